#pragma once

#include <string_view>

#include "core/picture/display_list.h"
#include "core/picture/highlight_ground.h"

namespace gudo {

/// Colours of what is laid over a drawing. Each also has a shape of its own: frames, lines and marks tell them apart
/// without colour.
struct HighlightColors {
    Color lit;
    Color degraded;
    Color lost;
    Color failed;
    Color added;
    Color changed;
    Color ink;  ///< on discs and signs
    Color wash; ///< over what is faint
    Color grey; ///< over what is lost
};
[[nodiscard]] HighlightColors highlightColors(const Theme& theme);
[[nodiscard]] Color withAlpha(Color color, int alpha);

/// What stands in the disc of a mark.
enum class Glyph { Cross, Minus, Plus, Down, Delta, Check };

/// A disc of radius 9 with a glyph.
void addDisc(DisplayItem& item, Point center, Glyph glyph, Color fill, const HighlightLook& look);
/// A disc with a number.
void addNumber(DisplayItem& item, Point center, int number, Color fill, const HighlightLook& look);
/// An octagon with a bar: here it ends.
void addStopSign(DisplayItem& item, Point center, const HighlightLook& look);
/// Lines from the lower left to the upper right through all of a rectangle, so far apart.
void addHatch(DisplayItem& item, const Rect& rect, int step, Color color, double width);
/// The height of a tag around a line of text of that size.
inline constexpr int tagHeight = 18;
/// A tag with a line of text, centred at a point.
void addTag(DisplayItem& item, std::string_view words, Point center, Color edge, const HighlightLook& look);

/// Makes the bounds of an item cover its shapes with their strokes. Call after the last shape.
void closeItem(DisplayItem& item);

} // namespace gudo
