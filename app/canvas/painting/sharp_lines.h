#pragma once

#include <QPainter>

#include "app/canvas/painting/lens.h"
#include "app/canvas/painting/sprites.h"
#include "core/picture/display_list.h"

namespace gudo {

/// True for lines that paintSharpLine() draws: solid, of level and upright parts, with a filled head or none.
[[nodiscard]] bool isSharpLine(const Polyline& line, const LineShape& style);

/// Draws a line in device pixels as its path would be drawn on whole pixels, from filled rectangles and from sprites of
/// its corners, arcs and head: ten times as fast.
void paintSharpLine(QPainter& painter, const Polyline& line, const LineShape& style, const std::vector<LineHop>& hops,
                    const Lens& lens, Sprites& sprites);

} // namespace gudo
