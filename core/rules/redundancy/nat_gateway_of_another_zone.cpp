#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

bool isZonalNat(const RuleContext& context, const Component& component)
{
    if (context.catalog.typeOf(component).traits.gateway != "nat")
        return false;
    const Value* mode = context.catalog.valueOf(component, "mode");
    return !mode || !mode->asString() || *mode->asString() != "regional";
}

/// The zonal gateway that the first such default route of the table leads to, or nullptr.
const Component* natOf(const RuleContext& context, const Component& table)
{
    for (const Route& route : routesOf(table)) {
        const Component* target = isDefault(route) ? context.component(route.target) : nullptr;
        if (target && isZonalNat(context, *target))
            return target;
    }
    return nullptr;
}

/// Subnets of one zone with the same route table, which leads to another zone although theirs has a gateway.
struct Detour {
    const Component* table;
    const Component* gateway; ///< the one that is used
    const Component* own;     ///< the one that could be
    std::vector<const Component*> subnets {};
};

/// What is known of all route tables and gateways.
struct Ways {
    std::map<std::pair<const Component*, std::string>, const Component*>
        natOfZone;                                                      ///< by network and zone, the first by id
    std::map<const Component*, std::set<std::string>> zonesOfTable;     ///< of the subnets that use it
    std::map<const Component*, const Component*> tableOf;               ///< by gateway, the first by id
    std::map<std::pair<std::string_view, std::string>, Detour> detours; ///< by table and zone
};

Ways waysOf(const RuleContext& context)
{
    const Zones& zones = context.zones;
    Ways ways;
    for (const Component* nat : context.gateways("nat"))
        if (const std::string zone = isZonalNat(context, *nat) ? zones.zoneOf(nat->id) : std::string {}; !zone.empty())
            ways.natOfZone.try_emplace({zones.networkOf(*nat), zone}, nat);
    for (const Component* table : context.ofKind("route-table"))
        if (const Component* nat = natOf(context, *table))
            ways.tableOf.try_emplace(nat, table);
    for (const Component* subnet : context.ofKind("subnet")) {
        const Component* table = zones.routeTableOf(*subnet);
        const std::string zone = zones.zoneOf(subnet->id);
        if (!table)
            continue;
        ways.zonesOfTable[table].insert(zone);
        const Component* nat = natOf(context, *table);
        const auto own = ways.natOfZone.find({zones.networkOf(*subnet), zone});
        if (!nat || own == ways.natOfZone.end() || zones.zoneOf(nat->id).empty() || zones.zoneOf(nat->id) == zone)
            continue;
        Detour& detour = ways.detours[{table->id, zone}];
        detour.table = table;
        detour.gateway = nat;
        detour.own = own->second;
        detour.subnets.push_back(subnet);
    }
    return ways;
}

/// The table with what leads to one gateway leading to the other.
Design redirected(Design design, const Id& table, const Id& gateway, const Id& own)
{
    const Component* row = design.architecture.components.find(table);
    const Value* routes = row ? find(row->properties, "routes") : nullptr;
    if (!routes || !routes->asList())
        return design;
    List changed = *routes->asList();
    for (Value& element : changed)
        if (auto* route = std::get_if<Object>(&element.data); route && textOf(*route, "target") == gateway)
            route->insert_or_assign("target", own);
    return withProperty(std::move(design), table, "routes", std::move(changed));
}

Design withTable(Design design, const std::vector<Id>& subnets, const Id& table)
{
    if (design.architecture.components.contains(table))
        for (const Id& subnet : subnets)
            design = withProperty(std::move(design), subnet, "route_table", table);
    return design;
}

/// The subnets use a table that leads to their own gateway: one that is there, theirs when no other zone uses it, else
/// a copy of it.
Fix fixFor(const RuleContext& context, const Ways& ways, const Detour& detour, const std::string& zone)
{
    std::vector<Id> subnets;
    for (const Component* subnet : detour.subnets)
        subnets.push_back(subnet->id);
    const Id gateway = detour.gateway->id;
    const Id own = detour.own->id;
    const auto ready = ways.tableOf.find(detour.own);
    const Component* network = context.zones.networkOf(*detour.table);
    if (ready != ways.tableOf.end() && context.zones.networkOf(*ready->second) == network)
        return {{GUDO_TR_NOOP("core", "Use the route table %1"), {called(*ready->second)}},
                [subnets, table = ready->second->id](Design design) {
                    return withTable(std::move(design), subnets, table);
                }};
    if (ways.zonesOfTable.at(detour.table).size() == 1)
        return {{GUDO_TR_NOOP("core", "Let %1 lead to %2"), {called(*detour.table), called(*detour.own)}},
                [table = detour.table->id, gateway, own](Design design) {
                    return redirected(std::move(design), table, gateway, own);
                }};
    Component copy = *detour.table;
    copy.id = freeId(context.architecture(), idFrom(detour.table->id + '-' + zone, "routes"));
    if (!copy.name.empty())
        copy.name += " (" + zone + ")";
    copy.properties.erase("main");
    return {{GUDO_TR_NOOP("core", "Add a route table that leads to %1"), {called(*detour.own)}},
            [subnets, copy, model = detour.table->id, gateway, own](Design design) {
                if (design.architecture.components.contains(copy.id) ||
                    design.architecture.connections.contains(copy.id))
                    return design; // done already
                const Rect rect = placementOf(design, model);
                const Rect place = rect.isEmpty() ? Rect {} : freeRectNear(design, copy.parent, rect);
                design = withComponent(std::move(design), copy, place);
                design = redirected(std::move(design), copy.id, gateway, own);
                return withTable(std::move(design), subnets, copy.id);
            },
            false};
}

std::vector<Diagnostic> findDetours(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const Ways ways = waysOf(context);
    for (const auto& [key, detour] : ways.detours) {
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "The way out of %1 leads through %2 in %3, although %4 is in their own zone"),
                     {listed(detour.subnets), called(*detour.gateway), context.zones.zoneOf(detour.gateway->id),
                      called(*detour.own)}},
                    {});
        for (const Component* subnet : detour.subnets)
            found.components.push_back(subnet->id);
        found.components.insert(found.components.end(), {detour.gateway->id, detour.own->id});
        found.fix = fixFor(context, ways, detour, key.second);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule natGatewayOfAnotherZone {
    .id = "RED-012",
    .name = "nat-gateway-of-another-zone",
    .severity = Severity::Warning,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "NAT gateway of another zone in use"),
    .rationale =
        GUDO_TR_NOOP("core", "The zone has a NAT gateway of its own, but the route table of its private subnets leads "
                             "to that of another zone. So they lose the internet when the other zone fails, the "
                             "gateway nearby is paid for and idle, and every packet pays for crossing zones."),
    .remedy = GUDO_TR_NOOP("core", "Give the subnets of each zone a route table that leads to the NAT gateway there."),
    .bad = GUDO_TR_NOOP("core",
                        "NAT gateways in zones a and c, and one private route table for both zones that leads to a."),
    .good = GUDO_TR_NOOP("core", "A private route table for each zone, leading to the NAT gateway of that zone."),
    .source = "Amazon VPC User Guide: NAT gateways",
    .check = findDetours,
};

} // namespace gudo
