#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/geometry.h"
#include "core/model/table.h"
#include "core/model/value.h"

namespace gudo {

/// Where a component is drawn. The id is the component's, or "component@container" for one presence of a spread component.
struct Placement {
    Id id;
    Rect rect;

    friend bool operator==(const Placement&, const Placement&) = default;
};

enum class Side { Left, Top, Right, Bottom };

/// What a person asked of a connection's route; the rest of the route is computed. The id is the connection's.
struct RouteHint {
    Id id;
    std::optional<Side> fromSide {};
    std::optional<Side> toSide {};
    std::vector<Point> via {};
    Object extra {};

    friend bool operator==(const RouteHint&, const RouteHint&) = default;
};

/// How far a rectangle reaches beyond another one, in scene units; none is negative.
struct Margins {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    friend bool operator==(const Margins&, const Margins&) = default;
};

/// What people asked of how one component is drawn and held. The id is the component's. Most have no such row, and none
/// says nothing.
struct Look {
    Id id;
    bool isLocked = false; ///< it and what lives in it stay as they are on the canvas
    bool isHidden = false; ///< it and what lives in it are in no picture
    int order = 0;         ///< among its siblings: above 0 in front of the others, below 0 behind them
    Margins grown {};      ///< how far it grew by itself beyond the size that somebody gave it
    Object extra {};

    friend bool operator==(const Look&, const Look&) = default;
};

/// Orders beyond this are refused on reading, so that there is always a next one.
inline constexpr int maxOrder = 1'000'000;

/// Where things are drawn. Knows no types and no names, so that moving a box changes nothing a check reads.
struct Layout {
    Table<Placement> placements;
    Table<RouteHint> routes;
    Table<Look> looks {};

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// The key of a spread component's copy in one container.
[[nodiscard]] inline Id presenceId(std::string_view component, std::string_view container)
{
    return Id {component} + '@' + Id {container};
}

/// The component part of a placement's id: all of it, or what stands before '@'.
[[nodiscard]] inline std::string_view componentOf(std::string_view placementId)
{
    return placementId.substr(0, placementId.find('@'));
}

/// The container part of a presence's id; empty for a component's own placement.
[[nodiscard]] inline std::string_view containerOf(std::string_view placementId)
{
    const auto at = placementId.find('@');
    return at == std::string_view::npos ? std::string_view {} : placementId.substr(at + 1);
}

} // namespace gudo
