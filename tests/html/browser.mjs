// The browser and what drives it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { install, skip } from '../support/npm.mjs';

/** Standard output of a program that has to succeed. */
export function run(program, ...arguments_) {
    const result = spawnSync(program, arguments_, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (result.status !== 0)
        throw new Error(`${program} ${arguments_.join(' ')} failed: ${result.stderr || result.error}`);
    return result.stdout;
}

function playwright({ folder, npm }) {
    const packages = join(folder, 'npm');
    const here = dirname(fileURLToPath(import.meta.url));
    const stamp = join(packages, 'stamp');
    const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
        const failure = install(here, packages, npm);
        if (failure)
            skip(failure);
        writeFileSync(stamp, hash);
    }
    return join(packages, 'node_modules', 'playwright-core', 'index.mjs');
}

/** A running browser; ends the test as skipped where there is none. `options`: folder, npm, chromium. */
export async function launched(options) {
    const library = playwright(options);
    if (!existsSync(options.chromium))
        skip(`there is no ${options.chromium}`);
    const { chromium } = await import(pathToFileURL(library));
    return chromium.launch({
        executablePath: options.chromium,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync'],
    }).catch((error) => skip(`Chromium does not start: ${String(error.message).split('\n')[0]}`));
}
