#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/model/edits.h"
#include "core/rules/findings.h"
#include "core/rules/network/network_parts.h"
#include "core/rules/network/network_rules.h"
#include "core/rules/network/outside.h"
#include "core/rules/property_values.h"

namespace gudo {

namespace {

/// Services whose addresses route tables can hold.
constexpr std::array<std::string_view, 3> routedServices {"s3", "dynamodb", "s3express"};

/// Tables that a fix associates; more than a network has in practice.
constexpr std::ptrdiff_t mostTables = 50;

/// The tables of those who call endpoints and services.
class CallersTables {
public:
    CallersTables(const RuleContext& context, const NetworkInventory& inventory)
    {
        for (const auto& row : context.architecture().connections) {
            const Component* from = isConversation(*row) ? context.component(row->from) : nullptr;
            const Component* to = context.component(row->to);
            if (!from || !to)
                continue;
            const bool isEndpoint = context.catalog.typeOf(*to).traits.gateway == "endpoint";
            for (const Component* subnet : context.zones.subnetsOf(*from))
                if (const Component* table = inventory.tableOf(*subnet))
                    m_tables[{context.zones.networkOf(*table),
                              isEndpoint ? std::string_view {to->id} : serviceName(to->type)}]
                        .push_back(table);
        }
        for (auto& [key, tables] : m_tables)
            sortById(tables);
    }

    /// Those in that network from which the endpoint or its service is called, in id order, at most `mostTables` of
    /// each.
    [[nodiscard]] std::vector<const Component*> of(const RuleContext& context, const Component& network,
                                                   const Component& endpoint) const
    {
        std::vector<const Component*> tables;
        for (const std::string_view key :
             {std::string_view {endpoint.id}, serviceName(textIn(context, endpoint, "service"))})
            if (const auto found = m_tables.find({&network, key}); found != m_tables.end()) {
                const auto& all = found->second;
                tables.insert(tables.end(), all.begin(), all.begin() + std::min(std::ssize(all), mostTables));
            }
        sortById(tables);
        return tables;
    }

private:
    /// By network, and endpoint or name of the service.
    std::map<std::pair<const Component*, std::string_view>, std::vector<const Component*>> m_tables;
};

std::optional<Diagnostic> wrongService(const RuleContext& context, const Component& endpoint, std::string_view service)
{
    const std::string_view name = serviceName(service);
    if (name.empty() || std::ranges::find(routedServices, name) != routedServices.end())
        return {};
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is a gateway endpoint for %2, but route tables can lead to S3 "
                                                     "and DynamoDB only"),
                                {called(endpoint), std::string {service}}},
                               {endpoint.id});
    found.key = "service";
    if (context.catalog.typeOf(endpoint).property("kind"))
        found.fix =
            Fix {{GUDO_TR_NOOP("core", "Make it an interface endpoint"), {}},
                 [id = endpoint.id](Design design) { return withProperty(std::move(design), id, "kind", "interface"); },
                 false};
    return found;
}

std::optional<Diagnostic> wrongRegion(const RuleContext& context, const Component& endpoint, std::string_view service)
{
    const Component* region = context.zones.nearest(endpoint.id, "region");
    const std::string home {region ? textIn(context, *region, "region") : std::string_view {}};
    const std::string_view named = serviceRegion(service);
    if (home.empty() || named.empty() || named == home)
        return {};
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 is for %2, but its network is in %3, and a gateway endpoint "
                                                     "leads to the service in its own region only"),
                                {called(endpoint), std::string {service}, home}},
                               {endpoint.id, region->id});
    found.key = "region";
    std::string corrected {service};
    corrected.replace(static_cast<std::size_t>(named.data() - service.data()), named.size(), home);
    found.fix = Fix {{GUDO_TR_NOOP("core", "Write %1"), {corrected}}, [id = endpoint.id, corrected](Design design) {
                         return withProperty(std::move(design), id, "service", corrected);
                     }};
    return found;
}

