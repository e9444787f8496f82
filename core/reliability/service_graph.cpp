#include "core/reliability/service_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/model/at.h"
#include "core/reliability/egress.h"
#include "core/reliability/label_stem.h"
#include "core/reliability/replicas.h"
#include "core/reliability/standbys.h"

namespace gudo {

namespace {

void insertSorted(std::vector<int>& numbers, int number)
{
    const auto place = std::ranges::lower_bound(numbers, number);
    if (place == numbers.end() || *place != number)
        numbers.insert(place, number);
}

/// One request, between nodes.
struct Request {
    int from;
    int to;
    bool isRead;
    bool isRequired;
};

class GraphMaker {
public:
    GraphMaker(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
        : m_architecture {architecture}
        , m_catalog {catalog}
        , m_zones {zones}
    {
    }

    ServiceGraph make()
    {
        addNodes();
        addConnections();
        addServices();
        addStandbys(m_graph, m_links);
        addThresholds();
        addNeeds();
        addEgress();
        addEntries();
        return std::move(m_graph);
    }

private:
    void addNodes()
    {
        const Replicas replicas {m_architecture, m_catalog, m_zones};
        m_graph.numbers.reserve(m_architecture.components.size());
        m_graph.nodes.reserve(m_architecture.components.size());
        for (const auto& row : m_architecture.components) {
            m_graph.numbers.emplace(row->id, static_cast<int>(m_graph.nodes.size()));
            ServiceNode node {.component = row.get()};
            replicas.describe(node);
            m_graph.nodes.push_back(std::move(node));
        }
        m_sources.resize(m_graph.nodes.size());
    }

    void addConnections()
    {
        for (const auto& row : m_architecture.connections) {
            const int from = m_graph.numbers.at(row->from);
            const int to = m_graph.numbers.at(row->to);
            if (from == to)
                continue;
            if (isRequest(*row)) {
                addRequest(
                    {from, to, textOf(row->properties, "access") == "read", boolOf(row->properties, "required", true)});
            } else if (row->kind == "failover") {
                m_links.failovers.push_back({from, to, textOf(row->properties, "mode") == "manual"});
            } else if (row->kind == "replication") {
                m_links.replications.push_back({from, to});
            }
        }
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            addProperties(node);
    }

    /// Connections that are properties: a read replica names its primary in `source`, a group the target groups that
    /// pass requests on to it, a target group its `targets`.
    void addProperties(int node)
    {
        const Component& component = *m_graph.node(node).component;
        const auto primary = m_graph.numbers.find(textOf(component.properties, "source"));
        if (primary != m_graph.numbers.end() && primary->second != node && m_catalog.isKind(component, "database") &&
            m_catalog.isKind(*m_graph.node(primary->second).component, "database"))
            m_links.replications.push_back({primary->second, node});
        if (m_catalog.isKind(component, "target-group"))
            for (const std::string& id : textsOf(component.properties, "targets"))
                if (const auto target = m_graph.numbers.find(id); target != m_graph.numbers.end())
                    addRequest({node, target->second, false, true});
        if (m_graph.node(node).isPassive)
            return;
        for (const std::string& id : textsOf(component.properties, "target_groups")) {
            const auto group = m_graph.numbers.find(id);
            if (group == m_graph.numbers.end() ||
                !m_catalog.isKind(*m_graph.node(group->second).component, "target-group"))
                continue;
            const bool isSender = m_catalog.isKind(component, "load-balancer");
            addRequest({isSender ? node : group->second, isSender ? group->second : node, false, true});
        }
    }

    void addRequest(Request request)
    {
        if (request.from == request.to)
            return;
        insertSorted(m_sources[at(request.to)], request.from);
        m_requests.push_back(request);
    }

    std::string serviceName(const Component& component) const
    {
        // Some types have a `service` of their own that means something else
        const bool isCommon = !m_catalog.typeOf(component).property("service");
        return isCommon ? std::string {textOf(component.properties, "service")} : std::string {};
    }

    void addServices()
    {
        using Key = std::tuple<std::string, std::string, std::string, std::string, std::vector<int>>;
        std::map<Key, int> services;
        m_graph.serviceOf.resize(m_graph.nodes.size());
        const auto newService = [&](const std::string& name) {
            m_graph.services.push_back({.name = name});
            return static_cast<int>(m_graph.services.size()) - 1;
        };
        for (int index = 0; index < static_cast<int>(m_graph.nodes.size()); ++index) {
            const Component& component = *m_graph.node(index).component;
            const std::string name = serviceName(component);
            const std::vector<int>& sources = m_sources[at(index)];
            int service = -1;
            if (name.empty() && sources.empty()) {
                service = newService(name); // nobody asks: nothing to stand in for
            } else {
                Key key {name, "", "", "", {}};
                if (name.empty())
                    key = {"", component.type, labelStem(displayName(component)), labelStem(component.id), sources};
                const auto [entry, isNew] = services.try_emplace(std::move(key), -1);
                service = isNew ? entry->second = newService(name) : entry->second;
            }
            m_graph.services[at(service)].members.push_back(index);
            m_graph.serviceOf[at(index)] = service;
        }
    }

    /// What a component cannot meet alone is asked of its service.
    void addThresholds()
    {
        for (Service& service : m_graph.services) {
            int copies = 0;
            bool needsMajority = false;
            for (const int member : service.members) {
                const ServiceNode& node = m_graph.node(member);
                copies += node.copies;
                needsMajority |= node.needsMajority;
                if (node.wanted > node.copies)
                    service.required = std::max(service.required, node.wanted);
            }
            if (needsMajority)
                service.required = std::max(service.required, copies / 2 + 1);
            service.required = std::min(service.required, copies);
            if (service.members.size() == 1) {
                ServiceNode& only = m_graph.nodes[at(service.members.front())];
                only.required = std::max(only.required, service.required);
                service.required = 1; // it says so itself
            }
        }
    }

    void addNeeds()
    {
        using Key = std::pair<int, int>; // node, service
        std::map<Key, Need> needs;
        for (const Request& request : m_requests) {
            const int service = m_graph.serviceOf[at(request.to)];
            const Need need {service, request.isRead, request.isRequired};
            const auto [entry, isNew] = needs.try_emplace({request.from, service}, need);
            if (!isNew)
                entry->second = joined(entry->second, need);
        }
        for (const auto& [key, need] : needs)
            m_graph.nodes[at(key.first)].needs.push_back(need);
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
            dropStandbys(m_graph.nodes[at(node)].needs);
            if (choosesTarget(*m_graph.node(node).component))
                addChoice(node);
        }
    }

