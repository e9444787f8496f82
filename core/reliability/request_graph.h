#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/network/zones.h"

namespace gudo {

/// One component in the request graph, with what its own redundancy survives.
struct RequestNode {
    const Component* component = nullptr;
    bool isClient = false;    ///< where requests come from; does not fail
    bool isPassive = false;   ///< configuration: does not fail, passes on what it needs
    bool isRedundant = false; ///< losing one box of it is no loss
    bool isPlain = false;     ///< a frame around others (network, subnet, region): does not fail as such
    int copies = 1;           ///< that run at least
    int required = 1;         ///< that must be up
    std::vector<std::vector<int>> domainsOfPlace {}; ///< failure domains around each place that holds copies
    std::vector<int> needs {};                       ///< services, sorted: all of them must be up
    std::vector<int> targets {};                     ///< nodes that required requests are drawn to, sorted

    /// True when it can be lost by itself.
    [[nodiscard]] bool mayFail() const { return !isClient && !isPassive && !isRedundant && !isPlain; }
};

/// Components that can stand in for each other. Up when any alternative is.
struct RequestService {
    std::string name;                 ///< the `service` they carry; empty when the group was inferred
    std::vector<int> members {};      ///< nodes, sorted
    std::vector<int> alternatives {}; ///< nodes that serve when others are gone, sorted, never empty
};

/// Something that takes everything inside with it: a host, a rack, a zone. Boxes with the same zone are one domain.
struct FailureDomain {
    std::string zone {};    ///< full name of a zone; empty for anything else
    std::vector<int> boxes; ///< nodes, sorted
};

/// What has to be up for what: the meaning of "single point of failure" (`requests` of kind request that are not
/// `required: false`; services are AND, their members OR). Points into the architecture it was made from.
struct RequestGraph {
    std::vector<RequestNode> nodes {}; ///< in the order of the architecture's components
    std::vector<RequestService> services {};
    std::vector<FailureDomain> domains {};
    std::vector<int> serviceOf {}; ///< of each node
    std::vector<int> entries {};   ///< clients that no other client asks, sorted

    /// True when losing the domain leaves the node with fewer copies than it requires.
    [[nodiscard]] bool isLostWith(int node, int domain) const
    {
        return wouldBeLostWith(node, domain, nodes[static_cast<std::size_t>(node)].copies);
    }
    /// The same, if it had that many copies.
    [[nodiscard]] bool wouldBeLostWith(int node, int domain, int copies) const;
};

/// O((n + m) log n) for n components and m connections.
[[nodiscard]] RequestGraph requestGraph(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

/// What is left of a label without the number, letter or zone that tells equal components apart: "web" of "Web-1", "web
/// 2a" and "WEB ap-northeast-2c". Lower case in ASCII.
[[nodiscard]] std::string labelStem(std::string_view label);

} // namespace gudo
