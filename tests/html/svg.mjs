// Draws exported SVG of all templates in the browser and with librsvg, and compares what is seen. Exit code 77 means skipped.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { skip } from '../support/npm.mjs';
import { launched, run } from './browser.mjs';

const { values: options } = parseArgs({
    options: { gudo: { type: 'string' }, templates: { type: 'string' }, rsvg: { type: 'string' }, folder: { type: 'string' },
        npm: { type: 'string' }, chromium: { type: 'string' } },
});
const most = 0.003; // share of the pixels that may differ: edges of letters, which every program smooths in its own way

/** Runs in the page: share of pixels that differ clearly once both pictures are half as large. */
async function difference([first, second]) {
    const pixels = await Promise.all([first, second].map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(Math.ceil(image.width / 2), Math.ceil(image.height / 2));
        const context = canvas.getContext('2d');
        context.fillStyle = 'white';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { size: `${image.width}x${image.height}`, data: context.getImageData(0, 0, canvas.width, canvas.height).data };
    }));
    if (pixels[0].size !== pixels[1].size)
        return { share: 1, sizes: pixels.map(({ size }) => size).join(' and ') };
    let count = 0;
    for (let at = 0; at < pixels[0].data.length; at += 4)
        count += [0, 1, 2].some((channel) => Math.abs(pixels[0].data[at + channel] - pixels[1].data[at + channel]) > 64);
    return { share: count / (pixels[0].data.length / 4), sizes: pixels[0].size };
}

const dataUrl = (type, bytes) => `data:${type};base64,${bytes.toString('base64')}`;

const browser = await launched(options);
const folder = join(options.folder, 'svg');
mkdirSync(folder, { recursive: true });
const page = await browser.newPage();
let faults = 0;
let worst = 0;
const files = readdirSync(options.templates).filter((file) => file.endsWith('.gudo'));
for (const theme of ['light', 'dark'])
    for (const file of files) {
        const stem = join(folder, `${file.slice(0, -5)}-${theme}`);
        run(options.gudo, 'export', join(options.templates, file), '--to', 'svg', '--theme', theme, '-o', `${stem}.svg`);
        run(options.rsvg, '-o', `${stem}.png`, `${stem}.svg`);
        const sources = [dataUrl('image/svg+xml', readFileSync(`${stem}.svg`)), dataUrl('image/png', readFileSync(`${stem}.png`))];
        const { share, sizes } = await page.evaluate(difference, sources);
        worst = Math.max(worst, share);
        if (share > most) {
            faults += 1;
            console.log(`${stem}.svg: ${(share * 100).toFixed(2)} % of ${sizes} differ`);
        }
    }
await browser.close();
if (files.length === 0)
    skip('there are no templates');
console.log(`${files.length} templates in two themes, at most ${(worst * 100).toFixed(3)} % of a picture differ`);
process.exit(faults ? 1 : 0);
