// What runs inside the browser: draws a page with the library under draw.io and reads back what is there. Playwright sends these
// functions as text, so that each must stand alone.

/** Sets the library up as draw.io does: labels are HTML where their style says so, and come from the objects around cells. */
export function start() {
    /* global mxGraph, mxUtils */
    mxGraph.prototype.isHtmlLabel = function isHtmlLabel(cell) {
        return this.getCurrentCellStyle(cell).html === '1' || this.getCurrentCellStyle(cell).html === 1;
    };
    mxGraph.prototype.convertValueToString = function convertValueToString(cell) {
        return mxUtils.isNode(cell.value) ? cell.value.getAttribute('label') ?? '' : cell.value ?? '';
    };
    mxGraph.prototype.allowNegativeCoordinates = true;
}

/** Shapes and lines of a page of a file by their ids. */
export function load({ text, number }) {
    /* global mxCodec */
    document.body.innerHTML = '<div id="graph" style="position:absolute;left:0;top:0"></div>';
    const file = new DOMParser().parseFromString(text, 'application/xml');
    if (file.querySelector('parsererror'))
        return { error: file.querySelector('parsererror').textContent };
    const pages = file.documentElement.querySelectorAll(':scope > diagram');
    const model = pages[number].querySelector(':scope > mxGraphModel');
    const graph = new mxGraph(document.getElementById('graph'));
    document.body.style.background = model.getAttribute('background');
    const own = new DOMParser().parseFromString(new XMLSerializer().serializeToString(model), 'application/xml');
    new mxCodec(own).decode(own.documentElement, graph.getModel());
    const seen = (state) => {
        const node = document.createElement('div');
        node.innerHTML = state.text ? state.text.value : '';
        for (const lineBreak of node.querySelectorAll('br'))
            lineBreak.replaceWith(' ');
        return { words: node.textContent, tags: [...new Set([...node.querySelectorAll('*')].map((each) => each.tagName))] };
    };
    const result = { pages: pages.length, shapes: {}, lines: {}, others: 0 };
    const cells = Object.values(graph.getModel().cells);
    for (const cell of cells) {
        if (!cell.vertex && !cell.edge)
            continue;
        const state = graph.view.getState(cell);
        if (!state) {
            result.others += 1;
            continue;
        }
        if (cell.vertex) {
            const image = state.style.image ?? '';
            result.shapes[`=${cell.id}`] = { rect: [state.x, state.y, state.width, state.height], ...seen(state),
                parent: cell.parent.id, image: image.slice(0, 26), isContainer: state.style.container === 1 };
        } else {
            result.lines[`=${cell.id}`] = { points: state.absolutePoints.map((point) => [point.x, point.y]),
                source: cell.source?.id, target: cell.target?.id, parent: cell.parent.id, ...seen(state) };
        }
    }
    return result;
}
