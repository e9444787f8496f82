// What readers do with a page. Each check gets a page by open(NAME of a design, settings of the browser, options of the export).
/* global viewer */
import { readFileSync } from 'node:fs';

/** The middle of the drawing of a component in the window. */
async function middleOf(page, id) {
    const box = await page.locator(`g[data-id="${id}"]:not(.decoration)`).first().boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The components of a design file, as rows. */
function designIn(path) {
    const { title, architecture } = JSON.parse(readFileSync(path, 'utf8'));
    return { title, components: Object.entries(architecture.components).map(([id, component]) => ({ id, ...component })) };
}

async function clickOn(page, id) {
    const { x, y } = await middleOf(page, id);
    await page.mouse.click(x, y);
}

const view = (page) => page.evaluate(() => ({ ...viewer.camera.view }));
const settled = (page) => page.waitForTimeout(300); // a movement takes 220 ms
const panelTitle = (page) => page.locator('#panel h2').textContent();
const outcomes = (page) => page.locator('.outcome').evaluateAll((rows) =>
    rows.map((row) => `${row.dataset.client} ${row.dataset.service} ${row.dataset.state}`).sort());

function simulated(gudo, path, failures) {
    const { requirements } = JSON.parse(gudo('simulate', path, '--fail', failures, '--format', 'json'));
    return requirements.map(({ client, service, state }) => `${client} ${service} ${state}`).sort();
}

export const interactions = {
    async 'pans by dragging and by the wheel'({ open, expect }) {
        const page = await open('aws-three-tier');
        const before = await view(page);
        await page.mouse.move(400, 700);
        await page.mouse.down();
        await page.mouse.move(300, 640, { steps: 4 });
        await page.mouse.up();
        const dragged = await view(page);
        expect(Math.abs((dragged.x - before.x) * before.scale - 100) < 1, 'a drag moves the picture with the pointer');
        expect(await page.locator('#panel').isHidden(), 'a drag opens nothing');
        await page.mouse.wheel(0, 50);
        await page.waitForFunction((y) => viewer.camera.view.y > y, dragged.y);
        await page.context().close();
    },

    async 'zooms at the pointer'({ open, expect }) {
        const page = await open('aws-three-tier');
        const pointer = await middleOf(page, 'web-a').catch(() => ({ x: 500, y: 400 }));
        const under = () => page.evaluate(({ x, y }) => {
            const point = new DOMPoint(x, y).matrixTransform(document.querySelector('#view > svg').getScreenCTM().inverse());
            return [point.x, point.y, viewer.camera.view.scale];
        }, pointer);
        const before = await under();
        await page.mouse.move(pointer.x, pointer.y);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -120);
        await page.keyboard.up('Control');
        await page.waitForFunction((scale) => viewer.camera.view.scale > scale, before[2]);
        await settled(page);
        const after = await under();
        expect(Math.hypot(after[0] - before[0], after[1] - before[1]) < 1, `what is under the pointer stays: ${before} ${after}`);
        await page.keyboard.press('0');
        await settled(page);
        expect(Math.abs((await view(page)).scale - before[2]) < 1e-6, '0 fits again');
        await page.keyboard.press('+');
        expect((await view(page)).scale > before[2], '+ zooms in');
        await page.keyboard.press('-');
        await page.keyboard.press('ArrowRight');
        await settled(page);
        await page.locator('#fit').click();
        await page.context().close();
    },

    async 'pinches on a touch screen'({ open, expect }) {
        const page = await open('load-balanced', { viewport: { width: 400, height: 760 }, hasTouch: true, isMobile: true });
        const client = await page.context().newCDPSession(page);
        const before = await view(page);
        const touch = (type, ...points) =>
            client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
        await touch('touchStart', [180, 400], [220, 400]);
        for (let step = 1; step <= 5; ++step)
            await touch('touchMove', [180 - 12 * step, 400], [220 + 12 * step, 400]);
        await touch('touchEnd');
        const after = await view(page);
        expect(after.scale > before.scale * 2, `two fingers zoom: ${before.scale} ${after.scale}`);
        expect(await page.locator('#panel').isHidden(), 'and open nothing');
        await page.context().close();
    },

    async 'shows what is clicked'({ open, expect, designPath }) {
        const page = await open('aws-three-tier');
        const { components } = designIn(designPath('aws-three-tier'));
        for (const { id, name } of components.filter(({ type }) => type === 'aws.rds' || type === 'aws.route53')) {
            await clickOn(page, id);
            expect(await panelTitle(page) === name, `a click on ${id} tells about it: ${await panelTitle(page)}`);
            expect(await page.locator('.mark-selected').count() > 0, 'and marks it');
        }
        await page.keyboard.press('Escape');
        expect(await page.locator('#panel').isHidden(), 'Escape closes the panel');
        const line = page.locator('g.connection .hit').first();
        const at = await line.evaluate((path) => {
            const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
            return { x: point.x, y: point.y };
        });
        await page.mouse.click(at.x, at.y);
        expect((await panelTitle(page)).includes('→'), 'a click on a line tells about the connection');
        await page.context().close();
    },

    async 'works with keys alone'({ open, expect }) {
        const page = await open('load-balanced');
        await page.locator('#toggle-theme').focus();
        await page.keyboard.press('Tab');
        const first = await page.evaluate(() => document.activeElement.dataset.id);
        expect(Boolean(first), 'Tab goes to the first component');
        await page.keyboard.press('Tab');
        const second = await page.evaluate(() => document.activeElement.dataset.id);
        expect(second && second !== first, 'and to the next');
        expect(await page.locator('.mark-focus').count() > 0, 'which is marked');
        await page.keyboard.press('Enter');
        expect((await page.locator('#panel .identity .code').textContent()) === second, 'Enter opens it');
        for (let press = 0; press < 12 && !await page.evaluate(() => document.activeElement.matches('.fail')); ++press)
            await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        expect(await page.locator('.fail[aria-pressed=true]').count() === 1, 'Tab reaches the button that lets it fail');
        expect(await page.evaluate(() => document.activeElement.matches('.fail')), 'which keeps the focus');
        await page.keyboard.press('Escape');
        expect(await page.locator('#panel').isHidden(), 'Escape closes it');
        expect(await page.evaluate(() => document.activeElement.dataset.id) === second, 'and goes back to the component');
        await page.context().close();
    },

    async 'finds components'({ open, expect }) {
        const page = await open('aws-three-tier');
        await page.keyboard.press('/');
        await page.keyboard.type('mysql');
        await page.keyboard.press('Escape');
        await page.keyboard.press('/');
        const name = await page.evaluate(() => viewer.design.nameOf(3));
        await page.keyboard.type(name.toUpperCase());
        await page.locator('#matches [role=option]').first().waitFor();
        await page.keyboard.press('Enter');
        expect(await panelTitle(page) === name, 'a search opens what it found');
        await page.locator('#search').fill('nothing is called this');
        expect(await page.locator('#matches [role=option]').count() === 0, 'and finds nothing where nothing is');
        await page.context().close();
    },

    async 'lists findings and shows where they are'({ open, expect, gudo, designPath }) {
        const page = await open('single-server');
        await page.locator('#open-findings').click();
        const rules = await page.locator('.finding .code').allTextContents();
        const { findings } = JSON.parse(gudo('check', designPath('single-server'), '--format', 'json', '--fail-on', 'never'));
        expect(JSON.stringify(rules) === JSON.stringify(findings.map(({ rule }) => rule)), `the findings are those of check: ${rules}`);
        await page.locator('.finding-head').first().click();
        expect(await page.locator('.mark-selected').count() > 0, 'a click marks what it is about');
        expect(await page.locator('.finding.is-current').count() === 1, 'and the finding');
        expect(await page.locator('.badge').count() > 0, 'components with findings have a badge');
        await page.context().close();
    },

    async 'lets things fail as the engine does'({ open, expect, gudo, designPath }) {
        const page = await open('aws-multi-az');
        const path = designPath('aws-multi-az');
        const targets = await page.evaluate(() => viewer.design.components.map(({ id }, number) =>
            [id, viewer.design.targetOf(number)]).filter(([, target]) => target).map(([id]) => id));
        expect(targets.length > 3, 'there is something that fails');
        let before = '';
        for (const id of targets) {
            await page.evaluate((wanted) => { // selects as a search does
                viewer.select([{ kind: 'component', number: viewer.design.components.findIndex((c) => c.id === wanted) }], true);
            }, id);
            await page.locator('.fail-line .fail').click();
            expect(await page.locator('.fail-line .fail').getAttribute('aria-pressed') === 'true', `${id} is made to fail`);
            await page.locator('#open-failures').click();
            const failing = before ? `${before},${id}` : id;
            const [mine, wanted] = [await outcomes(page), simulated(gudo, path, failing)];
            expect(JSON.stringify(mine) === JSON.stringify(wanted), `${failing}: ${mine} instead of ${wanted}`);
            expect(await page.locator('g.is-down').count() > 0 || await page.locator('.mark-failed').count() > 0, `${id} looks failed`);
            if (before) {
                await page.locator('.chip').first().click();
                expect(await page.locator('.chip').count() === 1, 'a chip brings back what it names');
            }
            before = id;
        }
        await page.locator('.link').click();
        expect(await page.locator('#status').isHidden() && await page.locator('g.is-down').count() === 0, 'all of it comes back');
        await page.context().close();
    },

    async 'fades what is gone, copy by copy'({ open, expect }) {
        const page = await open('aws-multi-az');
        await page.locator('#open-failures').click();
        await page.locator('[data-fail="zone:ap-northeast-2a"]').click();
        const isGone = (id) => page.locator(`g.card[data-id="${id}"]`).evaluate((card) => card.classList.contains('is-down'));
        expect(await isGone('app-asg@app-a'), 'the copies in the zone');
        expect(!await isGone('app-asg@app-c'), 'but not those beside it');
        expect(await page.locator('.mark-degraded').count() > 0, 'what goes on with fewer copies is marked');
        expect(/degraded/.test(await page.locator('#status').textContent()), 'and counted');
        await page.context().close();
    },

    async 'follows the theme of the system until somebody chooses'({ open, expect }) {
        const page = await open('single-server', { colorScheme: 'dark' });
        const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
        expect(await theme() === 'dark', 'it is dark where the system is');
        await page.emulateMedia({ colorScheme: 'light' });
        await page.waitForFunction(() => document.documentElement.dataset.theme === 'light'); // it follows
        await page.locator('#toggle-theme').click();
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await theme() === 'dark', 'until somebody chooses');
        const forced = await open('single-server', { colorScheme: 'light' }, '--theme', 'dark');
        expect(await forced.evaluate(() => document.documentElement.dataset.theme) === 'dark', '--theme decides how it begins');
        await page.context().close();
        await forced.context().close();
    },

    async 'points out the connections of a component'({ open, expect }) {
        const page = await open('aws-three-tier');
        const number = await page.evaluate(() => viewer.design.connections[0].to);
        const id = await page.evaluate((at) => viewer.design.components[at].id, number);
        const { x, y } = await middleOf(page, id);
        await page.mouse.move(x, y);
        const wanted = await page.evaluate((at) => viewer.design.connectionsOf(at).length, number);
        expect(await page.locator('g.connection.is-lit').count() === wanted, 'its lines are lit');
        await page.context().close();
    },

    async 'prints the plain picture'({ open, expect }) {
        const page = await open('aws-three-tier');
        await page.keyboard.press('+');
        await page.locator('#open-failures').click();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#bar').isHidden() && await page.locator('#zoom').isHidden(), 'without bars and buttons');
        const box = await page.evaluate(() => {
            const { left, right } = document.querySelector('#view > svg').getBoundingClientRect();
            return left >= 0 && right <= innerWidth;
        });
        expect(box, 'and all of it');
        await page.context().close();
    },

    async 'fits a phone'({ open, expect }) {
        for (const language of ['en', 'ko']) {
            const page = await open('aws-three-tier', { viewport: { width: 400, height: 760 } }, '--lang', language);
            const overflow = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth ||
                [...document.querySelectorAll('#bar > *, #panel *, #zoom *')].some((item) => {
                    const box = item.getBoundingClientRect();
                    return box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5);
                }));
            expect(!await overflow(), `nothing sticks out (${language})`);
            await page.locator('#open-failures').click();
            expect(!await overflow(), `nor with the sheet (${language})`);
            const sheet = await page.locator('#panel').boundingBox();
            expect(sheet.y > 250 && Math.abs(sheet.y + sheet.height - 760) < 1, 'the panel is a sheet at the bottom');
            await page.context().close();
        }
    },

    async 'keeps texts in their room with other fonts'({ open, expect }) {
        const page = await open('aws-multi-az');
        const excess = () => page.evaluate(() => Math.max(...[...document.querySelectorAll('text[data-width]')].map((text) =>
            text.getComputedTextLength() / Number(text.dataset.width))));
        await page.evaluate(() => document.querySelector('#view > svg').setAttribute('font-family', 'monospace'));
        expect(await excess() > 1.1, 'the other font is wider');
        await page.evaluate(() => viewer.picture.fitTexts());
        expect(await excess() < 1.03, `texts stay in their room: ${await excess()}`);
        await page.context().close();
    },

    async 'shows any text as it is'({ open, expect, designPath }) {
        const page = await open('torture');
        const { components, title } = designIn(designPath('torture'));
        const wanted = (text) => text.replace(/\s+/g, ' ').trim();
        expect(wanted(await page.locator('h1').textContent()) === wanted(title), 'the title');
        expect(wanted(await page.title()) === wanted(title), 'of the window as well');
        for (const { id, name } of components) {
            await page.evaluate((asked) => {
                viewer.select([{ kind: 'component', number: viewer.design.components.findIndex((c) => c.id === asked) }], false);
            }, id);
            const shown = await panelTitle(page);
            expect(shown === (wanted(name ?? '') || id), `${id} is called ${JSON.stringify(shown).slice(0, 200)}`);
        }
        expect(!await page.evaluate(() => window.isBroken), 'no text is run');
        await page.context().close();
    },

    async 'carries the design unless asked not to'({ open, expect, gudo, designPath }) {
        for (const name of ['torture', 'aws-three-tier']) {
            const page = await open(name);
            const path = decodeURIComponent(new URL(page.url()).pathname);
            expect(gudo('import', path) === readFileSync(designPath(name), 'utf8'), `${name} opens again as it was`);
            await page.context().close();
        }
        const page = await open('single-server', {}, '--no-source');
        expect(await page.locator('#gudo-design').count() === 0, '--no-source leaves it out');
        await page.context().close();
    },
};
