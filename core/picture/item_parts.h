#pragma once

#include <string>

#include "core/catalog/catalog.h"
#include "core/picture/display_list.h"

namespace gudo {

// Small parts that the items of a picture share.

/// A line of text centred on `x`, measured.
[[nodiscard]] TextLine centered(std::string text, double x, double baseline, double size, FontWeight weight, Color color);
/// A line of text from `x` on, measured.
[[nodiscard]] TextLine leftAligned(std::string text, double x, double baseline, double size, FontWeight weight, Color color);

/// A property's value as people write it: plain values as text, lists with commas.
[[nodiscard]] std::string shownValue(const Value& value);

} // namespace gudo
