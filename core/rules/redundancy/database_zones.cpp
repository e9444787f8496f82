#include "core/rules/redundancy/database_zones.h"

#include <algorithm>

#include "core/rules/findings.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// A zone that is named after a city and not by a letter is a Local Zone: there is no second one to ask for.
bool isInLocalZone(const RuleContext& context, const SubnetHome& home)
{
    return std::ranges::any_of(home.subnets, [&](const Component* subnet) {
        const Component* region = context.zones.nearest(subnet->id, "region");
        const std::string_view name = region ? textIn(context, *region, "region") : std::string_view {};
        return !name.empty() && context.zones.zoneOf(subnet->id).starts_with(std::string {name} + '-');
    });
}

/// 0 without a standby; one that is turned on and says no number is one.
int standbysOf(const RuleContext& context, const Component& database)
{
    if (!isOn(context, database, context.catalog.typeOf(database).traits.standby))
        return 0;
    return std::max(1, integerIn(context, database, "standbys").value_or(1));
}

std::optional<ZoneFault> faultOf(const RuleContext& context, const Component& database, const SubnetHome& home,
                                 int standbys)
{
    const std::string& copies = context.catalog.typeOf(database).traits.copies;
    if (standbys >= 2)
        return ZoneFault::Cluster;
    const bool hasSecond = standbys > 0 || (!copies.empty() && copiesOf(context, database) >= 2);
    if (home.isListed)
        return hasSecond || home.subnets.size() >= 2 ? std::optional {ZoneFault::SubnetGroup} : std::nullopt;
    // Just dropped into a subnet it says nothing yet: what it has by default is no wish
    const bool isWished = standbys > 0 || (hasSecond && find(database.properties, copies));
    return isWished ? std::optional {ZoneFault::OneSubnet} : std::nullopt;
}

} // namespace

std::vector<DatabaseInTooFewZones> databasesInTooFewZones(const RuleContext& context)
{
    std::vector<DatabaseInTooFewZones> found;
    for (const Component* row : context.ofKind("database")) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (type.spread.empty() || type.traits.managed || (type.traits.standby.empty() && type.traits.copies.empty()))
            continue;
        SubnetHome home = subnetHomeOf(context, *row);
        const int standbys = standbysOf(context, *row);
        const int wanted = standbys >= 2 ? standbys + 1 : 2;
        if (home.subnets.empty() || !home.zones.isComplete || static_cast<int>(home.zones.names.size()) >= wanted)
            continue;
        const auto fault = faultOf(context, *row, home, standbys);
        if (fault && !isInLocalZone(context, home))
            found.push_back({row, *fault, wanted, std::move(home)});
    }
    return found;
}

std::vector<Id> idsOf(const RuleContext& context, const DatabaseInTooFewZones& found)
{
    std::vector<Id> ids {found.database->id};
    for (const Component* subnet : found.home.subnets)
        ids.push_back(subnet->id);
    if (found.home.zones.names.size() == 1)
        for (const Component* box : context.zones.boxes().at(found.home.zones.names.front()))
            ids.push_back(box->id);
    return ids;
}

std::optional<Fix> fixFor(const RuleContext& context, const DatabaseInTooFewZones& found)
{
    const auto spread = intoZones(context, *found.database, found.wanted);
    if (!spread || spread->subnets.empty())
        return {};
    const bool isOne = spread->subnets.size() == 1;
    return Fix {{isOne ? GUDO_TR_NOOP("core", "Add %1 in another zone") : GUDO_TR_NOOP("core", "Add %1 in other zones"),
                 {listed(spread->subnets)}},
                spread->apply,
                spread->isOnlyChoice};
}

} // namespace gudo
