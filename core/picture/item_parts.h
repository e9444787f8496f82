#pragma once

#include <string>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/picture/display_list.h"
#include "core/picture/picture.h"

namespace gudo {

// Small parts that the items of a picture share.

/// What stands on a card or a container.
struct CardText {
    std::string name;
    std::string subtitle {};
    std::string icon {};
    int copies = 1; ///< how many identical ones it stands for
};

/// A line of text centred on `x`, measured.
[[nodiscard]] TextLine centered(std::string text, double x, double baseline, double size, FontWeight weight,
                                Color color);
/// A line of text from `x` on, measured.
[[nodiscard]] TextLine leftAligned(std::string text, double x, double baseline, double size, FontWeight weight,
                                   Color color);

/// Where the badge of a card, a container or a band is: across its upper right corner.
[[nodiscard]] Rect badgePlace(const Rect& item);

/// The smallest rectangle around a shape, without what its stroke lies outside.
[[nodiscard]] Rect extentOf(const Shape& shape);

/// A message in the language of the picture.
[[nodiscard]] std::string translated(const Message& message, const PictureOptions& options);

/// How many copies a component stands for, as its type counts them: at least 1.
[[nodiscard]] int copiesOf(const Catalog& catalog, const Component& component);

/// A property's value as people write it: plain values as text, lists with commas.
[[nodiscard]] std::string shownValue(const Value& value);

} // namespace gudo
