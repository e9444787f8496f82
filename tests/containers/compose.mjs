// A Compose file, held against its schema and against itself.

/** As Compose reads a value: two dollars are one, one begins a variable. */
function meant(text) {
    return String(text).replaceAll('$$', '\u0000').replace(/\$\{[^}]*\}|\$[A-Za-z_]\w*/g, '').replaceAll('\u0000', '$');
}

/** A path through what services wait for that comes back to where it began. */
function circleFrom(services, start) {
    const open = [[start, [start]]];
    while (open.length > 0) {
        const [at, path] = open.pop();
        for (const next of Object.keys(services[at]?.depends_on ?? {})) {
            if (next === start)
                return [...path, next];
            if (!path.includes(next))
                open.push([next, [...path, next]]);
        }
    }
    return null;
}

/** Checks one file; the number of its services. `names`: of components, by their ids. */
export function checkCompose(content, { fits, names, say }) {
    if (!fits(content))
        for (const error of fits.errors.slice(0, 3))
            say(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    const services = content.services ?? {};
    const declared = {
        networks: new Set([...Object.keys(content.networks ?? {}), 'default']),
        volumes: new Set(Object.keys(content.volumes ?? {})),
        secrets: new Set(Object.keys(content.secrets ?? {})),
        configs: new Set(Object.keys(content.configs ?? {})),
    };
    const used = { networks: new Set(['default']), volumes: new Set(), secrets: new Set(), configs: new Set() };
    const use = (kind, name, service) => {
        used[kind].add(name);
        if (!declared[kind].has(name))
            say(`${service} uses ${name}, which is not among the ${kind}`);
    };
    const taken = new Map();
    for (const [name, service] of Object.entries(services)) {
        const id = service.labels['gudo.id'];
        if (!(id in names))
            say(`${name} stands for ${id}, which is nothing in the design`);
        else if ((service.labels['gudo.name'] === undefined ? '' : meant(service.labels['gudo.name'])) !== names[id])
            say(`${name} is called ${JSON.stringify(service.labels['gudo.name'])} and not ${JSON.stringify(names[id])}`);
        for (const [other, how] of Object.entries(service.depends_on ?? {})) {
            if (!services[other])
                say(`${name} waits for ${other}, which is not there`);
            else if (how.condition === 'service_healthy' && !services[other].healthcheck)
                say(`${name} waits for the health of ${other}, which says nothing of it`);
        }
        const circle = circleFrom(services, name);
        if (circle)
            say(`${circle.join(' waits for ')}`);
        for (const network of service.networks ?? [])
            use('networks', network, name);
        for (const mount of service.volumes ?? [])
            use('volumes', mount.split(':')[0], name);
        for (const secret of service.secrets ?? [])
            use('secrets', secret, name);
        for (const config of service.configs ?? [])
            use('configs', config.source, name);
        const mounts = (service.volumes ?? []).map((mount) => mount.split(':')[1]);
        if (new Set(mounts).size !== mounts.length)
            say(`${name} mounts one path twice`);
        for (const [variable, value] of Object.entries(service.environment ?? {})) {
            if (/PASS/.test(variable) && !/^\/run\/secrets\/|^\$\{/.test(value))
                say(`${name} has a password in the text: ${variable}`);
            if (/_HOST$/.test(variable) && /^[a-z0-9-]+$/.test(value) && services[value] && service.networks) {
                const shared = service.networks.filter((network) => (services[value].networks ?? []).includes(network));
                if (shared.length === 0)
                    say(`${name} calls ${value}, which is in none of its networks`);
            }
        }
        for (const port of service.ports ?? []) {
            const [host] = String(port).includes(':') ? String(port).split(':') : [''];
            const [first, last] = host.split('-').map(Number);
            for (let number = first; host && number <= (last || first); number += 1) {
                if (taken.has(number))
                    say(`${name} and ${taken.get(number)} both take port ${number}`);
                taken.set(number, name);
            }
        }
    }
    for (const kind of Object.keys(declared))
        for (const name of declared[kind])
            if (!used[kind].has(name))
                say(`nothing uses ${name} of the ${kind}`);
    return Object.keys(services).length;
}
