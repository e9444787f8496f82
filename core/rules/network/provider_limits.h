#pragma once

#include <string_view>

#include "core/network/cidr.h"
#include "core/rules/rule.h"

namespace gudo {

// What a provider of networks accepts. Amazon VPC User Guide: "VPC CIDR blocks", "Subnet CIDR blocks", "Amazon VPC
// quotas"; Application Load Balancer User Guide: "Subnets for your load balancer". All as read in 2025.

/// Shortest and longest prefix of an IPv4 range of a network or of a subnet.
inline constexpr int shortestPrefix = 16;
inline constexpr int longestPrefix = 28;
/// The same of an IPv6 range; the length has to be a multiple of `v6PrefixStep`.
inline constexpr int shortestV6Prefix = 44;
inline constexpr int longestV6NetworkPrefix = 60;
inline constexpr int longestV6SubnetPrefix = 64;
inline constexpr int v6PrefixStep = 4;

/// Addresses at the start and at the end of a subnet that the provider keeps for itself.
inline constexpr int reservedAtStart = 4;
inline constexpr int reservedAtEnd = 1;
inline constexpr int reservedInSubnet = reservedAtStart + reservedAtEnd;

/// What an application load balancer needs in each of its subnets.
inline constexpr int longestBalancerPrefix = 27;
inline constexpr int balancerAddresses = 8;

/// True for a network that a provider runs in a region; false for one that stands in a building.
[[nodiscard]] inline bool isProviderNetwork(const RuleContext& context, const Component& component)
{
    const ComponentType& type = context.catalog.typeOf(component);
    return type.isKind("network") && type.scope == Scope::Regional;
}

/// The prefix length nearest to that of `block` which the provider accepts; the block's own when it is accepted.
[[nodiscard]] int acceptedPrefix(const Cidr& block, bool isSubnet);

} // namespace gudo
