#include "app/canvas/painting/sharp_lines.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/canvas/painting/look.h"
#include "app/canvas/painting/sharp_pen.h"

namespace gudo {

namespace {

constexpr double headLength = 9; // as in app/render/painting
constexpr double headHalfWidth = 4.25;
constexpr double dotRadius = 3.5;

/// A direction in four bits.
std::uint64_t numberOf(QPoint direction)
{
    return std::uint64_t((direction.x() + 1) | (direction.y() + 1) << 2);
}

/// Draws one line.
class LinePainter {
public:
    LinePainter(Surface& surface, const LineShape& style, const Lens& lens, Sprites& sprites)
        : m_surface {surface}
        , m_sprites {sprites}
        , m_style {style}
        , m_lens {lens}
        , m_pen {surface, style.stroke, style.strokeWidth * lens.scale, style.dash, lens.scale}
    {
    }

    void paint(const Polyline& line, const std::vector<LineHop>& hops)
    {
        std::size_t next = 0;
        QPoint before = m_lens.toDevice(line.front());
        QPoint corner = m_lens.toDevice(line[1]);
        QPoint from = before + directionOf(before, corner) * hiddenAt(m_style.start, lengthOf(before, corner));
        head(m_style.start, before, directionOf(corner, before));
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QPoint direction = directionOf(before, corner);
            const bool isLast = i + 1 == line.size();
            const QPoint after = isLast ? corner : m_lens.toDevice(line[i + 1]);
            const int radius = isLast ? 0
                                      : std::min({int(std::lround(m_style.cornerRadius * m_lens.scale)),
                                                  lengthOf(before, corner) / 2, lengthOf(corner, after) / 2});
            for (; next < hops.size() && isOn(hops[next], line[i - 1], line[i]); ++next)
                from = hop(from, direction, hops[next]);
            m_pen.draw(from, corner - direction * (isLast ? hiddenAt(m_style.end, lengthOf(from, corner)) : radius));
            from = corner;
            if (radius > 0)
                from = turn(corner, direction, directionOf(corner, after), radius);
            if (isLast)
                head(m_style.end, corner, direction);
            before = std::exchange(corner, after);
        }
    }

private:
    static bool isOn(const LineHop& hop, Point a, Point b)
    {
        return a.y == b.y && hop.at.y == a.y && hop.at.x >= std::min(a.x, b.x) && hop.at.x <= std::max(a.x, b.x);
    }

    /// How much of the end of a part a head hides.
    [[nodiscard]] int hiddenAt(ArrowHead head, int length) const
    {
        return head == ArrowHead::Filled ? std::min(length, int(std::lround(headLength * 0.7 * m_lens.scale))) : 0;
    }

    /// The way to an arc over what crosses, and the arc; where that ends.
    QPoint hop(QPoint from, QPoint direction, const LineHop& hop)
    {
        const QPoint at = m_lens.toDevice(hop.at);
        const int reach = std::max(1, int(std::lround(hop.reach * m_lens.scale)));
        const double height = hopHeight * m_lens.scale;
        m_pen.draw(from, at - direction * reach);
        piece(Piece::LineHop, 0, reach, at, std::max(reach, int(std::ceil(height))), [&](QPainter& painter) {
            QPainterPath path(QPointF(-reach, 0));
            path.arcTo(QRectF(-reach, -height, 2.0 * reach, 2.0 * height), 180, -180);
            stroke(painter, path);
        });
        return at + direction * reach;
    }

    /// A round corner; where it ends.
    QPoint turn(QPoint at, QPoint in, QPoint out, int radius)
    {
        piece(Piece::LineCorner, numberOf(in) | numberOf(out) << 4, radius, at, radius, [&](QPainter& painter) {
            QPainterPath path(QPointF(-in * radius));
            path.quadTo(QPointF(0, 0), QPointF(out * radius));
            stroke(painter, path);
        });
        return at + out * radius;
    }

    void head(ArrowHead kind, QPoint tip, QPoint direction)
    {
        if (kind == ArrowHead::None)
            return;
        const double scale = m_lens.scale;
        const std::uint64_t way = numberOf(direction) | std::uint64_t(kind) << 4;
        piece(Piece::LineHead, way, 0, tip, int(std::ceil(headLength * scale)), [&](QPainter& painter) {
            const QPointF back = -QPointF(direction) * headLength * scale;
            const QPointF across = QPointF(-direction.y(), direction.x()) * headHalfWidth * scale;
            painter.setPen(Qt::NoPen);
            painter.setBrush(toQt(m_style.stroke));
            if (kind == ArrowHead::Filled) {
                painter.drawPolygon(QPolygonF {QPointF(0, 0), back + across, back - across});
            } else if (kind == ArrowHead::Dot) {
                painter.drawEllipse(QPointF(0, 0), dotRadius * scale, dotRadius * scale);
            } else {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(toQt(m_style.stroke), m_pen.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter.drawPolyline(QPolygonF {back + across, QPointF(0, 0), back - across});
            }
        });
    }

    void stroke(QPainter& painter, const QPainterPath& path) const
    {
        QPen pen(toQt(m_style.stroke), m_pen.width());
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }

    /// A sprite around a point, `reach` pixels and the stroke to each side.
    template<class Paint>
    void piece(Piece kind, std::uint64_t way, int size, QPoint at, int reach, Paint paint)
    {
        const int side = reach + int(std::ceil(m_pen.width() / 2)) + 1;
        if (!QRect(at - QPoint(side, side), QSize(2 * side, 2 * side)).intersects(m_surface.bounds()))
            return;
        const Sprites::Key key {.what = keyOf(kind, way),
                                .look = premultiplied(m_style.stroke),
                                .size = std::uint64_t(size) << 32 | std::uint64_t(std::lround(m_pen.width() * 64)),
                                .scale = m_lens.scale};
        m_surface.stamp(at - QPoint(side, side), m_sprites.sprite(key, {2 * side, 2 * side}, [&](Surface& own) {
            own.painter().translate(side, side);
            paint(own.painter());
        }));
    }

    Surface& m_surface;
    Sprites& m_sprites;
    const LineShape& m_style;
    const Lens& m_lens;
    SharpPen m_pen;
};

} // namespace

void paintSharpLine(Surface& surface, const Polyline& line, const LineShape& style, const std::vector<LineHop>& hops,
                    const Lens& lens, Sprites& sprites)
{
    LinePainter {surface, style, lens, sprites}.paint(line, hops);
}

} // namespace gudo
