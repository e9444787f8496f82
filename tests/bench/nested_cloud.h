#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

// The graphs that layout engines are compared on: a region with networks of two or three zones, three subnets a zone,
// and the requests from the users through gateway, balancer, web and application servers to the databases. Every engine
// gets the same.

/// A box with boxes in it.
struct CloudGroup {
    std::string id;
    std::string parent; ///< "" for none
    std::string kind;   ///< region, vpc, az or subnet
    std::string label;
    int tier = -1;    ///< of a subnet: 0 public, 1 app, 2 data; -1 of others
    int network = -1; ///< of a subnet: which VPC
    int zone = -1;    ///< of a subnet: which zone of it
};

struct CloudNode {
    std::string id;
    std::string parent; ///< "" for none
    std::string kind;   ///< users, dns, cdn, regional, igw, lb, web, nat, app, db, replica, cache
    std::string label;
};

struct CloudEdge {
    std::string from;
    std::string to;
    std::string kind; ///< edge, peer, flow, repl, egress, svc or xvpc
};

struct NestedCloud {
    std::string name;
    std::vector<CloudGroup> groups;
    std::vector<CloudNode> nodes;
    std::vector<CloudEdge> edges; ///< ids are "e" and the index
};

/// The size of every node, in scene units.
inline constexpr int cloudNodeWidth = 90;
inline constexpr int cloudNodeHeight = 70;

/// n20, n100, n500, n1000 or n5000, named after their nodes, about; with a p at the end one application server more,
/// with a request to it and one from it. Nothing for other names. The same on every machine.
[[nodiscard]] std::optional<NestedCloud> nestedCloud(std::string_view name);

/// The graph as an engine's input: `{"name", "groups", "nodes", "edges"}`.
[[nodiscard]] std::string toJson(const NestedCloud& cloud);

/// The graph as somebody would have drawn it with types of the catalogue. Cards have their size and no place that says
/// anything, containers have neither.
[[nodiscard]] Design designOf(const NestedCloud& cloud);

} // namespace gudo
