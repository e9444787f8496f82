#include "app/presentation/laser_trail.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace gudo {

namespace {

constexpr QRgb red = 0xFFEF4444;
constexpr double dotRadius = 7;

} // namespace

void LaserTrail::move(const QPointF& at, qint64 now)
{
    m_points.push_back({at, now});
    while (m_points.size() > 1 && now - m_points.front().when > lifetime)
        m_points.pop_front();
}

void LaserTrail::clear()
{
    m_points.clear();
}

bool LaserTrail::isFading(qint64 now) const
{
    return m_points.size() > 1 && now - m_points[m_points.size() - 2].when <= lifetime;
}

void LaserTrail::paint(QPainter& painter, qint64 now) const
{
    if (m_points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, now);
    QColor glow {red};
    glow.setAlpha(70);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(m_points.back().at, dotRadius * 2, dotRadius * 2);
    painter.setBrush(QColor {red});
    painter.drawEllipse(m_points.back().at, dotRadius, dotRadius);
    painter.restore();
}

/// On a layer of its own, where what is younger takes the place of what is older: seen through, it would be darker
/// wherever two pieces meet.
void LaserTrail::paintLine(QPainter& painter, qint64 now) const
{
    QRectF area {m_points.front().at, m_points.front().at};
    for (const Sample& sample : m_points)
        area |= QRectF {sample.at - QPointF {0.5, 0.5}, QSizeF {1, 1}};
    const QRect frame = area.adjusted(-2 * dotRadius, -2 * dotRadius, 2 * dotRadius, 2 * dotRadius).toAlignedRect();
    const double ratio = painter.device()->devicePixelRatioF();
    QImage layer {(QSizeF(frame.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied};
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter line {&layer};
    line.setRenderHint(QPainter::Antialiasing);
    line.setCompositionMode(QPainter::CompositionMode_Source);
    line.translate(-frame.topLeft());
    for (std::size_t at = 1; at < m_points.size(); ++at) {
        const double age = std::clamp(double(now - m_points[at].when) / double(lifetime), 0.0, 1.0);
        QColor color {red};
        color.setAlphaF(float(0.7 * (1 - age)));
        line.setPen({color, dotRadius * 2 * (1 - age), Qt::SolidLine, Qt::RoundCap});
        line.drawLine(m_points[at - 1].at, m_points[at].at);
    }
    line.end();
    painter.drawImage(frame.topLeft(), layer);
}

} // namespace gudo
