#include "app/canvas/painting/sharp_lines.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/canvas/painting/look.h"

namespace gudo {

namespace {

constexpr double headLength = 9; // as in app/render/painting
constexpr double headHalfWidth = 4.25;

enum class Piece { Corner, Hop, Head };

QPoint directionOf(QPoint from, QPoint to)
{
    const auto sign = [](int value) {
        return value > 0 ? 1 : value < 0 ? -1 : 0;
    };
    return {sign(to.x() - from.x()), sign(to.y() - from.y())};
}

int lengthOf(QPoint from, QPoint to)
{
    return std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
}

/// One colour and width on one painter.
class Pen {
public:
    Pen(QPainter& painter, const LineShape& style, const Lens& lens, Sprites& sprites)
        : m_painter {painter}
        , m_sprites {sprites}
        , m_scale {lens.scale}
        , m_color {toQt(style.stroke)}
        , m_width {style.strokeWidth * lens.scale}
    {
    }

    /// The stroke between two points that lie on the corners of pixels.
    void straight(QPoint a, QPoint b)
    {
        const double half = m_width / 2;
        const int inner = int(half);
        QColor pale = m_color;
        pale.setAlphaF(float(m_color.alphaF() * (half - inner)));
        const bool isLevel = a.y() == b.y();
        const int from = isLevel ? std::min(a.x(), b.x()) : std::min(a.y(), b.y());
        const int length = lengthOf(a, b);
        const int at = isLevel ? a.y() : a.x();
        const auto fill = [&](int offset, int thickness, const QColor& color) {
            if (isLevel)
                m_painter.fillRect(from, at + offset, length, thickness, color);
            else
                m_painter.fillRect(at + offset, from, thickness, length, color);
        };
        if (inner > 0)
            fill(-inner, 2 * inner, m_color);
        if (pale.alpha() > 0) {
            fill(-inner - 1, 1, pale);
            fill(inner, 1, pale);
        }
    }

    void corner(QPoint at, QPoint in, QPoint out, int radius)
    {
        const int way = (in.x() + 1) | (in.y() + 1) << 2 | (out.x() + 1) << 4 | (out.y() + 1) << 6;
        piece(Piece::Corner, way, radius, at, radius, [&](QPainter& own) {
            QPainterPath path(QPointF(-in * radius));
            path.quadTo(QPointF(0, 0), QPointF(out * radius));
            stroke(own, path);
        });
    }

    /// An arc over a level line from `reach` before to as far behind.
    void hop(QPoint at, int reach)
    {
        piece(Piece::Hop, 0, reach, at, std::max(reach, int(std::ceil(hopHeight * m_scale))), [&](QPainter& own) {
            QPainterPath path(QPointF(-reach, 0));
            path.arcTo(QRectF(-reach, -hopHeight * m_scale, 2.0 * reach, 2.0 * hopHeight * m_scale), 180, -180);
            stroke(own, path);
        });
    }

    void head(QPoint tip, QPoint direction)
    {
        const int way = (direction.x() + 1) | (direction.y() + 1) << 2;
        const int length = int(std::ceil(headLength * m_scale));
        piece(Piece::Head, way, 0, tip, length, [&](QPainter& own) {
            const QPointF back = -QPointF(direction) * headLength * m_scale;
            const QPointF across = QPointF(-direction.y(), direction.x()) * headHalfWidth * m_scale;
            own.setPen(Qt::NoPen);
            own.setBrush(m_color);
            own.drawPolygon(QPolygonF {QPointF(0, 0), back + across, back - across});
        });
    }

private:
    void stroke(QPainter& own, const QPainterPath& path) const
    {
        QPen pen(m_color, m_width);
        pen.setCapStyle(Qt::FlatCap);
        own.setPen(pen);
        own.drawPath(path);
    }

    /// A sprite around a point, `reach` pixels and the stroke to each side.
    template<class Paint>
    void piece(Piece kind, int way, int size, QPoint at, int reach, Paint paint)
    {
        const int side = reach + int(std::ceil(m_width / 2)) + 1;
        const Sprites::Key key {.what = std::uint64_t {3} << 62 | std::uint64_t(kind) << 48 | std::uint64_t(way) << 32 |
                                        m_color.rgba(),
                                .scale = m_scale,
                                .size = std::uint64_t(size) << 32 | std::uint64_t(std::lround(m_width * 64))};
        const QPixmap& sprite = m_sprites.sprite(key, {2 * side, 2 * side}, [&](QPixmap& pixmap) {
            QPainter own(&pixmap);
            own.setRenderHint(QPainter::Antialiasing);
            own.translate(side, side);
            paint(own);
        });
        m_painter.drawPixmap(at - QPoint(side, side), sprite);
    }

    QPainter& m_painter;
    Sprites& m_sprites;
    double m_scale;
    QColor m_color;
    double m_width;
};

} // namespace

bool isSharpLine(const Polyline& line, const LineShape& style)
{
    if (!style.dash.empty() || style.start != ArrowHead::None ||
        (style.end != ArrowHead::None && style.end != ArrowHead::Filled))
        return false;
    for (std::size_t i = 1; i < line.size(); ++i)
        if (line[i].x != line[i - 1].x && line[i].y != line[i - 1].y)
            return false;
    return line.size() > 1;
}

void paintSharpLine(QPainter& painter, const Polyline& line, const LineShape& style, const std::vector<LineHop>& hops,
                    const Lens& lens, Sprites& sprites)
{
    Pen pen {painter, style, lens, sprites};
    std::size_t next = 0;
    QPoint from = lens.toDevice(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPoint end = lens.toDevice(line[i]);
        const QPoint direction = directionOf(lens.toDevice(line[i - 1]), end);
        const bool isLast = i + 1 == line.size();
        QPoint to = end;
        int radius = 0;
        QPoint out;
        if (!isLast) {
            const QPoint after = lens.toDevice(line[i + 1]);
            out = directionOf(end, after);
            radius = std::min({int(std::lround(style.cornerRadius * lens.scale)),
                               lengthOf(lens.toDevice(line[i - 1]), end) / 2, lengthOf(end, after) / 2});
            to = end - direction * radius;
        } else if (style.end == ArrowHead::Filled) {
            const int hidden = std::min(lengthOf(from, end), int(std::lround(headLength * 0.7 * lens.scale)));
            to = end - direction * hidden;
        }
        for (; next < hops.size() && line[i].y == line[i - 1].y && hops[next].at.y == line[i].y &&
               hops[next].at.x >= std::min(line[i].x, line[i - 1].x) &&
               hops[next].at.x <= std::max(line[i].x, line[i - 1].x);
             ++next) {
            const QPoint at = lens.toDevice(hops[next].at);
            const int reach = std::max(1, int(std::lround(hops[next].reach * lens.scale)));
            pen.straight(from, at - direction * reach);
            pen.hop(at, reach);
            from = at + direction * reach;
        }
        pen.straight(from, to);
        from = to;
        if (radius > 0) {
            pen.corner(end, direction, out, radius);
            from = end + out * radius;
        }
        if (isLast && style.end == ArrowHead::Filled)
            pen.head(end, direction);
    }
}

} // namespace gudo
