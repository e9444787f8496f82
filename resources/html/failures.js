'use strict';

/**
 * What fails with what: evaluates the fault tree of the design for any failures together and answers as `gudo simulate` does.
 * Every gate is a threshold; a gate comes after its inputs but in loops, whose least solution counts.
 */
class Failures {
    constructor(data) {
        this.data = data;
        this.nodes = data.nodes.map(([down, lacks, box, copies, spare, degradedBy, moves, gateways, needs, hasNeeds, places]) =>
            ({ down, lacks, box, copies, spare, degradedBy, moves, gateways, needs, hasNeeds, places }));
        this.starts = []; // of each gate in data.gates
        for (let at = 0; at < data.gates.length; at += 2 + data.gates[at + 1])
            this.starts.push(at);
        this.loopEnds = new Map();
        for (let at = 0; at < data.loops.length; at += 2)
            this.loopEnds.set(data.loops[at], data.loops[at + 1]);
    }

    /** The state of each component, and how each requirement fares, when these events happen (their numbers). */
    simulate(events) {
        const failed = this.evaluate(events);
        const answer = new Answer(this, failed);
        return {
            components: answer.states,
            gonePlaces: this.nodes.map((node) => answer.gonePlacesOf(node)),
            outcomes: this.data.asked.map((asked) => answer.outcomeOf(asked)),
        };
    }

    /** One byte for each event and gate: 1 when it has failed. */
    evaluate(events) {
        const { eventCount } = this.data;
        const failed = new Uint8Array(eventCount + this.starts.length);
        for (const event of events)
            failed[event] = 1;
        for (let gate = 0; gate < this.starts.length;) {
            const end = this.loopEnds.get(gate) ?? gate + 1;
            while (this.sweep(failed, gate, end) && end > gate + 1);
            gate = end;
        }
        return failed;
    }

    /** Works out gates first … last - 1 once; true when any became true. */
    sweep(failed, first, last) {
        const { gates, eventCount } = this.data;
        let isChanged = false;
        for (let gate = first; gate < last; ++gate) {
            if (failed[eventCount + gate])
                continue;
            const start = this.starts[gate];
            const end = start + 2 + gates[start + 1];
            let missing = gates[start];
            for (let at = start + 2; at < end && missing > 0; ++at)
                missing -= failed[gates[at]];
            if (missing <= 0) {
                failed[eventCount + gate] = 1;
                isChanged = true;
            }
        }
        return isChanged;
    }
}

/** What follows from a tree that is worked out. */
class Answer {
    constructor(failures, failed) {
        this.nodes = failures.nodes;
        this.needs = failures.data.needs;
        this.failed = failed;
        this.states = this.nodes.map((node) => this.stateOf(node));
    }

    isDown(node) {
        return this.failed[this.nodes[node].down] === 1;
    }

    lostCopies(node) {
        let lost = 0;
        for (const copy of node.copies)
            lost += this.failed[copy];
        return lost;
    }

    stateOf(node) {
        const { failed } = this;
        if (failed[node.down])
            return 'down';
        if (node.degradedBy.some((gate) => failed[gate]))
            return 'degraded';
        for (let at = 0; at < node.moves.length; at += 2)
            if (failed[node.moves[at]] && !failed[node.moves[at + 1]])
                return 'degraded';
        return 'up';
    }

    /** Places in which all copies of it are down: numbers of components. Copies go round the places. */
    gonePlacesOf({ copies, places }) {
        return places.filter((_, at) => at < copies.length &&
            copies.every((copy, number) => number % places.length !== at || this.failed[copy]));
    }

    outcomeOf(asked) {
        const outcome = { state: 'served', because: [], path: [], standbys: [] };
        if (this.failed[asked.lost]) {
            const search = { roots: new Set(), standbys: new Set(), seen: new Set(), path: [] };
            this.follow(asked.need, search);
            const ascending = (set) => [...set].sort((a, b) => a - b);
            return { state: 'lost', because: ascending(search.roots), path: [asked.client, ...search.path],
                standbys: ascending(search.standbys) };
        }
        for (let at = 0; at < asked.cone.length; at += 2)
            for (let node = asked.cone[at]; node <= asked.cone[at + 1]; ++node)
                if (this.states[node] !== 'up')
                    outcome.because.push(node);
        if (outcome.because.length)
            outcome.state = 'degraded';
        return outcome;
    }

    /** Looks for what takes a need that is not served away. */
    follow(number, search) {
        const need = this.needs[number];
        for (const standby of need.standbys)
            if (!this.isDown(standby))
                search.standbys.add(standby);
        for (const node of need.alternatives)
            if (this.isDown(node) || (need.countsCopies && this.lostCopies(this.nodes[node]) > 0))
                this.explain(node, search);
    }

    explain(index, search) {
        if (search.seen.has(index))
            return;
        search.seen.add(index);
        const isOnPath = search.roots.size === 0;
        if (isOnPath)
            search.path.push(index);
        const before = search.roots.size;
        const node = this.nodes[index];
        for (const gateway of node.gateways)
            if (this.isDown(gateway))
                this.explain(gateway, search);
        const unserved = node.needs.filter((need) => this.failed[this.needs[need].unserved]);
        for (const need of unserved)
            this.follow(need, search);
        // Nothing that it needs explains it: failures take it, or copies of it that its service counts
        const isHit = this.failed[node.box] || this.lostCopies(node) > node.spare;
        const isUnexplained = search.roots.size === before;
        const isGone = this.failed[node.lacks] && unserved.length === 0;
        const isInLoop = this.failed[node.lacks] && !isHit && node.hasNeeds && isUnexplained && !isGone;
        if ((isUnexplained || isHit) && !isInLoop)
            search.roots.add(index);
        if (isOnPath && search.roots.size === 0)
            search.path.pop();
    }
}
