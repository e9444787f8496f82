#include <algorithm>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/network/endpoint_service.h"
#include "core/rules/callers.h"
#include "core/rules/cost/cost_rules.h"
#include "core/rules/findings.h"
#include "core/rules/placing.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

using Pointers = std::set<const Component*>;

bool isGateway(const RuleContext& context, const Component& component, std::string_view what)
{
    return context.catalog.typeOf(component).traits.gateway == what;
}

/// Those who ask, beyond the gateways that they ask through; a gateway that everything goes through tells nothing.
Pointers askersOf(const RuleContext& context, const Callers& callers, const Component& target)
{
    Pointers askers;
    for (const Component* caller : callers.of(target.id)) {
        if (isGateway(context, *caller, "internet")) {
            for (const Component* behind : callers.of(caller->id))
                if (isGateway(context, *behind, "nat"))
                    for (const Component* asker : callers.of(behind->id))
                        askers.insert(asker);
        } else if (isGateway(context, *caller, "nat")) {
            for (const Component* asker : callers.of(caller->id))
                askers.insert(asker);
        } else if (context.catalog.typeOf(*caller).traits.gateway.empty()) {
            askers.insert(caller);
        }
    }
    return askers;
}

/// The NAT gateway that the table's default route names, or nullptr.
const Component* natOf(const RuleContext& context, const Component& table)
{
    for (const Route& route : routesOf(table)) {
        const Component* target = isDefault(route) ? context.component(route.target) : nullptr;
        if (target && isGateway(context, *target, "nat"))
            return target;
    }
    return nullptr;
}

/// What one network sends to one service through NAT gateways.
struct Traffic {
    std::map<Id, const Component*> gateways {}; ///< these four by id
    std::map<Id, const Component*> askers {};
    std::map<Id, const Component*> tables {};
    std::map<Id, const Component*> targets {};
    const Component* endpoint = nullptr; ///< a gateway endpoint that other tables use already
};

/// What the endpoints of a network for one service take off its gateways.
struct Endpoints {
    std::set<std::string> tables {};    ///< that gateway endpoints are in
    bool isEverywhere = false;          ///< some other endpoint serves all of the network
    const Component* gateway = nullptr; ///< the first gateway endpoint
};

using EndpointMap = std::map<std::pair<const Component*, std::string_view>, Endpoints>; ///< by network and service

EndpointMap endpointsOf(const RuleContext& context)
{
    EndpointMap all;
    for (const Component* row : context.gateways("endpoint")) {
        const Component* network = context.zones.networkOf(*row);
        if (!network)
            continue;
        Endpoints& endpoints = all[{network, textOf(row->properties, "service")}];
        if (servesTable(context.catalog, *row, {})) {
            endpoints.isEverywhere = true;
            continue;
        }
        const auto tables = textsOf(row->properties, "route_tables");
        endpoints.tables.insert(tables.begin(), tables.end());
        if (!endpoints.gateway)
            endpoints.gateway = row;
    }
    return all;
}

void add(const RuleContext& context, const Component& asker, const Component& target, const Endpoints& endpoints,
         Traffic& traffic)
{
    for (const Component* subnet : context.zones.subnetsOf(asker)) {
        const Component* table = context.zones.routeTableOf(*subnet);
        const Component* gateway = table ? natOf(context, *table) : nullptr;
        if (!gateway || endpoints.isEverywhere || endpoints.tables.contains(table->id))
            continue;
        traffic.endpoint = endpoints.gateway;
        traffic.gateways.emplace(gateway->id, gateway);
        traffic.askers.emplace(asker.id, &asker);
        traffic.tables.emplace(table->id, table);
        traffic.targets.emplace(target.id, &target);
    }
}

/// The type of a provider's endpoints: the first that shares the beginning of the id with the target's type.
const ComponentType* endpointTypeFor(const Catalog& catalog, std::string_view target)
{
    const std::string_view provider = target.substr(0, target.find('.') + 1);
    for (const ComponentType& type : catalog.types())
        if (type.traits.gateway == "endpoint" && type.id.starts_with(provider) && type.property("route_tables"))
            return &type;
    return nullptr;
}

Value withTables(const Component& endpoint, const std::vector<Id>& added)
{
    auto tables = textsOf(endpoint.properties, "route_tables");
    for (const Id& table : added)
        if (std::ranges::find(tables, table) == tables.end())
            tables.push_back(table);
    return listValue(tables);
}

