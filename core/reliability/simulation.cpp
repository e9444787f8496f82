#include "core/reliability/simulation.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/model/at.h"
#include "core/reliability/health_checks.h"
#include "core/reliability/single_points.h"

namespace gudo {

namespace {

constexpr std::array<std::string_view, 3> componentStates {"up", "degraded", "down"};
constexpr std::array<std::string_view, 3> requirementStates {"served", "degraded", "lost"};

class Simulator {
public:
    Simulator(const Architecture& architecture, const ServiceGraph& graph, const Catalog& catalog,
              const FailureModel& model, const Scenario& events)
        : m_architecture {architecture}
        , m_graph {graph}
        , m_catalog {catalog}
        , m_model {model}
        , m_failed {std::move(failedNodes(model.tree, {events}).front())}
    {
    }

    Simulation run()
    {
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node)
            m_result.components.push_back(stateOf(node));
        for (std::size_t index = 0; index < m_model.requirements.size(); ++index)
            addOutcome(m_model.requirements[index], m_failed[m_model.tree.tops[index]]);
        return std::move(m_result);
    }

private:
    bool isDown(int node) const { return m_failed[m_model.components[at(node)]]; }
    bool isUnserved(const Need& need) const { return m_failed[m_model.unserved(need)]; }

    std::ptrdiff_t lostCopies(int node) const
    {
        return std::ranges::count_if(m_model.copies[at(node)], [&](FaultNode copy) { return m_failed[copy]; });
    }

    /// Down by the loss of its own copies, whatever it needs.
    bool isHit(int index) const
    {
        const ServiceNode& node = m_graph.node(index);
        if (node.isFrame)
            return m_failed[m_model.boxes[at(index)]];
        if (node.isUnfailing())
            return false;
        return lostCopies(index) > node.copies - node.required;
    }

    ComponentState stateOf(int index) const
    {
        if (isDown(index))
            return ComponentState::Down;
        const ServiceNode& node = m_graph.node(index);
        if (!node.isUnfailing() && lostCopies(index) > 0)
            return ComponentState::Degraded;
        for (const Need& need : node.needs)
            if (!need.isRequired && isUnserved(need))
                return ComponentState::Degraded;
        for (const Place& place : node.places)
            for (const Egress& egress : place.egress)
                if (!egress.isRequired && isDown(egress.gateway))
                    return ComponentState::Degraded;
        return isOnSpareHost(index) || sendsToTheDead(node) ? ComponentState::Degraded : ComponentState::Up;
    }

    /// A machine that it is, or runs on, lost its host and goes on elsewhere.
    bool isOnSpareHost(int index) const
    {
        const auto hasMoved = [&](int box) {
            for (int holder = m_model.holders[at(box)]; holder >= 0; box = holder, holder = m_model.holders[at(box)])
                if (m_failed[m_model.boxes[at(holder)]] && !m_failed[m_model.boxes[at(box)]])
                    return true;
            return false;
        };
        const auto& places = m_graph.node(index).places;
        return hasMoved(index) ||
               std::ranges::any_of(places, [&](const Place& place) { return hasMoved(m_graph.find(place.box->id)); });
    }

    /// A balancer that does not probe its targets goes on sending requests to those that are down.
    bool sendsToTheDead(const ServiceNode& node) const
    {
        if (!m_catalog.isKind(*node.component, "load-balancer") ||
            probesTargets(m_architecture, m_catalog, *node.component))
            return false;
        return std::ranges::any_of(node.needs, [&](const Need& need) {
            return std::ranges::any_of(m_graph.alternatives(need), [&](int target) {
                return isDown(target) || (!m_graph.node(target).isUnfailing() && lostCopies(target) > 0);
            });
        });
    }

    void addOutcome(const Requirement& requirement, bool isLost)
    {
        Outcome outcome {.requirement = requirement};
        if (isLost) {
            outcome.state = RequirementState::Lost;
            Search search;
            follow(requirement.need, search);
            outcome.because.assign(search.roots.begin(), search.roots.end());
            outcome.path = std::move(search.path);
            outcome.path.insert(outcome.path.begin(), requirement.client);
            outcome.standbys.assign(search.standbys.begin(), search.standbys.end());
        } else {
            const std::vector<char> cone = coneOf(m_graph, requirement.need, true);
            for (int node = 0; node < static_cast<int>(cone.size()); ++node)
                if (cone[at(node)] && m_result.components[at(node)] != ComponentState::Up)
                    outcome.because.push_back(node);
            if (!outcome.because.empty())
                outcome.state = RequirementState::Degraded;
        }
        m_result.outcomes.push_back(std::move(outcome));
    }

