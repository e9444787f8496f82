// What runs inside the browser: parses and draws one chart and reads back what a person would see. Playwright sends these functions as
// text, so that each must stand alone.

/** Gets the library ready once its script is loaded. */
export function start() {
    globalThis.mermaid.initialize({ startOnLoad: false });
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
