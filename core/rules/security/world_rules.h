#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/network/security_groups.h"
#include "core/rules/rule.h"
#include "core/rules/group_members.h"
#include "core/rules/security/rule_rows.h"

namespace gudo {

/// Ports that a group opens to every address of IPv4 or of IPv6: by one row, or by several that make up the world
/// together (0.0.0.0/1 and 128.0.0.0/1).
struct WorldOpening {
    std::string protocol {}; ///< tcp, udp or any
    PortRange ports {};
    std::vector<std::size_t> rows {}; ///< their places in the property's list, ascending
};

/// What a group opens to or from the world, in the order of the first rows; each protocol and range once.
[[nodiscard]] std::vector<WorldOpening> worldOpenings(const Component& group, Direction direction);
/// True when together they leave no port of TCP or of UDP closed.
[[nodiscard]] bool openEverything(const std::vector<WorldOpening>& openings);

/// 22 or 3389: SEC-007 tells of them.
[[nodiscard]] bool holdsAdminPort(const PortRange& ports);
/// Ports of databases, administration and internal services: SEC-009 tells of them.
[[nodiscard]] bool holdsInternalPort(const PortRange& ports);

/// A load balancer that answers on the port is there for the world to ask.
[[nodiscard]] bool isMeantForWorld(const RuleContext& context, GroupMembers::Components members,
                                   const PortRange& ports);
/// True when only load balancers that face the internet are in the group and all of them say on which ports they
/// listen: SEC-010 tells what else is open to the world.
[[nodiscard]] bool areKnownListeners(const RuleContext& context, GroupMembers::Components members);

/// True when every row that makes up the opening is about exactly its ports, so that an edit of these rows closes it.
[[nodiscard]] bool isExact(const Component& group, Direction direction, const WorldOpening& opening);

/// Changes to the rows that the openings are made of; `by` says what comes instead of each.
[[nodiscard]] std::vector<RowChange> changedRows(const Component& group, Direction direction,
                                                 const std::vector<WorldOpening>& openings,
                                                 const std::function<List(const SecurityRule&, const Object&)>& by);

/// An edit: the rows of a group's ingress that open exactly that port to the world accept it from `sources` instead
/// (ids of groups); without any, the rows go.
[[nodiscard]] std::function<Design(Design)> narrowedWorldPort(const Id& group, int port, std::vector<Id> sources = {});

} // namespace gudo
