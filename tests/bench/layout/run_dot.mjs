// One run of Graphviz dot with clusters: node run_dot.mjs FOLDER SIZE ortho|polyline SECONDS. Writes out/dot_SPLINES.SIZE.json and
// prints what it took.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readGraph, writePicture } from './files.mjs';

const [folder, size, splines, seconds] = process.argv.slice(2);
const tool = `dot_${splines}`;
const graph = readGraph(folder, size);
const source = join(folder, 'in', `${size}.${splines}.dot`);
const target = join(folder, 'out', `${tool}.${size}.raw.json`);
const pointsPerInch = 72;

writeFileSync(source, dotSource());
// GNU time reports the memory of dot alone; that of a child of Node would start with what Node has.
const result = spawnSync('time', ['-f', 'used %M %U %S', 'dot', '-Tjson0', '-o', target, source],
    { encoding: 'utf8', timeout: Number(seconds) * 1000, killSignal: 'SIGKILL' });
const used = /used (\d+) ([\d.]+) ([\d.]+)/.exec(result.stderr ?? '');
if (result.status !== 0 || !used) {
    console.log(JSON.stringify({ failure: result.error?.code === 'ETIMEDOUT' ? `more than ${seconds} s`
        : (result.stderr || String(result.error)).trim().split('\n')[0] }));
    process.exit(0);
}
writePicture(folder, tool, size, pictureOf(JSON.parse(readFileSync(target, 'utf8'))));
rmSync(target);
console.log(JSON.stringify({ cpu_ms: (Number(used[2]) + Number(used[3])) * 1000, memory_mb: Number(used[1]) / 1024 }));

function dotSource() {
    const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;
    const inside = (parent) => [
        ...graph.groups.filter((group) => group.parent === parent)
            .map(({ id, label }) => `subgraph "cluster_${id}" { label=${quoted(label)}; margin=12;\n${inside(id)}}\n`),
        ...graph.nodes.filter((node) => node.parent === parent).map(({ id, label }) => `${quoted(id)} [label=${quoted(label)}];\n`),
    ].join('');
    const { w, h } = graph.nodes[0];
    return `digraph G {
compound=true; splines=${splines}; rankdir=TB; nodesep=0.42; ranksep=0.55;
node [shape=box, fixedsize=true, width=${w / pointsPerInch}, height=${(h / pointsPerInch).toFixed(3)}, fontsize=10];
${inside(null)}${graph.edges.map(({ id, s, t }) => `${quoted(s)} -> ${quoted(t)} [id=${quoted(id)}];\n`).join('')}}
`;
}

/** Dot counts y upwards, nodes by their centre in points and their size in inches. */
function pictureOf(raw) {
    const height = Number(raw.bb.split(',')[3]);
    const picture = { nodes: {}, groups: {}, edges: {} };
    for (const box of raw.objects) {
        if (box.name.startsWith('cluster_')) {
            const [left, bottom, right, top] = box.bb.split(',').map(Number);
            picture.groups[box.name.slice('cluster_'.length)] = [left, height - top, right - left, top - bottom];
        } else if (box.pos) {
            const [x, y] = box.pos.split(',').map(Number);
            const [w, h] = [box.width * pointsPerInch, box.height * pointsPerInch];
            picture.nodes[box.name] = [x - w / 2, height - y - h / 2, w, h];
        }
    }
    for (const { id, pos } of raw.edges.filter((edge) => edge.pos))
        picture.edges[id] = lineOf(pos, height);
    return picture;
}

/** "e,x,y s,x,y x,y x,y …": where the arrow ends and starts, then Bézier curves, whose control points lie on the line here. */
function lineOf(pos, height) {
    const points = [];
    let [start, end] = [[], []];
    for (const word of pos.split(/\s+/)) {
        const numbers = word.split(',');
        const [x, y] = numbers.slice(-2).map(Number);
        if (numbers[0] === 'e')
            end = [[x, height - y]];
        else if (numbers[0] === 's')
            start = [[x, height - y]];
        else
            points.push([x, height - y]);
    }
    return [...start, ...points.filter((_, i) => i % 3 === 0), ...end];
}
