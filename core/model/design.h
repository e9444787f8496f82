#pragma once

#include <string>
#include <vector>

#include "core/model/component.h"
#include "core/model/connection.h"
#include "core/model/layout.h"
#include "core/model/table.h"

namespace gudo {

/// What exists. Rules, analyses and infrastructure as code read only this.
struct Architecture {
    Table<Component> components;
    Table<Connection> connections;

    friend bool operator==(const Architecture&, const Architecture&) = default;
};

/// An earlier or later version of the same design.
struct Stage {
    Id id;
    std::string name {};
    Architecture architecture {};
    Layout layout {};
    Object extra {};

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A finding that somebody decided to live with.
struct AcceptedFinding {
    std::string rule;           ///< id or name of the rule
    Id component {};            ///< empty: any
    Id connection {};           ///< empty: any
    std::string reason {};      ///< required by the rules, kept as it is here
    std::string expires {};     ///< YYYY-MM-DD, or empty
    Object match {};            ///< narrows the finding by its details
    Object extra {};

    friend bool operator==(const AcceptedFinding&, const AcceptedFinding&) = default;
};

/// What a design says about how it wants to be checked and shown.
struct Settings {
    std::string profile {};     ///< "prod" (when empty) or "dev"
    Object rules {};            ///< rule id or name -> "off", a severity, or an object of parameters
    std::vector<AcceptedFinding> accepted {};
    Object extra {};

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// A whole document, as a value: copying it is cheap, comparing it is exact, nothing in it points anywhere.
/// Structure that edits and the reader keep: both ends of a connection and every parent exist, containment has no cycle.
struct Design {
    std::string title {};
    Architecture architecture {};
    Layout layout {};
    std::vector<Stage> stages {};
    Settings settings {};
    Object extra {};

    friend bool operator==(const Design&, const Design&) = default;
};

/// The rectangle under which a component or presence is drawn, or an empty one.
[[nodiscard]] inline Rect placementOf(const Design& design, std::string_view id)
{
    const Placement* placement = design.layout.placements.find(id);
    return placement ? placement->rect : Rect {};
}

} // namespace gudo
