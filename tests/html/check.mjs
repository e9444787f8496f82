// Exports designs as pages, opens them in a browser, uses them as a reader does, and compares what they answer about failures with
// the engine. Exit code 77 means skipped.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { differingAnswers } from './answers.mjs';
import { launched, run } from './browser.mjs';
import { interactions } from './interactions.mjs';

const { values: options } = parseArgs({
    options: { writer: { type: 'string' }, gudo: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' },
        chromium: { type: 'string' } },
});
const folder = join(options.folder, 'pages');
let faults = 0;

function fault(name, text) {
    faults += 1;
    console.log(`${name}: ${text}`);
}

function exportedPage(name, ...more) {
    const path = join(folder, `${name}${more.join('')}.html`);
    run(options.gudo, 'export', join(folder, `${name}.gudo`), '--to', 'html', '-o', path, ...more);
    return path;
}

/** Opens a page that may load nothing but itself and say nothing to the console. */
async function opened(browser, path, settings = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
    const page = await context.newPage();
    const name = () => page.url().split('/').at(-1);
    page.on('console', (message) => fault(name(), `console: ${message.text()}`));
    page.on('pageerror', (error) => fault(name(), `error: ${error.message}`));
    page.on('request', (request) => {
        if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
            fault(name(), `asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(path).href);
    return page;
}

async function checkAnswers(browser, names) {
    let cases = 0;
    const path = (name) => join(folder, `${name}.json`);
    const page = await opened(browser, exportedPage(names[0]));
    for (const name of names) {
        await page.goto(pathToFileURL(exportedPage(name)).href);
        const expected = JSON.parse(readFileSync(path(name), 'utf8'));
        for (const difference of await page.evaluate(differingAnswers, expected))
            fault(name, difference);
        if (await page.evaluate(() => window.isBroken))
            fault(name, 'a text of the design was run as a script');
        cases += expected.length;
    }
    await page.context().close();
    console.log(`${names.length} pages, ${cases} combinations of failures`);
    if (cases < names.length)
        fault('answers', 'there is nothing to compare');
}

const browser = await launched(options);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
run(options.writer, folder);
const names = readdirSync(folder).filter((name) => name.endsWith('.gudo')).map((name) => name.slice(0, -5));
const began = Date.now();
await checkAnswers(browser, names);
for (const [title, check] of Object.entries(interactions)) {
    const tools = {
        open: (name, settings, ...more) => opened(browser, exportedPage(name, ...more), settings),
        gudo: (...arguments_) => run(options.gudo, ...arguments_),
        designPath: (name) => join(folder, `${name}.gudo`),
        expect: (isTrue, text) => isTrue || fault(title, text),
    };
    await check(tools).catch((error) => fault(title, String(error.stack)));
}
await browser.close();
console.log(`${Object.keys(interactions).length} interactions, ${faults} faults, ${Date.now() - began} ms`);
process.exit(faults ? 1 : 0);
