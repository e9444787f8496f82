// The engines of the comparison: how each is run once, in a process of its own, for one size.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const limit = 600; // s a run may take

export const engines = [
    { tool: 'ours', title: 'Gudo', command: (folder, size, program) => [program, 'run', folder, size] },
    { tool: 'elk', title: 'ELK layered', command: (folder, size) => ['node', join(scripts, 'run_elk.mjs'), folder, size] },
    ...['ortho', 'polyline'].map((splines) => ({
        tool: `dot_${splines}`,
        title: `dot, ${splines}`,
        command: (folder, size) => ['node', join(scripts, 'run_dot.mjs'), folder, size, splines, String(limit)],
    })),
];

/** Runs an engine three times, less often once that took more than half a minute of processor time: medians of the times, the most memory, and how many
    different pictures came of it. { failure } when it did not finish. */
export function measured(engine, folder, size, program) {
    const runs = [];
    const pictures = new Set();
    for (let used = 0; runs.length < 3 && used < 30_000;) {
        const [name, ...rest] = engine.command(folder, size, program);
        const result = spawnSync(name, rest, { encoding: 'utf8', timeout: (limit + 10) * 1000, killSignal: 'SIGKILL' });
        if (result.status !== 0)
            return { failure: (result.stderr || String(result.error ?? result.signal)).trim().split('\n')[0] };
        const run = JSON.parse(result.stdout.trim().split('\n').at(-1));
        if (run.failure)
            return run;
        runs.push(run);
        used += run.cpu_ms;
        pictures.add(createHash('sha256').update(readFileSync(join(folder, 'out', `${engine.tool}.${size}.json`))).digest('hex'));
    }
    const values = (key) => runs.map((run) => run[key]).filter((value) => typeof value === 'number').sort((a, b) => a - b);
    const measures = { runs: runs.length, pictures: pictures.size };
    for (const key of Object.keys(runs[0]))
        if (values(key).length > 0)
            measures[key] = key.endsWith('_mb') ? values(key).at(-1) : values(key)[values(key).length >> 1];
    return measures;
}
