#include "core/reliability/failure_model.h"

#include <algorithm>
#include <map>

#include "core/reliability/mutual_needs.h"
#include "core/reliability/platform.h"

namespace gudo {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Whole components, copies and boxes become gates; a component comes after what it needs, those that need each other
/// into one loop.
class ModelMaker {
public:
    ModelMaker(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
        : m_graph {graph}
        , m_catalog {catalog}
        , m_zones {zones}
        , m_platform {graph, catalog, zones}
    {
    }

    FailureModel make(std::vector<Requirement> requirements, const std::function<bool(const FailureEvent&)>& isWanted)
    {
        addEvents(isWanted);
        m_model.requirements = std::move(requirements);
        m_model.components.assign(m_graph.nodes.size(), m_model.never);
        m_model.copies.resize(m_graph.nodes.size());
        m_model.lacks.assign(m_graph.nodes.size(), m_model.never);
        m_model.boxes.assign(m_graph.nodes.size(), unknown);
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            (void)boxGate(node);
        for (const MutualNeeds& group : mutualNeeds(m_graph))
            addGroup(group);
        for (const ServiceNode& node : m_graph.nodes)
            for (const Need& need : node.needs)
                (void)needGate(need); // those that can be done without as well
        for (const Requirement& requirement : m_model.requirements)
            m_model.tree.tops.push_back(needGate(requirement.need));
        return std::move(m_model);
    }

private:
    using Inputs = std::vector<FaultNode>;
    static constexpr FaultNode unknown = ~FaultNode {0};

    void addEvents(const std::function<bool(const FailureEvent&)>& isWanted)
    {
        FailureEvents all = failureEvents(m_graph, m_catalog, m_zones);
        m_domainOfBox = std::move(all.domainOfBox);
        m_domainOfZone = std::move(all.domainOfZone);
        m_eventOfDomain.assign(all.domains.size(), unknown);
        m_eventOfNode.assign(m_graph.nodes.size(), unknown);
        m_eventsOfCopies.resize(m_graph.nodes.size());
        m_model.domains = std::move(all.domains);
        for (FailureEvent& event : all.events) {
            if (!isWanted(event))
                continue;
            const auto number = static_cast<FaultNode>(m_model.events.size());
            if (event.kind == FailureEvent::Kind::Domain)
                m_eventOfDomain[at(event.domain)] = number;
            else if (event.kind == FailureEvent::Kind::Component)
                m_eventOfNode[at(event.node)] = number;
            else
                m_eventsOfCopies[at(event.node)].emplace(event.copy, number);
            m_model.events.push_back(std::move(event));
        }
        m_model.tree.events = static_cast<std::uint32_t>(m_model.events.size());
        m_model.never = m_model.tree.addGate(GateKind::Or, {});
    }

    void addEvent(Inputs& inputs, FaultNode event) const
    {
        if (event != unknown)
            inputs.push_back(event);
    }

    FaultNode orGate(Inputs inputs)
    {
        std::erase(inputs, m_model.never);
        std::ranges::sort(inputs);
        inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
        if (inputs.empty())
            return m_model.never;
        return inputs.size() == 1 ? inputs.front() : m_model.tree.addGate(GateKind::Or, inputs);
    }

    FaultNode andGate(Inputs inputs)
    {
        std::ranges::sort(inputs);
        inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
        if (inputs.empty() || std::ranges::find(inputs, m_model.never) != inputs.end())
            return m_model.never;
        return inputs.size() == 1 ? inputs.front() : m_model.tree.addGate(GateKind::And, inputs);
    }

    /// `threshold` of `inputs` or more; counts inputs that are listed twice twice.
    FaultNode countGate(Inputs inputs, int threshold)
    {
        std::erase(inputs, m_model.never);
        if (threshold > static_cast<int>(inputs.size()))
            return m_model.never;
        if (threshold == 1)
            return orGate(std::move(inputs));
        if (threshold == static_cast<int>(inputs.size()))
            return andGate(std::move(inputs));
        return m_model.tree.addGate(GateKind::AtLeast, inputs, static_cast<std::uint32_t>(threshold));
    }

    /// That what runs in the box is down with it; made from the outermost box inwards.
    FaultNode boxGate(int box)
    {
        std::vector<int> chain;
        for (int up = box; up >= 0 && m_model.boxes[at(up)] == unknown; up = m_platform.holderOf(up))
            chain.push_back(up);
        for (; !chain.empty(); chain.pop_back())
            m_model.boxes[at(chain.back())] = newBoxGate(chain.back());
        return m_model.boxes[at(box)];
    }

    FaultNode newBoxGate(int box)
    {
        Inputs inputs;
        if (const int domain = m_domainOfBox[at(box)]; domain >= 0)
            addEvent(inputs, m_eventOfDomain[at(domain)]);
        if (const auto zone = m_domainOfZone.find(namedZone(m_catalog, m_zones, *m_graph.node(box).component));
            zone != m_domainOfZone.end())
            addEvent(inputs, m_eventOfDomain[at(zone->second)]);
        if (const int holder = m_platform.holderOf(box); holder >= 0)
            inputs.push_back(withSpareHosts(box, m_model.boxes[at(holder)]));
        inputs.push_back(powerGate(box));
        return orGate(std::move(inputs));
    }

    FaultNode withSpareHosts(int machine, FaultNode down)
    {
        const int tolerated = m_platform.toleratedBy(machine);
        if (tolerated == 0)
            return down;
        Inputs hosts;
        for (const int hypervisor : m_platform.clusterOf(machine)->hypervisors)
            hosts.push_back(boxGate(hypervisor));
        const int most = static_cast<int>(hosts.size());
        return andGate({down, countGate(std::move(hosts), std::min(tolerated + 1, most))});
    }

    /// All feeds of the box are out: by themselves, or with the zone, site or region that they are in.
    FaultNode powerGate(int box)
    {
        Inputs feeds;
        for (const int feed : m_platform.feedsOf(box)) {
            Inputs inputs;
            addEvent(inputs, m_eventOfNode[at(feed)]);
            for (int up = m_platform.holderOf(feed); up >= 0; up = m_platform.holderOf(up))
                if (const int domain = m_domainOfBox[at(up)];
                    domain >= 0 && m_model.domains[at(domain)].level >= FailureLevel::Zone)
                    addEvent(inputs, m_eventOfDomain[at(domain)]);
            feeds.push_back(orGate(std::move(inputs)));
        }
        return andGate(std::move(feeds));
    }

    /// The gates of one component that others may ask for.
    struct Gates {
        FaultNode down;                ///< all of it
        FaultNode lack;                ///< nothing serves a need of it, or it is gone as a whole
        std::vector<FaultNode> copies; ///< each copy by itself, whatever the component lacks
    };

    void addGroup(const MutualNeeds& group)
    {
        if (!group.isLoop) {
            publish(group.nodes.front(), newGates(group.nodes.front()));
            return;
        }
        // What the others see of each is made before and filled in later
        const auto first = static_cast<std::uint32_t>(m_model.tree.gates.size());
        const auto blank = [&] {
            return m_model.tree.addGate(GateKind::Or, Inputs {m_model.never});
        };
        for (const int node : group.nodes) {
            Gates gates {.down = blank(), .lack = blank(), .copies = {}};
            if (const ServiceNode& row = m_graph.node(node); !row.isUnfailing())
                std::generate_n(std::back_inserter(gates.copies), row.copies, blank);
            publish(node, std::move(gates));
        }
        const auto fill = [&](FaultNode blankGate, FaultNode gate) {
            m_model.tree.inputs[m_model.tree.gate(blankGate).first] = gate;
        };
        for (const int node : group.nodes) {
            const Gates gates = newGates(node);
            fill(m_model.components[at(node)], gates.down);
            fill(m_model.lacks[at(node)], gates.lack);
            for (std::size_t copy = 0; copy < gates.copies.size(); ++copy)
                fill(m_model.copies[at(node)][copy], gates.copies[copy]);
        }
        m_model.tree.loops.push_back({first, static_cast<std::uint32_t>(m_model.tree.gates.size())});
    }

    void publish(int node, Gates gates)
    {
        m_model.components[at(node)] = gates.down;
        m_model.lacks[at(node)] = gates.lack;
        m_model.copies[at(node)] = std::move(gates.copies);
    }

    Gates newGates(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        Inputs lacks;
        for (const Need& need : node.needs)
            if (need.isRequired)
                lacks.push_back(needGate(need));
        if (!node.isUnfailing())
            addEvent(lacks, m_eventOfNode[at(index)]);
        const FaultNode lack = orGate(std::move(lacks));
        if (node.isFrame)
            return {orGate({lack, m_model.boxes[at(index)]}), lack, {}};
        if (node.isUnfailing())
            return {lack, lack, {}};
        Inputs copies = newCopies(index);
        const FaultNode few = countGate(copies, node.copies - node.required + 1);
        return {orGate({lack, few}), lack, std::move(copies)};
    }

    Inputs newCopies(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        Inputs places; // that copies there are down
        for (const Place& place : node.places) {
            const bool isBox = m_domainOfBox[at(index)] >= 0;
            Inputs inputs {m_model.boxes[at(isBox ? index : m_graph.find(place.box->id))]};
            if (!isBox)
                inputs.push_back(powerGate(index));
            for (const Egress& egress : place.egress)
                if (egress.isRequired)
                    inputs.push_back(m_model.components[at(egress.gateway)]);
            places.push_back(orGate(std::move(inputs)));
        }
        if (places.empty())
            places.push_back(m_domainOfBox[at(index)] >= 0 ? m_model.boxes[at(index)] : powerGate(index));
        const auto& events = m_eventsOfCopies[at(index)];
        Inputs copies;
        for (int copy = 0; copy < node.copies; ++copy) {
            Inputs inputs {places[at(copy) % places.size()]};
            if (const auto event = events.find(copy); event != events.end())
                inputs.push_back(event->second);
            copies.push_back(orGate(std::move(inputs)));
        }
        return copies;
    }

    /// That nothing serves the need. Pre: the gates of its alternatives are made, or blank ones stand for them.
    FaultNode needGate(const Need& need)
    {
        const std::pair key {need.service, need.isRead};
        if (const auto known = m_model.needs.find(key); known != m_model.needs.end())
            return known->second;
        const Service& service = m_graph.service(need.service);
        std::vector<int> others = m_graph.alternatives(need);
        Inputs down;
        if (service.required > 1) {
            Inputs copies;
            for (const int member : need.isRead ? service.readers : service.writers) {
                std::erase(others, member);
                for (const FaultNode copy : m_model.copies[at(member)])
                    copies.push_back(orGate({m_model.lacks[at(member)], copy}));
            }
            const int all = static_cast<int>(copies.size());
            down.push_back(countGate(std::move(copies), all - std::min(service.required, all) + 1));
        }
        for (const int other : others)
            down.push_back(m_model.components[at(other)]);
        return m_model.needs[key] = andGate(std::move(down));
    }

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const Zones& m_zones;
    Platform m_platform;
    FailureModel m_model;
    std::vector<int> m_domainOfBox;
    std::unordered_map<std::string, int> m_domainOfZone;
    std::vector<FaultNode> m_eventOfDomain;
    std::vector<FaultNode> m_eventOfNode;
    std::vector<std::map<int, FaultNode>> m_eventsOfCopies;
};

} // namespace

std::vector<Requirement> requirementsOf(const ServiceGraph& graph, int node)
{
    std::vector<Requirement> requirements;
    std::vector<char> isSeen(graph.nodes.size());
    std::vector<int> open {node};
    isSeen[at(node)] = 1;
    while (!open.empty()) {
        const int asking = open.back();
        open.pop_back();
        for (const Need& need : graph.node(asking).needs) {
            if (!need.isRequired)
                continue;
            const std::vector<int>& members = graph.service(need.service).members;
            if (!std::ranges::all_of(members, [&](int member) { return graph.node(member).isClient; })) {
                requirements.push_back({node, need});
                continue;
            }
            for (const int member : members) // passes on what is asked of it
                if (!isSeen[at(member)]) {
                    isSeen[at(member)] = 1;
                    open.push_back(member);
                }
        }
    }
    std::ranges::sort(requirements);
    const auto repeated = std::ranges::unique(requirements);
    requirements.erase(repeated.begin(), repeated.end());
    return requirements;
}

std::vector<Requirement> requirementsOf(const ServiceGraph& graph)
{
    std::vector<Requirement> requirements;
    for (const int client : graph.entries)
        std::ranges::copy(requirementsOf(graph, client), std::back_inserter(requirements));
    return requirements;
}

FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones,
                          std::vector<Requirement> requirements,
                          const std::function<bool(const FailureEvent&)>& isWanted)
{
    return ModelMaker {graph, catalog, zones}.make(std::move(requirements), isWanted);
}

FailureModel failureModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones, FailureLevel level)
{
    return failureModel(graph, catalog, zones, requirementsOf(graph),
                        [&](const FailureEvent& event) { return isAtLevel(graph, event, level); });
}

} // namespace gudo
