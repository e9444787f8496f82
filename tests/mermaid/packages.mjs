// Gets the packages of package-lock.json into a folder of the build tree and keeps only what the test loads: the bundles
// for the browser (the packages they were made from are twenty times as big) and the browser's remote control.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names and bundle files, by version, or the reason why there are none. */
export function packages(sourceFolder, buildFolder, npm) {
    const lock = readFileSync(join(sourceFolder, 'package-lock.json'));
    const names = Object.keys(JSON.parse(readFileSync(join(sourceFolder, 'package.json'))).dependencies);
    const library = join(buildFolder, 'library');
    const stamp = join(library, 'stamp');
    const hash = createHash('sha256').update(lock).digest('hex');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
        const failure = install(sourceFolder, buildFolder, library, names, npm);
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

function install(sourceFolder, buildFolder, library, names, npm) {
    const work = join(buildFolder, 'npm');
    rmSync(library, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
        cpSync(join(sourceFolder, file), join(work, file));
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error',
        '--fetch-retries=1', '--fetch-timeout=20000'];
    const result = spawnSync(npm, flags, { cwd: work, encoding: 'utf8', timeout: 150_000 });
    if (result.status !== 0)
        return `npm ci did not get the packages: ${(result.stderr || String(result.error)).trim().split('\n')[0]}`;
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