std::optional<Fix> fixFor(const RuleContext& context, const Component& network, std::string_view service,
                          const Traffic& traffic)
{
    std::vector<Id> tables;
    for (const auto& [id, table] : traffic.tables)
        tables.push_back(id);
    if (traffic.endpoint)
        return Fix {{GUDO_TR_NOOP("core", "Use %1 from these subnets as well"), {called(*traffic.endpoint)}},
                    [id = traffic.endpoint->id, tables](Design design) {
                        const Component* endpoint = design.architecture.components.find(id);
                        return endpoint ? withProperty(design, id, "route_tables", withTables(*endpoint, tables))
                                        : design;
                    }};
    const ComponentType* type = endpointTypeFor(context.catalog, traffic.targets.begin()->second->type);
    if (!type || !context.catalog.accepts(&network, type->id))
        return {};
    const std::string name {service};
    const Component endpoint {
        .id = freeId(context.architecture(), idFrom(network.id + '-' + name, "endpoint")),
        .type = type->id,
        .name = name + " endpoint",
        .parent = network.id,
        .properties = {{"kind", "gateway"}, {"route_tables", listValue(tables)}, {"service", name}}};
    const Rect size {0, 0, type->width, type->height};
    return Fix {{GUDO_TR_NOOP("core", "Add a gateway endpoint for %1, which costs nothing"), {name}},
                [endpoint, size](Design design) {
                    const Architecture& architecture = design.architecture;
                    if (architecture.components.contains(endpoint.id) ||
                        architecture.connections.contains(endpoint.id) ||
                        !architecture.components.contains(endpoint.parent))
                        return design;
                    const Rect frame = placementOf(design, endpoint.parent);
                    const Rect place = frame.isEmpty() ? frame
                                                       : freeRectNear(design, endpoint.parent,
                                                                      size.moved(frame.right() - size.width, frame.y));
                    return withComponent(std::move(design), endpoint, place);
                }};
}

std::vector<const Component*> valuesOf(const std::map<Id, const Component*>& components)
{
    std::vector<const Component*> values;
    for (const auto& [id, component] : components)
        values.push_back(component);
    return values;
}

std::vector<Diagnostic> findPaidTraffic(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    if (!context.hasKind("gateway"))
        return findings;
    const Callers& callers = context.shared<Callers>();
    EndpointMap endpoints = endpointsOf(context);
    std::map<std::pair<Id, std::string_view>, Traffic> all; // by network and service
    for (const auto& row : context.architecture().components) {
        const std::string_view service = freeEndpointService(row->type);
        if (service.empty() || context.catalog.typeOf(*row).traits.passive)
            continue;
        const std::string region = regionOf(context, *row);
        for (const Component* asker : askersOf(context, callers, *row)) {
            const Component* network = context.zones.networkOf(*asker);
            const std::string own = network ? regionOf(context, *network) : std::string {};
            if (!network || (!region.empty() && !own.empty() && region != own))
                continue; // endpoints reach their own region only
            add(context, *asker, *row, endpoints[{network, service}], all[{network->id, service}]);
        }
    }
    for (const auto& [where, traffic] : all) {
        if (traffic.gateways.empty())
            continue;
        const Component& network = *context.component(where.first);
        std::vector<Id> ids {network.id};
        for (const auto* part : {&traffic.gateways, &traffic.askers, &traffic.targets})
            for (const auto& [id, component] : *part)
                ids.push_back(id);
        Diagnostic found = finding(
            {GUDO_TR_NOOP("core", "What %1 sends to %2 goes through %3, which charges for every gigabyte; a gateway "
                                  "endpoint in %4 would be free"),
             {listed(valuesOf(traffic.askers)), listed(valuesOf(traffic.targets)), listed(valuesOf(traffic.gateways)),
              called(network)}},
            std::move(ids));
        found.key = where.second;
        found.fix = fixFor(context, network, where.second, traffic);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

const Rule natForFreeEndpoint {
    .id = "COST-001",
    .name = "nat-for-free-endpoint",
    .severity = Severity::Warning,
    .family = RuleFamily::Cost,
    .title = GUDO_TR_NOOP("core", "NAT gateway paid for traffic that could be free"),
    .rationale =
        GUDO_TR_NOOP("core", "A NAT gateway charges for each gigabyte that passes it, whoever it goes to. Object "
                             "storage and key-value tables of the same region can be reached through a gateway "
                             "endpoint instead, which costs nothing and keeps backups and uploads from filling the "
                             "way out to the internet."),
    .remedy =
        GUDO_TR_NOOP("core", "Add a gateway endpoint for the service to the route tables of the private subnets."),
    .bad = GUDO_TR_NOOP("core", "An application in a private subnet that writes to a bucket through a NAT gateway."),
    .good = GUDO_TR_NOOP("core", "The same with a gateway endpoint for the bucket's service in the route table."),
    .source = "S4; Amazon VPC User Guide: NAT gateway pricing; AWS PrivateLink guide: gateway endpoints",
    .check = findPaidTraffic,
};

} // namespace gudo
