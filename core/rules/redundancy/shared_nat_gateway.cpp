#include <algorithm>
#include <map>
#include <set>

#include "core/rules/findings.h"
#include "core/rules/network/public_addresses.h"
#include "core/rules/placing.h"
#include "core/rules/redundancy/redundancy_rules.h"

namespace gudo {

namespace {

/// Subnets of one zone that leave through a gateway of another, and what they need of their own.
struct Dependent {
    std::string zone;
    std::vector<const Component*> subnets {};
    const Component* publicSubnet = nullptr; ///< where a gateway of their own could stand
};

struct SharedGateway {
    const Component* gateway;
    std::string zone;
    std::vector<Dependent> dependents {};
};

bool isZonal(const RuleContext& context, const Component& gateway)
{
    const Value* mode = context.catalog.valueOf(gateway, "mode");
    const std::string* text = mode ? mode->asString() : nullptr;
    return !text || *text != "regional";
}

/// The gateway that a table's default route names, when it is a zonal one.
const Component* zonalGatewayOf(const RuleContext& context, const Component& table)
{
    for (const Route& route : routesOf(table)) {
        const Component* target = isDefault(route) ? context.component(route.target) : nullptr;
        if (target && context.catalog.typeOf(*target).traits.gateway == "nat" && isZonal(context, *target))
            return target;
    }
    return nullptr;
}

std::vector<SharedGateway> sharedGateways(const RuleContext& context, const Zones& zones)
{
    std::map<std::string_view, std::map<std::string, Dependent>> users; ///< by gateway and zone
    std::set<std::pair<const Component*, std::string>> equipped; ///< networks and zones with a gateway of their own
    std::map<std::pair<const Component*, std::string>, const Component*> publicSubnets;
    for (const Component* nat : context.gateways("nat"))
        equipped.emplace(zones.networkOf(*nat), zones.zoneOf(nat->id));
    for (const Component* row : context.ofKind("subnet")) {
        const std::string zone = zones.zoneOf(row->id);
        if (zones.exposure(*row) == Exposure::Public)
            publicSubnets.try_emplace({zones.networkOf(*row), zone}, row);
        const Component* table = zones.routeTableOf(*row);
        const Component* gateway = table ? zonalGatewayOf(context, *table) : nullptr;
        if (gateway && !zone.empty())
            users[gateway->id][zone].subnets.push_back(row);
    }

    std::vector<SharedGateway> shared;
    for (auto& [id, byZone] : users) {
        SharedGateway entry {.gateway = context.component(id), .zone = zones.zoneOf(id)};
        const Component* network = zones.networkOf(*entry.gateway);
        for (auto& [zone, dependent] : byZone) {
            if (entry.zone.empty() || zone == entry.zone || equipped.contains({network, zone}))
                continue;
            const auto subnet = publicSubnets.find({network, zone});
            dependent.zone = zone;
            dependent.publicSubnet = subnet == publicSubnets.end() ? nullptr : subnet->second;
            entry.dependents.push_back(std::move(dependent));
        }
        if (!entry.dependents.empty())
            shared.push_back(std::move(entry));
    }
    return shared;
}

/// A component to add: like `model`, under another id and name, drawn at the corresponding place.
struct Addition {
    Component component;
    Id model;
};

/// Everything the fix does, by ids, so that it fits a later version of the design.
struct Plan {
    std::vector<Addition> additions {};
    std::map<Id, Id> tables {}; ///< subnet -> its new route table
};

/// Ids and names that the plan has not used yet.
class Namer {
public:
    explicit Namer(const Architecture& architecture)
        : m_architecture {architecture}
    {
    }

