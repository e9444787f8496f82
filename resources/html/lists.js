/** The panel with all findings. */
function findingsPanel(viewer) {
    const { findings } = viewer.design;
    return {
        title: viewer.text('findings'),
        content: [findings.length === 0 ? element('p', { class: 'quiet' }, viewer.text('noFindings'))
            : element('ul', { class: 'findings' }, findings.map((_, number) => findingCard(viewer, number, true)))],
    };
}

/** "Users", "Orders DB, Cache": names of some components, not more than can be read. */
function namesOf(viewer, numbers) {
    const enough = 5;
    const names = numbers.slice(0, enough).map((number) => viewer.design.nameOf(number));
    return names.join(', ') + (numbers.length > enough ? ' …' : '');
}

/** One sentence about a client and a service. */
function sentenceOf(viewer, asked, outcome) {
    const client = viewer.design.nameOf(asked.client);
    const service = asked.service ?? namesOf(viewer, asked.members);
    if (outcome.state === 'served')
        return viewer.text('servedSentence', client, service);
    if (outcome.state === 'degraded')
        return viewer.text('degradedSentence', client, service, namesOf(viewer, outcome.because));
    const sentence = viewer.text('goneSentence', client, service, namesOf(viewer, outcome.because));
    return outcome.standbys.length > 0
        ? `${sentence} (${viewer.text('lostUntil', namesOf(viewer, outcome.standbys))})` : sentence;
}

function outcomeList(viewer) {
    const { asked } = viewer.design.failures;
    if (asked.length === 0)
        return element('p', { class: 'quiet' }, viewer.text('noClients'));
    const order = { lost: 0, degraded: 1, served: 2 };
    const rows = viewer.answer.outcomes.map((outcome, number) => ({ outcome, asked: asked[number] }));
    rows.sort((a, b) => order[a.outcome.state] - order[b.outcome.state]);
    return element('ul', { class: 'outcomes' }, rows.map(({ outcome, asked: about }) =>
        element('li', { class: `outcome outcome-${outcome.state}`, 'data-client': viewer.design.components[about.client].id,
            'data-service': about.id, 'data-state': outcome.state },
        element('span', { class: `dot dot-${outcome.state}` }),
        element('button', { class: 'outcome-sentence', type: 'button',
            onclick: () => viewer.select(about.members.map((number) => ({ kind: 'component', number })), true) },
        sentenceOf(viewer, about, outcome)))));
}

/** The panel that lets things fail. */
function failuresPanel(viewer) {
    const { design } = viewer;
    const active = [...viewer.failed.values()];
    const levels = ['region', 'site', 'zone', 'rack', 'host'];
    const { unknown } = design.failures;
    const groups = levels.map((level) => [level, design.domainTargets(level)]).filter(([, targets]) => targets.length > 0);
    return {
        title: viewer.text('failures'),
        content: [
            element('p', { class: 'quiet' }, viewer.text('failuresHint')),
            active.length > 0 && section(viewer.text('failing'), element('div', { class: 'chips' },
                active.map((target) => element('button', { class: 'chip', type: 'button', title: viewer.text('mend'),
                    onclick: () => viewer.toggleFailure(target) }, viewer.targetName(target), sign('close'))),
                element('button', { class: 'link', type: 'button', onclick: () => viewer.clearFailures() }, viewer.text('clear')))),
            section(viewer.text('services'), outcomeList(viewer)),
            groups.map(([level, targets]) => section(viewer.text(level), element('div', { class: 'chips' },
                targets.map((target) => failButton(viewer, target, viewer.targetName(target)))))),
            unknown.length > 0 && section(viewer.text('unknown'), element('ul', { class: 'unknown' }, unknown.map((text) =>
                element('li', {}, text)))),
        ],
    };
}

/** Finds components by name, id and type while one types. */
class Search {
    constructor(viewer, input, list) {
        this.viewer = viewer;
        this.input = input;
        this.list = list;
        this.current = 0;
        this.matches = [];
        input.addEventListener('input', () => this.search());
        input.addEventListener('focus', () => this.search());
        input.addEventListener('keydown', (event) => this.pressed(event));
        input.addEventListener('blur', () => setTimeout(() => { // a click on the list comes first
            if (document.activeElement !== input) // who is quick is back by then
                this.close();
        }, 120));
    }

    search() {
        const { design } = this.viewer;
        const asked = folded(this.input.value.trim());
        if (!asked) {
            this.close();
            return;
        }
        const ranked = [];
        design.components.forEach((component, number) => {
            const name = folded(design.nameOf(number));
            const rank = name.startsWith(asked) ? 0 : name.includes(asked) ? 1 : folded(component.id).includes(asked) ? 2
                : folded(design.typeOf(number)).includes(asked) ? 3 : -1;
            if (rank >= 0)
                ranked.push({ rank, number });
        });
        ranked.sort((a, b) => a.rank - b.rank || a.number - b.number);
        this.matches = ranked.slice(0, 50).map(({ number }) => number);
        this.current = 0;
        this.show();
    }

    show() {
        const { design } = this.viewer;
        this.list.replaceChildren(...this.matches.map((number, at) => element('li', { role: 'option', id: `match-${at}`,
            'aria-selected': String(at === this.current), onpointerdown: (event) => { event.preventDefault(); this.choose(at); } },
        element('span', { class: 'row-name' }, design.nameOf(number)),
        element('span', { class: 'row-note' }, design.typeOf(number)))));
        if (this.matches.length === 0)
            this.list.append(element('li', { class: 'quiet' }, this.viewer.text('noMatch')));
        this.list.hidden = false;
        this.input.setAttribute('aria-expanded', 'true');
        this.input.setAttribute('aria-activedescendant', this.matches.length ? `match-${this.current}` : '');
        this.list.children[this.current]?.scrollIntoView({ block: 'nearest' });
    }

    close() {
        this.list.hidden = true;
        this.input.setAttribute('aria-expanded', 'false');
    }

    choose(at) {
        const number = this.matches[at];
        if (number === undefined)
            return;
        this.input.value = '';
        this.close();
        this.input.blur();
        this.viewer.select([{ kind: 'component', number }], true);
    }

    pressed(event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && this.matches.length) {
            this.current = (this.current + step + this.matches.length) % this.matches.length;
            this.show();
        } else if (event.key === 'Enter' && !event.isComposing) {
            this.choose(this.current);
        } else if (event.key === 'Escape') {
            this.input.value = '';
            this.input.blur();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }
}

/** A text to compare: one form of each letter, small ones only. */
function folded(text) {
    return text.normalize('NFKC').toLocaleLowerCase();
}
