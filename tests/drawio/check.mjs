// Opens every file that the C++ side wrote with the library under draw.io and compares what is there with the design. Exit code
// 77 means skipped. --shots FOLDER keeps pictures of the files named after it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { packagesIn, skip } from '../support/npm.mjs';
import { load, start } from './page.mjs';

const { values: options, positionals: shotNames } = parseArgs({
    allowPositionals: true,
    options: { writer: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' }, chromium: { type: 'string' },
        shots: { type: 'string' } },
});
const here = dirname(fileURLToPath(import.meta.url));

/** A text as it looks: no control characters, white space of any length as one space. */
function visible(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '').replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Only where a line turns. */
function turns(points) {
    const corners = [];
    for (const point of points) {
        const [a, b] = corners.slice(-2);
        const isBetween = b && ((a[0] === b[0] && b[0] === point[0]) || (a[1] === b[1] && b[1] === point[1]));
        if (isBetween || (corners.length > 0 && String(corners.at(-1)) === String(point)))
            corners.pop();
        corners.push(point);
    }
    return corners;
}

const markup = new Set(['B', 'BR', 'FONT']);

function differences(expected, drawn) {
    const found = [];
    for (const [id, shape] of Object.entries(expected.shapes)) {
        const there = drawn.shapes[`=${id}`];
        if (!there) {
            found.push(`${id} is not there`);
            continue;
        }
        if (String(there.rect) !== String(shape.rect))
            found.push(`${id} is at ${there.rect} instead of ${shape.rect}`);
        if (shape.name !== undefined && !visible(there.words).startsWith(visible(shape.name)))
            found.push(`${id} reads ${JSON.stringify(there.words)} instead of ${JSON.stringify(shape.name)}`);
        if (there.tags.some((tag) => !markup.has(tag)))
            found.push(`${id} has ${there.tags} in its label`);
        if (there.image && there.image !== 'data:image/svg+xml;base64,')
            found.push(`${id} has the image ${there.image}`);
        if (there.parent !== '1' && !drawn.shapes[`=${there.parent}`]?.isContainer)
            found.push(`${id} lies in ${there.parent}, which is no container`);
    }
    for (const [id, line] of Object.entries(expected.lines)) {
        const there = drawn.lines[`=${id}`];
        if (!there) {
            found.push(`${id} is not there`);
            continue;
        }
        if (there.source !== line.source || there.target !== line.target)
            found.push(`${id} goes from ${there.source} to ${there.target}`);
        const wanted = turns(line.points);
        if (String(turns(there.points)) !== String(wanted))
            found.push(`${id} runs ${turns(there.points).join(' ')} instead of ${wanted.join(' ')}`);
        if (there.words && visible(there.words) !== visible(line.label))
            found.push(`${id} reads ${JSON.stringify(there.words)} instead of ${JSON.stringify(line.label)}`);
    }
    if (Object.keys(drawn.shapes).length !== Object.keys(expected.shapes).length)
        found.push(`${Object.keys(drawn.shapes).length} shapes instead of ${Object.keys(expected.shapes).length}`);
    if (drawn.others > 0)
        found.push(`${drawn.others} cells are not drawn`);
    return found;
}

const library = packagesIn(here, join(options.folder, 'npm'), options.npm);
if (!existsSync(options.chromium))
    skip(`there is no ${options.chromium}`);
const written = join(options.folder, 'written');
mkdirSync(options.folder, { recursive: true });
if (spawnSync(options.writer, [written], { stdio: 'inherit' }).status !== 0)
    throw new Error(`${options.writer} failed`);
const { chromium } = await import(pathToFileURL(join(library, 'playwright-core', 'index.mjs')));
const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
}).catch((error) => skip(`Chromium does not start: ${String(error.message).split('\n')[0]}`));
const page = await browser.newPage({ viewport: { width: 1800, height: 1400 } });
await page.route('**/*', (route) => route.abort());
await page.addScriptTag({ content: 'mxBasePath = ""; mxLoadResources = false; mxLoadStylesheets = false;' });
await page.addScriptTag({ path: join(library, 'mxgraph', 'javascript', 'mxClient.min.js') });
await page.evaluate(start);
let faults = 0;
let shapes = 0;
let lines = 0;
const names = readdirSync(written).filter((file) => file.endsWith('.drawio')).map((file) => file.slice(0, -'.drawio'.length));
for (const name of names) {
    const text = readFileSync(join(written, `${name}.drawio`), 'utf8');
    const expected = JSON.parse(readFileSync(join(written, `${name}.json`), 'utf8')).pages;
    for (const [number, wanted] of expected.entries()) {
        const drawn = await page.evaluate(load, { text, number });
        const found = drawn.error ? [drawn.error.slice(0, 300)] : differences(wanted, drawn);
        if (!drawn.error && drawn.pages !== expected.length)
            found.push(`${drawn.pages} pages instead of ${expected.length}`);
        for (const difference of found.slice(0, 5))
            console.log(`${name}, page ${number + 1}: ${difference}`);
        faults += found.length;
        shapes += Object.keys(wanted.shapes).length;
        lines += Object.keys(wanted.lines).length;
        if (options.shots && shotNames.includes(name))
            await page.screenshot({ path: join(options.shots, `${name}-${number + 1}.png`), timeout: 120_000 });
    }
}
await browser.close();
console.log(`${names.length} files with ${shapes} shapes and ${lines} lines, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
