#pragma once

#include "core/picture/container_style.h"
#include "core/picture/display_list.h"
#include "core/picture/item_parts.h"

namespace gudo {

/// The shapes of a container: area, strip or rails, icon, and name with subtitle in the strip of containerTitle units
/// at its top: on one line where both fit, else on two.
void addContainer(DisplayItem& item, const ContainerStyle& style, const CardText& text, const Theme& theme);

/// The shapes of a band around the presences of a component: `hue` is the colour of its category.
void addBand(DisplayItem& item, const CardText& text, Color hue, const Theme& theme);

} // namespace gudo
