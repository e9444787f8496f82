#include "app/reachability/reach_questions.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/network/security_groups.h"

namespace gudo {

namespace {

std::string endAt(const Architecture& architecture, const Catalog& catalog, const Id& id)
{
    const Component* component = architecture.components.find(id);
    return component && catalog.typeOf(*component).traits.gateway == "internet" ? std::string {"internet"} : id;
}

/// Where a component is drawn first from the left.
int leftOf(const Design& design, const Id& id)
{
    int left = std::numeric_limits<int>::max();
    for (const auto& row : design.layout.placements)
        if (componentOf(row->id) == id)
            left = std::min(left, row->rect.x);
    return left;
}

} // namespace

ReachQuery queryOf(const Architecture& architecture, const Catalog& catalog, const Connection& connection)
{
    ReachQuery query {endAt(architecture, catalog, connection.from), endAt(architecture, catalog, connection.to)};
    if (const std::string_view said = textOf(connection.properties, "protocol"); !said.empty())
        query.protocol = canonicalProtocol(said);
    if (query.protocol != "udp" && query.protocol != "icmp" && query.protocol != "any")
        query.protocol = "tcp";
    const Value* port = find(connection.properties, "port");
    const auto ranges = port ? portRangesOf(*port) : std::vector<PortRange> {};
    if (ranges.size() == 1 && ranges.front().from == ranges.front().to && query.protocol != "icmp")
        query.port = ranges.front().from;
    return query;
}

std::optional<ReachQuery> queryOf(const Design& design, const Catalog& catalog, const std::set<Id>& selection,
                                  const ReachQuery& before)
{
    const Architecture& architecture = design.architecture;
    std::vector<Id> components;
    std::vector<const Connection*> connections;
    for (const Id& id : selection) {
        if (const Connection* connection = architecture.connections.find(id))
            connections.push_back(connection);
        else if (architecture.components.contains(id))
            components.push_back(id);
    }
    if (connections.size() == 1)
        return queryOf(architecture, catalog, *connections.front());
    if (components.size() == 1) {
        ReachQuery query = before;
        query.from = components.front();
        return query;
    }
    if (components.size() != 2)
        return {};
    for (const auto& row : architecture.connections)
        if ((row->from == components[0] && row->to == components[1]) ||
            (row->from == components[1] && row->to == components[0]))
            return queryOf(architecture, catalog, *row);
    std::ranges::sort(components, {}, [&](const Id& id) { return std::pair {leftOf(design, id), id}; });
    return ReachQuery {components[0], components[1]};
}

} // namespace gudo