    Component like(const Component& model, const std::string& zone)
    {
        Component copy = model;
        const Id stem = idFrom(model.id + "-" + zone, "gateway");
        copy.id = freeId(m_architecture, stem);
        for (int number = 2; !m_used.insert(copy.id).second; ++number)
            copy.id = freeId(m_architecture, stem + '-' + std::to_string(number));
        if (!model.name.empty())
            copy.name = model.name + " (" + zone + ")";
        copy.properties.erase("address");
        copy.properties.erase("public_address");
        return copy;
    }

private:
    const Architecture& m_architecture;
    std::set<Id> m_used;
};

std::optional<Plan> planFor(const RuleContext& context, const PublicAddresses& addresses, const SharedGateway& shared)
{
    Plan plan;
    Namer namer {context.architecture()};
    const Component* address = addresses.elasticOf(*shared.gateway);
    for (const Dependent& dependent : shared.dependents) {
        if (!dependent.publicSubnet)
            return {};
        Component gateway = namer.like(*shared.gateway, dependent.zone);
        gateway.parent = dependent.publicSubnet->id;
        if (address) {
            Component own = namer.like(*address, dependent.zone);
            if (textOf(own.properties, "attached_to") == shared.gateway->id)
                own.properties.insert_or_assign("attached_to", gateway.id);
            const Component* frame = context.component(own.parent);
            if (frame && context.isKind(*frame, "subnet"))
                own.parent = dependent.publicSubnet->id;
            gateway.properties.insert_or_assign("elastic_ip", own.id);
            plan.additions.push_back({std::move(own), address->id});
        }
        std::map<const Component*, Id> tables; // what stands for each old table in this zone
        for (const Component* subnet : dependent.subnets) {
            const Component* old = context.zones.routeTableOf(*subnet);
            auto [table, isNew] = tables.try_emplace(old);
            if (isNew) {
                Component copy = namer.like(*old, dependent.zone);
                copy.properties.erase("main");
                if (auto* routes = std::get_if<List>(&copy.properties["routes"].data))
                    for (Value& element : *routes)
                        if (auto* row = std::get_if<Object>(&element.data);
                            row && textOf(*row, "target") == shared.gateway->id)
                            row->insert_or_assign("target", gateway.id);
                table->second = copy.id;
                plan.additions.push_back({std::move(copy), old->id});
            }
            plan.tables.emplace(subnet->id, table->second);
        }
        plan.additions.push_back({std::move(gateway), shared.gateway->id});
    }
    return plan;
}

Design applied(Design design, const Plan& plan)
{
    const auto isTaken = [&](const Addition& addition) {
        return design.architecture.components.contains(addition.component.id) ||
               design.architecture.connections.contains(addition.component.id);
    };
    if (std::ranges::any_of(plan.additions, isTaken))
        return design; // done already
    for (const Addition& addition : plan.additions) {
        const Component* model = design.architecture.components.find(addition.model);
        const Rect rect = placementOf(design, addition.model);
        Rect place;
        if (model && !rect.isEmpty())
            place = isWithin(design.architecture, model->id, addition.component.parent)
                        ? freeRectNear(design, addition.component.parent, rect)
                        : correspondingRect(design, model->parent, addition.component.parent, rect);
        design = withComponent(std::move(design), addition.component, place);
    }
    for (const auto& [subnet, table] : plan.tables)
        design = withProperty(std::move(design), subnet, "route_table", table);
    return design;
}

std::vector<Diagnostic> findShared(const RuleContext& context)
{
    if (!context.hasKind("gateway"))
        return {};
    const Zones& zones = context.zones;
    std::vector<Diagnostic> findings;
    const PublicAddresses& addresses = context.shared<PublicAddresses>();
    for (const SharedGateway& shared : sharedGateways(context, zones)) {
        std::vector<Id> ids {shared.gateway->id};
        std::vector<std::string> names;
        std::vector<std::string> lacking;
        for (const Dependent& dependent : shared.dependents) {
            lacking.push_back(dependent.zone);
            for (const Component* subnet : dependent.subnets) {
                ids.push_back(subnet->id);
                names.push_back(called(*subnet));
            }
        }
        Diagnostic found =
            finding({GUDO_TR_NOOP("core", "%1 in zone %2 is also the way out for %3: when that zone fails, they lose "
                                          "the internet"),
                     {called(*shared.gateway), shared.zone, listed(names)}},
                    std::move(ids));
        if (auto plan = planFor(context, addresses, shared))
            found.fix = Fix {{GUDO_TR_NOOP("core", "Add a NAT gateway in %1"), {listed(lacking)}},
                             [steps = std::move(*plan)](Design design) { return applied(std::move(design), steps); },
                             false};
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule sharedNatGateway {
    .id = "RED-011",
    .name = "shared-nat-gateway",
    .severity = Severity::Error,
    .family = RuleFamily::Redundancy,
    .title = GUDO_TR_NOOP("core", "NAT gateway shared by several zones"),
    .rationale = GUDO_TR_NOOP(
        "core", "A zonal NAT gateway lives in one zone. Private subnets of another zone that leave through "
                "it lose updates, payments and every other call to the outside when its zone fails, "
                "although their own zone is fine. The traffic across zones costs money as well."),
    .remedy = GUDO_TR_NOOP("core",
                           "Put a NAT gateway into a public subnet of each zone, and give the private subnets of each "
                           "zone a route table that leads to their own. A regional NAT gateway does the same."),
    .bad = GUDO_TR_NOOP(
        "core", "Private subnets in zones a and c whose default routes both lead to the NAT gateway in zone a."),
    .good = GUDO_TR_NOOP("core", "One NAT gateway and one private route table in each of the zones a and c."),
    .source = "S4; Amazon VPC User Guide: NAT gateways; Trusted Advisor: NAT Gateway AZ independence",
    .check = findShared,
};

} // namespace gudo
