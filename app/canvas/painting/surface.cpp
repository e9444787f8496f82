#include "app/canvas/painting/surface.h"

#include <algorithm>

#include "app/canvas/painting/blending.h"

namespace gudo {

Surface::Surface(QImage& image, const QRegion& clip)
    : m_image {image}
    , m_pixels {reinterpret_cast<QRgb*>(image.bits())}
    , m_stride {image.bytesPerLine() / qsizetype(sizeof(QRgb))}
    , m_bounds {clip.boundingRect() & image.rect()}
{
    for (const QRect& part : clip)
        if (const QRect seen = part & image.rect(); !seen.isEmpty())
            m_clip.push_back(seen);
}

template<class Paint>
void Surface::visit(const QRect& rect, Paint paint) const
{
    const int left = rect.left();
    const int top = rect.top();
    const int right = rect.right();
    const int bottom = rect.bottom();
    if (left > m_bounds.right() || right < m_bounds.left() || top > m_bounds.bottom() || bottom < m_bounds.top())
        return;
    for (const QRect& part : m_clip) {
        if (part.top() > bottom)
            return;
        const QRect seen(QPoint(std::max(left, part.left()), std::max(top, part.top())),
                         QPoint(std::min(right, part.right()), std::min(bottom, part.bottom())));
        if (seen.left() <= seen.right() && seen.top() <= seen.bottom())
            paint(seen);
    }
}

void Surface::fill(const QRect& rect, QRgb color)
{
    const bool isOpaque = qAlpha(color) == 255;
    visit(rect, [&](const QRect& part) {
        QRgb* row = at(part.left(), part.top());
        for (int y = part.height(); y > 0; --y, row += m_stride) {
            if (isOpaque)
                std::fill_n(row, part.width(), color);
            else
                blend(row, color, part.width());
        }
    });
}

void Surface::stamp(const QPoint& corner, const Sprite& sprite)
{
    visit({corner, sprite.size()}, [&](const QRect& part) {
        const int left = part.left() - corner.x();
        const int right = left + part.width();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const Sprite::Row& row = sprite.row(y - corner.y());
            const QRgb* pixels = sprite.pixels(y - corner.y());
            QRgb* onto = at(corner.x(), y);
            const int first = std::max<int>(left, row.first);
            const int solid = std::clamp<int>(row.solid, first, std::max(first, right));
            const int solidEnd = std::clamp<int>(row.solidEnd, solid, std::max(solid, right));
            const int end = std::min<int>(right, row.end);
            if (first < std::min(solid, end))
                blend(onto + first, pixels + first, std::min(solid, end) - first);
            if (solid < solidEnd)
                std::copy(pixels + solid, pixels + solidEnd, onto + solid);
            if (solidEnd < end)
                blend(onto + solidEnd, pixels + solidEnd, end - solidEnd);
        }
    });
}

QPainter& Surface::painter()
{
    if (!m_painter) {
        m_painter.emplace(&m_image);
        if (m_clip.size() != 1 || m_clip.front() != m_image.rect()) {
            QRegion clip;
            clip.setRects(m_clip.data(), int(m_clip.size()));
            m_painter->setClipRegion(clip);
        }
        m_painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                                  QPainter::SmoothPixmapTransform);
    }
    return *m_painter;
}

} // namespace gudo