    /// A name service that answers with whichever of its targets is up.
    bool choosesTarget(const Component& component) const
    {
        const ComponentType& type = m_catalog.typeOf(component);
        if (!type.isKind("dns"))
            return false;
        if (!type.property("routing"))
            return !textOf(component.properties, "health_check").empty();
        const Value* routing = m_catalog.valueOf(component, "routing");
        const std::string* name = routing ? routing->asString() : nullptr;
        return name && !name->empty() && *name != "simple";
    }

    /// What is required of several services becomes one need that any of them serves.
    void addChoice(int chooser)
    {
        std::vector<Need>& needs = m_graph.nodes[at(chooser)].needs;
        const auto isChoosable = [&](const Need& need) {
            return need.isRequired && m_graph.service(need.service).required == 1;
        };
        if (std::ranges::count_if(needs, isChoosable) < 2)
            return;
        Service choice {.chooser = chooser};
        for (const Need& need : needs)
            if (isChoosable(need)) {
                for (const int member : m_graph.alternatives(need))
                    insertSorted(choice.members, member);
                for (const int standby : m_graph.service(need.service).coldStandbys)
                    insertSorted(choice.coldStandbys, standby);
            }
        choice.writers = choice.members;
        choice.readers = choice.members;
        std::erase_if(needs, isChoosable);
        needs.push_back({static_cast<int>(m_graph.services.size()), false, true});
        m_graph.services.push_back(std::move(choice));
    }

    static Need joined(const Need& a, const Need& b)
    {
        // A read that can be done without asks nothing more of a write that cannot
        if (a.isRequired != b.isRequired)
            return a.isRequired ? a : b;
        return {a.service, a.isRead && b.isRead, a.isRequired};
    }

    /// An arrow to a standby as well as to its active one asks for either, not for both.
    void dropStandbys(std::vector<Need>& needs) const
    {
        const auto covers = [&](const Need& active, const Need& standby) {
            return active.service != standby.service && m_links.covers(active.service, standby.service) &&
                   (active.isRequired || !standby.isRequired) &&
                   !(m_links.covers(standby.service, active.service) && standby.service < active.service);
        };
        std::vector<Need> kept;
        for (const Need& need : needs) {
            if (std::ranges::any_of(needs, [&](const Need& active) { return covers(active, need); }))
                continue;
            kept.push_back(need);
            for (const Need& standby : needs)
                if (covers(need, standby))
                    kept.back() = joined(kept.back(), standby); // writes to the standby are writes
        }
        needs = std::move(kept);
    }

    void addEgress()
    {
        const EgressFinder finder {m_architecture, m_catalog, m_zones};
        for (const Request& request : m_requests)
            if (!m_graph.node(request.from).isUnfailing())
                finder.addTo(m_graph.nodes[at(request.from)], *m_graph.node(request.to).component, request.isRequired,
                             m_graph.unknowns);
    }

    void addEntries()
    {
        std::map<int, std::vector<int>> asked; // by client: clients that it cannot do without
        for (const Request& request : m_requests)
            if (request.isRequired && m_graph.node(request.from).isClient && m_graph.node(request.to).isClient)
                asked[request.from].push_back(request.to);
        std::set<int> behind;
        for (const auto& [client, next] : asked)
            for (const int other : reachedFrom({client}, asked))
                if (!reachedFrom({other}, asked).contains(client))
                    behind.insert(other);
        for (int index = 0; index < static_cast<int>(m_graph.nodes.size()); ++index)
            if (m_graph.node(index).isClient && !behind.contains(index))
                m_graph.entries.push_back(index);
    }

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    ServiceGraph m_graph;
    std::vector<std::vector<int>> m_sources; ///< of all requests, required or not
    std::vector<Request> m_requests;
    StandbyLinks m_links;
};

} // namespace

int ServiceGraph::find(std::string_view id) const
{
    const auto found = numbers.find(id);
    return found == numbers.end() ? -1 : found->second;
}

std::vector<int> ServiceGraph::alternatives(const Need& need) const
{
    const Service& asked = service(need.service);
    std::vector<int> all = need.isRead ? asked.readers : asked.writers;
    for (const int standby : asked.standbys)
        insertSorted(all, standby);
    if (need.isRead || asked.writers.empty())
        for (const int original : asked.originals)
            insertSorted(all, original);
    return all;
}

std::string_view ServiceGraph::nameOf(int service) const
{
    const Service& row = this->service(service);
    return row.name.empty() ? std::string_view {idOf(row.members.front())} : std::string_view {row.name};
}

ServiceGraph serviceGraph(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
{
    return GraphMaker {architecture, catalog, zones}.make();
}

} // namespace gudo
