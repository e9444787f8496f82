// Plans and makes what gudo writes on a stand-in for the API of AWS. Exit code 77 means skipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { describedNetwork, differences, leftOutOfStacks, namesByStack, namesByTag } from './network.mjs';
import { StandIn, Terraform, writtenDesigns } from './tools.mjs';

const { values: options } = parseArgs({
    options: {
        writer: { type: 'string' }, folder: { type: 'string' }, part: { type: 'string' }, terraform: { type: 'string' },
        server: { type: 'string' }, client: { type: 'string' }, designs: { type: 'string', default: 'everything' },
    },
});
const root = join(options.folder, 'written');
let failures = 0;

function fail(text) {
    failures += 1;
    console.log(`FAILED: ${text}`);
}

/** A value for each variable that has to be given. */
function givenValues(folder) {
    return [...readFileSync(join(folder, 'terraform.tfvars.example'), 'utf8').matchAll(/^(\w+) *= ""/gm)]
        .map(([, name]) => `-var=${name}=${name.endsWith('public_key') ? publicKey : 'given'}`);
}

const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJfTvqyBtTDdH0JNpXRcBF5FPyWqrzvOwuDUbB7kmEbT test';

/** The main region of a design, as its variable says. */
function regionOf(folder) {
    return /variable "region"[^}]*default *= "([^"]+)"/.exec(readFileSync(join(folder, 'variables.tf'), 'utf8'))[1];
}

/** What names start with when nobody says otherwise. */
function prefixOf(folder) {
    return `${/variable "project"[^}]*default *= "([^"]+)"/.exec(readFileSync(join(folder, 'variables.tf'), 'utf8'))[1]}-prod`;
}

const count = (texts) => Object.values(texts).reduce((sum, each) => sum + each.length, 0);

/** Plans with every check that the provider makes of values, and what it asks of the API. */
async function checkPlans(terraform, standIn, names) {
    for (const name of names) {
        const folder = join(root, name, 'terraform');
        terraform.prepare(folder);
        const result = await terraform.started(folder,
            ['plan', '-input=false', '-no-color', '-lock=false', '-out=plan.bin', ...givenValues(folder)], standIn.env);
        if (result.status !== 0) {
            fail(`${name} has no plan:\n${result.stderr}`);
            continue;
        }
        const plan = JSON.parse(terraform.run(folder, ['show', '-json', 'plan.bin'], standIn.env).stdout);
        const made = plan.resource_changes.filter((each) => each.mode === 'managed');
        if (made.some((each) => each.change.actions.join() !== 'create'))
            fail(`${name} does more than create`);
        console.log(`${name}: ${made.length} resources are planned`);
    }
}

/** Makes a network with Terraform and with CloudFormation; the API has to tell the same of both. */
async function checkNetwork(terraform, standIn, name) {
    const folder = join(root, name, 'network', 'terraform');
    const template = join(root, name, 'network', 'cloudformation', 'template.json');
    const region = regionOf(folder);
    const prefix = prefixOf(folder);
    terraform.prepare(folder);
    const settings = ['-input=false', '-no-color', '-lock=false'];
    await standIn.reset();
    const applied = await terraform.started(folder, ['apply', '-auto-approve', '-parallelism=40', ...settings], standIn.env);
    if (applied.status !== 0) {
        fail(`the network of ${name} is not made by Terraform:\n${applied.stderr}`);
        return;
    }
    const byTerraform = await describedNetwork(standIn, region, namesByTag(prefix));
    const again = await terraform.started(folder, ['plan', '-detailed-exitcode', ...settings], standIn.env);
    if (again.status !== 0)
        fail(`the network of ${name} is not what was asked for:\n${again.stdout}${again.stderr}`);
    await standIn.reset();
    await standIn.ask(region, 'cloudformation', 'create-stack', '--stack-name', prefix, '--template-body', `file://${template}`);
    const { Stacks: [stack] } = await standIn.ask(region, 'cloudformation', 'describe-stacks', '--stack-name', prefix);
    if (stack.StackStatus !== 'CREATE_COMPLETE')
        fail(`the network of ${name} is not made by CloudFormation: ${stack.StackStatus} ${stack.StackStatusReason ?? ''}`);
    const text = JSON.parse(readFileSync(template, 'utf8'));
    const { StackResources: parts } = await standIn.ask(region, 'cloudformation', 'describe-stack-resources', '--stack-name', prefix);
    const byStack = { ...await describedNetwork(standIn, region, namesByStack(text, parts)), ...leftOutOfStacks(text) };
    for (const line of differences(byTerraform, byStack))
        fail(`the networks of ${name} differ: ${line}`);
    if (byTerraform.subnets.length === 0)
        fail(`${name} has no network to compare`);
    console.log(`${name}: ${count(byTerraform)} parts of the network are the same by Terraform and by CloudFormation`);
}

writtenDesigns(options.writer, root);
const terraform = new Terraform(options.terraform, options.folder, join(root, 'aws-three-tier', 'terraform', 'versions.tf'));
const standIn = await StandIn.start(options.server, options.part === 'plan' ? undefined : options.client);
try {
    if (options.part === 'plan')
        await checkPlans(terraform, standIn, ['aws-three-tier', 'aws-cdn', 'migration']);
    else
        for (const name of options.designs.split(','))
            await checkNetwork(terraform, standIn, name);
} finally {
    await standIn.end();
}
process.exit(failures > 0 ? 1 : 0);
