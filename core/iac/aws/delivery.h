#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

// Names, certificates and the edge of the network.

/// What a distribution fetches from: the origins it names, then what it is connected to.
[[nodiscard]] std::vector<const Component*> originsOf(const Lowering& lowering, const Component& distribution);
/// True when a distribution reads a private bucket by an origin access control.
[[nodiscard]] bool readsThroughControl(const Lowering& lowering, const Component& distribution,
                                       const Component& bucket);
/// The public zone of the design that a domain name is in, the longest one, or nullptr.
[[nodiscard]] const Component* zoneFor(const Lowering& lowering, std::string_view domain);
/// True for a certificate that a distribution uses: those live in us-east-1.
[[nodiscard]] bool isForEdge(const Lowering& lowering, const Component& certificate);
/// The firewall in front of a component: named there, or by the firewall; nullptr when there is none.
[[nodiscard]] const Component* firewallOf(const Lowering& lowering, const Component& component);

inline constexpr std::string_view edgeRegion = "us-east-1";

} // namespace gudo::iac
