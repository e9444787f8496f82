#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRegion>

#include <optional>
#include <vector>

#include "app/canvas/painting/sprite.h"
#include "core/picture/color.h"

namespace gudo {

[[nodiscard]] inline QRgb premultiplied(const QColor& color)
{
    return qPremultiply(color.rgba());
}
[[nodiscard]] inline QRgb premultiplied(Color color)
{
    return qPremultiply(qRgba(color.red, color.green, color.blue, color.alpha));
}

/// Device pixels that are painted, within a clip. Filled rectangles and sprites on whole pixels cost tens of
/// nanoseconds and what they cover; a painter does the rest.
class Surface {
public:
    /// Pre: Format_RGB32 or Format_ARGB32_Premultiplied, not shared. Cost of what is painted grows with the number of
    /// rectangles of the clip.
    Surface(QImage& image, const QRegion& clip);

    /// Around all that is painted.
    [[nodiscard]] const QRect& bounds() const { return m_bounds; }
    /// Pre: a premultiplied colour.
    void fill(const QRect& rect, QRgb color);
    /// With its upper left pixel there.
    void stamp(const QPoint& at, const Sprite& sprite);
    /// A painter in device pixels, clipped.
    [[nodiscard]] QPainter& painter();

private:
    /// Calls `paint` with each part of a rectangle that is painted.
    template<class Paint>
    void visit(const QRect& rect, Paint paint) const;
    [[nodiscard]] QRgb* at(int x, int y) const { return m_pixels + qsizetype(y) * m_stride + x; }

    QImage& m_image;
    QRgb* m_pixels;
    qsizetype m_stride;        ///< pixels from one row to the next
    std::vector<QRect> m_clip; ///< from the top, those of one height beside each other
    QRect m_bounds;
    std::optional<QPainter> m_painter;
};

} // namespace gudo
