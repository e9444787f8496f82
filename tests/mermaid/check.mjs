// Draws every chart that the C++ side wrote with each version of Mermaid and compares what a reader sees with the design.
// Exit code 77 means skipped. --shots FOLDER keeps pictures of the charts named after it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { skip } from '../support/npm.mjs';
import { draw, start } from './page.mjs';
import { packages } from './packages.mjs';

const { values: options, positionals: shotNames } = parseArgs({
    allowPositionals: true,
    options: { writer: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' }, chromium: { type: 'string' },
        shots: { type: 'string' } },
});

function writtenCharts() {
    const folder = join(options.folder, 'charts');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const result = spawnSync(options.writer, [folder], { stdio: 'inherit' });
    if (result.status !== 0)
        throw new Error(`${options.writer} failed`);
    const names = readdirSync(folder).filter((name) => name.endsWith('.mmd')).map((name) => name.slice(0, -4));
    return names.map((name) => ({
        name,
        text: readFileSync(join(folder, `${name}.mmd`), 'utf8'),
        expected: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    }));
}

/** A text as it looks: no control characters, white space of any kind and length as one space. */
function visible(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200c\ufeff]/g, '').replace(/[\s\u0085]+/g, ' ').trim();
}

function differences(expected, drawn) {
    const found = [];
    const sorted = (texts) => texts.map(visible).filter(Boolean).sort();
    for (const what of ['nodes', 'boxes', 'labels']) {
        const wanted = sorted(expected[what]);
        const got = sorted(drawn[what]);
        const missing = without(wanted, got);
        const extra = without(got, wanted);
        if (missing.length || extra.length)
            found.push(`${what}: missing ${JSON.stringify(missing).slice(0, 400)}, instead ${JSON.stringify(extra).slice(0, 400)}`);
    }
    if (expected.nodes.length !== drawn.nodes.length)
        found.push(`${drawn.nodes.length} nodes instead of ${expected.nodes.length}`);
    if (expected.boxes.length !== drawn.boxes.length)
        found.push(`${drawn.boxes.length} boxes instead of ${expected.boxes.length}`);
    // Mermaid 11 draws an arrow from a node to itself in three pieces.
    if (drawn.edges !== expected.edges && drawn.edges !== expected.edges + 2 * expected.loops)
        found.push(`${drawn.edges} arrows instead of ${expected.edges}`);
    if (visible(expected.title) !== visible(drawn.title))
        found.push(`title ${JSON.stringify(drawn.title)} instead of ${JSON.stringify(expected.title)}`);
    return found;
}

function without(texts, others) {
    const rest = [...others];
    return texts.filter((text) => {
        const at = rest.indexOf(text);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
}

async function check(browser, bundle, allCharts) {
    const charts = allCharts.filter((chart) => chart.expected.isForAll || bundle.name === 'mermaid-11.17');
    const began = Date.now();
    const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ path: bundle.path });
    await page.evaluate(start);
    let faults = 0;
    for (const [id, chart] of charts.entries()) {
        const drawn = await page.evaluate(draw, { text: chart.text, id });
        const found = drawn.error ? [drawn.error.slice(0, 400)] : differences(chart.expected, drawn);
        for (const difference of found)
            console.log(`${bundle.name} ${chart.name}: ${difference}`);
        faults += found.length ? 1 : 0;
        if (options.shots && shotNames.includes(chart.name))
            await page.locator('svg').first().screenshot({ path: join(options.shots, `${chart.name}-${bundle.name}.png`) });
    }
    console.log(`${bundle.name}: ${charts.length} charts, ${faults} with faults, ${Date.now() - began} ms`);
    await page.close();
    return faults;
}

const { failure, playwright, bundles } = packages(dirname(fileURLToPath(import.meta.url)), options.folder, options.npm);
if (failure)
    skip(failure);
if (!existsSync(options.chromium))
    skip(`there is no ${options.chromium}`);
const charts = writtenCharts();
const { chromium } = await import(pathToFileURL(playwright));
const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
}).catch((error) => skip(`Chromium does not start: ${String(error.message).split('\n')[0]}`));
const faults = await Promise.all(bundles.map((bundle) => check(browser, bundle, charts)));
await browser.close();
process.exit(faults.some(Boolean) ? 1 : 0);
