#include "core/reliability/failure_model.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/model/at.h"
#include "core/reliability/gate_maker.h"
#include "core/reliability/mutual_needs.h"
#include "core/reliability/platform.h"

namespace gudo {

namespace {

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
        m_model.boxes.assign(m_graph.nodes.size(), m_model.never);
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            m_model.holders.push_back(m_platform.holderOf(node));
        m_boxes.resize(m_graph.nodes.size());
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            (void)boxGates(node);
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
    using Inputs = GateMaker::Inputs;
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
        m_model.never = m_gates.emplace(m_model.tree).never();
    }

    void addEvent(Inputs& inputs, FaultNode event) const
    {
        if (event != unknown)
            inputs.push_back(event);
    }

    /// Copies of the box that hold what runs in it apart from each other: its own, or those of what it runs in.
    int widthOf(int box) const
    {
        for (; box >= 0; box = m_platform.holderOf(box))
            if (copiesWhatItHolds(m_catalog.typeOf(*m_graph.node(box).component)))
                return m_graph.node(box).copies;
        return 1;
    }

    /// That what runs in each copy of the box is down with it; made from the outermost box inwards.
    const Inputs& boxGates(int box)
    {
        std::vector<int> chain;
        for (int up = box; up >= 0 && m_boxes[at(up)].empty(); up = m_platform.holderOf(up))
            chain.push_back(up);
        for (; !chain.empty(); chain.pop_back()) {
            const int next = chain.back();
            Inputs gates;
            for (int copy = 0; copy < widthOf(next); ++copy)
                gates.push_back(newBoxGate(next, copy));
            m_model.boxes[at(next)] = m_gates->all(gates);
            m_boxes[at(next)] = std::move(gates);
        }
        return m_boxes[at(box)];
    }

    FaultNode boxGate(int box, int copy)
    {
        const Inputs& gates = boxGates(box);
        return gates[at(copy) % gates.size()];
    }

    FaultNode newBoxGate(int box, int copy)
    {
        Inputs inputs;
        if (const int domain = m_domainOfBox[at(box)]; domain >= 0)
            addEvent(inputs, m_eventOfDomain[at(domain)]);
        else if (copiesWhatItHolds(m_catalog.typeOf(*m_graph.node(box).component))) {
            addEvent(inputs, m_eventOfNode[at(box)]);
            if (const auto event = m_eventsOfCopies[at(box)].find(copy); event != m_eventsOfCopies[at(box)].end())
                inputs.push_back(event->second);
        }
        addNamedZone(inputs, box);
        if (const int holder = m_platform.holderOf(box); holder >= 0)
            inputs.push_back(withSpareHosts(box, boxGate(holder, copy)));
        inputs.push_back(powerGate(box));
        return m_gates->any(std::move(inputs));
    }

    void addNamedZone(Inputs& inputs, int node) const
    {
        if (const auto zone = m_domainOfZone.find(namedZone(m_catalog, m_zones, *m_graph.node(node).component));
            zone != m_domainOfZone.end())
            addEvent(inputs, m_eventOfDomain[at(zone->second)]);
    }

    FaultNode withSpareHosts(int machine, FaultNode down)
    {
        const int tolerated = m_platform.toleratedBy(machine);
        if (tolerated == 0)
            return down;
        Inputs hosts;
        for (const int hypervisor : m_platform.clusterOf(machine)->hypervisors)
            hosts.push_back(m_gates->all(boxGates(hypervisor)));
        const int most = static_cast<int>(hosts.size());
        return m_gates->all({down, m_gates->atLeast(std::move(hosts), std::min(tolerated + 1, most))});
    }

