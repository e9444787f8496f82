#pragma once

#include <utility>
#include <vector>

#include "core/picture/display_list.h"

namespace gudo {

/// One picture in two themes.
struct ThemedPicture {
    DisplayList list {};                            ///< each visible colour is a number of `colors`, see colorNumber()
    std::vector<std::pair<Color, Color>> colors {}; ///< what it is in the one theme and in the other
};

/// Two display lists of the same design that differ in their colours only, as one. Where they do differ the first
/// counts.
[[nodiscard]] ThemedPicture inBothThemes(DisplayList light, const DisplayList& dark);

/// The number that a colour of a themed picture's list stands for.
[[nodiscard]] inline int colorNumber(Color color)
{
    return color.red << 16 | color.green << 8 | color.blue;
}

} // namespace gudo
