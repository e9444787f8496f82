#include "core/reliability/request_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/reliability/copies.h"

namespace gudo {

namespace {

void insertSorted(std::vector<int>& numbers, int number)
{
    const auto at = std::ranges::lower_bound(numbers, number);
    if (at == numbers.end() || *at != number)
        numbers.insert(at, number);
}

void eraseSorted(std::vector<int>& numbers, int number)
{
    const auto at = std::ranges::lower_bound(numbers, number);
    if (at != numbers.end() && *at == number)
        numbers.erase(at);
}

bool holds(const std::vector<int>& sorted, int number)
{
    return std::ranges::binary_search(sorted, number);
}

/// One failover or replication, between nodes.
struct Bond {
    int from;
    int to;
    bool isManual;
};

class GraphMaker {
public:
    GraphMaker(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
        : m_architecture {architecture}
        , m_catalog {catalog}
        , m_zones {zones}
    {
    }

    RequestGraph make()
    {
        addNodes();
        addDomains();
        addConnections();
        addServices();
        addAlternatives();
        addNeeds();
        addEntries();
        return std::move(m_graph);
    }

private:
    void addNodes()
    {
        for (const auto& row : m_architecture.components) {
            m_index.emplace(row->id, static_cast<int>(m_graph.nodes.size()));
            RequestNode node {.component = row.get()};
            describeCopies(node, m_catalog, m_zones);
            m_graph.nodes.push_back(std::move(node));
        }
        m_sources.resize(m_graph.nodes.size());
    }

    /// The domain of that box, or -1: sites and regions are beyond the level that is looked at, redundant boxes are no
    /// box.
    int domainOf(int box)
    {
        if (const auto known = m_domainOfBox.find(box); known != m_domainOfBox.end())
            return known->second;
        const RequestNode& node = m_graph.nodes[static_cast<std::size_t>(box)];
        const ComponentType& type = m_catalog.typeOf(*node.component);
        const bool isZone = type.isKind("zone");
        int domain = -1;
        if (type.traits.failureDomain && !type.isKind("site") && !type.isKind("region") &&
            (isZone || !node.isRedundant)) {
            const std::string zone = isZone ? m_zones.zoneOf(node.component->id) : std::string {};
            const auto next = static_cast<int>(m_graph.domains.size());
            domain = isZone ? m_domainOfZone.try_emplace(zone, next).first->second : next;
            if (domain == next)
                m_graph.domains.push_back({zone, {}});
            insertSorted(m_graph.domains[static_cast<std::size_t>(domain)].boxes, box);
        }
        m_domainOfBox.emplace(box, domain);
        return domain;
    }

    void addDomains()
    {
        for (int box = 0; box < static_cast<int>(m_graph.nodes.size()); ++box)
            (void)domainOf(box);
        for (RequestNode& node : m_graph.nodes)
            for (const Component* place : placesOfCopies(*node.component, m_zones)) {
                std::vector<int> around;
                for (const Component* at = place; at; at = m_architecture.components.find(at->parent))
                    if (const int domain = domainOf(m_index.at(at->id)); domain >= 0)
                        insertSorted(around, domain);
                node.domainsOfPlace.push_back(std::move(around));
            }
    }

    void addConnections()
    {
        for (const auto& row : m_architecture.connections) {
            const int from = m_index.at(row->from);
            const int to = m_index.at(row->to);
            if (from == to)
                continue;
            if (isRequest(*row)) {
                insertSorted(m_sources[static_cast<std::size_t>(to)], from);
                if (boolOf(row->properties, "required", true))
                    insertSorted(m_graph.nodes[static_cast<std::size_t>(from)].targets, to);
            } else if (row->kind == "failover") {
                m_failovers.push_back({from, to, textOf(row->properties, "mode") == "manual"});
            } else if (row->kind == "replication") {
                m_replications.push_back({from, to, false});
            }
        }
        for (const auto& [id, node] : m_index)
            addSourceProperty(node);
    }

    /// A read replica names its primary in `source`.
    void addSourceProperty(int node)
    {
        const Component& copy = *m_graph.nodes[static_cast<std::size_t>(node)].component;
        const auto primary = m_index.find(textOf(copy.properties, "source"));
        if (primary == m_index.end() || primary->second == node || !m_catalog.isKind(copy, "database"))
            return;
        if (m_catalog.isKind(*m_graph.nodes[static_cast<std::size_t>(primary->second)].component, "database"))
            m_replications.push_back({primary->second, node, false});
    }

    std::string serviceName(const Component& component) const
    {
        // Some types have a `service` of their own that means something else
        const bool isCommon = !m_catalog.typeOf(component).property("service");
        return isCommon ? std::string {textOf(component.properties, "service")} : std::string {};
    }

    void addServices()
    {
        using Key = std::tuple<std::string, std::string, std::string, std::vector<int>, int>;
        std::map<Key, int> services;
        m_graph.serviceOf.resize(m_graph.nodes.size());
        for (int index = 0; index < static_cast<int>(m_graph.nodes.size()); ++index) {
            const auto at = static_cast<std::size_t>(index);
            const Component& component = *m_graph.nodes[at].component;
            const std::string name = serviceName(component);
            Key key {name, "", "", {}, -1};
            if (name.empty() && m_sources[at].empty())
                key = {"", "", "", {}, index};
            else if (name.empty())
                key = {"", component.type, labelStem(displayName(component)), m_sources[at], -1};
            const auto [service, isNew] =
                services.try_emplace(std::move(key), static_cast<int>(m_graph.services.size()));
            if (isNew)
                m_graph.services.push_back({.name = name});
            m_graph.services[static_cast<std::size_t>(service->second)].members.push_back(index);
            m_graph.serviceOf[at] = service->second;
        }
    }

    RequestService& serviceOf(int node)
    {
        return m_graph.services[static_cast<std::size_t>(m_graph.serviceOf[static_cast<std::size_t>(node)])];
    }

    void addAlternatives()
    {
        for (RequestService& service : m_graph.services)
            service.alternatives = service.members;
        for (const Bond& failover : m_failovers)
            if (failover.isManual && serviceOf(failover.from).alternatives.size() > 1)
                eraseSorted(serviceOf(failover.from).alternatives, failover.to);
        for (const Bond& failover : m_failovers)
            if (!failover.isManual)
                insertSorted(serviceOf(failover.from).alternatives, failover.to);
        for (const Bond& replication : m_replications)
            insertSorted(serviceOf(replication.to).alternatives, replication.from); // it holds what the copy holds
    }

    void addNeeds()
    {
        for (RequestNode& node : m_graph.nodes)
            for (const int target : node.targets)
                insertSorted(node.needs, m_graph.serviceOf[static_cast<std::size_t>(target)]);
        // An arrow to a standby as well as to its active one asks for either, not for both
        for (const Bond& failover : m_failovers) {
            const int active = m_graph.serviceOf[static_cast<std::size_t>(failover.from)];
            const int standby = m_graph.serviceOf[static_cast<std::size_t>(failover.to)];
            if (active == standby || serviceOf(failover.to).members.size() != 1)
                continue;
            for (const int source : m_sources[static_cast<std::size_t>(failover.to)]) {
                auto& needs = m_graph.nodes[static_cast<std::size_t>(source)].needs;
                if (holds(needs, active))
                    eraseSorted(needs, standby);
            }
        }
    }

    void addEntries()
    {
        const auto isClient = [&](int node) {
            return m_graph.nodes[static_cast<std::size_t>(node)].isClient;
        };
        for (int index = 0; index < static_cast<int>(m_graph.nodes.size()); ++index)
            if (isClient(index) && std::ranges::none_of(m_sources[static_cast<std::size_t>(index)], isClient))
                m_graph.entries.push_back(index);
    }

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    RequestGraph m_graph;
    std::unordered_map<std::string_view, int> m_index;
    std::unordered_map<int, int> m_domainOfBox;
    std::map<std::string, int> m_domainOfZone;
    std::vector<std::vector<int>> m_sources; ///< of all requests, required or not
    std::vector<Bond> m_failovers;
    std::vector<Bond> m_replications;
};

} // namespace

bool RequestGraph::wouldBeLostWith(int node, int domain, int copies) const
{
    const RequestNode& row = nodes[static_cast<std::size_t>(node)];
    const auto places = static_cast<int>(row.domainsOfPlace.size());
    int lost = 0;
    for (int place = 0; place < places; ++place)
        if (holds(row.domainsOfPlace[static_cast<std::size_t>(place)], domain))
            lost += copies / places + (place < copies % places ? 1 : 0); // round-robin
    // A component that requires more than it has is not lost by a domain that holds none of it
    return lost > 0 && copies - lost < row.required;
}

RequestGraph requestGraph(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    return GraphMaker {architecture, catalog, zones}.make();
}

} // namespace gudo
