// Draws every chart that the C++ side wrote with each version of Mermaid and compares what a reader sees with the design.
// Exit code 77 means skipped. --random N: designs of each kind; --shots FOLDER keeps pictures of the charts named after it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { skip } from '../support/npm.mjs';
import { architectureFaults } from './architecture.mjs';
import { contrasts, draw, drawArchitecture, start } from './page.mjs';
import { packages } from './packages.mjs';

const { values: options, positionals: shotNames } = parseArgs({
    allowPositionals: true,
    options: { writer: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' }, chromium: { type: 'string' },
        random: { type: 'string', default: '5' }, shots: { type: 'string' } },
});

/** Versions that a target's text has to be drawn by; what a page without a target of its own gets is for all. */
const versions = { 'gitlab': /-10/, 'mermaid-10': /-10/, 'mermaid-11': /-11/, 'mermaid-12': /-12/ };

function writtenCharts() {
    const folder = join(options.folder, 'charts');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const result = spawnSync(options.writer, [folder, options.random], { stdio: 'inherit' });
    if (result.status !== 0)
        throw new Error(`${options.writer} failed`);
    const charts = new Map();
    const files = readdirSync(folder);
    for (const file of files.filter((name) => name.endsWith('.json')))
        charts.set(file.slice(0, -5), { name: file.slice(0, -5), texts: {},
            expected: JSON.parse(readFileSync(join(folder, file), 'utf8')) });
    for (const file of files.filter((name) => name.endsWith('.mmd')).sort(inNumber)) {
        const [, name, target] = file.match(/^(.*?)(?:\.(gitlab|mermaid-1[0-2]))?(?:\.\d+)?\.mmd$/);
        const texts = charts.get(name).texts;
        (texts[target ?? 'any'] ??= []).push(readFileSync(join(folder, file), 'utf8'));
    }
    return [...charts.values()];
}

const inNumber = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/** What a version has to draw: the text for everybody, and that for it where there is another. */
function jobsOf(charts, bundle) {
    const isThorough = bundle.name === 'mermaid-11.17';
    const knowsArchitecture = !bundle.name.includes('-10');
    const isWanted = (chart) => isArchitecture(chart) ? knowsArchitecture : chart.expected.isForAll || isThorough;
    return charts.filter(isWanted).flatMap((chart) =>
        Object.entries(chart.texts).filter(([target]) => target === 'any' || versions[target].test(bundle.name))
            .map(([target, texts]) => ({ ...chart, texts, label: target === 'any' ? chart.name : `${chart.name} for ${target}` })));
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

const isArchitecture = (chart) => chart.name.endsWith('.architecture');

/** The diagrams of a chart as one; what stands for something in another diagram does not count. */
async function drawnTogether(page, texts, id) {
    const all = { error: '', title: '', nodes: [], boxes: [], labels: [], edges: 0 };
    const isItself = (text) => !/→ \d+$/.test(visible(text));
    for (const [place, text] of texts.entries()) {
        const drawn = await page.evaluate(draw, { text, id: `${id}-${place}` });
        if (drawn.error)
            return drawn;
        all.title ||= drawn.title;
        all.nodes.push(...drawn.nodes.filter(isItself));
        all.boxes.push(...drawn.boxes.filter(isItself));
        all.labels.push(...drawn.labels);
        all.edges += drawn.edges;
    }
    return all;
}

/** Texts that are hard to read on what they stand on, on light and dark pages. */
async function unreadable(page, text) {
    const found = [];
    for (const theme of ['default', 'dark']) {
        await page.evaluate(start, theme);
        await page.evaluate(draw, { text, id: `look-${theme}` });
        const measured = await page.evaluate(contrasts, theme === 'dark' ? [13, 17, 23] : [255, 255, 255]);
        if (measured.length < 5)
            found.push(`${measured.length} texts measured with the theme ${theme}`);
        for (const { what, ratio } of measured)
            if (ratio < 4.5)
                found.push(`${what} has a contrast of ${ratio.toFixed(2)} with the theme ${theme}`);
    }
    await page.evaluate(start, 'default');
    return found;
}

async function check(browser, bundle, charts) {
    const began = Date.now();
    const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ path: bundle.path });
    await page.evaluate(start, 'default');
    let faults = 0;
    const jobs = jobsOf(charts, bundle);
    for (const [id, job] of jobs.entries()) {
        const drawn = isArchitecture(job) ? await page.evaluate(drawArchitecture, { text: job.texts[0], id })
            : await drawnTogether(page, job.texts, id);
        const compare = isArchitecture(job) ? architectureFaults : differences;
        const found = drawn.error ? [drawn.error.slice(0, 400)] : compare(job.expected, drawn);
        if (options.shots && shotNames.includes(job.name))
            await page.locator('svg').first().screenshot({ path: join(options.shots, `${job.name}-${bundle.name}.png`) });
        if (job.expected.hasReadableLook)
            found.push(...await unreadable(page, job.texts[0]));
        for (const difference of found)
            console.log(`${bundle.name} ${job.label}: ${difference}`);
        faults += found.length ? 1 : 0;
    }
    console.log(`${bundle.name}: ${jobs.length} charts, ${faults} with faults, ${Date.now() - began} ms`);
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
