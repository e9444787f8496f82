#pragma once

#include <map>
#include <vector>

#include "core/rules/network/public_addresses.h"

namespace gudo {

/// What stands in subnets, in id order, as far as it takes part in conversations.
class Occupants {
public:
    /// O(n log n).
    explicit Occupants(const RuleContext& context);

    [[nodiscard]] const std::vector<const Component*>& of(const Component& subnet) const;
    /// Of all of them together.
    [[nodiscard]] std::vector<const Component*> of(const std::vector<const Component*>& subnets) const;

    /// True when something in them only works with an internet gateway in front of it: a NAT gateway to the internet, a
    /// load balancer that faces it, a machine with a public address.
    [[nodiscard]] bool needInternetGateway(const std::vector<const Component*>& subnets) const;

private:
    const RuleContext& m_context;
    const PublicAddresses& m_addresses;
    std::map<const Component*, std::vector<const Component*>> m_bySubnet;
};

} // namespace gudo
