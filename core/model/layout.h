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

/// Where things are drawn. Knows no types and no names, so that moving a box changes nothing a check reads.
struct Layout {
    Table<Placement> placements;
    Table<RouteHint> routes;

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
