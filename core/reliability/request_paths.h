#pragma once

#include <map>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Ways through the service graph, for explaining: an arrow from each node to every alternative of what it requires, and
/// to its gateways. Exact for what lies on every path; whether the loss of a node loses a service is for the failure
/// model, which knows about AND.
class RequestPaths {
public:
    /// O((n + m) log n). T. Lengauer, R. E. Tarjan, ACM TOPLAS 1(1), 1979. `graph` is kept by reference.
    explicit RequestPaths(const ServiceGraph& graph);

    /// A shortest way from a client to a node, both included; empty when there is none. O(n + m) for the first of a
    /// client.
    [[nodiscard]] std::vector<int> path(int client, int node);
    /// Nodes that no client reaches without passing `node`, nearest first, at most `limit`.
    [[nodiscard]] std::vector<int> behind(int node, std::size_t limit) const;
    /// True when every path from every client to `other` passes `node`.
    [[nodiscard]] bool dominates(int node, int other) const;

private:
    const ServiceGraph& m_graph;
    std::vector<int> m_dominator;               ///< immediate one of each node; -1 at the top and where no client comes
    std::vector<std::vector<int>> m_children;   ///< of the dominator tree, sorted
    std::map<int, std::vector<int>> m_previous; ///< by client: the node before each on a shortest way
};

} // namespace gudo
