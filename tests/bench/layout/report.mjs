// The tables of the comparison as Markdown.

const whole = (value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
const short = (value) => (value < 10 ? value.toFixed(1) : whole(value));
const atMost = (limit) => ({ text: `≤ ${whole(limit)}`, isMet: (value) => value <= limit });
const none = { text: '0', isMet: (value) => value === 0 };

/** By size, what ours is to reach. `elk`: what ELK did on the same graph, if it was run. */
function barsOf(size, elk) {
    const limits = { n100: [5, 66], n1000: [100, 2400], n5000: [800, 29000] }[size];
    const isLarge = size === 'n1000' || size === 'n5000';
    return {
        ...(limits && { cpu_ms: atMost(limits[0]), crossings: atMost(limits[1]) }),
        ...(size === 'n5000' ? { memory_mb: atMost(40) } : { overlap: none }),
        ...(isLarge && elk?.area && { area: { ...atMost(elk.area / 5), text: `≤ ${short(elk.area / 5)}, a fifth of ELK's` } }),
        throughNodes: none,
        throughGroups: none,
        misplaced: none,
        tierAlignment: { text: '100', isMet: (value) => value === 100 },
    };
}

const measures = [
    ['first_ms', 'processor time, first run, ms', short],
    ['cpu_ms', 'processor time, later runs, ms', short],
    ['memory_mb', 'peak memory of the process, MiB', whole],
    ['crossings', 'crossings', whole],
    ['throughNodes', 'edges through nodes', whole],
    ['throughGroups', 'edges through foreign boxes', whole],
    ['overlap', 'overlap of unrelated edges, px', whole],
    ['bends', 'bends', whole],
    ['frame', 'width × height, px', (value) => value],
    ['aspect', 'aspect', (value) => value.toFixed(2)],
    ['area', 'area, in areas of all nodes', short],
    ['meanLength', 'mean length of an edge, in nodes', short],
    ['tierAlignment', 'subnets of a tier aligned, %', whole],
    ['flow', 'requests in the main direction, %', whole],
    ['misplaced', 'boxes that overlap or are outside', whole],
];

/** What is shown of a tool: dot starts a process each time, so its one figure is a first one; ELK's second run is its usual one. */
function shown(tool, result) {
    const row = {
        ...result,
        frame: `${whole(result.width)} × ${whole(result.height)}`,
        misplaced: result.nodeOverlaps + result.groupOverlaps + result.outside + result.strangers,
    };
    if (tool === 'elk')
        return { ...row, first_ms: result.cpu_ms, cpu_ms: result.warm_ms };
    if (tool.startsWith('dot'))
        return { ...row, first_ms: result.cpu_ms, cpu_ms: undefined };
    return row;
}

function tableOf(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    return line(header) + line(header.map((_, i) => (i === 0 ? ':--' : '--:'))) + rows.map(line).join('');
}

function tableOfSize({ size, nodes, edges, groups, tools }, engines) {
    const bars = barsOf(size, tools.elk);
    const failed = engines.filter(({ tool }) => tools[tool].failure);
    const drawn = engines.filter(({ tool }) => !tools[tool].failure);
    const columns = drawn.map(({ tool }) => [tool, shown(tool, tools[tool])]);
    const rows = measures.map(([key, title, format]) => {
        const cells = columns.map(([tool, row]) => {
            const cell = row[key] === undefined || row[key] === null ? '–' : format(row[key]);
            return tool === 'ours' && bars[key] && !bars[key].isMet(row[key]) ? `**${cell}** ✗` : cell;
        });
        return [title, ...cells, bars[key]?.text ?? ''];
    });
    const failures = failed.map(({ tool, title }) => `${title} did not finish: ${tools[tool].failure}.\n`).join('');
    const restless = drawn.filter(({ tool }) => tools[tool].pictures > 1)
        .map(({ tool, title }) => `${title} drew ${tools[tool].pictures} different pictures in ${tools[tool].runs} runs.\n`).join('');
    return `### ${size}: ${whole(nodes)} nodes, ${whole(edges)} edges, ${whole(groups)} boxes\n\n`
        + tableOf(['', ...drawn.map(({ title }) => title), 'bar'], rows) + (failures || restless ? `\n${failures}${restless}` : '');
}

function tableOfOneMore(results, engines) {
    const titles = { ours: 'Gudo, put into the picture', ours_again: 'Gudo, arranged again' };
    const rows = results.flatMap(({ size, oneMore }) => Object.entries(oneMore).map(([tool, row]) => {
        const isOurs = tool.startsWith('ours');
        const misplaced = row.nodeOverlaps + row.groupOverlaps + row.outside + row.strangers;
        const marked = (text, isMet) => (isOurs && !isMet ? `**${text}** ✗` : text);
        return [
            `${size}, ${titles[tool] ?? engines.find((engine) => engine.tool === tool).title}`,
            marked(row.moved.toFixed(1), row.moved <= 5),
            row.meanMove.toFixed(2),
            row.furthestMove.toFixed(1),
            marked(whole(row.throughNodes + row.throughGroups), row.throughNodes + row.throughGroups === 0),
            marked(whole(misplaced), misplaced === 0),
        ];
    }));
    const header = ['', 'nodes moved by more than their width, %', 'mean move, widths', 'furthest, widths',
        'edges through nodes or foreign boxes', 'boxes that overlap or are outside'];
    return `### One component more\n\n${tableOf(header, rows)}`;
}

/** Everything between the marks of the page. */
export function report({ engines, results, machine }) {
    const withOneMore = results.filter(({ oneMore }) => oneMore && Object.keys(oneMore).length > 0);
    return [
        `Measured on ${machine.date} with core at ${machine.revision}: ${machine.processor}, ${machine.system}; load ${machine.load} while`
        + ` it ran. ${machine.versions.join('; ')}.\n`,
        ...results.map((result) => tableOfSize(result, engines)),
        ...(withOneMore.length > 0 ? [tableOfOneMore(withOneMore, engines)] : []),
    ].join('\n');
}
