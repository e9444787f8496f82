#pragma once

#include <QPainter>

#include "app/canvas/painting/lens.h"
#include "core/picture/display_list.h"

namespace gudo {

/// Draws a line of level and upright parts in device pixels the fast way: filled rectangles instead of strokes, no
/// round corners and no arcs, a small head. For zooms where those cannot be seen.
void paintPlainLine(QPainter& painter, const Polyline& line, const LineShape& style, const QColor& color,
                    const Lens& lens);

} // namespace gudo
