#pragma once

#include <QPointF>
#include <QRect>
#include <QTransform>

#include <cmath>

#include "app/canvas/painting/camera.h"

namespace gudo {

/// A camera in device pixels: what is drawn through it lies on whole ones, so that edges are sharp at any zoom and at
/// fractional screen scales.
struct Lens {
    double scale = 1; ///< device pixels for a scene unit
    QPoint pan {};

    Lens(const Camera& camera, double ratio)
        : scale {camera.zoom * ratio}
        , pan {(QPointF(camera.pan) * ratio).toPoint()}
    {
    }

    /// From the origin of the scene.
    explicit Lens(double deviceScale)
        : scale {deviceScale}
    {
    }

    [[nodiscard]] QPointF toDevice(double x, double y) const { return {x * scale - pan.x(), y * scale - pan.y()}; }
    [[nodiscard]] QPoint toDevice(const Point& p) const
    {
        return QPoint(rounded(p.x * scale), rounded(p.y * scale)) - pan;
    }
    /// Between whole pixels; what touches in the scene touches here.
    [[nodiscard]] QRect toDevice(const Rect& r) const
    {
        const QPoint from = toDevice(Point {r.x, r.y});
        const QPoint to = toDevice(Point {r.right(), r.bottom()});
        return {from, QSize(std::max(1, to.x() - from.x()), std::max(1, to.y() - from.y()))};
    }
    /// The smallest whole rectangle around device pixels.
    [[nodiscard]] Rect toScene(const QRect& r) const
    {
        return fromQt(
            QRectF((r.x() + pan.x()) / scale, (r.y() + pan.y()) / scale, r.width() / scale, r.height() / scale));
    }
    /// For drawing in scene units, with that point on a whole pixel.
    [[nodiscard]] QTransform unitsAt(const Point& origin) const
    {
        const QPoint at = toDevice(origin);
        return {scale, 0, 0, scale, at.x() - origin.x * scale, at.y() - origin.y * scale};
    }

private:
    /// Halves always upwards and before the pan: what is scrolled lies as it would be painted. (std::floor() is a
    /// call.)
    static int rounded(double value)
    {
        constexpr int offset = 1 << 30; // more than any device pixel has
        return int(value + (offset + 0.5)) - offset;
    }
};

} // namespace gudo
