#include "core/whatif/failure_highlights.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "core/model/at.h"

namespace gudo {

namespace {

class Painter {
public:
    /// `wholes` are containers that fail with all that is in them: crossed out instead of each thing in them.
    Painter(const FailureStudy& study, const Scenario& events, const Simulation& simulation,
            const std::vector<Id>& wholes, const Scenario& inWholes)
        : m_study {study}
        , m_simulation {simulation}
        , m_failed {std::move(failedNodes(study.model.tree, {events}).front())}
    {
        for (int node = 0; node < static_cast<int>(simulation.components.size()); ++node)
            addNode(node);
        for (const std::uint32_t event : events)
            if (!std::ranges::binary_search(inWholes, event))
                addFailed(study.model.events[event]);
        for (const Id& whole : wholes)
            set(whole, Standing::Failed);
        for (const auto& connection : study.design.architecture.connections)
            addConnection(*connection);
        for (const Outcome& outcome : simulation.outcomes)
            addOutcome(outcome);
        for (HighlightedPath& path : m_result.paths)
            path.isNumbered = m_result.paths.size() == 1;
        for (const auto& [client, isServed] : m_clients)
            if (isServed)
                m_result.standings.try_emplace(m_study.graph.idOf(client), Standing::Lit);
    }

    Highlights take() { return std::move(m_result); }

private:
    bool isDown(int node) const { return node >= 0 && m_simulation.components[at(node)] == ComponentState::Down; }

    void set(const Id& id, Standing standing) { m_result.standings[id] = standing; }

    /// How many of the copies in a place are gone, and how many there are.
    std::pair<int, int> lostIn(int index, std::size_t place) const
    {
        const ServiceNode& node = m_study.graph.node(index);
        const auto& copies = m_study.model.copies[at(index)];
        std::pair<int, int> lost {0, 0};
        for (std::size_t copy = 0; copy < copies.size(); ++copy)
            if (node.places.empty() || node.placeOf(static_cast<int>(copy)) == place) {
                lost.first += m_failed[copies[copy]] ? 1 : 0;
                ++lost.second;
            }
        return lost;
    }

    void addNode(int index)
    {
        const Id& id = m_study.graph.idOf(index);
        const ComponentState state = m_simulation.components[at(index)];
        if (state != ComponentState::Up)
            set(id, state == ComponentState::Down ? Standing::Lost : Standing::Degraded);
        const ServiceNode& node = m_study.graph.node(index);
        if (node.isUnfailing())
            return;
        if (node.places.size() < 2) {
            note(id, lostIn(index, 0));
            return;
        }
        for (std::size_t place = 0; place < node.places.size() && place < at(node.copies); ++place) {
            const auto lost = lostIn(index, place);
            const Id presence = id + '@' + node.places[place].box->id;
            if (lost.first > 0)
                set(presence, lost.first == lost.second ? Standing::Lost : Standing::Degraded);
            note(presence, lost);
        }
    }

    /// How many copies are left where some are.
    void note(const Id& id, std::pair<int, int> lost)
    {
        if (lost.first > 0 && lost.first < lost.second)
            m_result.notes[id] = fmt::format("\u00D7{} → \u00D7{}", lost.second, lost.second - lost.first);
    }

    void addFailed(const FailureEvent& event)
    {
        switch (event.kind) {
        case FailureEvent::Kind::Domain:
            for (const int box : m_study.model.domains[at(event.domain)].boxes)
                set(m_study.graph.idOf(box), Standing::Failed);
            break;
        case FailureEvent::Kind::Component: {
            const Id& id = m_study.graph.idOf(event.node);
            set(id, Standing::Failed);
            for (const Place& place : m_study.graph.node(event.node).places)
                if (const auto presence = m_result.standings.find(id + '@' + place.box->id);
                    presence != m_result.standings.end())
                    presence->second = Standing::Failed;
            break;
        }
        case FailureEvent::Kind::Copy: {
            const ServiceNode& node = m_study.graph.node(event.node);
            const std::size_t place = node.places.empty() ? 0 : node.placeOf(event.copy);
            const auto lost = lostIn(event.node, place);
            const bool isApart = node.places.size() > 1;
            const Id& id = m_study.graph.idOf(event.node);
            if (lost.first == lost.second)
                set(isApart ? id + '@' + node.places[place].box->id : id, Standing::Failed);
            break;
        }
        }
    }

    void addConnection(const Connection& connection)
    {
        const int from = m_study.graph.find(connection.from);
        const int to = m_study.graph.find(connection.to);
        if (isDown(from) || isDown(to))
            set(connection.id, Standing::Lost);
        if (isRequest(connection))
            m_arrows.try_emplace({from, to}, connection.id);
    }

    void addOutcome(const Outcome& outcome)
    {
        const bool isServed = outcome.state == RequirementState::Served;
        const auto [client, isNew] = m_clients.try_emplace(outcome.requirement.client, isServed);
        client->second = client->second && isServed;
        if (outcome.state != RequirementState::Lost)
            return;
        HighlightedPath path {.hops = {}, .isBroken = true};
        int previous = -1;
        for (const int node : outcome.path) {
            const auto arrow = m_arrows.find({previous, node});
            path.hops.push_back({m_study.graph.idOf(node), arrow == m_arrows.end() ? Id {} : arrow->second});
            previous = node;
        }
        if (std::ranges::find(m_result.paths, path) == m_result.paths.end())
            m_result.paths.push_back(std::move(path));
    }

    const FailureStudy& m_study;
    const Simulation& m_simulation;
    std::vector<bool> m_failed; ///< nodes of the tree
    std::map<std::pair<int, int>, Id> m_arrows;
    std::map<int, bool> m_clients; ///< whether all that they ask for is served
    Highlights m_result;
};

} // namespace

Highlights highlightsOf(const FailureStudy& study, const Scenario& events, const Simulation& simulation)
{
    return events.empty() ? Highlights {} : Painter {study, events, simulation, {}, {}}.take();
}

Highlights highlightsOf(const FailureStudy& study, const FailureAnswer& answer)
{
    std::vector<Id> wholes;
    std::vector<bool> isInWhole(study.model.events.size());
    std::vector<bool> isNamed(study.model.events.size()); // by a name of its own
    for (const std::string& name : answer.failed) {
        const auto events = eventsNamed(study.graph, study.model, study.zones, name);
        const int node = study.graph.find(name);
        const bool isDomain = events && std::ranges::any_of(*events, [&](std::uint32_t event) {
                                  return study.model.events[event].kind == FailureEvent::Kind::Domain;
                              });
        const bool isWhole = node >= 0 && study.graph.node(node).isFrame && !isDomain;
        if (isWhole)
            wholes.push_back(name);
        for (const std::uint32_t event : events.value_or(Scenario {}))
            (isWhole ? isInWhole : isNamed)[event] = true;
    }
    Scenario inWholes;
    for (std::uint32_t event = 0; event < isInWhole.size(); ++event)
        if (isInWhole[event] && !isNamed[event])
            inWholes.push_back(event);
    return answer.events.empty() ? Highlights {}
                                 : Painter {study, answer.events, answer.simulation, wholes, inWholes}.take();
}

} // namespace gudo
