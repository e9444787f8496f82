#include "core/rules/network/joined_networks.h"

#include <algorithm>
#include <set>

namespace gudo {

namespace {

bool isJoint(const RuleContext& context, const Component& component)
{
    const std::string& gateway = context.catalog.typeOf(component).traits.gateway;
    return gateway == "peering" || gateway == "transit";
}

/// What leads to each gateway, by its id and the network of the table.
using RoutesByGateway = std::map<std::string_view, std::map<const Component*, std::vector<JoiningRoute>>>;

RoutesByGateway routesByGateway(const RuleContext& context, const NetworkInventory& inventory)
{
    RoutesByGateway found;
    for (const auto& [id, parts] : inventory.networks())
        for (const Component* table : parts.tables) {
            const auto routes = routesOf(*table);
            std::set<std::pair<std::string_view, std::string_view>> seen; // a row that stands twice is one
            for (const Route& route : routes) {
                const Component* target = context.component(route.target);
                if (!target || !isJoint(context, *target) || !seen.emplace(route.target, route.destination).second)
                    continue;
                for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
                    if (const auto block = destinationOf(context.architecture(), context.catalog, route, family))
                        found[target->id][parts.network].push_back({table, route.destination, *block});
            }
        }
    return found;
}

} // namespace

const std::vector<JoiningRoute>& Joint::routesOf(const Component& network) const
{
    static const std::vector<JoiningRoute> none;
    const auto found = routes.find(&network);
    return found == routes.end() ? none : found->second;
}

std::vector<Joint> jointsOf(const RuleContext& context, const NetworkInventory& inventory)
{
    std::vector<Joint> joints;
    auto routes = routesByGateway(context, inventory);
    for (const auto& row : context.architecture().components) {
        if (!isJoint(context, *row))
            continue;
        Joint joint {.gateway = row.get()};
        for (const std::string& id : textsOf(row->properties, "networks"))
            if (const Component* network = context.component(id); network && context.isKind(*network, "network"))
                joint.networks.push_back(network);
        sortById(joint.networks);
        if (joint.networks.size() < 2)
            continue;
        if (const auto found = routes.find(row->id); found != routes.end())
            joint.routes = std::move(found->second);
        joints.push_back(std::move(joint));
    }
    return joints;
}

std::vector<const Component*> usedTables(const NetworkInventory& inventory, const Component& network)
{
    std::vector<const Component*> used;
    if (const auto found = inventory.networks().find(network.id); found != inventory.networks().end())
        for (const Component* table : found->second.tables)
            if (!inventory.usersOf(*table).empty())
                used.push_back(table);
    return used;
}

} // namespace gudo
