#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/port_range.h"

namespace gudo {

/// Ports a component answers on, as far as it is known: its listeners, its `ports` or `port`, the usual port of its
/// `engine`, else those of its type. The first is the most likely one; may be empty.
[[nodiscard]] std::vector<PortRange> listeningPorts(const Catalog& catalog, const Component& component);

} // namespace gudo
