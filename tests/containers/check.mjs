// Reads what gudo writes for Docker Compose and Kubernetes with what it is made for. Exit code 77 means skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { packagesIn, skip } from '../support/npm.mjs';
import { checkCompose } from './compose.mjs';
import { checkKubernetes } from './kubernetes.mjs';

const { values: options } = parseArgs({
    options: {
        writer: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' }, part: { type: 'string' },
        tool: { type: 'string' },
    },
});
const here = dirname(fileURLToPath(import.meta.url));
const root = join(options.folder, 'written');
let failures = 0;

function fail(text) {
    failures += 1;
    if (failures <= 60)
        console.log(`FAILED: ${text}`);
}

function run(command, args, more = {}) {
    return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...more });
}

/** Writes the designs, with some random ones: other ones every week. Their names in order. */
function write(randoms) {
    mkdirSync(options.folder, { recursive: true });
    const first = Number(process.env.GUDO_IAC_SEED ?? Math.floor(Date.now() / 604_800_000) * 100);
    const result = run(options.writer, [root, String(first), String(randoms)]);
    if (result.status !== 0)
        throw new Error(`the writer ended with ${result.status}: ${result.stderr}`);
    return readdirSync(root).sort();
}

/** Files named so, at any depth. */
function filesIn(folder, ending) {
    if (!existsSync(folder))
        return [];
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** What a YAML file holds; read by both versions of YAML, which must not differ. */
function parsed(yaml, path, say) {
    const text = readFileSync(path, 'utf8');
    const read = (version) => yaml.parseAllDocuments(text, { version, strict: true, uniqueKeys: true }).map((document) => {
        for (const problem of [...document.errors, ...document.warnings])
            say(`YAML ${version}: ${problem.message.split('\n')[0]}`);
        return document.toJS();
    }).filter((content) => content !== null);
    const contents = read('1.2');
    if (JSON.stringify(contents) !== JSON.stringify(read('1.1')))
        say('means something else in YAML 1.1');
    return contents;
}

async function checkSchemas() {
    const library = packagesIn(here, join(options.folder, 'npm'), options.npm);
    const load = createRequire(join(library, 'package.json'));
    const yaml = load('yaml');
    const Ajv = load('ajv').default;
    const ajv = new Ajv({ strict: false, allErrors: true });
    load('ajv-formats').default(ajv);
    ajv.addFormat('duration', /^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$/);
    const schema = JSON.parse(readFileSync(join(library, 'dclint', 'schemas', 'compose.schema.json'), 'utf8'));
    schema.$schema = 'http://json-schema.org/draft-07/schema#';
    const fits = ajv.compile(schema);
    let services = 0;
    let objects = 0;
    for (const name of write(40)) {
        const names = JSON.parse(readFileSync(join(root, name, 'design.json'), 'utf8'));
        for (const path of filesIn(join(root, name, 'compose'), '.yaml')) {
            const say = (text) => fail(`${path.slice(root.length + 1)}: ${text}`);
            const contents = parsed(yaml, path, say);
            if (contents.length !== 1)
                say(`${contents.length} documents`);
            else
                services += checkCompose(contents[0], { fits, names, say });
        }
        const clusters = new Map();
        for (const path of filesIn(join(root, name, 'kubernetes'), '.yaml')) {
            const say = (text) => fail(`${path.slice(root.length + 1)}: ${text}`);
            const cluster = dirname(path);
            clusters.set(cluster, [...(clusters.get(cluster) ?? []), ...parsed(yaml, path, say)]);
        }
        for (const [cluster, contents] of clusters)
            objects += await checkKubernetes(contents, { load: (version) => import(pathToFileURL(join(library, 'kubernetes-models', version, 'index.js'))), names,
                say: (text) => fail(`${cluster.slice(root.length + 1)}: ${text}`) });
    }
    if (services < 100 || objects < 100)
        fail(`only ${services} services and ${objects} objects were there to check`);
    console.log(`${services} services and ${objects} objects follow the schemas and hang together`);
}

/** Every variable that a file wants to be set. */
function environmentFor(path) {
    const names = [...readFileSync(path, 'utf8').matchAll(/\$\{([A-Z0-9_]+)/g)].map((match) => match[1]);
    return { ...process.env, ...Object.fromEntries(names.map((name) => [name, 'secret'])) };
}

function checkDocker() {
    const candidates = [[options.tool, ['compose']], ['docker-compose', []]];
    const found = candidates.find(([tool, args]) => tool && !tool.endsWith('NOTFOUND') && run(tool, [...args, 'version']).status === 0);
    if (!found)
        skip('there is no docker compose on the PATH');
    const [tool, args] = found;
    let files = 0;
    for (const name of write(10))
        for (const path of filesIn(join(root, name, 'compose'), '.yaml')) {
            files += 1;
            const result = run(tool, [...args, '-f', path, 'config', '-q'], { env: environmentFor(path) });
            if (result.status !== 0)
                fail(`${path.slice(root.length + 1)}: ${result.stderr.trim().split('\n').slice(-3).join(' ')}`);
        }
    console.log(`${files} files are clean for ${tool} ${args.join(' ')}`);
}

function checkKubectl() {
    if (!options.tool || options.tool.endsWith('NOTFOUND') || run(options.tool, ['kustomize', '--help']).status !== 0)
        skip('there is no kubectl on the PATH');
    let folders = 0;
    for (const name of write(10))
        for (const path of filesIn(join(root, name, 'kubernetes'), 'kustomization.yaml')) {
            folders += 1;
            const result = run(options.tool, ['kustomize', dirname(path)]);
            if (result.status !== 0)
                fail(`${path.slice(root.length + 1)}: ${result.stderr.trim().split('\n').slice(-3).join(' ')}`);
        }
    console.log(`${folders} folders are clean for kubectl kustomize`);
}

if (options.part === 'compose')
    checkDocker();
else if (options.part === 'kubectl')
    checkKubectl();
else
    await checkSchemas();
process.exit(failures > 0 ? 1 : 0);
