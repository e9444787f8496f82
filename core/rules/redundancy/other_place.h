#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// What takes a component in that container with it when it fails: ids of hosts, racks and the like, and the full names
/// of zones, which are one wherever their boxes are drawn. Sites and regions are beyond what is looked at. O(depth).
[[nodiscard]] std::set<std::string> failureDomainsAround(const RuleContext& context, std::string_view container);

/// Containers to put a second component into, so that it does not fail with the first.
class OtherPlaces {
public:
    explicit OtherPlaces(const RuleContext& context)
        : m_context {context}
    {
    }

    using Filter = std::function<bool(const Component& container)>;

    /// A container like the component's own that shares no failure domain with it, of the same network and as public;
    /// twins by name first. Its own when nothing around it fails as a whole; nothing when there is no such container or
    /// none passes the filter. O(containers of that type),
    /// the first time for a type O(n).
    [[nodiscard]] std::optional<Id> forSecondOf(const Component& component, const Filter& isWelcome = {}) const;

private:
    /// What has to be known of a container to compare it with others.
    struct Place {
        const Component* container;
        const Component* network;
        Exposure exposure;
        std::string stem; ///< of its name
        std::set<std::string> domains;
    };

    [[nodiscard]] Place placeOf(const Component& container) const;
    [[nodiscard]] const std::vector<Place>& placesLike(const Component& container) const;

    const RuleContext& m_context;
    mutable std::map<std::string_view, std::vector<Place>> m_byType; ///< filled when a type is first asked for
};

} // namespace gudo
