// Where the parts of the comparison leave their results for each other, below the folder it works in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const readGraph = (folder, size) => read(join(folder, 'in', `${size}.json`));
export const readPicture = (folder, tool, size) => read(join(folder, 'out', `${tool}.${size}.json`));

export function writePicture(folder, tool, size, picture) {
    writeFileSync(join(folder, 'out', `${tool}.${size}.json`), JSON.stringify({ tool, size, ...picture }));
}

