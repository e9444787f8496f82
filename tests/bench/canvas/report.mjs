// Puts the figures of gudo_canvas_bench (its JSON, of one run or of several: then the medians) into a page, between the
// marks for them.
//   node report.mjs PAGE.md FIGURES.json...

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [page, ...files] = process.argv.slice(2);
const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const { context } = runs[0];
const sizes = [1000, 10000, 50000];

/// The median of a counter (none: the time) of a benchmark.
function measured(start, counter) {
    const values = runs
        .flatMap(({ benchmarks }) => benchmarks)
        .filter((one) => one.name.startsWith(start) && !one.error_occurred)
        .map((one) => (counter ? one[counter] : one.real_time))
        .sort((a, b) => a - b);
    return values[values.length >> 1];
}

function shown(value) {
    if (value === undefined) return '–';
    const digits = value < 1 ? 2 : value < 20 ? 1 : 0;
    return Number(value).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replaceAll(',', ' ');
}

/// What, benchmark, argument, counter (none: the median), bars by size.
const rows = [
    ['full repaint, everything in view¹', 'repaint', 0, '', [, 8, 25]],
    ...[6, 12, 20, 35, 50, 70, 100, 200].map((zoom) => [`full repaint at ${zoom} %`, 'repaint', zoom, '', zoom >= 35 ? [3, 3, 3] : []]),
    ['first frame, everything in view¹', 'repaintAtNewZoom', 0, '', []],
    ...[6, 20, 40, 100].map((zoom) => [`first frame at another zoom, about ${zoom} %`, 'repaintAtNewZoom', zoom, '', []]),
    ['window uncovered, everything in view¹', 'uncover', 0, '', []],
    ['window uncovered, at 100 %', 'uncover', 100, '', []],
    ['full repaint in 3840 × 2160, everything in view¹', 'repaintIn4K', 0, '', [14, 14, 25]],
    ...[20, 40, 100].map((zoom) => [`full repaint in 3840 × 2160 at ${zoom} %`, 'repaintIn4K', zoom, '', [14, 14, 14]]),
    ...[10, 30, 100].map((zoom) => [`pan by 18 pixels at ${zoom} %`, 'pan', zoom, '', [2, 2, 2]]),
    ...[10, 40, 100].map((zoom) => [`zoom step with the wheel from ${zoom} %`, 'zoomWithWheel', zoom, '', [4, 4, 4]]),
    ['drag step, everything in view¹, p95', 'drag', 0, 'p95_ms', [2, 2, 4]],
    ...[6, 12, 30, 50, 70, 100, 200].map((zoom) => [`drag step at ${zoom} %, p95`, 'drag', zoom, 'p95_ms', [2, 2, 4]]),
    ['drag begins, at 100 %', 'drag', 100, 'start_ms', []],
    ['hover at 100 %', 'hover', 100, '', []],
    ['select at 100 %', 'select', 100, '', []],
    ['rubber band, everything in view', 'rubberBand', 0, '', []],
    ['one letter more in a name', 'type', 100, '', []],
    ['move by an arrow key', 'nudge', 100, '', []],
    ['connect two components', 'join', 100, '', []],
    ['all items made anew, lines known', 'memory', 0, '', [, 20]],
    ['canvas opened, with routing', 'open', 0, '', []],
    ['bytes of canvas for an item²', 'memory', 0, 'bytes_per_item', [200, 200, 200]],
    ['bytes of routing for an item³', 'memory', 0, 'routing_bytes_per_item', []],
    ['items', 'memory', 0, 'items', []],
];

const started = measured('start/');
const lines = [
    `Measured on ${context.date.slice(0, 10)} at ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()}: ` +
        `${context.num_cpus} cores, software raster, other work beside it (load ${shown(context.load_avg[0])})` +
        `${runs.length > 1 ? `; medians of up to ${runs.length} runs` : ''}.` +
        (started ? ` The program shows its first design after ${shown(started)} ms of processor time (bar: 400).` : ''),
    '',
    '| milliseconds, median unless it says otherwise | ' + sizes.map((size) => `${shown(size)} components`).join(' | ') + ' | bars |',
    '| :-- | ' + sizes.map(() => '--:').join(' | ') + ' | --: |',
];
for (const [what, name, argument, counter, bars] of rows) {
    const values = sizes.map((size) => measured(`${name}/${size}/${argument}/`, counter));
    const cells = values.map((value, i) => (bars[i] !== undefined && value > bars[i] ? `**${shown(value)}** ✗` : shown(value)));
    const bar = [...new Set(bars.filter((one) => one !== undefined))].map((one) => `≤ ${one}`).join(' / ');
    lines.push(`| ${what} | ${cells.join(' | ')} | ${bar} |`);
}

const [begin, end] = ['<!-- canvas figures -->', '<!-- end of canvas figures -->'];
const text = readFileSync(page, 'utf8');
writeFileSync(page, text.slice(0, text.indexOf(begin) + begin.length) + '\n\n' + lines.join('\n') + '\n\n' + text.slice(text.indexOf(end)));
