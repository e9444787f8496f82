#pragma once

#include <string>
#include <string_view>

#include "core/formats/format.h"
#include "core/picture/display_list.h"
#include "core/picture/item_parts.h"

namespace gudo {

/// How draw.io draws what stands for an item of a picture: a shape with an icon and a label in it. `hasContents`: other
/// cells lie in it. Colours, lines and the places of icon and words are those of the item.
[[nodiscard]] std::string drawioShapeStyle(const DisplayItem& item, bool hasContents, const IconSource& icons);

/// How draw.io draws a connection from `source` to `target`, attached where the route begins and ends. `ground`: behind
/// its label. Pre: the line has two points at least.
[[nodiscard]] std::string drawioLineStyle(const LineShape& line, const Rect& source, const Rect& target, Color ground,
                                          const Theme& theme);

/// What stands on a shape, as HTML: the name, and what is said under or beside it in a quieter colour.
[[nodiscard]] std::string drawioLabel(const CardText& text, ItemKind kind, const Theme& theme);

/// A text in HTML: nothing in it is markup, line ends are <br>.
[[nodiscard]] std::string drawioHtml(std::string_view text);

} // namespace gudo
