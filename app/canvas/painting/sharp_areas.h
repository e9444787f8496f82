#pragma once

#include "app/canvas/painting/lens.h"
#include "app/canvas/painting/sprites.h"
#include "app/canvas/painting/surface.h"
#include "core/picture/display_list.h"

namespace gudo {

/// Draws a rectangle on whole device pixels, however large, from filled rectangles and from sprites of its corners.
/// Dashes are spread evenly over each side.
void paintSharpArea(Surface& surface, const RectShape& shape, const Lens& lens, Sprites& sprites);

/// A frame inside of a rectangle, without round corners.
void paintPlainFrame(Surface& surface, const QRect& rect, int width, QRgb color);

} // namespace gudo
