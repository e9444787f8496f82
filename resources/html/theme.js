// In the head, so that nothing flashes: as the reader's system is, until somebody chooses.
(() => {
    const root = document.documentElement;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
        if (root.dataset.chosen === undefined)
            root.dataset.theme = dark.matches ? 'dark' : 'light';
    };
    if (root.dataset.theme)
        root.dataset.chosen = '';
    follow();
    dark.addEventListener('change', follow);
})();
