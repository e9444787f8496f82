// What a picture is like, measured the same way for every engine. `graph` is an in/SIZE.json; `picture` an out/TOOL.SIZE.json:
// { nodes: { id: [x, y, width, height] }, groups: { … }, edges: { id: [[x, y], …] } }. Shared with the comparison in the documentation:
// what each figure means is said where it is made.
import { Squares, isInside, meetingPoint, orientation, overlapDepth, overlapLength, passesThrough, shrunk, simplified, turnAt }
    from './geometry.mjs';

export function metrics(graph, picture) {
    const containers = containersOf(graph);
    const edges = [];
    for (const edge of graph.edges)
        if (picture.edges[edge.id]?.length >= 2)
            edges.push({ ...edge, line: simplified(picture.edges[edge.id]) });
    const frame = frameOf(picture, edges);
    return {
        edgesWithoutLine: graph.edges.length - edges.length,
        ...crossingsAndOverlaps(edges),
        ...trespasses(picture, edges, containers),
        ...lines(picture, edges),
        ...frame,
        ...misplaced(graph, picture, containers),
        tierAlignment: tierAlignment(graph, picture),
        flow: flow(picture, edges),
    };
}

/** How far a picture changed when one component was added to the graph, after the translation that suits most nodes: share of
    nodes that moved by more than a node's width, in percent, and the mean distance in widths. */
export function stability(before, after) {
    const moves = [];
    let width = 0;
    for (const [id, old] of Object.entries(before.nodes))
        if (after.nodes[id]) {
            moves.push([after.nodes[id][0] - old[0], after.nodes[id][1] - old[1]]);
            width += old[2];
        }
    width /= moves.length;
    const middle = (axis) => moves.map((move) => move[axis]).sort((a, b) => a - b)[moves.length >> 1];
    const [dx, dy] = [middle(0), middle(1)];
    const distances = moves.map(([x, y]) => Math.hypot(x - dx, y - dy) / width);
    return {
        moved: 100 * distances.filter((distance) => distance > 1).length / distances.length,
        meanMove: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
        furthestMove: Math.max(...distances),
    };
}

/** By id of a node or group: the set of groups around it. */
function containersOf(graph) {
    const parents = new Map([...graph.groups, ...graph.nodes].map((box) => [box.id, box.parent]));
    const containers = new Map();
    for (const id of parents.keys()) {
        const around = new Set();
        for (let up = parents.get(id); up; up = parents.get(up))
            around.add(up);
        containers.set(id, around);
    }
    return containers;
}

/** crossings: points where two edges cross. At a common node two edges may touch; that is none.
    overlap: length on which horizontal or vertical segments of edges without a common node lie on each other, in pixels. */
function crossingsAndOverlaps(edges) {
    const squares = new Squares();
    const segments = [];
    for (const edge of edges)
        for (let i = 0; i + 1 < edge.line.length; ++i)
            segments.push({ edge, from: edge.line[i], to: edge.line[i + 1], index: segments.length });
    for (const segment of segments)
        for (const key of Squares.along(segment.from, segment.to))
            squares.add(key, segment);

    let crossings = 0;
    const overlaps = new Map(); // by pair, which may meet in more than one square
    for (const [key, list] of squares)
        for (let i = 0; i < list.length; ++i)
            for (let j = i + 1; j < list.length; ++j) {
                const [s, t] = [list[i], list[j]];
                if (s.edge === t.edge)
                    continue;
                const areRelated = s.edge.s === t.edge.s || s.edge.t === t.edge.t || s.edge.s === t.edge.t || s.edge.t === t.edge.s;
                const axis = axisOf(s);
                if (axis !== null && axis === axisOf(t)) {
                    const length = areRelated ? 0 : commonLength(s, t, axis);
                    if (length > 1)
                        overlaps.set(s.index * segments.length + t.index, length);
                } else if (doCross(s, t, areRelated)) {
                    const point = meetingPoint(s, t);
                    if (point && Squares.key(...Squares.indexOf(point)) === key) // counted in one of the squares they share
                        ++crossings;
                }
            }
    return { crossings, overlap: [...overlaps.values()].reduce((sum, length) => sum + length, 0) };
}

