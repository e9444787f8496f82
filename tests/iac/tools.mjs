// Running the tools that read what gudo writes.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { skip } from '../support/npm.mjs';

export function run(command, args, more = {}) {
    return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...more });
}

/** The same without waiting: { status, stdout, stderr } when it ends. */
export function started(command, args, more = {}) {
    return new Promise((resolve) => {
        const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...more });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (data) => (stdout += data));
        child.stderr.on('data', (data) => (stderr += data));
        child.on('error', (error) => resolve({ status: -1, stdout, stderr: String(error) }));
        child.on('close', (status) => resolve({ status, stdout, stderr }));
    });
}

export function isThere(tool) {
    return Boolean(tool) && !tool.endsWith('NOTFOUND');
}

/** Writes designs into a folder, with some random ones: other ones every week. Their names in order. */
export function writtenDesigns(writer, root, randoms = 0) {
    mkdirSync(root, { recursive: true });
    const first = Number(process.env.GUDO_IAC_SEED ?? Math.floor(Date.now() / 604_800_000) * 100);
    const result = run(writer, randoms > 0 ? [root, String(first), String(randoms)] : [root]);
    if (result.status !== 0)
        throw new Error(`the writer ended with ${result.status}: ${result.stderr}`);
    return readdirSync(root).sort();
}

/** The folder with the provider, or an empty text. */
function mirror() {
    const places = [process.env.GUDO_TF_MIRROR, '/opt/tf-plugins', '/usr/local/share/terraform/plugins',
        '/usr/share/terraform/plugins', join(process.env.HOME ?? '/', '.terraform.d/plugins')];
    return places.find((place) => place && existsSync(join(place, 'registry.terraform.io/hashicorp/aws'))) ?? '';
}

/** Terraform with a provider from a folder of this machine; ends the test where there is none. */
export class Terraform {
    constructor(tool, folder, versions) {
        if (!isThere(tool))
            skip('there is no terraform on the PATH');
        const provider = mirror();
        if (!provider)
            skip('there is no mirror of the AWS provider; GUDO_TF_MIRROR may name one');
        this.tool = tool;
        const settings = join(folder, 'offline.tfrc');
        mkdirSync(folder, { recursive: true });
        writeFileSync(settings, `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path    = "${provider}"\n` +
            '    include = ["registry.terraform.io/*/*"]\n  }\n}\n');
        this.env = { ...process.env, TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: '1' };
        this.base = join(folder, 'base');
        rmSync(this.base, { recursive: true, force: true });
        mkdirSync(this.base, { recursive: true });
        cpSync(versions, join(this.base, 'versions.tf'));
        const result = this.run(this.base, ['init', '-input=false', '-no-color']);
        if (result.status !== 0)
            skip(`terraform init does not work: ${result.stderr.trim().split('\n')[0]}`);
    }

    run(folder, args, env = {}) {
        return run(this.tool, [`-chdir=${folder}`, ...args], { env: { ...this.env, ...env } });
    }

    /** The same without waiting. */
    started(folder, args, env = {}) {
        return started(this.tool, [`-chdir=${folder}`, ...args], { env: { ...this.env, ...env } });
    }

    /** Makes a folder ready without another init. */
    prepare(folder) {
        for (const part of ['.terraform', '.terraform.lock.hcl'])
            cpSync(join(this.base, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
    }

    version() {
        return this.run(this.base, ['version']).stdout.split('\n')[0];
    }
}

function freePort() {
    return new Promise((resolve) => {
        const server = createServer();
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A stand-in for the API of AWS on this machine; ends the test where there is none. */
export class StandIn {
    static async start(server, client, log) {
        if (!isThere(server))
            skip('there is no moto_server on the PATH');
        if (client !== undefined && !isThere(client))
            skip('there is no aws on the PATH');
        const standIn = new StandIn();
        standIn.client = client;
        const port = await freePort();
        standIn.url = `http://127.0.0.1:${port}`;
        standIn.env = { AWS_ENDPOINT_URL: standIn.url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test',
            AWS_EC2_METADATA_DISABLED: 'true', AWS_PAGER: '' };
        standIn.child = spawn(server, ['-H', '127.0.0.1', '-p', String(port)],
            { env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' }, stdio: ['ignore', 'ignore', 'ignore'] });
        process.on('exit', () => standIn.child.kill('SIGKILL'));
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => process.exit(1));
        for (let tries = 0; tries < 300; ++tries) {
            try {
                await standIn.reset();
                return standIn;
            } catch {
                if (standIn.child.exitCode !== null)
                    break;
                await pause(100);
            }
        }
        standIn.child.kill('SIGKILL');
        skip(`moto_server does not start (${log ?? server})`);
    }

    /** Forgets everything that was made. */
    async reset() {
        const answer = await fetch(`${this.url}/moto-api/reset`, { method: 'POST' });
        if (!answer.ok)
            throw new Error(`the stand-in answers ${answer.status}`);
    }

    /** What the API answers to a call of the command line. */
    async ask(region, ...args) {
        const result = await started(this.client, ['--output', 'json', '--region', region, ...args],
            { env: { ...process.env, ...this.env } });
        if (result.status !== 0)
            throw new Error(`aws ${args.slice(0, 2).join(' ')}: ${result.stderr.trim()}`);
        return JSON.parse(result.stdout || '{}');
    }

    async end() {
        const ended = new Promise((resolve) => this.child.on('exit', resolve));
        this.child.kill('SIGKILL');
        await ended;
    }
}

