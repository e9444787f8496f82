/** The drawing: which of its elements stands for what, and how they show selection, failures and findings. */
class Picture {
    constructor(svg, design) {
        this.svg = svg;
        this.design = design;
        this.parts = design.components.map(() => []);  // elements of each component
        this.lines = design.connections.map(() => []); // elements of each connection
        this.owners = new Map();
        const placements = new Map();
        design.components.forEach((component, number) => {
            placements.set(component.id, number);
            component.boxes.forEach(([id]) => placements.set(id, number));
        });
        const connections = new Map(design.connections.map((connection, number) => [connection.id, number]));
        for (const element of svg.querySelectorAll('g[data-id]')) {
            const isLine = element.matches('.connection, .label');
            const number = (isLine ? connections : placements).get(element.dataset.id);
            if (number === undefined)
                continue;
            this.owners.set(element, { kind: isLine ? 'connection' : 'component', number });
            (isLine ? this.lines : this.parts)[number].push(element);
        }
        this.marks = svg.appendChild(shape('g', { class: 'marks', 'aria-hidden': 'true' }));
        this.layers = Object.fromEntries(['failures', 'badges', 'focus', 'selection'].map((name) =>
            [name, this.marks.appendChild(shape('g', { class: `marks-${name}` }))]));
        this.fitTexts();
        this.widenLines();
        this.nameForKeys();
    }

    /** What an element belongs to, or nothing. */
    ownerOf(element) {
        return this.owners.get(element.closest?.('g[data-id]'));
    }

    /** Where the reader lacks the fonts and others are wider, texts are narrowed to the room they were laid out for. */
    fitTexts() {
        const measured = [...this.svg.querySelectorAll('text[data-width]')].map((text) =>
            ({ text, room: Number(text.dataset.width), length: text.getComputedTextLength() }));
        for (const { text, room, length } of measured) // after all are measured: a change makes the next measure slow
            if (length > room * 1.02) {
                text.setAttribute('textLength', room);
                text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
            }
    }

    /** Lines get a broad invisible one below them, so that fingers hit them. */
    widenLines() {
        for (const elements of this.lines)
            for (const element of elements) {
                const line = element.querySelector('path[fill=none]');
                if (line && element.matches('.connection'))
                    element.prepend(shape('path', { d: line.getAttribute('d'), class: 'hit' }));
            }
    }

    /** Components can be reached with Tab and have a name for screen readers. */
    nameForKeys() {
        this.svg.setAttribute('role', 'group');
        this.parts.forEach((elements, number) => {
            const element = elements.find((part) => !part.matches('.decoration'));
            if (!element)
                return;
            element.setAttribute('tabindex', '0');
            element.setAttribute('role', 'button');
            element.setAttribute('aria-label', `${this.design.nameOf(number)}, ${this.design.typeOf(number)}`);
        });
    }

    focus(number) {
        this.parts[number].find((part) => part.hasAttribute('tabindex'))?.focus({ preventScroll: true });
    }

    /** Where it is drawn: its own box, or its presences where it has none. */
    boxesOf(number) {
        const { id, boxes } = this.design.components[number];
        const own = boxes.filter(([placement]) => placement === id);
        return (own.length ? own : boxes).map(([, x, y, width, height]) => ({ x, y, width, height }));
    }

    /** Around a component or connection, or all of several. */
    rectOf(owners) {
        const rects = owners.flatMap(({ kind, number }) => kind === 'component' ? this.boxesOf(number)
            : this.lines[number].filter((element) => element.matches('.connection')).map((element) => element.getBBox()));
        if (!rects.length)
            return null;
        const x = Math.min(...rects.map((rect) => rect.x));
        const y = Math.min(...rects.map((rect) => rect.y));
        return { x, y, width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
            height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y };
    }

    outline(layer, name, number, distance) {
        for (const { x, y, width, height } of this.boxesOf(number))
            this.layers[layer].append(shape('rect', { class: name, x: x - distance, y: y - distance, rx: 10 + distance,
                width: width + 2 * distance, height: height + 2 * distance }));
    }

    showSelection(owners) {
        this.layers.selection.replaceChildren();
        for (const elements of this.lines)
            for (const element of elements)
                element.classList.remove('is-selected');
        for (const { kind, number } of owners) {
            if (kind === 'component')
                this.outline('selection', 'mark-selected', number, 3);
            else
                this.lines[number].forEach((element) => element.classList.add('is-selected'));
        }
    }

    showFocus(number) {
        this.layers.focus.replaceChildren();
        if (number !== undefined)
            this.outline('focus', 'mark-focus', number, 5);
    }

    /** Points out the connections of a component, or of none. */
    showConnections(number) {
        this.svg.classList.toggle('is-pointing', number !== undefined && this.design.connectionsOf(number).length > 0);
        this.design.connections.forEach((connection, at) => {
            const isLit = connection.from === number || connection.to === number;
            this.lines[at].forEach((element) => element.classList.toggle('is-lit', isLit));
        });
    }

    /** A dot at the corner of each component with findings, in the colour of the worst. */
    showBadges(worst) {
        this.layers.badges.replaceChildren();
        worst.forEach((severity, number) => {
            const box = severity && this.boxesOf(number)[0];
            if (box)
                this.layers.badges.append(shape('circle', { class: `badge badge-${severity}`, cx: box.x + box.width - 2,
                    cy: box.y + 2, r: 5 }));
        });
    }

    /**
     * `looks`: of each component "failed", "down", "degraded", "lost" (a client) or nothing; `gonePlaces`: of each, where its copies
     * are down.
     */
    showFailures(looks, gonePlaces) {
        this.layers.failures.replaceChildren();
        const isGone = (number) => looks[number] === 'down' || looks[number] === 'failed';
        looks.forEach((look, number) => {
            const { id } = this.design.components[number];
            const gone = new Set(gonePlaces[number].map((place) => `${id}@${this.design.components[place].id}`));
            for (const element of this.parts[number])
                element.classList.toggle('is-down', isGone(number) || gone.has(element.dataset.id));
            if (look && look !== 'down')
                this.outline('failures', `mark-${look}`, number, 0);
        });
        this.design.connections.forEach(({ from, to }, at) => {
            for (const element of this.lines[at])
                element.classList.toggle('is-down', isGone(from) || isGone(to));
        });
    }
}

/** An SVG element. */
function shape(name, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes))
        element.setAttribute(key, value);
    return element;
}
