// One page a stage, made when it is first asked for; what the reader chose of the theme goes along.
(() => {
    const stages = JSON.parse(document.getElementById('gudo-stages').textContent);
    const bar = document.getElementById('stages');
    const pages = document.getElementById('pages');
    const note = document.getElementById('note');
    const frames = [];
    let shown = -1;

    const takeTheme = (from, to) => {
        to.dataset.theme = from.dataset.theme;
        if (from.dataset.chosen !== undefined)
            to.dataset.chosen = from.dataset.chosen;
    };

    const rootOf = frame => frame && frame.contentDocument && frame.contentDocument.documentElement;

    const frameOf = index => {
        if (!frames[index]) {
            const frame = document.createElement('iframe');
            frame.title = stages[index].name;
            frame.addEventListener('load', () => {
                takeTheme(document.documentElement, rootOf(frame));
                frame.contentWindow.addEventListener('keydown', walk);
            });
            frame.srcdoc = stages[index].page;
            pages.append(frame);
            frames[index] = frame;
        }
        return frames[index];
    };

    const show = index => {
        if (index < 0 || index >= stages.length || index === shown)
            return;
        const before = rootOf(frames[shown]);
        if (before && before.dataset.theme)
            takeTheme(before, document.documentElement);
        const frame = frameOf(index);
        if (rootOf(frame))
            takeTheme(document.documentElement, rootOf(frame));
        frames.forEach(other => { other.hidden = other !== frame; });
        [...bar.children].forEach((tab, at) => {
            tab.setAttribute('aria-selected', String(at === index));
            tab.tabIndex = at === index ? 0 : -1;
        });
        bar.children[index].scrollIntoView({block: 'nearest', inline: 'nearest'});
        note.textContent = stages[index].note;
        note.hidden = !stages[index].note;
        shown = index;
        history.replaceState(null, '', '#' + (index + 1));
    };

    // In the bar the arrows walk; over a page they move it, and Page Up and Page Down walk.
    const walk = event => {
        const inBar = event.currentTarget === bar;
        const by = {PageDown: 1, PageUp: -1, ...(inBar ? {ArrowRight: 1, ArrowLeft: -1} : {})}[event.key];
        if (!by || event.ctrlKey || event.altKey || event.metaKey)
            return;
        event.preventDefault();
        event.stopPropagation();
        show(Math.min(Math.max(shown + by, 0), stages.length - 1));
        if (inBar)
            bar.children[shown].focus();
    };

    stages.forEach((stage, index) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.setAttribute('role', 'tab');
        const number = document.createElement('span');
        number.className = 'number';
        number.textContent = index + 1;
        tab.append(number, stage.name);
        tab.addEventListener('click', () => show(index));
        bar.append(tab);
    });
    bar.addEventListener('keydown', walk);
    document.addEventListener('keydown', walk);
    show(Math.min(Math.max((parseInt(location.hash.slice(1), 10) || 1) - 1, 0), stages.length - 1));
})();