    /// All feeds of the box are out: by themselves, or with the zone, site or region that they are in.
    FaultNode powerGate(int box)
    {
        Inputs feeds;
        for (const int feed : m_platform.feedsOf(box)) {
            Inputs inputs;
            addEvent(inputs, m_eventOfNode[at(feed)]);
            Inputs copies;
            for (const auto& [copy, event] : m_eventsOfCopies[at(feed)])
                copies.push_back(event);
            inputs.push_back(
                m_gates->atLeast(std::move(copies), m_graph.node(feed).copies - m_graph.node(feed).required + 1));
            for (int up = m_platform.holderOf(feed); up >= 0; up = m_platform.holderOf(up))
                if (const int domain = m_domainOfBox[at(up)];
                    domain >= 0 && m_model.domains[at(domain)].level >= FailureLevel::Zone)
                    addEvent(inputs, m_eventOfDomain[at(domain)]);
            feeds.push_back(m_gates->any(std::move(inputs)));
        }
        return m_gates->all(std::move(feeds));
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
        const FaultNode lack = m_gates->any(std::move(lacks));
        if (node.isFrame)
            return {m_gates->any({lack, m_model.boxes[at(index)]}), lack, {}};
        if (node.isUnfailing())
            return {lack, lack, {}};
        Inputs copies = newCopies(index);
        const FaultNode few = m_gates->atLeast(copies, node.copies - node.required + 1);
        return {m_gates->any({lack, few}), lack, std::move(copies)};
    }

    Inputs newCopies(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        std::map<std::pair<std::size_t, std::size_t>, FaultNode> homes; // by place and copy of the box there
        const auto& events = m_eventsOfCopies[at(index)];
        const Inputs nowhere {m_model.never};
        Inputs copies;
        for (int copy = 0; copy < node.copies; ++copy) {
            const std::size_t places = std::max<std::size_t>(1, node.places.size());
            const std::size_t place = at(copy) % places;
            const Inputs& boxes = node.places.empty() && node.isRegional ? nowhere : boxGates(boxOf(index, place));
            const std::size_t copyOfBox = at(copy) / places % boxes.size();
            const auto [home, isNew] = homes.try_emplace({place, copyOfBox}, m_model.never);
            if (isNew)
                home->second = newHome(index, place, boxes[copyOfBox]);
            Inputs inputs {home->second};
            if (const auto event = events.find(copy); event != events.end())
                inputs.push_back(event->second);
            copies.push_back(m_gates->any(std::move(inputs)));
        }
        return copies;
    }

    /// The node itself where it runs in what it is drawn in or was moved to, else the box that it is spread over.
    int boxOf(int index, std::size_t place) const
    {
        const ServiceNode& node = m_graph.node(index);
        if (node.places.empty())
            return index;
        const Component* box = node.places[place].box;
        const int found = m_graph.find(box->id);
        return box->id == node.component->parent || found == m_platform.holderOf(index) ? index : found;
    }

    FaultNode newHome(int index, std::size_t place, FaultNode boxGate)
    {
        const ServiceNode& node = m_graph.node(index);
        Inputs inputs {boxGate, powerGate(index)};
        addNamedZone(inputs, index);
        if (!node.places.empty())
            for (const Egress& egress : node.places[place].egress)
                if (egress.isRequired)
                    inputs.push_back(m_model.components[at(egress.gateway)]);
        return m_gates->any(std::move(inputs));
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
                if (m_graph.node(member).isUnfailing()) // as good as what it passes on
                    copies.insert(copies.end(), at(m_graph.node(member).copies), m_model.components[at(member)]);
                for (const FaultNode copy : m_model.copies[at(member)])
                    copies.push_back(m_gates->any({m_model.lacks[at(member)], copy}));
            }
            const int all = static_cast<int>(copies.size());
            if (all > 0) // none of them may answer writes
                down.push_back(m_gates->atLeast(std::move(copies), all - std::min(service.required, all) + 1));
        }
        for (const int other : others)
            down.push_back(m_model.components[at(other)]);
        return m_model.needs[key] = m_gates->all(std::move(down));
    }

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const Zones& m_zones;
    Platform m_platform;
    FailureModel m_model;
    std::optional<GateMaker> m_gates; ///< once the events are known
    std::vector<int> m_domainOfBox;
    std::unordered_map<std::string, int> m_domainOfZone;
    std::vector<FaultNode> m_eventOfDomain;
    std::vector<FaultNode> m_eventOfNode;
    std::vector<std::map<int, FaultNode>> m_eventsOfCopies;
    std::vector<Inputs> m_boxes; ///< of each node, for each of its copies; empty before they are made
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
