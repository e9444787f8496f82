#include "app/canvas/painting/sharp_pen.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace gudo {

namespace {

constexpr double shortestPeriod = 3; // device pixels

Color faded(Color color, double share)
{
    color.alpha = std::uint8_t(std::lround(color.alpha * share));
    return color;
}

} // namespace

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

SharpPen::SharpPen(Surface& surface, const Color& color, double width, const std::vector<double>& dash, double scale)
    : m_surface {surface}
    , m_width {width}
    , m_inner {int(width / 2)}
{
    double share = 1;
    for (const double length : dash)
        m_dash.push_back(length * scale);
    m_period = std::accumulate(m_dash.begin(), m_dash.end(), 0.0);
    if (m_dash.size() % 2 != 0 || m_period < shortestPeriod) {
        double covered = 0;
        for (std::size_t i = 0; i < m_dash.size(); i += 2)
            covered += m_dash[i];
        share = m_period > 0 ? covered / m_period : 1;
        m_dash.clear();
        m_period = 0;
    }
    m_color = premultiplied(faded(color, share));
    m_pale = premultiplied(faded(color, share * (width / 2 - m_inner)));
}

/// The stroke on a part of the way that begins at `from`.
void SharpPen::fill(QPoint from, QPoint direction, int begin, int end)
{
    const QPoint a = from + direction * begin;
    const QPoint b = from + direction * end;
    const bool isLevel = direction.y() == 0;
    const int first = isLevel ? std::min(a.x(), b.x()) : std::min(a.y(), b.y());
    const auto fillBeside = [&](int offset, int thickness, QRgb color) {
        if (isLevel)
            m_surface.fill({first, a.y() + offset, end - begin, thickness}, color);
        else
            m_surface.fill({a.x() + offset, first, thickness, end - begin}, color);
    };
    if (m_inner > 0)
        fillBeside(-m_inner, 2 * m_inner, m_color);
    if (qAlpha(m_pale) > 0) {
        fillBeside(-m_inner - 1, 1, m_pale);
        fillBeside(m_inner, 1, m_pale);
    }
}

void SharpPen::draw(QPoint from, QPoint to)
{
    const int length = lengthOf(from, to);
    const QPoint direction = directionOf(from, to);
    if (length == 0)
        return;
    if (m_period <= 0 || length < m_period * 0.6) {
        fill(from, direction, 0, length);
        return;
    }
    const double periods = std::max(1.0, std::round(length / m_period));
    const double stretch = length / (periods * m_period);
    double at = -m_dash.front() / 2;
    for (std::size_t i = 0; at * stretch < length; i += 2) {
        const double on = m_dash[i % m_dash.size()];
        const int begin = std::max(0, int(std::lround(at * stretch)));
        const int end = std::min(length, int(std::lround((at + on) * stretch)));
        if (begin < end)
            fill(from, direction, begin, end);
        at += on + m_dash[(i + 1) % m_dash.size()];
    }
}

} // namespace gudo
