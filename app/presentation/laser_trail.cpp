#include "app/presentation/laser_trail.h"

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
    for (std::size_t at = 1; at < m_points.size(); ++at) {
        const double age = std::clamp(double(now - m_points[at].when) / double(lifetime), 0.0, 1.0);
        QColor color {red};
        color.setAlphaF(float(0.7 * (1 - age)));
        painter.setPen({color, dotRadius * 2 * (1 - age), Qt::SolidLine, Qt::RoundCap});
        painter.drawLine(m_points[at - 1].at, m_points[at].at);
    }
    QColor glow {red};
    glow.setAlpha(70);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(m_points.back().at, dotRadius * 2, dotRadius * 2);
    painter.setBrush(QColor {red});
    painter.drawEllipse(m_points.back().at, dotRadius, dotRadius);
    painter.restore();
}

} // namespace gudo
