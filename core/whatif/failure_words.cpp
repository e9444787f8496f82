#include "core/whatif/failure_words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace gudo {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Labels may have been written over several lines.
std::string plain(std::string_view label)
{
    std::string out;
    for (const char c : label) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!isSpace)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string nameOf(const Component& component)
{
    const std::string name = plain(displayName(component));
    return name.empty() ? component.id : name;
}

std::string namesOf(const ServiceGraph& graph, std::span<const int> nodes, std::string_view between)
{
    constexpr std::size_t enough = 5;
    std::string names;
    for (std::size_t index = 0; index < std::min(nodes.size(), enough); ++index) {
        if (index > 0)
            names += between;
        names += nameOf(*graph.node(nodes[index]).component);
    }
    return nodes.size() > enough ? names + " …" : names;
}

std::string afterColon(const std::string& id)
{
    return id.substr(id.find(':') + 1);
}

} // namespace

Message eventName(const FailureStudy& study, const FailureEvent& event)
{
    const ServiceGraph& graph = study.graph;
    if (event.level == FailureLevel::Zone)
        return {GUDO_TR_NOOP("core", "zone %1"), {afterColon(event.id)}};
    if (event.level == FailureLevel::Region)
        return {GUDO_TR_NOOP("core", "region %1"), {afterColon(event.id)}};
    const ServiceNode& node = graph.node(event.node);
    const std::string name = nameOf(*node.component);
    if (event.kind != FailureEvent::Kind::Copy)
        return {"%1", {name}};
    const auto hash = event.id.find('#');
    const std::string number = hash == std::string::npos ? std::string {} : event.id.substr(hash + 1);
    if (node.places.empty())
        return {GUDO_TR_NOOP("core", "copy %1 of %2"), {number, name}};
    const std::string place = nameOf(*node.places[node.placeOf(event.copy)].box);
    if (number.empty())
        return {GUDO_TR_NOOP("core", "%1 in %2"), {name, place}};
    return {GUDO_TR_NOOP("core", "copy %1 of %2 in %3"), {number, name, place}};
}

Message failureName(const FailureStudy& study, std::string_view name)
{
    if (const auto event = std::ranges::find(study.model.events, name, &FailureEvent::id);
        event != study.model.events.end())
        return eventName(study, *event);
    if (const Component* component = study.design.architecture.components.find(name))
        return {"%1", {nameOf(*component)}};
    const auto box = study.design.architecture.components.find(name.substr(name.find('@') + 1));
    const auto spread = study.design.architecture.components.find(name.substr(0, name.find('@')));
    if (box && spread)
        return {GUDO_TR_NOOP("core", "%1 in %2"), {nameOf(*spread), nameOf(*box)}};
    return {"%1", {std::string {name}}};
}

std::string serviceName(const ServiceGraph& graph, int service)
{
    const Service& row = graph.service(service);
    return row.name.empty() ? namesOf(graph, row.members, " / ") : plain(row.name);
}

Message outcomeWords(const FailureStudy& study, const Simulation& simulation, const Outcome& outcome)
{
    const ServiceGraph& graph = study.graph;
    const Need& need = outcome.requirement.need;
    const std::string service = serviceName(graph, need.service);
    const std::vector<int> alternatives = graph.alternatives(need);
    std::vector<int> alive;
    std::ranges::copy_if(alternatives, std::back_inserter(alive),
                         [&](int node) { return simulation.components[at(node)] != ComponentState::Down; });
    const bool isSelf = outcome.because == alternatives || alternatives.empty();
    switch (outcome.state) {
    case RequirementState::Lost:
        if (!outcome.standbys.empty())
            return {GUDO_TR_NOOP("core", "%1 down until somebody switches to %2"),
                    {service, namesOf(graph, outcome.standbys, ", ")}};
        if (isSelf || outcome.because.empty())
            return {GUDO_TR_NOOP("core", "%1 down"), {service}};
        return {GUDO_TR_NOOP("core", "%1 down without %2"), {service, namesOf(graph, outcome.because, ", ")}};
    case RequirementState::Degraded:
        if (!alive.empty() && alive.size() < alternatives.size())
            return {GUDO_TR_NOOP("core", "%1 served by %2 alone"), {service, namesOf(graph, alive, ", ")}};
        if (isSelf)
            return {GUDO_TR_NOOP("core", "%1 degraded"), {service}};
        return {GUDO_TR_NOOP("core", "%1 degraded by %2"), {service, namesOf(graph, outcome.because, ", ")}};
    case RequirementState::Served:
        break;
    }
    const std::string by = namesOf(graph, alive, ", ");
    if (graph.service(need.service).name.empty() || by == service || by.empty())
        return {GUDO_TR_NOOP("core", "%1 served"), {service}};
    return {GUDO_TR_NOOP("core", "%1 served by %2"), {service, by}};
}

std::vector<ClientStory> clientStories(const FailureStudy& study, const Simulation& simulation)
{
    std::vector<ClientStory> stories;
    for (int number = 0; number < static_cast<int>(simulation.outcomes.size()); ++number) {
        const int client = simulation.outcomes[at(number)].requirement.client;
        const Component& component = *study.graph.node(client).component;
        auto story = std::ranges::find(stories, component.id, &ClientStory::client);
        if (story == stories.end())
            story = stories.insert(story, {component.id, nameOf(component)});
        story->outcomes.push_back(number);
    }
    for (ClientStory& story : stories)
        std::ranges::stable_sort(story.outcomes, std::ranges::greater {},
                                 [&](int number) { return simulation.outcomes[at(number)].state; });
    return stories;
}

std::string sentenceOf(const FailureStudy& study, const Simulation& simulation, const ClientStory& story,
                       std::size_t most, const Translate& translate)
{
    std::string parts;
    const std::size_t shown = std::min(most, story.outcomes.size());
    for (std::size_t index = 0; index < shown; ++index) {
        if (index > 0)
            parts += ", ";
        parts += translate(outcomeWords(study, simulation, simulation.outcomes[at(story.outcomes[index])]));
    }
    if (shown < story.outcomes.size())
        parts += ", " + translate({GUDO_TR_NOOP("core", "%1 more"), {std::to_string(story.outcomes.size() - shown)}});
    //: %1 a client, %2 how what it asks for fares
    return translate({GUDO_TR_NOOP("core", "%1: %2"), {story.name, parts}});
}

} // namespace gudo
