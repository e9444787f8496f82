// Runs the engines over the sizes and says how they did:
//   node compare.mjs FOLDER PROGRAM [--page PAGE] [--only TOOL] [SIZE…]
// FOLDER has the inputs in in/ and ELK in node_modules/; PROGRAM is gudo_layout_bench. The tables go to standard output, or into
// PAGE between its marks.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { engines, measured } from './engines.mjs';
import { readGraph, readPicture } from './files.mjs';
import { metrics, stability } from './metrics.mjs';
import { report } from './report.mjs';

const { values, positionals } = parseArgs({
    options: { page: { type: 'string' }, only: { type: 'string' } },
    allowPositionals: true,
});
const [folder, program, ...wanted] = positionals;
const sizes = wanted.length > 0 ? wanted : ['n20', 'n100', 'n500', 'n1000', 'n5000'];
const chosen = engines.filter(({ tool }) => !values.only || tool === values.only);

const where = machine(); // before anything takes time: the sources may change meanwhile
const results = [];
for (const size of sizes) {
    const graph = readGraph(folder, size);
    const result = { size, nodes: graph.nodes.length, edges: graph.edges.length, groups: graph.groups.length, tools: {} };
    for (const engine of chosen) {
        const measures = measured(engine, folder, size, program);
        result.tools[engine.tool] = measures.failure ? measures
            : { ...measures, ...metrics(graph, readPicture(folder, engine.tool, size)) };
        console.error(`${size} ${engine.tool}: ${JSON.stringify(result.tools[engine.tool])}`);
    }
    if (size === 'n100' || size === 'n1000')
        result.oneMore = withOneMore(size, result.tools);
    results.push(result);
}
writeFileSync(join(folder, 'results.json'), JSON.stringify(results, null, 1));

const text = report({ engines: chosen, results, machine: { ...where, load: loadavg()[2].toFixed(1) } });
if (values.page) {
    const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];
    const page = readFileSync(values.page, 'utf8');
    const [before, after] = [page.slice(0, page.indexOf(begin) + begin.length), page.slice(page.indexOf(end))];
    writeFileSync(values.page, `${before}\n\n${text}\n${after}`);
} else {
    console.log(text);
}

/** The same graph with one component more: by tool, how much of the picture moved. Ours is measured twice: as the component is put
    into the picture that is there, and as everything is arranged again after that. */
function withOneMore(size, tools) {
    const graph = readGraph(folder, `${size}p`);
    const rows = {};
    for (const engine of chosen) {
        if (tools[engine.tool].failure || measured(engine, folder, `${size}p`, program).failure)
            continue;
        for (const tool of engine.tool === 'ours' ? ['ours', 'ours_again'] : [engine.tool]) {
            const after = readPicture(folder, tool, `${size}p`);
            rows[tool] = { ...stability(readPicture(folder, engine.tool, size), after), ...metrics(graph, after) };
            console.error(`${size}p ${tool}: ${JSON.stringify(rows[tool])}`);
        }
    }
    return rows;
}

function machine() {
    const firstLine = (name, ...flags) => {
        const { stdout, stderr } = spawnSync(name, flags, { encoding: 'utf8' });
        return (stdout || stderr || '').trim().split('\n')[0];
    };
    const system = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    const elk = JSON.parse(readFileSync(join(folder, 'node_modules', 'elkjs', 'package.json'), 'utf8')).version;
    return {
        date: new Date().toISOString().slice(0, 10),
        processor: `${availableParallelism()} × ${cpus()[0].model.trim()}`,
        system: `${system}, Linux ${release()}`,
        revision: firstLine('git', 'log', '-1', '--format=%h', '--', 'core') + (firstLine('git', 'status', '--short', 'core') && ' and changes'),
        versions: [`elkjs ${elk} on Node ${process.version}`, firstLine('dot', '-V'), firstLine('c++', '--version')],
    };
}
