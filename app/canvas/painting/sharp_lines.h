#pragma once

#include <vector>

#include "app/canvas/painting/lens.h"
#include "app/canvas/painting/sprites.h"
#include "app/canvas/painting/surface.h"
#include "core/picture/display_list.h"

namespace gudo {

/// Draws a line in device pixels as its path would be drawn on whole pixels, from filled rectangles and from sprites of
/// its corners, arcs and heads. Pre: isSquare().
void paintSharpLine(Surface& surface, const Polyline& line, const LineShape& style, const std::vector<LineHop>& hops,
                    const Lens& lens, Sprites& sprites);

/// The same without round corners and arcs, and with small heads: for zooms where those cannot be seen.
void paintPlainLine(Surface& surface, const Polyline& line, const LineShape& style, QRgb color, const Lens& lens);

} // namespace gudo
