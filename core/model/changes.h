#pragma once

#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// A component or connection that is other than it was, and in what.
struct ChangedRow {
    Id id {};
    /// Keys of properties, sorted; before them "type", "name", "in", "from", "to", "kind" as in a file.
    std::vector<std::string> keys {};

    friend bool operator==(const ChangedRow&, const ChangedRow&) = default;
};

/// What became of the components, or the connections, of a design. All lists are sorted by id.
struct RowChanges {
    std::vector<Id> added {};
    std::vector<Id> removed {};
    std::vector<ChangedRow> changed {};
    std::vector<Id> moved {}; ///< only drawn elsewhere

    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty() && changed.empty() && moved.empty(); }
    friend bool operator==(const RowChanges&, const RowChanges&) = default;
};

/// What differs between two designs, or two stages of one, as people tell it: what exists first, and apart from it what
/// is only drawn elsewhere.
struct DesignChanges {
    RowChanges components {};
    RowChanges connections {};

    [[nodiscard]] bool isEmpty() const { return components.isEmpty() && connections.isEmpty(); }
    friend bool operator==(const DesignChanges&, const DesignChanges&) = default;
};

/// O(n log n); rows that both share are not looked into.
[[nodiscard]] DesignChanges changesBetween(const Design& before, const Design& after);

} // namespace gudo