/** 0 for a horizontal segment, 1 for a vertical one, null for an oblique one. */
function axisOf({ from, to }) {
    return Math.abs(from[0] - to[0]) < 0.5 ? 1 : Math.abs(from[1] - to[1]) < 0.5 ? 0 : null;
}

function commonLength(s, t, axis) {
    if (Math.abs(s.from[1 - axis] - t.from[1 - axis]) >= 0.6)
        return 0;
    const ends = (segment) => [Math.min(segment.from[axis], segment.to[axis]), Math.max(segment.from[axis], segment.to[axis])];
    return overlapLength(...ends(s), ...ends(t));
}

function doCross(s, t, mustBeProper) {
    const [a, b] = [orientation(s.from, s.to, t.from), orientation(s.from, s.to, t.to)];
    const [c, d] = [orientation(t.from, t.to, s.from), orientation(t.from, t.to, s.to)];
    return mustBeProper ? a * b < -1e-6 && c * d < -1e-6 : (a > 0) !== (b > 0) && (c > 0) !== (d > 0);
}

/** throughNodes: pairs of an edge and a node that is neither of its ends, with the edge more than 2 px inside of the node.
    throughGroups: the same with groups that hold neither of its ends. */
function trespasses(picture, edges, containers) {
    const nodes = new Squares();
    for (const [id, rectangle] of Object.entries(picture.nodes))
        nodes.addRectangle(rectangle, id);
    const groups = Object.entries(picture.groups).map(([id, rectangle]) => [id, shrunk(rectangle, 2)]);
    let [throughNodes, throughGroups] = [0, 0];
    for (const { s, t, line } of edges) {
        const hit = new Set();
        for (let i = 0; i + 1 < line.length; ++i) {
            for (const key of Squares.along(line[i], line[i + 1]))
                for (const id of nodes.in(key))
                    if (id !== s && id !== t && !hit.has(id) && passesThrough(line[i], line[i + 1], shrunk(picture.nodes[id], 2)))
                        hit.add(id);
        }
        throughNodes += hit.size;
        for (const [id, rectangle] of groups)
            if (!containers.get(s).has(id) && !containers.get(t).has(id)
                && line.some((point, i) => i > 0 && passesThrough(line[i - 1], point, rectangle)))
                ++throughGroups;
    }
    return { throughNodes, throughGroups };
}

/** bends: points where an edge turns by more than 5°.  meanLength: of an edge, in widths of a node. */
function lines(picture, edges) {
    let [bends, length] = [0, 0];
    for (const { line } of edges)
        for (let i = 0; i + 1 < line.length; ++i) {
            length += Math.hypot(line[i + 1][0] - line[i][0], line[i + 1][1] - line[i][1]);
            if (i > 0 && turnAt(line[i - 1], line[i], line[i + 1]) > 0.087)
                ++bends;
        }
    return { bends, meanLength: length / edges.length / meanSide(picture) };
}

/** The side of a square as large as a node, on average. */
function meanSide(picture) {
    const rectangles = Object.values(picture.nodes);
    return rectangles.reduce((sum, [, , width, height]) => sum + Math.sqrt(width * height), 0) / rectangles.length;
}

/** width, height and aspect of all that is drawn; area: of that frame, in areas of all nodes together. */
function frameOf(picture, edges) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const extend = (x, y) => {
        [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    };
    for (const [x, y, width, height] of [...Object.values(picture.nodes), ...Object.values(picture.groups)]) {
        extend(x, y);
        extend(x + width, y + height);
    }
    for (const { line } of edges)
        line.forEach((point) => extend(...point));
    const [width, height] = [right - left, bottom - top];
    const nodes = Object.values(picture.nodes).reduce((sum, rectangle) => sum + rectangle[2] * rectangle[3], 0);
    return { width, height, aspect: width / height, area: width * height / nodes };
}

