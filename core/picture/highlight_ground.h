#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string_view>

#include "core/picture/display_list.h"
#include "core/picture/highlights.h"
#include "core/picture/theme.h"

namespace gudo {

/// Where things are in the drawing that something is laid over. What is not drawn has an empty rectangle and line.
struct HighlightGround {
    std::function<Rect(std::string_view placement)> rectOf;
    std::function<ItemKind(std::string_view placement)> kindOf; ///< Card, Container or Band
    std::function<Polyline(std::string_view connection)> lineOf;
    std::function<DisplayItem(std::string_view connection)> labelOf; ///< without shapes where there is none
};

/// How highlights are drawn.
struct HighlightLook {
    const Theme* theme = &lightTheme();
    double scale = 1; ///< of marks, frames and paths: above 1 where the drawing is seen from afar
};

/// What the ids of a drawing are to highlights. Valid as long as these are.
class HighlightedIds {
public:
    explicit HighlightedIds(const Highlights& highlights);

    /// Of a component, presence or connection: its own; of a presence that of its component where this is lost, failed
    /// or dimmed as a whole; or Dimmed where all others are. O(log n).
    [[nodiscard]] std::optional<Standing> standingOf(std::string_view id) const;

private:
    const Highlights& m_highlights;
    std::set<std::string_view> m_talkedOf; ///< on a path, loaded, noted, or a component with such a presence
};

} // namespace gudo
