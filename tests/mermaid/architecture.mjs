// Compares a drawn architecture diagram with the design: who is in whom, and what every arrow joins.

const half = 40; // of the side of a service
const near = 8;

/** What is wrong with it, in words. */
export function architectureFaults(expected, drawn) {
    const found = [];
    const services = new Map(drawn.services.map((service) => [service.name, service]));
    const groups = new Map(drawn.groups.map((group) => [group.name, group]));
    const names = (list) => JSON.stringify([...list].sort());
    if (names(services.keys()) !== names(expected.services))
        found.push(`services ${names(services.keys())} instead of ${names(expected.services)}`);
    if (names(groups.keys()) !== names(Object.keys(expected.members)))
        found.push(`groups ${names(groups.keys())} instead of ${names(Object.keys(expected.members))}`);
    if (found.length)
        return found;
    for (const [name, members] of Object.entries(expected.members)) {
        const inside = drawn.services.filter((service) => contains(groups.get(name), service)).map((service) => service.name);
        if (names(inside) !== names(members))
            found.push(`in ${name} are ${names(inside)} instead of ${names(members)}`);
    }
    for (const [from, to, label] of expected.links)
        if (!drawn.edges.some((edge) => joins(edge, services.get(from), services.get(to)) && edge.label === label))
            found.push(`no arrow from ${from} to ${to} labelled "${label}"`);
    if (drawn.edges.length !== expected.links.length || drawn.arrows !== expected.links.length)
        found.push(`${drawn.edges.length} lines and ${drawn.arrows} heads instead of ${expected.links.length}`);
    for (const [i, a] of drawn.services.entries())
        for (const b of drawn.services.slice(i + 1))
            if (Math.abs(a.x - b.x) < 2 * half && Math.abs(a.y - b.y) < 2 * half)
                found.push(`${a.name} and ${b.name} overlap`);
    return found;
}

function contains(box, { x, y }) {
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** From the middle of a side of one to the middle of the facing side of the other, straight. */
function joins(edge, from, to) {
    const isLevel = Math.abs(from.y - to.y) < near;
    if (!isLevel && Math.abs(from.x - to.x) >= near)
        return false;
    const way = isLevel ? [Math.sign(to.x - from.x), 0] : [0, Math.sign(to.y - from.y)];
    const isAt = (point, service, sign) =>
        Math.abs(point[0] - service.x - sign * way[0] * half) < near && Math.abs(point[1] - service.y - sign * way[1] * half) < near;
    return isAt(edge.from, from, 1) && isAt(edge.to, to, -1);
}
