/** What the page knows of the design, with the questions that views ask. */
class PageDesign {
    constructor(data) {
        Object.assign(this, data);
        this.links = this.components.map(() => []);
        this.connections.forEach(({ from, to }, number) => {
            this.links[from]?.push(number);
            if (to !== from)
                this.links[to]?.push(number);
        });
        this.children = this.components.map(() => []);
        this.components.forEach(({ parent }, number) => this.children[parent]?.push(number));
        this.copies = this.components.map(() => []);
        this.failures.events.forEach((event, number) => {
            if (event.kind === 'copy')
                this.copies[event.node].push({ id: event.id, events: [number], event });
        });
        this.unfailing = new Set(this.failures.unfailing);
        this.about = { component: this.components.map(() => []), connection: this.connections.map(() => []) };
        this.findings.forEach((finding, at) => {
            finding.components.forEach((number) => this.about.component[number].push(at));
            finding.connections.forEach((number) => this.about.connection[number].push(at));
        });
    }

    nameOf(number) {
        const { name, id } = this.components[number];
        return name?.replace(/\s+/g, ' ').trim() || id;
    }

    typeOf(number) {
        return this.types[this.components[number].type];
    }

    kindOf(number) {
        const { kind } = this.connections[number];
        return this.kinds[kind] || kind;
    }

    connectionsOf(number) {
        return this.links[number] ?? [];
    }

    childrenOf(number) {
        return this.children[number];
    }

    findingsOf(kind, number) {
        return this.about[kind][number];
    }

    /** Severity of the worst finding of each component, or nothing. */
    worstFindings() {
        return this.about.component.map((found) => ['error', 'warning', 'note'].find((severity) =>
            found.some((at) => this.findings[at].severity === severity)));
    }

    /** What failing the component means, or nothing when it does not fail by itself. */
    targetOf(number) {
        const events = this.failures.eventsOf[number];
        return events.length > 0 ? { id: this.components[number].id, events, number } : undefined;
    }

    copiesOf(number) {
        return this.copies[number];
    }

    isUnfailing(number) {
        return this.unfailing.has(number);
    }

    /** Zones, regions, sites, racks, hosts: what takes everything in it along. */
    domainTargets(level) {
        const targets = [];
        this.failures.events.forEach((event, number) => {
            if (event.kind === 'domain' && event.level === level)
                targets.push({ id: event.id, events: [number], event });
        });
        return targets;
    }
}
