#include "core/whatif/failure_choices.h"

#include <algorithm>

#include "core/model/layout.h"

namespace gudo {

namespace {

using Level = FailureChoice::Level;

Level levelOf(FailureLevel level)
{
    switch (level) {
    case FailureLevel::Host:
        return Level::Host;
    case FailureLevel::Rack:
        return Level::Rack;
    case FailureLevel::Zone:
        return Level::Zone;
    case FailureLevel::Site:
        return Level::Site;
    case FailureLevel::Region:
        return Level::Region;
    case FailureLevel::Component:
    case FailureLevel::Replica:
        break;
    }
    return Level::Component;
}

class Finder {
public:
    explicit Finder(const FailureStudy& study)
        : m_study {study}
    {
    }

    void addComponent(const Component& component)
    {
        const auto events = eventsNamed(m_study.graph, m_study.model, m_study.zones, component.id);
        if (!events || events->empty())
            return;
        const auto& first = m_study.model.events[events->front()];
        const int node = m_study.graph.find(component.id);
        if (first.kind == FailureEvent::Kind::Domain && events->size() == 1 && holds(first, node))
            add({levelOf(first.level), first.id, component.id});
        else if (m_study.graph.node(node).isFrame)
            add({Level::Container, component.id, component.id});
        else
            add({levelOf(first.level), component.id, component.id});
    }

    void addPresence(std::string_view placement, std::string_view component)
    {
        const auto events = eventsNamed(m_study.graph, m_study.model, m_study.zones, placement);
        if (events && !events->empty())
            add({Level::Copies, std::string {placement}, Id {component}});
    }

    /// The zone that a component is in by its properties alone.
    void addNamedZone(std::string_view id)
    {
        const std::string zone = "zone:" + m_study.zones.zoneOf(id);
        if (std::ranges::find(m_study.model.events, zone, &FailureEvent::id) != m_study.model.events.end())
            add({Level::Zone, zone, {}});
    }

    std::vector<FailureChoice> take()
    {
        std::ranges::stable_sort(m_choices, {}, &FailureChoice::level);
        return std::move(m_choices);
    }

private:
    bool holds(const FailureEvent& event, int node) const
    {
        return std::ranges::binary_search(m_study.model.domains[static_cast<std::size_t>(event.domain)].boxes, node);
    }

    void add(FailureChoice choice)
    {
        if (std::ranges::find(m_choices, choice.name, &FailureChoice::name) == m_choices.end())
            m_choices.push_back(std::move(choice));
    }

    const FailureStudy& m_study;
    std::vector<FailureChoice> m_choices;
};

} // namespace

std::vector<FailureChoice> failureChoices(const FailureStudy& study, std::string_view placement)
{
    const auto& components = study.design.architecture.components;
    const Component* component = components.find(componentOf(placement));
    if (!component)
        return {};
    Finder finder {study};
    std::string_view outer = containerOf(placement);
    if (!outer.empty())
        finder.addPresence(placement, component->id);
    finder.addComponent(*component);
    finder.addNamedZone(outer.empty() ? std::string_view {component->id} : outer);
    if (outer.empty())
        outer = component->parent;
    for (const Component* box = components.find(outer); box; box = components.find(box->parent))
        finder.addComponent(*box);
    return finder.take();
}

std::string failureAt(const FailureStudy& study, std::string_view placement)
{
    const auto choices = failureChoices(study, placement);
    const std::string_view component = componentOf(placement);
    for (const FailureChoice& choice : choices) // of a presence its copies, else the component itself
        if (choice.name == placement || (choice.component == component && choice.level != Level::Copies))
            return choice.name;
    return {};
}

} // namespace gudo
