#pragma once

#include <QPoint>
#include <QPointF>
#include <QRect>
#include <QRectF>

#include <algorithm>
#include <cmath>

#include "core/model/geometry.h"

namespace gudo {

inline constexpr double minimumZoom = 0.05;
inline constexpr double maximumZoom = 8;

/// Where the view looks: pixel = scene * zoom - pan. `pan` is whole pixels, so that panning moves finished pixels.
struct Camera {
    double zoom = 1;
    QPoint pan {};

    [[nodiscard]] QPointF toScene(const QPointF& pixel) const { return (pixel + pan) / zoom; }
    [[nodiscard]] QPointF toPixel(const QPointF& scene) const { return scene * zoom - pan; }
    [[nodiscard]] QRectF toScene(const QRectF& pixels) const
    {
        return {toScene(pixels.topLeft()), pixels.size() / zoom};
    }
    [[nodiscard]] QRectF toPixel(const QRectF& scene) const { return {toPixel(scene.topLeft()), scene.size() * zoom}; }
    [[nodiscard]] QRectF toPixel(const Rect& scene) const
    {
        return toPixel(QRectF(scene.x, scene.y, scene.width, scene.height));
    }

    /// Another zoom, with the scene point under `pixel` staying there.
    [[nodiscard]] Camera zoomedAt(const QPointF& pixel, double newZoom) const
    {
        const double clamped = std::clamp(newZoom, minimumZoom, maximumZoom);
        return {clamped, (toScene(pixel) * clamped - pixel).toPoint()};
    }

    friend bool operator==(const Camera&, const Camera&) = default;
};

[[nodiscard]] inline QRectF toQt(const Rect& r)
{
    return {double(r.x), double(r.y), double(r.width), double(r.height)};
}
/// The smallest whole rectangle around it.
[[nodiscard]] inline Rect fromQt(const QRectF& r)
{
    const QRect aligned = r.toAlignedRect();
    return {aligned.x(), aligned.y(), aligned.width(), aligned.height()};
}
[[nodiscard]] inline Point fromQt(const QPointF& p)
{
    return {int(std::floor(p.x())), int(std::floor(p.y()))};
}

} // namespace gudo
