#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

/// Which component the internet can address. Reads the architecture; valid as long as it is.
class PublicAddresses {
public:
    /// O(n log n).
    explicit PublicAddresses(const RuleContext& context);

    /// The address component that belongs to it, named by either side, or nullptr.
    [[nodiscard]] const Component* elasticOf(const Component& component) const;
    /// Address components that belong to nobody, in id order.
    [[nodiscard]] const std::vector<const Component*>& free() const { return m_free; }

    /// True when it has a public IPv4 address, at least in one of its subnets.
    [[nodiscard]] bool isAddressed(const Component& component) const;

private:
    const RuleContext& m_context;
    std::map<std::string_view, const Component*> m_elastic; ///< by owner
    std::vector<const Component*> m_free;
};

/// A load balancer that takes requests from the internet, by its scheme or the default of its type.
[[nodiscard]] bool isInternetFacing(const RuleContext& context, const Component& balancer);

/// The template that a component is started from, or nullptr.
[[nodiscard]] const Component* templateOf(const RuleContext& context, const Component& component);

/// The machine that something runs in and shares the addresses of: the outermost container around it that is one,
/// itself where there is none.
[[nodiscard]] const Component& machineOf(const RuleContext& context, const Component& component);

} // namespace gudo
