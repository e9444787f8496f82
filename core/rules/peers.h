#pragma once

#include <string_view>
#include <vector>

#include "core/rules/callers.h"

namespace gudo {

/// Components that are copies of each other: the same `service`, else the same type and callers and a name that differs
/// only in a number, a letter or a zone at its end.
class Peers {
public:
    enum class Arrows {
        TakingOver, ///< an automatic failover joins its ends as well
        All,        ///< so do failovers by hand and replications
    };

    /// O((n + m) log n). Reads the architecture; valid as long as it is.
    Peers(const RuleContext& context, const Callers& callers, Arrows arrows);

    /// The groups, each sorted by id, in the order of their first members; most have one member only.
    [[nodiscard]] const std::vector<std::vector<const Component*>>& groups() const { return m_groups; }
    /// The group with that component. Pre: it exists.
    [[nodiscard]] const std::vector<const Component*>& of(std::string_view id) const
    {
        return m_groups[m_groupOf.at(id)];
    }

private:
    std::vector<std::vector<const Component*>> m_groups;
    IdMap<std::size_t> m_groupOf;
};

} // namespace gudo
