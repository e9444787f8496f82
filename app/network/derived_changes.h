#pragma once

#include <QString>

#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// One thing that deriving groups changes, in words.
struct DerivedChange {
    QString from;
    QString to;
    QString before; ///< empty: closed, or none
    QString after;
};

/// All that it changes, by what it is about.
struct DerivedChanges {
    std::vector<DerivedChange> access;  ///< pairs of parties: what is open between them
    std::vector<DerivedChange> members; ///< components: the groups that they are in; `to` is empty
    std::vector<DerivedChange> outward; ///< groups: what they let out to everybody

    [[nodiscard]] std::size_t size() const { return access.size() + members.size() + outward.size(); }
};

/// The design with the groups of that network derived from its arrows; of all networks for "".
[[nodiscard]] Design derivedGroups(Design design, const Catalog& catalog, const Id& network);

/// What differs between the design and what was derived from it.
[[nodiscard]] DerivedChanges derivedChanges(const Design& before, const Design& after, const Catalog& catalog);

} // namespace gudo
