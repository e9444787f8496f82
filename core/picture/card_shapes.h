#pragma once

#include "core/picture/display_list.h"
#include "core/picture/item_parts.h"

namespace gudo {

/// A card: icon, name on two lines, on three where it is high, and subtitle, in the middle of it. More than one copy is
/// a stack of sheets inside of the card's rectangle, so that lines end where they would.
void addCard(DisplayItem& item, const CardText& text, const Theme& theme);

/// A low card, for passive configuration: icon left, text right.
void addChip(DisplayItem& item, const CardText& text, const Theme& theme);

/// A note: words on a sheet of tinted paper with a folded corner, as many as fit.
void addNote(DisplayItem& item, const std::string& words, const Theme& theme);

/// The worst finding, across the upper right corner: its last two shapes.
void addBadge(DisplayItem& item, Severity severity, const Theme& theme);

} // namespace gudo
