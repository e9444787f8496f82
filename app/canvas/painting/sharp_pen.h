#pragma once

#include <QPoint>

#include <vector>

#include "app/canvas/painting/surface.h"

namespace gudo {

/// Strokes of one colour and width along level and upright ways, from filled rectangles: what a painter would draw
/// between points on the corners of pixels.
class SharpPen {
public:
    /// All in device pixels. `dash`: lengths on and off, empty for a solid stroke. Too short to be told apart, they
    /// make a paler one.
    SharpPen(Surface& surface, const Color& color, double width, const std::vector<double>& dash, double scale);

    /// Dashes are spread so that the way begins and ends with half of one: corners are solid.
    void draw(QPoint from, QPoint to);

    [[nodiscard]] double width() const { return m_width; }

private:
    void fill(QPoint from, QPoint direction, int begin, int end);

    Surface& m_surface;
    double m_width;
    int m_inner;  ///< whole pixels to each side
    QRgb m_color; ///< of those
    QRgb m_pale;  ///< of the pixels beside them, which are partly covered
    std::vector<double> m_dash;
    double m_period = 0; ///< of the dashes; 0: solid
};

/// The way from one point to the next on a line of level and upright parts: -1, 0 or 1 along each axis.
[[nodiscard]] QPoint directionOf(QPoint from, QPoint to);
[[nodiscard]] int lengthOf(QPoint from, QPoint to);

} // namespace gudo
