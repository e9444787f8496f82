// Shapes of the comparison: a point is [x, y], a rectangle [x, y, width, height], a segment { from, to }; y points down.

export const overlapLength = (a, aEnd, b, bEnd) => Math.min(aEnd, bEnd) - Math.max(a, b);

/** How far two rectangles reach into each other, along the axis where they do least. */
export const overlapDepth = (a, b) => Math.min(
    overlapLength(a[0], a[0] + a[2], b[0], b[0] + b[2]), overlapLength(a[1], a[1] + a[3], b[1], b[1] + b[3]));

export const shrunk = ([x, y, width, height], by) => [x + by, y + by, width - 2 * by, height - 2 * by];

export const isInside = (inner, outer, tolerance) => inner[0] >= outer[0] - tolerance && inner[1] >= outer[1] - tolerance
    && inner[0] + inner[2] <= outer[0] + outer[2] + tolerance && inner[1] + inner[3] <= outer[1] + outer[3] + tolerance;

/** Angle by which a line turns at b, in radians, 0 for straight on. */
export function turnAt(a, b, c) {
    const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
    return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
}

/** A line without points that say nothing: doubled ones and those where it goes straight on. */
export function simplified(line) {
    const same = (a, b) => Math.abs(a[0] - b[0]) < 0.3 && Math.abs(a[1] - b[1]) < 0.3;
    const points = [];
    for (const point of line)
        if (points.length === 0 || !same(points.at(-1), point))
            points.push(point);
    for (let i = 1; i + 1 < points.length;) {
        if (turnAt(points[i - 1], points[i], points[i + 1]) < 0.01)
            points.splice(i, 1);
        else
            ++i;
    }
    return points;
}

/** Twice the area of the triangle: positive when c is on the one side of the line from a to b, negative on the other. */
export const orientation = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Does the segment pass through the inside of the rectangle? Liang and Barsky, ACM Trans. Graphics 3(1), 1984. */
export function passesThrough(a, b, [x, y, width, height]) {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    let [enter, leave] = [0, 1];
    for (const [p, q] of [[-dx, a[0] - x], [dx, x + width - a[0]], [-dy, a[1] - y], [dy, y + height - a[1]]]) {
        if (p === 0) {
            if (q <= 0)
                return false;
        } else if (p < 0) {
            if (q / p > leave)
                return false;
            enter = Math.max(enter, q / p);
        } else {
            if (q / p < enter)
                return false;
            leave = Math.min(leave, q / p);
        }
    }
    return leave - enter > 1e-9;
}

/** Where the lines of two segments meet; nothing for parallel ones. */
export function meetingPoint(s, t) {
    const [sx, sy, tx, ty] = [s.to[0] - s.from[0], s.to[1] - s.from[1], t.to[0] - t.from[0], t.to[1] - t.from[1]];
    const determinant = sx * ty - sy * tx;
    if (Math.abs(determinant) < 1e-9)
        return null;
    const share = ((t.from[0] - s.from[0]) * ty - (t.from[1] - s.from[1]) * tx) / determinant;
    return [s.from[0] + share * sx, s.from[1] + share * sy];
}

/** Things by the squares of the plane that they touch, so that only neighbours are compared. */
export class Squares {
    static side = 256;
    #lists = new Map();

    static indexOf(point) {
        return [Math.floor(point[0] / Squares.side), Math.floor(point[1] / Squares.side)];
    }

    static key = (column, row) => column * 100003 + row;

    /** The squares that a segment goes through; some beside it when it is short. */
    static along(a, b) {
        const side = Squares.side;
        const [left, top] = Squares.indexOf([Math.min(a[0], b[0]), Math.min(a[1], b[1])]);
        const [right, bottom] = Squares.indexOf([Math.max(a[0], b[0]), Math.max(a[1], b[1])]);
        const isLongAndOblique = (right - left) * (bottom - top) > 16;
        const found = [];
        for (let column = left; column <= right; ++column)
            for (let row = top; row <= bottom; ++row)
                if (!isLongAndOblique || passesThrough(a, b, [column * side - 1, row * side - 1, side + 2, side + 2]))
                    found.push(Squares.key(column, row));
        return found;
    }

    add(key, thing) {
        const list = this.#lists.get(key);
        if (list)
            list.push(thing);
        else
            this.#lists.set(key, [thing]);
    }

    addRectangle([x, y, width, height], thing) {
        const [left, top] = Squares.indexOf([x, y]);
        const [right, bottom] = Squares.indexOf([x + width, y + height]);
        for (let column = left; column <= right; ++column)
            for (let row = top; row <= bottom; ++row)
                this.add(Squares.key(column, row), thing);
    }

    in(key) {
        return this.#lists.get(key) ?? [];
    }

    [Symbol.iterator]() {
        return this.#lists.entries();
    }
}
