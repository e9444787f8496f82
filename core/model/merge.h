#pragma once

#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// What a merge could not take from both sides.
struct MergeConflict {
    enum class Part { Title, Component, Connection, Place, Stages, Settings, Extra };
    Part part;
    Id id {};           ///< of the row; empty for what a design has once
    std::string key {}; ///< property, rule or field; empty: the row as a whole

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

struct Merged {
    Design design;
    std::vector<MergeConflict> conflicts {}; ///< in the order of parts, then ids
};

/// What two people made of one design: rows by id, within a component, a connection and the settings by property. Where
/// both changed the same value it is ours; what one removed and the other changed or built on stays; both are told as
/// conflicts. The result keeps the structure. merged(b, x, b) = merged(b, b, x) = merged(b, x, x) = x, and without
/// conflicts the sides may be exchanged. O(n log n); rows that all share are not looked into.
/// After: S. Khanna, K. Kunal, B. Pierce, A formal investigation of diff3, FSTTCS 2007.
[[nodiscard]] Merged merged(const Design& base, const Design& ours, const Design& theirs);

} // namespace gudo
