/** An HTML element with attributes, listeners (on…) and children; texts are texts, whatever is in them. */
function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on'))
            made.addEventListener(key.slice(2), value);
        else if (value !== undefined && value !== false)
            made.setAttribute(key, value === true ? '' : value);
    }
    made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
    return made;
}

/** A drawn sign of the template. */
function sign(name) {
    const made = shape('svg', { class: 'sign', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    made.append(shape('use', { href: `#sign-${name}` }));
    return made;
}

function section(title, ...content) {
    return element('section', { class: 'section' }, element('h3', {}, title), ...content);
}

/** A line of a list that selects something. */
function row(name, note, onclick, before) {
    return element('li', {}, element('button', { class: 'row', type: 'button', onclick }, before,
        element('span', { class: 'row-name' }, name), note && element('span', { class: 'row-note' }, note)));
}

function findingCard(viewer, number, isLinked) {
    const finding = viewer.design.findings[number];
    const rule = viewer.design.rules[finding.rule] ?? {};
    const remedy = rule.remedy && element('details', { class: 'remedy' },
        element('summary', {}, viewer.text('remedy')), element('p', {}, rule.remedy));
    const head = [element('span', { class: 'finding-title' }, rule.title ?? finding.rule),
        element('span', { class: 'finding-message' }, finding.message)];
    return element('li', { class: `finding finding-${finding.severity}`, 'data-finding': number },
        element('span', { class: `dot dot-${finding.severity}`, title: viewer.text(finding.severity) }),
        element('div', { class: 'finding-body' },
            isLinked ? element('button', { class: 'finding-head', type: 'button', onclick: () => viewer.showFinding(number) }, head)
                : element('div', { class: 'finding-head' }, head),
            element('div', { class: 'finding-foot' }, element('span', { class: 'code' }, finding.rule), remedy)));
}

function propertyList(properties) {
    return element('dl', { class: 'properties' }, properties.flatMap(([name, ...lines]) =>
        [element('dt', {}, name), element('dd', {}, lines.map((line) => element('div', {}, line)))]));
}

/** Where it is: the containers around it, outermost first. */
function trail(viewer, number) {
    const { components } = viewer.design;
    const around = [];
    for (let at = components[number].parent; at !== undefined; at = components[at].parent)
        around.unshift(at);
    return around.length > 0 && element('nav', { class: 'trail' }, around.map((at) =>
        element('button', { type: 'button', onclick: () => viewer.select([{ kind: 'component', number: at }], true) },
            viewer.design.nameOf(at))));
}

function failButton(viewer, target, name) {
    const isFailed = viewer.isFailed(target);
    return element('button', { class: 'fail', type: 'button', 'aria-pressed': String(isFailed), 'data-fail': target.id,
        onclick: () => viewer.toggleFailure(target) },
    name ?? viewer.text(isFailed ? 'mend' : 'fail'));
}

function failureSection(viewer, number) {
    const { design } = viewer;
    const target = design.targetOf(number);
    const state = viewer.answer.components[number];
    const isRunning = viewer.failed.size > 0;
    const copies = design.copiesOf(number);
    const stateWord = isRunning && state !== 'up' && !design.isUnfailing(number);
    return section(viewer.text('failures'),
        target ? element('div', { class: 'fail-line' }, failButton(viewer, target),
            stateWord && element('span', { class: `state state-${state}` }, viewer.text(state)))
            : element('p', { class: 'quiet' }, viewer.text('neverFails')),
        copies.length > 1 && element('div', { class: 'copies' }, element('h4', {}, viewer.text('copies')),
            element('div', { class: 'chips' }, copies.map((copy) => failButton(viewer, copy, viewer.targetName(copy, true))))));
}

function componentDetails(viewer, number) {
    const { design } = viewer;
    const component = design.components[number];
    const links = design.connectionsOf(number);
    const inside = design.childrenOf(number);
    const findings = design.findingsOf('component', number);
    return {
        kicker: design.typeOf(number),
        title: design.nameOf(number),
        content: [
            element('div', { class: 'identity' }, element('span', { class: 'code' }, component.id), trail(viewer, number)),
            failureSection(viewer, number),
            findings.length > 0 && section(viewer.text('findings'),
                element('ul', { class: 'findings' }, findings.map((at) => findingCard(viewer, at, false)))),
            component.properties && section(viewer.text('properties'), propertyList(component.properties)),
            links.length > 0 && section(viewer.text('connections'), element('ul', { class: 'rows' }, links.map((at) => {
                const { from, to } = design.connections[at];
                return row(design.nameOf(from === number ? to : from), design.kindOf(at),
                    () => viewer.select([{ kind: 'connection', number: at }], true), sign(from === number ? 'out' : 'in'));
            }))),
            inside.length > 0 && section(viewer.text('contains'), element('ul', { class: 'rows' }, inside.map((at) =>
                row(design.nameOf(at), design.typeOf(at), () => viewer.select([{ kind: 'component', number: at }], true))))),
        ],
    };
}

function connectionDetails(viewer, number) {
    const { design } = viewer;
    const { id, from, to, properties } = design.connections[number];
    const findings = design.findingsOf('connection', number);
    const end = (at) => row(design.nameOf(at), design.typeOf(at), () => viewer.select([{ kind: 'component', number: at }], true));
    return {
        kicker: design.kindOf(number),
        title: `${design.nameOf(from)} → ${design.nameOf(to)}`,
        content: [
            element('div', { class: 'identity' }, element('span', { class: 'code' }, id)),
            findings.length > 0 && section(viewer.text('findings'),
                element('ul', { class: 'findings' }, findings.map((at) => findingCard(viewer, at, false)))),
            properties && section(viewer.text('properties'), propertyList(properties)),
            section(viewer.text('connections'), element('ul', { class: 'rows' }, end(from), end(to))),
        ],
    };
}
