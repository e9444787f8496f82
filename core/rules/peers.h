#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Who asks whom: the request arrows between different components.
class Requests {
public:
    /// O(m log m).
    explicit Requests(const RuleContext& context);

    /// Components with a request to that one; sorted by id, each once.
    [[nodiscard]] const std::vector<const Component*>& sourcesOf(std::string_view id) const;
    /// Components that one sends requests to; sorted by id, each once.
    [[nodiscard]] const std::vector<const Component*>& targetsOf(std::string_view id) const;

private:
    std::map<std::string_view, std::vector<const Component*>> m_sources;
    std::map<std::string_view, std::vector<const Component*>> m_targets;
};

/// Components that are copies of each other: the same `service`, else the same type and callers and a name that differs
/// only in a number, a letter or a zone at its end.
class Peers {
public:
    enum class Arrows {
        TakingOver, ///< an automatic failover joins its ends as well
        All,        ///< so do failovers by hand and replications
    };

    /// O((n + m) log n). Reads the architecture; valid as long as it is.
    Peers(const RuleContext& context, const Requests& requests, Arrows arrows);

    /// The groups, each sorted by id, in the order of their first members; most have one member only.
    [[nodiscard]] const std::vector<std::vector<const Component*>>& groups() const { return m_groups; }
    /// The group with that component. Pre: it exists.
    [[nodiscard]] const std::vector<const Component*>& of(std::string_view id) const
    {
        return m_groups[m_groupOf.at(id)];
    }

private:
    std::vector<std::vector<const Component*>> m_groups;
    std::map<std::string_view, std::size_t> m_groupOf;
};

} // namespace gudo