std::optional<Diagnostic> withoutTables(const RuleContext& context, const NetworkInventory& inventory,
                                        const NetworkParts& parts, const CallersTables& callers,
                                        const std::set<std::string_view>& targets, const Component& endpoint)
{
    const auto named = textsOf(endpoint.properties, "route_tables");
    const bool isNamed = std::ranges::any_of(named, [&](const std::string& id) {
        const Component* table = context.component(id);
        return table && std::ranges::find(parts.tables, table) != parts.tables.end();
    });
    if (isNamed || targets.contains(endpoint.id))
        return {};
    auto tables = callers.of(context, *parts.network, endpoint);
    for (const Component* table : tables.empty() ? parts.tables : std::vector<const Component*> {})
        if (!inventory.usersOf(*table).empty() && std::ssize(tables) < mostTables)
            tables.push_back(table); // nobody calls it yet
    if (tables.empty())
        return {}; // nobody drew any yet
    Diagnostic found = finding({GUDO_TR_NOOP("core", "%1 has no effect: no route table of %2 is associated with it"),
                                {called(endpoint), called(*parts.network)}},
                               idsOf({&endpoint}, tables));
    found.key = "route_tables";
    found.fix = Fix {{GUDO_TR_NOOP("core", "Associate it with %1"), {listed(tables)}},
                     [id = endpoint.id, ids = idsOf({}, tables)](Design design) {
                         std::vector<Id> present;
                         for (const Id& table : ids)
                             if (design.architecture.components.contains(table))
                                 present.push_back(table);
                         return withProperty(std::move(design), id, "route_tables", listValue(present));
                     }};
    return found;
}

std::vector<Diagnostic> findIneffective(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    const auto& components = context.architecture().components;
    if (std::ranges::none_of(components, [&](const auto& row) { return isGatewayEndpoint(context, *row); }))
        return findings;
    const NetworkInventory& inventory = context.shared<NetworkInventory>();
    const CallersTables callers {context, inventory};
    for (const auto& [id, parts] : inventory.networks()) {
        std::vector<Route> routes;
        for (const Component* table : parts.endpoints.empty() ? std::vector<const Component*> {} : parts.tables)
            for (Route& route : routesOf(*table))
                routes.push_back(std::move(route));
        std::set<std::string_view> targets;
        for (const Route& route : routes)
            targets.insert(route.target);
        for (const Component* endpoint : parts.endpoints) {
            if (!isGatewayEndpoint(context, *endpoint))
                continue;
            const std::string_view service = textIn(context, *endpoint, "service");
            auto found = wrongService(context, *endpoint, service);
            if (!found)
                found = wrongRegion(context, *endpoint, service);
            if (!found)
                found = withoutTables(context, inventory, parts, callers, targets, *endpoint);
            if (found)
                findings.push_back(std::move(*found));
        }
    }
    return findings;
}

} // namespace

const Rule endpointWithoutEffect {
    .id = "NET-032",
    .name = "endpoint-without-effect",
    .severity = Severity::Error,
    .family = RuleFamily::Network,
    .title = GUDO_TR_NOOP("core", "Gateway endpoint without effect"),
    .rationale = GUDO_TR_NOOP(
        "core", "A gateway endpoint is an entry in route tables that leads to S3 or DynamoDB of its region. Associated "
                "with no table it carries nothing, and the packets go on through the NAT gateway, which is paid by the "
                "gigabyte, or nowhere. For other services or regions the provider refuses it."),
    .remedy = GUDO_TR_NOOP("core", "Associate it with the route tables of the subnets that call the service; for other "
                                   "services take an interface endpoint."),
    .bad = GUDO_TR_NOOP("core", "A gateway endpoint for S3 with no route tables."),
    .good = GUDO_TR_NOOP("core", "The endpoint with the route tables of app-a and app-c."),
    .source = "S4; AWS PrivateLink Guide: gateway endpoints",
    .check = findIneffective,
};

} // namespace gudo
