/** Runs inside the page, so that it must stand alone: where its answers differ from the engine's. */
export function differingAnswers(expected) {
    /* global viewer */
    const { design, failures } = viewer;
    const numbers = new Map(design.failures.events.map((event, number) => [event.id, number]));
    const idsOf = (nodes) => nodes.map((node) => design.components[node].id);
    const found = [];
    for (const { events, components, outcomes } of expected) {
        const answer = failures.simulate(events.map((id) => numbers.get(id)));
        const plain = answer.outcomes.map(({ state, because, path, standbys }) =>
            ({ because: idsOf(because), path: idsOf(path), standbys: idsOf(standbys), state }));
        const sorted = outcomes.map(({ state, because, path, standbys }) => ({ because, path, standbys, state }));
        for (const [what, mine, wanted] of [['states', answer.components, components], ['outcomes', plain, sorted]])
            if (JSON.stringify(mine) !== JSON.stringify(wanted))
                found.push(`${events.join(' + ')}: ${what} ${JSON.stringify(mine)} instead of ${JSON.stringify(wanted)}`.slice(0, 600));
    }
    return found;
}
