// Gets the packages of a package-lock.json into a folder of the build tree.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fills work/node_modules; the reason when that does not work, else nothing. */
export function install(sourceFolder, work, npm) {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
        cpSync(join(sourceFolder, file), join(work, file));
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error',
        '--fetch-retries=1', '--fetch-timeout=20000'];
    const result = spawnSync(npm, flags, { cwd: work, encoding: 'utf8', timeout: 150_000 });
    if (result.status === 0)
        return '';
    return `npm ci did not get the packages: ${(result.stderr || String(result.error)).trim().split('\n')[0]}`;
}

/** work/node_modules of that lock file, got anew only when it has changed; ends the test where the packages are not to be had. */
export function packagesIn(sourceFolder, work, npm) {
    const stamp = join(work, 'stamp');
    const hash = createHash('sha256').update(readFileSync(join(sourceFolder, 'package-lock.json'))).digest('hex');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
        const failure = install(sourceFolder, work, npm);
        if (failure)
            skip(failure);
        writeFileSync(stamp, hash);
    }
    return join(work, 'node_modules');
}

/** Says why a test cannot be run here, and ends it. */
export function skip(reason) {
    console.log(`Skipped: ${reason}`);
    process.exit(77);
}