/** nodeOverlaps, groupOverlaps: pairs that overlap by more than 1 px (groups that hold each other apart); outside: nodes that stick
    out of a group they belong to, but for internet gateways on the border of their network, where reference diagrams have them;
    strangers: nodes that overlap a group they do not belong to. */
function misplaced(graph, picture, containers) {
    const nodes = Object.entries(picture.nodes);
    const groups = Object.entries(picture.groups);
    const squares = new Squares();
    for (const [id, rectangle] of nodes)
        squares.addRectangle(rectangle, id);
    const pairs = new Set();
    for (const [, list] of squares)
        for (const a of list)
            for (const b of list)
                if (a < b && overlapDepth(picture.nodes[a], picture.nodes[b]) > 1)
                    pairs.add(`${a} ${b}`);
    let groupOverlaps = 0;
    groups.forEach(([a, rectangle], i) => {
        for (const [b, other] of groups.slice(i + 1))
            if (!containers.get(a).has(b) && !containers.get(b).has(a) && overlapDepth(rectangle, other) > 1)
                ++groupOverlaps;
    });
    const networks = new Map(graph.nodes.filter(({ kind }) => kind === 'igw').map(({ id, parent }) => [id, parent]));
    let [outside, strangers] = [0, 0];
    for (const [id, rectangle] of nodes)
        for (const [group, around] of groups) {
            if (networks.get(id) === group && overlapDepth(rectangle, around) > 1)
                continue;
            if (containers.get(id).has(group))
                outside += isInside(rectangle, around, 1) ? 0 : 1;
            else
                strangers += overlapDepth(rectangle, around) > 1 ? 1 : 0;
        }
    return { nodeOverlaps: pairs.size, groupOverlaps, outside, strangers };
}

/** Share of the pairs of subnets of one tier in different zones of a network whose edges line up, within 8 px, as columns or as
    rows, whichever are more; in percent. */
function tierAlignment(graph, picture) {
    const tiers = new Map(); // network -> tier -> subnets
    for (const { id, kind, vpc, tier } of graph.groups)
        if (kind === 'subnet') {
            const ofNetwork = tiers.get(vpc) ?? tiers.set(vpc, new Map()).get(vpc);
            ofNetwork.set(tier, [...(ofNetwork.get(tier) ?? []), picture.groups[id]]);
        }
    const lineUp = (a, b, axis) => Math.abs(a[axis] - b[axis]) < 8 && Math.abs(a[axis] + a[axis + 2] - b[axis] - b[axis + 2]) < 8;
    let [aligned, all] = [0, 0];
    for (const ofNetwork of tiers.values()) {
        const count = [0, 0];
        for (const subnets of ofNetwork.values())
            subnets.forEach((a, i) => {
                for (const b of subnets.slice(i + 1)) {
                    ++all;
                    for (const axis of [0, 1])
                        count[axis] += lineUp(a, b, axis) ? 1 : 0;
                }
            });
        aligned += Math.max(...count);
    }
    return 100 * aligned / all;
}

/** Share of the requests ("flow") that go in the direction that most of them do, in percent. */
function flow(picture, edges) {
    const least = meanSide(picture) / 2;
    const count = { right: 0, left: 0, down: 0, up: 0 };
    const requests = edges.filter(({ kind }) => kind === 'flow');
    for (const { s, t } of requests) {
        const [a, b] = [picture.nodes[s], picture.nodes[t]];
        const dx = b[0] + b[2] / 2 - a[0] - a[2] / 2;
        const dy = b[1] + b[3] / 2 - a[1] - a[3] / 2;
        count.right += dx > least ? 1 : 0;
        count.left += dx < -least ? 1 : 0;
        count.down += dy > least ? 1 : 0;
        count.up += dy < -least ? 1 : 0;
    }
    return 100 * Math.max(...Object.values(count)) / requests.length;
}
