// Reads what gudo writes as Terraform and CloudFormation with what it is made for. Exit code 77 means skipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { install, skip } from '../support/npm.mjs';
import { checkBlock } from './provider.mjs';
import { checkTemplate } from './templates.mjs';

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
    console.log(`FAILED: ${text}`);
}

function run(command, args, more = {}) {
    return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...more });
}

/** Writes the designs, with some random ones: other ones every week. Their names in order. */
function write(randoms = 0) {
    mkdirSync(options.folder, { recursive: true });
    const first = Number(process.env.GUDO_IAC_SEED ?? Math.floor(Date.now() / 604_800_000) * 100);
    const result = run(options.writer, randoms > 0 ? [root, String(first), String(randoms)] : [root]);
    if (result.status !== 0)
        throw new Error(`the writer ended with ${result.status}: ${result.stderr}`);
    return readdirSync(root).sort();
}

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
    for (const name of write(40)) {
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

/** The folder with the provider, or an empty text. */
function mirror() {
    const places = [process.env.GUDO_TF_MIRROR, '/opt/tf-plugins', '/usr/local/share/terraform/plugins',
        '/usr/share/terraform/plugins', join(process.env.HOME ?? '/', '.terraform.d/plugins')];
    return places.find((place) => place && existsSync(join(place, 'registry.terraform.io/hashicorp/aws'))) ?? '';
}

function checkTerraform() {
    if (!options.tool || options.tool.endsWith('NOTFOUND'))
        skip('there is no terraform on the PATH');
    const provider = mirror();
    if (!provider)
        skip('there is no mirror of the AWS provider; GUDO_TF_MIRROR may name one');
    const settings = join(options.folder, 'offline.tfrc');
    const names = write(4);
    writeFileSync(settings, `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path    = "${provider}"\n` +
        '    include = ["registry.terraform.io/*/*"]\n  }\n}\n');
    const env = { ...process.env, TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: '1' };
    const first = join(options.folder, 'base');
    mkdirSync(first, { recursive: true });
    cpSync(join(root, names[0], 'terraform', 'versions.tf'), join(first, 'versions.tf'));
    const started = run(options.tool, [`-chdir=${first}`, 'init', '-input=false', '-no-color'], { env });
    if (started.status !== 0)
        skip(`the provider cannot be used: ${started.stderr.trim().split('\n')[0]}`);
    for (const name of names) {
        const folder = join(root, name, 'terraform');
        const layout = run(options.tool, ['fmt', '-check', '-diff', '-no-color', folder], { env });
        if (layout.status !== 0)
            fail(`${name} is not as terraform fmt leaves it:\n${layout.stdout}${layout.stderr}`);
        for (const part of ['.terraform', '.terraform.lock.hcl'])
            cpSync(join(first, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
        const result = run(options.tool, [`-chdir=${folder}`, 'validate', '-json'], { env });
        const report = JSON.parse(result.stdout);
        for (const each of report.diagnostics ?? [])
            fail(`${name}: ${each.severity}: ${each.summary} ${each.detail} (${each.address ?? ''} ${each.range?.filename}:${each.range?.start.line})`);
    }
    console.log(`${names.length} designs are valid for ${run(options.tool, ['version'], { env }).stdout.split('\n')[0]}`);
}

// A database of SQL Server of a class that is not to be had there: what is drawn, not how it is written.
const drawn = [/^E3025$/];

function checkLint() {
    if (!options.tool || options.tool.endsWith('NOTFOUND'))
        skip('there is no cfn-lint on the PATH');
    const files = write().flatMap((name) => readdirSync(join(root, name, 'cloudformation'))
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
