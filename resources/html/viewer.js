/** The page: what is selected, what fails, which panel is open. */
class Viewer {
    constructor() {
        const data = JSON.parse(document.getElementById('gudo-page').textContent);
        this.texts = data.texts;
        this.design = new PageDesign(data);
        this.failures = new Failures(data.failures);
        this.failed = new Map(); // targets by their events
        this.selection = [];
        this.panelKind = '';
        this.panel = document.getElementById('panel');
        const svg = document.querySelector('#view > svg');
        const [x, y, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
        this.picture = new Picture(svg, this.design);
        this.picture.showBadges(this.design.worstFindings());
        this.camera = new Camera(svg, { x, y, width, height }, {
            onTap: (target) => this.tapped(target),
            onChange: (camera) => { document.getElementById('scale').textContent = `${Math.round(camera.view.scale * 100)} %`; },
        });
        this.simulate();
        this.listen(svg);
        const count = document.getElementById('finding-count');
        count.textContent = this.design.findings.length || '';
        count.dataset.severity = this.design.findings[0]?.severity ?? '';
    }

    text(key, ...values) {
        return this.texts[key].replace(/%([1-9])/g, (whole, number) => values[number - 1] ?? whole);
    }

    listen(svg) {
        const on = (id, action) => document.getElementById(id).addEventListener('click', action);
        on('zoom-in', () => this.camera.zoom(1.25));
        on('zoom-out', () => this.camera.zoom(0.8));
        on('fit', () => this.camera.fit());
        on('open-findings', () => this.togglePanel('findings'));
        on('open-failures', () => this.togglePanel('failures'));
        on('toggle-theme', () => this.toggleTheme());
        on('open-search', () => document.getElementById('search').focus());
        on('status', () => this.showPanel('failures'));
        this.search = new Search(this, document.getElementById('search'), document.getElementById('matches'));
        document.addEventListener('keydown', (event) => this.pressed(event));
        svg.addEventListener('pointerover', (event) => this.pointed(event));
        svg.addEventListener('pointerleave', () => this.picture.showConnections());
        // On the element around it: an svg element that listens for the focus takes it
        svg.parentElement.addEventListener('focusin', (event) => this.focused(event));
        svg.parentElement.addEventListener('focusout', () => { this.picture.showFocus(); this.picture.showConnections(); });
    }

    pointed(event) {
        if (event.pointerType === 'touch' || svgIsDragged(event))
            return;
        const owner = this.picture.ownerOf(event.target);
        this.picture.showConnections(owner?.kind === 'component' ? owner.number : undefined);
    }

    focused(event) {
        const owner = this.picture.ownerOf(event.target);
        if (owner?.kind !== 'component' || !event.target.matches(':focus-visible'))
            return;
        this.picture.showFocus(owner.number);
        this.picture.showConnections(owner.number);
        this.camera.reveal(this.picture.rectOf([owner]));
    }

    tapped(target) {
        const owner = this.picture.ownerOf(target);
        document.activeElement?.blur?.();
        if (owner)
            this.select([owner], false);
        else
            this.close();
    }

    /** Selects components and connections, with a panel about the first when it is the only one. */
    select(owners, isRevealed) {
        this.selection = owners;
        this.picture.showSelection(owners);
        if (owners.length === 1)
            this.showPanel('details');
        const rect = isRevealed && this.picture.rectOf(owners);
        if (rect)
            this.camera.reveal(rect);
    }

    /** Selects by key: the panel gets the focus, and gives it back when it closes. */
    open(owner) {
        this.select([owner], true);
        this.opener = owner.number;
        this.panel.focus({ preventScroll: true });
    }

    showFinding(number) {
        const finding = this.design.findings[number];
        const owners = [...finding.components.map((at) => ({ kind: 'component', number: at })),
            ...finding.connections.map((at) => ({ kind: 'connection', number: at }))];
        this.selection = owners;
        this.picture.showSelection(owners);
        const rect = this.picture.rectOf(owners);
        if (rect)
            this.camera.reveal(rect);
        for (const item of this.panel.querySelectorAll('.finding'))
            item.classList.toggle('is-current', item.dataset.finding === String(number));
    }

    togglePanel(kind) {
        if (this.panelKind === kind)
            this.close();
        else
            this.showPanel(kind);
    }

    showPanel(kind) {
        const isSame = kind === this.panelKind && kind !== 'details';
        const [owner] = this.selection;
        const made = kind === 'findings' ? findingsPanel(this) : kind === 'failures' ? failuresPanel(this)
            : owner.kind === 'component' ? componentDetails(this, owner.number) : connectionDetails(this, owner.number);
        const body = element('div', { class: 'panel-body' }, made.content);
        const scroll = isSame ? this.panel.querySelector('.panel-body').scrollTop : 0;
        this.panel.replaceChildren(
            element('header', { class: 'panel-head' },
                element('div', { class: 'panel-titles' }, made.kicker && element('p', { class: 'kicker' }, made.kicker),
                    element('h2', {}, made.title)),
                element('button', { class: 'icon-button', type: 'button', 'aria-label': this.text('close'),
                    title: this.text('close'), onclick: () => this.close() }, sign('close'))),
            body);
        this.panel.hidden = false;
        body.scrollTop = scroll;
        this.panelKind = kind;
        this.panelChanged();
    }

    close() {
        if (this.panel.contains(document.activeElement) && this.opener !== undefined)
            this.picture.focus(this.opener);
        this.opener = undefined;
        this.panel.hidden = true;
        this.panelKind = '';
        this.selection = [];
        this.picture.showSelection([]);
        this.panelChanged();
    }

    panelChanged() {
        document.body.dataset.panel = this.panelKind;
        for (const kind of ['findings', 'failures'])
            document.getElementById(`open-${kind}`).setAttribute('aria-pressed', String(this.panelKind === kind));
        const isSheet = getComputedStyle(this.panel).position === 'fixed';
        this.camera.covered = isSheet && !this.panel.hidden ? this.panel.offsetHeight : 0;
        document.body.style.setProperty('--covered', `${this.camera.covered}px`);
        if (this.camera.isFitted)
            this.camera.fit();
    }

    isFailed(target) {
        return this.failed.has(String(target.events));
    }

    toggleFailure(target) {
        const key = String(target.events);
        if (!this.failed.delete(key))
            this.failed.set(key, target);
        this.failuresChanged();
    }

    clearFailures() {
        this.failed.clear();
        this.failuresChanged();
    }

    failuresChanged() {
        this.simulate();
        if (this.panelKind && this.panelKind !== 'findings') {
            const pressed = document.activeElement?.dataset?.fail;
            const scroll = this.panel.querySelector('.panel-body').scrollTop;
            this.showPanel(this.panelKind);
            this.panel.querySelector('.panel-body').scrollTop = scroll;
            if (pressed)
                this.panel.querySelector(`[data-fail=${CSS.escape(pressed)}]`)?.focus({ preventScroll: true });
        }
    }

    simulate() {
        const events = new Set([...this.failed.values()].flatMap((target) => target.events));
        this.answer = this.failures.simulate(events);
        this.picture.showFailures(this.failed.size > 0 ? this.looks(events) : this.design.components.map(() => undefined),
            this.answer.gonePlaces);
        this.showStatus();
    }

    /** How each component is drawn. */
    looks(events) {
        const looks = this.answer.components.map((state, number) =>
            state === 'up' || (this.design.isUnfailing(number) && !this.design.targetOf(number)) ? undefined : state);
        this.design.failures.asked.forEach(({ client }, at) => {
            const { state } = this.answer.outcomes[at];
            if (state === 'lost' || (state === 'degraded' && looks[client] !== 'lost'))
                looks[client] = state;
        });
        for (const target of this.failed.values())
            for (const number of target.event ? target.event.boxes ?? [] : [target.number])
                looks[number] = 'failed';
        return looks;
    }

    showStatus() {
        const status = document.getElementById('status');
        const count = (state) => this.answer.outcomes.filter((outcome) => outcome.state === state).length;
        status.hidden = this.failed.size === 0;
        const parts = ['lost', 'degraded'].filter((state) => count(state) > 0).map((state) =>
            element('span', { class: 'status-part' }, element('span', { class: `dot dot-${state}` }), this.text(`${state}Count`, count(state))));
        status.replaceChildren(...(parts.length ? parts
            : [element('span', { class: 'status-part' }, element('span', { class: 'dot dot-served' }), this.text('allServed'))]));
    }

    /** What people call something that fails; `isShort` within what it belongs to. */
    targetName(target, isShort) {
        const { event } = target;
        if (!event)
            return this.design.nameOf(target.number);
        if (event.kind === 'domain')
            return /^(zone|region):/.test(event.id) ? event.id.slice(event.id.indexOf(':') + 1) : this.design.nameOf(event.node);
        const number = event.id.includes('#') ? event.id.slice(event.id.lastIndexOf('#') + 1) : '';
        const place = event.place === undefined ? '' : this.design.nameOf(event.place);
        const name = place ? this.text(number ? 'copyNumberIn' : 'copyIn', ...(number ? [number, place] : [place]))
            : this.text('copy', number);
        return isShort ? name : `${this.design.nameOf(event.node)}: ${name}`;
    }

    toggleTheme() {
        const root = document.documentElement;
        root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
        root.dataset.chosen = '';
    }

    pressed(event) {
        if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey)
            return;
        const isOnPicture = !event.target.closest('#panel');
        const step = 80;
        const pans = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
        const owner = this.picture.ownerOf(event.target);
        if (pans[event.key] && isOnPicture)
            this.camera.pan(...pans[event.key]);
        else if (event.key === '+' || event.key === '=')
            this.camera.zoom(1.25);
        else if (event.key === '-')
            this.camera.zoom(0.8);
        else if (event.key === '0')
            this.camera.fit();
        else if (event.key === '/')
            document.getElementById('search').focus();
        else if (event.key === 'Escape')
            this.close();
        else if ((event.key === 'Enter' || event.key === ' ') && owner)
            this.open(owner);
        else
            return;
        event.preventDefault();
    }
}

function svgIsDragged(event) {
    return event.buttons !== 0;
}

const viewer = new Viewer();
