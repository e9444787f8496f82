#pragma once

#include <string_view>

#include "core/picture/color.h"

namespace gudo {

/// Colours of a picture that do not come from the catalogue.
struct Theme {
    std::string_view id;
    Color canvas; ///< behind everything
    Color card;   ///< fill of a component's card
    Color cardBorder;
    Color text;
    Color mutedText;   ///< subtitles, connection labels
    Color line;        ///< request connections
    Color quietLine;   ///< management, notes
    Color replication; ///< lines on which copies follow
    Color failover;    ///< lines to what takes over
    Color error;
    Color warning;
    Color note;
    double containerTint;   ///< share of its category's colour in a container's fill, 0…1
    double containerBorder; ///< share of its category's colour in a container's border
    bool isDark = false;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// "light" or "dark"; nullptr for another word.
[[nodiscard]] const Theme* themeNamed(std::string_view id);

} // namespace gudo