    /// Why a need is not served.
    struct Search {
        std::set<int> roots {}; ///< what failures take
        std::set<int> standbys {};
        std::set<int> seen {};
        std::vector<int> path {}; ///< to the first root
    };

    void follow(const Need& need, Search& search) const
    {
        const Service& service = m_graph.service(need.service);
        for (const int standby : service.coldStandbys)
            if (!isDown(standby))
                search.standbys.insert(standby);
        for (const int node : m_graph.alternatives(need))
            if (isDown(node) || (service.required > 1 && !m_graph.node(node).isUnfailing() && lostCopies(node) > 0))
                explain(node, search);
    }

    void explain(int index, Search& search) const
    {
        if (!search.seen.insert(index).second)
            return;
        const bool isOnPath = search.roots.empty();
        if (isOnPath)
            search.path.push_back(index);
        const std::size_t before = search.roots.size();
        const ServiceNode& node = m_graph.node(index);
        for (const Place& place : node.places)
            for (const Egress& egress : place.egress)
                if (egress.isRequired && isDown(egress.gateway))
                    explain(egress.gateway, search);
        for (const Need& need : node.needs)
            if (need.isRequired && isUnserved(need))
                follow(need, search);
        // Nothing that it needs explains it: failures take it, or copies of it that its service counts
        const bool isTaken = search.roots.size() == before || isHit(index);
        const bool isInLoop = m_failed[m_model.lacks[at(index)]] && !isHit(index) && !node.needs.empty() &&
                              search.roots.size() == before && !isGone(index);
        if (isTaken && !isInLoop)
            search.roots.insert(index);
        if (isOnPath && search.roots.empty())
            search.path.pop_back();
    }

    /// All of it is gone at once.
    bool isGone(int index) const
    {
        return m_failed[m_model.lacks[at(index)]] &&
               std::ranges::none_of(m_graph.node(index).needs,
                                    [&](const Need& need) { return need.isRequired && isUnserved(need); });
    }

    const Architecture& m_architecture;
    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const FailureModel& m_model;
    std::vector<bool> m_failed; ///< nodes of the tree
    Simulation m_result;
};

} // namespace

std::string_view toText(ComponentState state)
{
    return componentStates[static_cast<std::size_t>(state)];
}

std::string_view toText(RequirementState state)
{
    return requirementStates[static_cast<std::size_t>(state)];
}

FailureModel simulationModel(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
{
    return failureModel(graph, catalog, zones, requirementsOf(graph), [](const FailureEvent&) { return true; });
}

std::optional<Scenario> eventsNamed(const ServiceGraph& graph, const FailureModel& model, const Zones& zones,
                                    std::string_view name)
{
    Scenario events;
    const int box = graph.find(name);
    for (std::uint32_t number = 0; number < model.events.size(); ++number) {
        const FailureEvent& event = model.events[number];
        const bool isCopyThere = event.kind == FailureEvent::Kind::Copy && event.id.size() > name.size() &&
                                 event.id.starts_with(name) && event.id[name.size()] == '#' &&
                                 name.find('@') != std::string_view::npos;
        const bool isBox = event.kind == FailureEvent::Kind::Domain && box >= 0 &&
                           std::ranges::binary_search(model.domains[at(event.domain)].boxes, box);
        if (event.id == name || isCopyThere || isBox)
            events.push_back(number);
    }
    if (!events.empty() || box < 0)
        return events.empty() ? std::nullopt : std::optional {events};
    if (!graph.node(box).isFrame)
        return Scenario {}; // it does not fail
    for (std::uint32_t number = 0; number < model.events.size(); ++number) {
        const FailureEvent& event = model.events[number];
        if (event.level >= FailureLevel::Zone)
            continue; // zones reach beyond the frame
        if (event.kind == FailureEvent::Kind::Copy) {
            const auto& places = graph.node(event.node).places;
            if (!places.empty() && zones.isWithin(places[graph.node(event.node).placeOf(event.copy)].box->id, name))
                events.push_back(number);
        } else if (event.node >= 0 && zones.isWithin(graph.idOf(event.node), name) &&
                   (event.kind == FailureEvent::Kind::Domain || graph.node(event.node).copies == 1)) {
            events.push_back(number);
        }
    }
    return events;
}

Simulation simulated(const Architecture& architecture, const ServiceGraph& graph, const Catalog& catalog,
                     const FailureModel& model, const Scenario& events)
{
    return Simulator {architecture, graph, catalog, model, events}.run();
}

} // namespace gudo
