// Reads what gudo writes as Terraform and CloudFormation with what it is made for. Exit code 77 means skipped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { install, skip } from '../support/npm.mjs';
import { checkBlock } from './provider.mjs';
import { checkTemplate } from './templates.mjs';
import { isThere, run, Terraform, writtenDesigns } from './tools.mjs';

const { values: options } = parseArgs({
    options: {
        writer: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' }, part: { type: 'string' },
        tool: { type: 'string' }, randoms: { type: 'string' },
    },
});
const here = dirname(fileURLToPath(import.meta.url));
const root = join(options.folder, 'written');
const randoms = options.randoms ? Number(options.randoms) : undefined;
let failures = 0;

function fail(text) {
    failures += 1;
    console.log(`FAILED: ${text}`);
}

const write = (randoms) => writtenDesigns(options.writer, root, randoms);

/** Packages of this folder's lock file; ends the test where they are not to be had. */
function packages() {
    const folder = join(options.folder, 'npm');
    const stamp = join(folder, 'stamp');
    const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
        const failure = install(here, folder, options.npm);
        if (failure)
            skip(failure);
        writeFileSync(stamp, hash);
    }
    return createRequire(join(folder, 'package.json'));
}

async function checkSchemas() {
    const load = packages();
    const { convertFiles } = load('@cdktf/hcl2json');
    const { loadAwsServiceSpec } = load('@aws-cdk/aws-service-spec');
    const schema = JSON.parse(readFileSync(join(here, 'aws_schema.json'), 'utf8')).types;
    const specification = await loadAwsServiceSpec();
    let resources = 0;
    for (const name of write(randoms ?? 40)) {
        let parsed;
        try {
            parsed = await convertFiles(join(root, name, 'terraform'));
        } catch (error) {
            fail(`${name} is no HCL: ${error}`);
            continue;
        }
        for (const [type, blocks] of Object.entries(parsed.resource ?? {}))
            for (const [label, bodies] of Object.entries(blocks)) {
                resources += 1;
                checkBlock(schema, type, label, bodies[0], (text) => fail(`${name}: ${text}`));
            }
        for (const file of readdirSync(join(root, name, 'json')))
            resources += checkTemplate(specification, JSON.parse(readFileSync(join(root, name, 'json', file), 'utf8')),
                (text) => fail(`${name}/${file}: ${text}`));
    }
    console.log(`${resources} resources follow the schemas`);
}

/** A folder that has designs as its modules: read in one go, the arguments of the provider are loaded once. */
function modulesOf(terraform, number, names) {
    const folder = join(options.folder, `modules-${number}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const given = (from) => [...readFileSync(join(from, 'terraform.tfvars.example'), 'utf8').matchAll(/^(\w+) *= ""/gm)]
        .map(([, name]) => `  ${name} = "given"\n`).join('');
    const text = names.map((name, place) => `module "design_${place}" {\n  source = "../written/${name}"\n${given(join(root, name))}}\n`);
    writeFileSync(join(folder, 'main.tf'), text.join('\n'));
    terraform.prepare(folder);
    const result = terraform.run(folder, ['init', '-input=false', '-no-color']);
    if (result.status !== 0)
        fail(`terraform init: ${result.stderr}`);
    return folder;
}

function checkTerraform() {
    const names = write(randoms ?? 4);
    const terraform = new Terraform(options.tool, options.folder, join(root, names[0], 'terraform', 'versions.tf'));
    const layout = terraform.run(root, ['fmt', '-check', '-diff', '-recursive', '-no-color']);
    if (layout.status !== 0)
        fail(`not all is as terraform fmt leaves it:\n${layout.stdout}${layout.stderr}`);
    // What is written flat differs by names and places alone: one with everything in it stands for all.
    const folders = [...names.map((name) => `${name}/terraform`), 'everything/flat'];
    for (let first = 0; first < folders.length; first += 40) {
        const batch = folders.slice(first, first + 40);
        const folder = modulesOf(terraform, first / 40, batch);
        const result = terraform.run(folder, ['validate', '-json']);
        if (!result.stdout.startsWith('{'))
            throw new Error(`terraform validate: ${result.stderr}`);
        for (const each of JSON.parse(result.stdout).diagnostics ?? [])
            fail(`${each.range?.filename}:${each.range?.start.line}: ${each.severity}: ${each.summary} ${each.detail} (${each.address ?? ''})`);
    }
    console.log(`${names.length} designs are valid for ${terraform.version()}`);
}

// A database of SQL Server of a class that is not to be had there: what is drawn, not how it is written.
const drawn = [/^E3025$/];

function checkLint() {
    if (!isThere(options.tool))
        skip('there is no cfn-lint on the PATH');
    const files = write(randoms ?? 0).flatMap((name) => readdirSync(join(root, name, 'cloudformation'))
        .map((file) => join(root, name, 'cloudformation', file)));
    const result = run(options.tool, ['-f', 'json', '-r', 'ap-northeast-2', '--', ...files]);
    if (result.error || ![0, 2, 4, 6, 8, 10, 12, 14].includes(result.status))
        skip(`cfn-lint does not run: ${result.stderr?.trim().split('\n').pop()}`);
    for (const each of JSON.parse(result.stdout || '[]'))
        if (!drawn.some((rule) => rule.test(each.Rule.Id)))
            fail(`${each.Filename}:${each.Location.Start.LineNumber}: ${each.Rule.Id} ${each.Message}`);
    console.log(`${files.length} templates are clean for cfn-lint`);
}

if (options.part === 'terraform')
    checkTerraform();
else if (options.part === 'cfn-lint')
    checkLint();
else
    await checkSchemas();
process.exit(failures > 0 ? 1 : 0);
