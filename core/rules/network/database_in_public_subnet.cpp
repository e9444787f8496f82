#include <algorithm>
#include <map>

#include "core/rules/findings.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/placing.h"

namespace gudo {

namespace {

/// Private subnets by network and zone, in id order.
using PrivateSubnets = std::map<std::pair<const Component*, std::string>, std::vector<const Component*>>;

PrivateSubnets privateSubnets(const RuleContext& context, const Zones& zones)
{
    PrivateSubnets found;
    for (const auto& row : context.architecture().components)
        if (context.isKind(*row, "subnet") && zones.exposure(*row) == Exposure::Private)
            found[{zones.networkOf(*row), zones.zoneOf(row->id)}].push_back(row.get());
    return found;
}

/// Which private subnet takes the place of each public one; nothing when some zone has none.
std::optional<Fix> fixFor(const RuleContext& context, const Zones& zones, const PrivateSubnets& choices,
                          const Component& component, const std::vector<const Component*>& exposed)
{
    const std::string spread = context.catalog.typeOf(component).spread;
    const bool isSpread = !spread.empty() && !textsOf(component.properties, spread).empty();
    std::vector<std::pair<Id, Id>> swaps;
    std::vector<std::string> names;
    bool isSafe = true;
    for (const Component* subnet : exposed) {
        const std::string zone = zones.zoneOf(subnet->id);
        const auto found = choices.find({zones.networkOf(*subnet), zone});
        if (zone.empty() || found == choices.end())
            return {};
        swaps.emplace_back(subnet->id, found->second.front()->id);
        names.push_back(called(*found->second.front()));
        isSafe = isSafe && found->second.size() == 1;
    }
    if (!isSpread && component.parent != exposed.front()->id)
        return {}; // something in between would have to move
    const auto apply = [id = component.id, spread, isSpread, swaps](Design design) {
        for (const auto& [from, to] : swaps) {
            const Component* changing = design.architecture.components.find(id);
            if (!changing || !design.architecture.components.contains(to))
                return design;
            const auto has = textsOf(changing->properties, spread);
            if (isSpread && std::ranges::find(has, from) != has.end())
                design = withPresence(std::move(design), id, spread, from, to);
            else if (!isSpread && changing->parent == from)
                design = movedInto(std::move(design), id, to);
        }
        return design;
    };
    return Fix {{GUDO_TR_NOOP("core", "Move it to %1"), {listed(names)}}, apply, isSafe};
}

std::vector<Diagnostic> findExposed(const RuleContext& context)
{
    if (!hasKind(context, "subnet"))
        return {};
    const Zones& zones = context.zones;
    const PrivateSubnets choices = privateSubnets(context, zones);
    std::vector<Diagnostic> findings;
    for (const auto& row : context.architecture().components) {
        const ComponentType& type = context.catalog.typeOf(*row);
        if (!type.isKind("database") && !type.isKind("cache"))
            continue;
        auto exposed = zones.subnetsOf(*row);
        std::erase_if(exposed, [&](const Component* subnet) { return zones.exposure(*subnet) != Exposure::Public; });
        if (exposed.empty())
            continue;
        std::vector<Id> ids {row->id};
        for (const Component* subnet : exposed)
            ids.push_back(subnet->id);
        Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is in a subnet that the internet can reach: %2"),
                                    {called(*row), listed(exposed)}},
                                   std::move(ids));
        found.fix = fixFor(context, zones, choices, *row, exposed);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule databaseInPublicSubnet {
    .id = "NET-026",
    .name = "database-in-public-subnet",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Database in a public subnet"),
    .rationale = GUDO_TR_NOOP(
        "core", "A subnet is public when its route table leads to an internet gateway. A database there is "
                "one wrong security rule away from everybody. In a private subnet no such mistake can "
                "expose it, because there is no route."),
    .remedy = GUDO_TR_NOOP("core",
                           "Move the database to a private subnet of the same zone; its application still reaches it."),
    .bad = GUDO_TR_NOOP("core", "A database in public-a, whose route table sends 0.0.0.0/0 to the internet gateway."),
    .good = GUDO_TR_NOOP("core", "The database in data-a, whose route table has no way to the internet gateway."),
    .source = "S0, S4; Amazon RDS User Guide: working with a DB instance in a VPC; Prowler "
              "elasticache_cluster_uses_public_subnet",
    .check = findExposed,
};

} // namespace gudo
