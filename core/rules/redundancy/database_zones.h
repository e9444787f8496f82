#pragma once

#include <vector>

#include "core/rules/redundancy/second_zone.h"

namespace gudo {

/// Why the copies of a managed database stand in too few zones. One of them each, the first that is true.
enum class ZoneFault {
    Cluster,     ///< readable standbys want a zone each
    SubnetGroup, ///< its subnets are in one zone, whatever runs in them
    OneSubnet,   ///< a standby, and the one subnet that the database is drawn in
};

struct DatabaseInTooFewZones {
    const Component* database;
    ZoneFault fault;
    int wanted; ///< zones
    SubnetHome home;
};

/// The managed databases of which it is known that they are in too few zones, in id order. A database without a standby
/// in one subnet is none of them: that subnet is where it runs, and single-zone-database has more to say about it.
[[nodiscard]] std::vector<DatabaseInTooFewZones> databasesInTooFewZones(const RuleContext& context);

/// The database first, then its subnets, and the zone that all of them are in.
[[nodiscard]] std::vector<Id> idsOf(const RuleContext& context, const DatabaseInTooFewZones& found);

/// Adds subnets in other zones, where the network has some.
[[nodiscard]] std::optional<Fix> fixFor(const RuleContext& context, const DatabaseInTooFewZones& found);

} // namespace gudo
