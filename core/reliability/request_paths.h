#pragma once

#include <map>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Ways through the service graph, for explaining: an arrow from each node to every alternative of what it requires,
/// and to its gateways. Whether the loss of a node loses a service is for the failure model, which knows about AND.
class RequestPaths {
public:
    /// `graph` is kept by reference.
    explicit RequestPaths(const ServiceGraph& graph)
        : m_graph {graph}
    {
    }

    /// A shortest way from a client to a node, both included; empty when there is none. O(n + m) for the first of a
    /// client.
    [[nodiscard]] std::vector<int> path(int client, int node);

private:
    const ServiceGraph& m_graph;
    std::map<int, std::vector<int>> m_previous; ///< by client: the node before each on a shortest way
};

} // namespace gudo
