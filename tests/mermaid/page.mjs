// What runs inside the browser: parses and draws one chart and reads back what a person would see. Playwright sends these functions as
// text, so that each must stand alone.

/** Gets the library ready once its script is loaded, with one of its themes. */
export function start(theme) {
    globalThis.mermaid.initialize({ startOnLoad: false, theme });
}

/** Node labels, box titles, arrow labels and the number of arrows of a chart; or the error that drawing it gave. */
export async function draw({ text, id }) {
    const seen = (element) => {
        const copy = element.cloneNode(true);
        for (const lineBreak of copy.querySelectorAll('br'))
            lineBreak.replaceWith('\n');
        return copy.textContent;
    };
    document.body.innerHTML = '';
    try {
        const { svg } = await globalThis.mermaid.render(`chart${id}`, text);
        document.body.innerHTML = svg;
    } catch (error) {
        return { error: String(error.message ?? error) };
    }
    const root = document.body.querySelector('svg');
    const all = (selector) => [...root.querySelectorAll(selector)];
    const isAnchor = (node) => /(^|-)h\d+(-\d+)?$/.test(node.id);
    return {
        error: root.getAttribute('aria-roledescription') === 'error' ? root.textContent : '',
        title: root.querySelector(':scope > title')?.textContent ?? '',
        nodes: all('g.node').filter((node) => !isAnchor(node)).map(seen),
        boxes: all('g.cluster').map((box) => seen(box.querySelector('.cluster-label') ?? box)),
        labels: all('g.edgeLabels g.edgeLabel').map(seen),
        edges: all('g.edgePaths path, g.edges path.flowchart-link').length,
    };
}

/** Contrast (WCAG 2.2) of each text of the chart, and of each arrow, with what it stands on; `page` is the colour of the page. */
export function contrasts(page) {
    const colorOf = (text, under) => {
        const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
        if (parts.length < 3)
            return under;
        const alpha = parts[3] ?? 1;
        return parts.slice(0, 3).map((part, i) => part * alpha + under[i] * (1 - alpha));
    };
    const luminance = (color) => {
        const [r, g, b] = color.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
    };
    const innermost = (label) => [...label.querySelectorAll('*')].reverse().find((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
    const found = [];
    const measure = (what, label, ground) => {
        const text = label && innermost(label);
        if (!text)
            return;
        const style = getComputedStyle(text);
        const isSvg = text instanceof SVGElement;
        found.push({ what: `${what} "${text.textContent.slice(0, 30)}"`, ratio: ratio(colorOf(isSvg ? style.fill : style.color, ground), ground) });
    };
    const root = document.body.querySelector('svg');
    const fillOf = (shape, under) => {
        if (!shape)
            return under;
        const { fill, fillOpacity } = getComputedStyle(shape);
        return colorOf(fill, under).map((part, i) => part * Number(fillOpacity) + under[i] * (1 - Number(fillOpacity)));
    };
    const grounds = [page, ...[...root.querySelectorAll('g.cluster > rect, g.cluster .basic')].map((rect) => fillOf(rect, page))];
    for (const arrow of root.querySelectorAll('path.flowchart-link')) {
        const { stroke } = getComputedStyle(arrow);
        // Lines need less than text: 3 instead of 4.5.
        found.push({ what: `arrow ${arrow.id}`, ratio: 1.5 * Math.min(...grounds.map((ground) => ratio(colorOf(stroke, ground), ground))) });
    }
    for (const box of root.querySelectorAll('g.cluster'))
        measure('box', box.querySelector('.cluster-label'), fillOf(box.querySelector('rect'), page));
    for (const node of root.querySelectorAll('g.node'))
        measure('node', node.querySelector('.label'), fillOf(node.querySelector('.label-container, rect, polygon, path'), page));
    return found;
}

/** Names, places and arrows of an architecture diagram; or the error that drawing it gave. */
export async function drawArchitecture({ text, id }) {
    document.body.innerHTML = '';
    try {
        const { svg } = await globalThis.mermaid.render(`chart${id}`, text);
        document.body.innerHTML = svg;
    } catch (error) {
        return { error: String(error.message ?? error) };
    }
    const root = document.body.querySelector('svg');
    const all = (selector) => [...root.querySelectorAll(selector)];
    // Lines of a name are rows; a long one is wrapped.
    const textOf = (element) => [...element.querySelectorAll('.text-outer-tspan')].map((row) => row.textContent.trim()).join(' ');
    const services = all('.architecture-service').map((service) => {
        const [x, y] = service.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
        return { name: textOf(service), x: x + 40, y: y + 40 };
    });
    const groups = all('.architecture-groups rect.node-bkg').map((rect) => ({
        name: textOf(rect.nextElementSibling),
        ...Object.fromEntries(['x', 'y', 'width', 'height'].map((key) => [key, Number(rect.getAttribute(key))])),
    }));
    const edges = all('.architecture-edges path.edge').map((path) => {
        const points = path.getAttribute('d').match(/-?[\d.]+/g).map(Number);
        return { from: points.slice(0, 2), to: points.slice(-2), label: textOf(path.parentElement) };
    });
    return { error: '', services, groups, edges, arrows: all('.architecture-edges polygon.arrow').length };
}
