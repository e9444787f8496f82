#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/formats/mermaid/mermaid_chart.h"

namespace gudo {

/// Column and row.
struct MermaidCell {
    int x = 0;
    int y = 0;

    friend auto operator<=>(const MermaidCell&, const MermaidCell&) = default;
};

/// Where things stand so that all connections join neighbours, one a cell, and no box has a stranger in it; or where
/// that could not be done.
struct MermaidGrid {
    std::map<std::string_view, MermaidCell> cells {}; ///< of the components that are connected
    const Connection* failed = nullptr;               ///< the first connection there was no way to draw so
};

/// Looks for such a place for everything connected. Pre: both ends of the connections are drawn, are no boxes and not
/// the same. Gives up after a number of tries, so that O(n²).
[[nodiscard]] MermaidGrid gridOf(const MermaidChart& chart, const std::vector<const Connection*>& connections);

} // namespace gudo
