#pragma once

#include <optional>

#include "core/model/design.h"

namespace gudo {

/// What differs between two architectures.
struct ArchitectureDiff {
    TableDiff<Component> components;
    TableDiff<Connection> connections;

    [[nodiscard]] bool isEmpty() const { return components.isEmpty() && connections.isEmpty(); }
};

/// What differs between two layouts.
struct LayoutDiff {
    TableDiff<Placement> placements;
    TableDiff<RouteHint> routes;
    TableDiff<Look> looks;

    [[nodiscard]] bool isEmpty() const { return placements.isEmpty() && routes.isEmpty() && looks.isEmpty(); }
};

/// What differs between two designs: rows by id, the rest whole where it changed.
struct DesignDiff {
    ArchitectureDiff architecture;
    LayoutDiff layout;
    std::optional<std::string> title;
    std::optional<std::vector<Stage>> stages;
    std::optional<Settings> settings;
    std::optional<Object> extra;

    [[nodiscard]] bool isEmpty() const
    {
        return architecture.isEmpty() && layout.isEmpty() && !title && !stages && !settings && !extra;
    }
};

[[nodiscard]] ArchitectureDiff diff(const Architecture& before, const Architecture& after);
[[nodiscard]] LayoutDiff diff(const Layout& before, const Layout& after);
/// O(n) pointer comparisons where the designs share their rows.
[[nodiscard]] DesignDiff diff(const Design& before, const Design& after);

[[nodiscard]] Architecture applied(Architecture architecture, const ArchitectureDiff& difference);
[[nodiscard]] Layout applied(Layout layout, const LayoutDiff& difference);
/// applied(a, diff(a, b)) == b.
[[nodiscard]] Design applied(Design design, const DesignDiff& difference);

} // namespace gudo
