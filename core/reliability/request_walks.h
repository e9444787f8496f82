#pragma once

#include <vector>

#include "core/reliability/weak_spots.h"

namespace gudo {

/// A way that requests take, from the client on.
using RequestWalk = std::vector<WeakSpot::Step>;

/// The ways that requests of a client take to where they end: to components that ask nothing more of others, one of each
/// service, each by a shortest way (request_paths.h). What only passes on what others ask, like a target group, is left
/// out where a line is drawn past it. In the order of the components where they end; none for what is no client.
/// O(n + m) for n components and m connections, and what the walks are long.
[[nodiscard]] std::vector<RequestWalk> requestWalks(const Architecture& architecture, const ServiceGraph& graph,
                                                    int client);

} // namespace gudo
