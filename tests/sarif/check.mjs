// Validates what gudo writes as SARIF with the published schema, and what code scanning asks for beyond it.
// Exit code 77 means skipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { install, skip } from '../support/npm.mjs';

const { values: options } = parseArgs({
    options: { gudo: { type: 'string' }, folder: { type: 'string' }, npm: { type: 'string' } },
});
const here = dirname(fileURLToPath(import.meta.url));
const packages = join(options.folder, 'npm');
const stamp = join(packages, 'stamp');
const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    const failure = install(here, packages, options.npm);
    if (failure)
        skip(failure);
    writeFileSync(stamp, hash);
}
const load = createRequire(join(packages, 'package.json'));
const ajv = new (load('ajv-draft-04'))({ allErrors: true, strict: false, unicodeRegExp: false });
load('ajv-formats')(ajv);
const schemaFile = join(packages, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const work = join(options.folder, 'designs');
rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, '팀 #1'), { recursive: true });
let failures = 0;

function holds(claim, isTrue, more = '') {
    if (isTrue)
        return;
    failures += 1;
    console.log(`FAILED: ${claim} ${more}`);
}

function put(name, design) {
    writeFileSync(join(work, name), typeof design === 'string' ? design : JSON.stringify({ gudo: 1, ...design }, null, 2));
}

/** The log of a run, checked against the schema. */
function log(code, ...args) {
    const env = { PATH: process.env.PATH };
    const run = spawnSync(options.gudo, ['check', '--format', 'sarif', ...args], { cwd: work, env, encoding: 'utf8', maxBuffer: 1 << 28 });
    holds(`gudo check ${args.join(' ')} ends with ${code}`, run.status === code, `instead of ${run.status}: ${run.stderr}`);
    const written = JSON.parse(run.stdout);
    holds(`the log of ${args.join(' ')} follows the schema`, validate(written), JSON.stringify(validate.errors?.slice(0, 3)));
    return written.runs[0];
}

const nasty = ['한국어 데이터베이스', '🗄️🔥', 'say "hi" \\ \'there\'', 'two\nlines\r\n\ttabbed', '\u0000\u0001\u001b[31m\u007f\u2028',
    ']]><x>&amp;', '| a | b |', '%1 %2 %n', 'x'.repeat(10_000)];
const components = { client: { type: 'client', name: 'Users' } };
const connections = {};
nasty.forEach((name, i) => {
    components[`db-${i}`] = { type: 'aws.rds', name };
    connections[`to-${i}`] = { from: 'client', to: `db-${i}` };
});
const accepted = [{ rule: 'RED-002', component: 'db-0', reason: 'Nur für "Tests" 🙂' }];
put('torture.gudo', { title: 'Torture', architecture: { components, connections }, settings: { accepted, rules: { '무규칙': 'off' } } });
put('팀 #1/clean %.gudo', { title: 'Clean', architecture: { components: {}, connections: {} } });
put('broken.gudo', '{ "gudo": 1, ');
put('half.gudo', { architecture: { components: { a: { type: 'client' } }, connections: { x: { from: 'a', to: 'b' } } } });

const torture = log(1, 'torture.gudo');
const found = (rule) => torture.results.filter((result) => result.ruleId === rule);
holds('every database but the accepted one is found', found('RED-002').length === nasty.length - 1);
holds('what is accepted is left out', !torture.results.some((result) => result.suppressions));
for (const result of torture.results) {
    const rule = torture.tool.driver.rules[result.ruleIndex];
    const place = result.locations[0].physicalLocation;
    holds('the rule is the one at its index', rule.id === result.ruleId);
    holds('the file is named as it was given', place.artifactLocation.uri === 'torture.gudo');
    holds('there is a fingerprint', /^[0-9a-f]{64}$/.test(result.partialFingerprints['gudo/v1']));
    const line = readFileSync(join(work, 'torture.gudo'), 'utf8').split('\n')[place.region.startLine - 1];
    const logical = result.locations[0].logicalLocations?.[0];
    holds('the line is that of the component', !logical || line.slice(place.region.startColumn - 1).startsWith(`"${logical.name}"`), line);
    holds('there are no fixes', !result.fixes);
}
holds('fingerprints tell findings apart', new Set(torture.results.map((r) => r.partialFingerprints['gudo/v1'])).size === torture.results.length);
holds('the run was successful', torture.invocations[0].executionSuccessful);
for (const rule of torture.tool.driver.rules) {
    holds(`${rule.id} has all its texts`, rule.name && rule.shortDescription.text && rule.fullDescription.text && rule.help.markdown);
    holds(`${rule.id} has short texts`, rule.fullDescription.text.length <= 1024 && rule.properties.tags.length <= 10);
    holds(`${rule.id} has a page`, rule.helpUri.endsWith(`docs/rules.md#${rule.id.toLowerCase()}`));
    holds(`only security is scored: ${rule.id}`, rule.id.startsWith('SEC-') === ('security-severity' in rule.properties));
}

const suppressed = log(1, 'torture.gudo', '--sarif-suppressed');
holds('what is accepted is there when asked for', suppressed.results.filter((result) => result.suppressions.length).length === 1);
holds('with its reason', suppressed.results.some((result) => result.suppressions[0]?.justification === accepted[0].reason));

const clean = log(0, '팀 #1');
holds('no findings are an empty list', Array.isArray(clean.results) && clean.results.length === 0);
holds('names are encoded', clean.artifacts[0].location.uri === '%ED%8C%80%20%231/clean%20%25.gudo', clean.artifacts[0].location.uri);
holds('no machine is named', !JSON.stringify(clean).includes(options.folder));
holds('absolute names are made relative', log(0, join(work, '팀 #1')).artifacts[0].location.uri === clean.artifacts[0].location.uri);

for (const args of [['broken.gudo'], ['half.gudo'], ['nowhere.gudo'], ['torture.gudo', 'broken.gudo']]) {
    const { executionSuccessful, toolExecutionNotifications } = log(3, ...args).invocations[0];
    holds(`${args} is no success`, executionSuccessful === false && toolExecutionNotifications.length > 0);
}
put('.gudo-rules.json', '{ "failOn": 3 }');
holds('settings that are not understood are no success', !log(3, 'torture.gudo').invocations[0].executionSuccessful);

// A validator that lets everything pass would prove nothing.
holds('the schema refuses what is no log', !validate({ version: '2.1.0', runs: [{ tool: {}, results: [{ level: 'fatal' }] }] }));
console.log(`${failures} failures`);
process.exit(failures ? 1 : 0);
