// One run of ELK's layered algorithm over nested boxes: node run_elk.mjs FOLDER SIZE [RIGHT|DOWN]. Writes out/elk.SIZE.json and
// prints what it took. The package is looked for in FOLDER/node_modules.
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { readGraph, writePicture } from './files.mjs';

const [folder, size] = process.argv.slice(2);
const ELK = createRequire(join(folder, 'package.json'))('elkjs/lib/elk.bundled.js');
const graph = readGraph(folder, size);

const input = {
    id: 'root',
    layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
        'elk.edgeRouting': 'ORTHOGONAL',
        'elk.direction': 'DOWN',
        'elk.json.shapeCoords': 'ROOT',
        'elk.json.edgeCoords': 'ROOT',
        'elk.spacing.nodeNode': '30',
        'elk.layered.spacing.nodeNodeBetweenLayers': '40',
    },
    children: [],
    edges: graph.edges.map(({ id, s, t }) => ({ id, sources: [s], targets: [t] })),
};
const boxes = new Map([[null, input]]);
for (const { id } of graph.groups)
    boxes.set(id, { id, children: [], layoutOptions: { 'elk.padding': '[top=34,left=16,bottom=16,right=16]' } });
for (const { id, parent } of graph.groups)
    boxes.get(parent).children.push(boxes.get(id));
for (const { id, parent, w, h } of graph.nodes)
    boxes.get(parent).children.push({ id, width: w, height: h });

const elk = new ELK();
async function timed() {
    const copy = structuredClone(input);
    const before = process.cpuUsage();
    const result = await elk.layout(copy);
    const { user, system } = process.cpuUsage(before);
    return { result, ms: (user + system) / 1000 };
}
const cold = await timed();
const memory = process.resourceUsage().maxRSS / 1024;
// Its code is compiled by now; the second run is what a server that is up would see.
const warm = cold.ms < 8000 ? (await timed()).ms : null;

const picture = { nodes: {}, groups: {}, edges: {} };
const groups = new Set(boxes.keys());
function collect(box) {
    for (const child of box.children ?? []) {
        (groups.has(child.id) ? picture.groups : picture.nodes)[child.id] = [child.x, child.y, child.width, child.height];
        collect(child);
    }
    for (const { id, sections } of box.edges ?? []) {
        const { startPoint, bendPoints = [], endPoint } = sections[0];
        picture.edges[id] = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]);
    }
}
collect(cold.result);
writePicture(folder, 'elk', size, picture);
console.log(JSON.stringify({ cpu_ms: cold.ms, warm_ms: warm, memory_mb: memory }));
process.exit(0); // its worker would keep the process
