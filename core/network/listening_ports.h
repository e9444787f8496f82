#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/port_set.h"

namespace gudo {

/// Ports a component answers on, as far as it is known: its listeners, its `ports` or `port`, the usual port of its
/// `engine`, else those of its type. The first is the most likely one; may be empty.
[[nodiscard]] std::vector<PortRange> listeningPorts(const Catalog& catalog, const Component& component);

/// The ports that a load balancer's listeners take over a protocol (tcp or udp; http, https and tls are tcp); nothing
/// when it states none that can be read.
[[nodiscard]] std::optional<PortSet> listenedPorts(const Component& balancer, std::string_view protocol);

} // namespace gudo
