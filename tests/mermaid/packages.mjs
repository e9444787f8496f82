// Gets the packages of package-lock.json into a folder of the build tree and keeps only what the test loads: the bundles
// for the browser (the packages they were made from are twenty times as big) and the browser's remote control.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { install } from '../support/npm.mjs';

/** Names and bundle files, by version, or the reason why there are none. */
export function packages(sourceFolder, buildFolder, npm) {
    const lock = readFileSync(join(sourceFolder, 'package-lock.json'));
    const names = Object.keys(JSON.parse(readFileSync(join(sourceFolder, 'package.json'))).dependencies);
    const library = join(buildFolder, 'library');
    const stamp = join(library, 'stamp');
    const hash = createHash('sha256').update(lock).digest('hex');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
        const failure = fill(sourceFolder, buildFolder, library, names, npm);
        if (failure)
            return { failure };
        writeFileSync(stamp, hash);
    }
    const versions = names.filter((name) => name.startsWith('mermaid'));
    return {
        playwright: join(library, 'playwright-core', 'index.mjs'),
        bundles: versions.map((name) => ({ name, path: join(library, `${name}.js`) })),
    };
}

function fill(sourceFolder, buildFolder, library, names, npm) {
    const work = join(buildFolder, 'npm');
    rmSync(library, { recursive: true, force: true });
    const failure = install(sourceFolder, work, npm);
    if (failure)
        return failure;
    mkdirSync(library, { recursive: true });
    for (const name of names) {
        const from = join(work, 'node_modules', name);
        if (name === 'playwright-core')
            cpSync(from, join(library, name), { recursive: true });
        else
            cpSync(join(from, 'dist', 'mermaid.min.js'), join(library, `${name}.js`));
    }
    rmSync(work, { recursive: true, force: true });
    return '';
}
