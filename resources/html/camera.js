const legibleScale = 0.6; // below it names are hard to read
const stripHeight = 60;   // of the buttons over the picture, with the space around them

/** What part of the picture is to be seen: pans and zooms by mouse, wheel, touch and keys. */
class Camera {
    /** `bounds` is the whole picture; `onTap(target)` hears of clicks and taps that were no drags. */
    constructor(svg, bounds, { onTap, onChange }) {
        this.svg = svg;
        this.window = svg.parentElement;
        this.bounds = bounds;
        this.isLarge = svg.getElementsByTagName('*').length > 2000;
        this.onTap = onTap;
        this.onChange = onChange;
        this.covered = 0; // pixels at the bottom that a sheet hides
        this.pointers = new Map();
        this.isFitted = true;
        this.view = { x: 0, y: 0, scale: 1 }; // the picture's point in the left upper corner, and pixels for a unit
        this.listen();
        new ResizeObserver(() => this.resized()).observe(this.window);
        this.resized();
    }

    get size() {
        return { width: this.window.clientWidth || 1, height: this.window.clientHeight || 1 };
    }

    resized() {
        if (this.isFitted)
            this.fit();
        else
            this.show();
    }

    show() {
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => this.apply());
    }

    apply() {
        const { view, bounds } = this;
        const left = (bounds.x - view.x) * view.scale;
        const top = (bounds.y - view.y) * view.scale;
        this.svg.style.transform = `translate(${left}px, ${top}px) scale(${view.scale})`;
        if (this.isLarge) {
            this.window.classList.add('is-moving');
            clearTimeout(this.rest);
            this.rest = setTimeout(() => this.window.classList.remove('is-moving'), 160);
        }
        this.onChange(this);
    }

    limited(scale) {
        return Math.min(Math.max(scale, Math.min(0.1, this.fittingScale() / 2)), 6);
    }

    /** What nothing lies over: without the sheet and the strip of buttons at the bottom. */
    get free() {
        const { width, height } = this.size;
        return { width, height: Math.max(height - this.covered - stripHeight, 80) };
    }

    fittingScale() {
        const { width, height } = this.free;
        return Math.min(width / this.bounds.width, height / this.bounds.height, 1.5);
    }

    fit() {
        const { width, height } = this.free;
        const scale = this.fittingScale();
        this.isFitted = true;
        this.moveTo({
            x: this.bounds.x - (width / scale - this.bounds.width) / 2,
            y: this.bounds.y - (height / scale - this.bounds.height) / 2,
            scale,
        }, false);
    }

    pan(dx, dy) {
        this.isFitted = false;
        this.stop();
        this.view.x += dx / this.view.scale;
        this.view.y += dy / this.view.scale;
        this.show();
    }

    /** Zooms by that factor around a point of the window; around the middle without one. */
    zoom(factor, point) {
        const box = this.window.getBoundingClientRect();
        const px = point ? point.x - box.left : box.width / 2;
        const py = point ? point.y - box.top : this.free.height / 2;
        const { view } = this;
        const scale = this.limited(view.scale * factor);
        this.isFitted = false;
        this.stop();
        this.view = { x: view.x + px / view.scale - px / scale, y: view.y + py / view.scale - py / scale, scale };
        this.show();
    }

    /** Moves as little as it takes to have a rectangle of the picture well in sight and large enough to read. */
    reveal(rect) {
        const margin = 40;
        const { width, height } = this.free;
        const fitting = Math.min((width - 2 * margin) / rect.width, (height - 2 * margin) / rect.height);
        const scale = this.limited(Math.min(Math.max(this.view.scale, legibleScale), fitting));
        const from = this.view.scale === scale ? this.view : this.zoomed(scale, rect);
        const shift = (start, length, room, at) => {
            const near = at - margin / scale;
            const far = at + length + margin / scale - room / scale;
            return far > near ? at + length / 2 - room / scale / 2 : Math.min(Math.max(start, far), near);
        };
        const x = shift(from.x, rect.width, width, rect.x);
        const y = shift(from.y, rect.height, height, rect.y);
        if (x === this.view.x && y === this.view.y && scale === this.view.scale)
            return;
        this.isFitted = false;
        this.moveTo({ x, y, scale }, !matchMedia('(prefers-reduced-motion: reduce)').matches);
    }

    /** The view at another scale with the middle of the rectangle where it is. */
    zoomed(scale, rect) {
        const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        const { view } = this;
        return { x: middle.x - (middle.x - view.x) * view.scale / scale, y: middle.y - (middle.y - view.y) * view.scale / scale, scale };
    }

    moveTo(view, isAnimated) {
        this.stop();
        if (!isAnimated) {
            cancelAnimationFrame(this.frame);
            this.view = view;
            this.apply(); // at once: the first picture that is seen fits
            return;
        }
        const from = { ...this.view };
        const began = performance.now();
        const step = (now) => {
            const share = Math.min((now - began) / 220, 1);
            const eased = 1 - (1 - share) ** 3;
            for (const key of ['x', 'y', 'scale'])
                this.view[key] = from[key] + (view[key] - from[key]) * eased;
            this.apply();
            this.motion = share < 1 ? requestAnimationFrame(step) : 0;
        };
        this.motion = requestAnimationFrame(step);
    }

    stop() {
        cancelAnimationFrame(this.motion);
    }

    listen() {
        const on = (type, action) => this.window.addEventListener(type, action, { passive: false });
        on('pointerdown', (event) => this.pressed(event));
        on('pointermove', (event) => this.moved(event));
        on('pointerup', (event) => this.released(event));
        on('pointercancel', (event) => this.pointers.delete(event.pointerId));
        on('wheel', (event) => this.wheeled(event));
        // Touchpads in Safari, which has no wheel events for them; fingers on a screen are pointers
        on('gesturestart', (event) => { event.preventDefault(); this.gestureScale = 1; });
        on('gesturechange', (event) => this.pinched(event));
        on('scroll', () => { // a browser that brings what has the focus into view
            this.window.scrollTop = 0;
            this.window.scrollLeft = 0;
        });
    }

    pressed(event) {
        if (event.button > 1)
            return;
        this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        if (this.pointers.size === 1)
            this.press = { x: event.clientX, y: event.clientY, target: event.target, isDrag: event.button === 1 };
    }

    moved(event) {
        const before = this.pointers.get(event.pointerId);
        if (!before)
            return;
        const now = { x: event.clientX, y: event.clientY };
        if (this.pointers.size === 1) {
            if (!this.press.isDrag && Math.hypot(now.x - this.press.x, now.y - this.press.y) < 5)
                return;
            if (!this.press.isDrag)
                this.window.setPointerCapture(event.pointerId);
            this.press.isDrag = true;
            this.window.classList.add('is-dragged');
            this.pan(before.x - now.x, before.y - now.y);
        } else {
            this.press.isDrag = true;
            const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1];
            const spread = (point) => Math.max(Math.hypot(point.x - other.x, point.y - other.y), 1);
            this.pan((before.x - now.x) / 2, (before.y - now.y) / 2);
            this.zoom(spread(now) / spread(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
        }
        this.pointers.set(event.pointerId, now);
    }

    released(event) {
        const wasPressed = this.pointers.delete(event.pointerId);
        if (this.pointers.size > 0)
            return;
        this.window.classList.remove('is-dragged');
        if (wasPressed && !this.press.isDrag)
            this.onTap(this.press.target);
    }

    pinched(event) {
        event.preventDefault();
        if (this.pointers.size === 0)
            this.zoom(event.scale / this.gestureScale, { x: event.clientX, y: event.clientY });
        this.gestureScale = event.scale;
    }

    /** The wheel pans, with Ctrl or ⌘ (and so by pinching a touchpad) it zooms. */
    wheeled(event) {
        event.preventDefault();
        const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.size.height : 1;
        if (event.ctrlKey || event.metaKey)
            this.zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) / 120), { x: event.clientX, y: event.clientY });
        else if (event.shiftKey && event.deltaX === 0)
            this.pan(event.deltaY * unit, 0);
        else
            this.pan(event.deltaX * unit, event.deltaY * unit);
    }
}
