#include "core/rules/redundancy/event_names.h"

#include "core/rules/findings.h"

namespace gudo {

std::string eventName(const ServiceGraph& graph, const FailureEvent& event)
{
    if (event.kind == FailureEvent::Kind::Domain && event.level == FailureLevel::Zone)
        return event.id.substr(event.id.find(':') + 1);
    const ServiceNode& node = graph.node(event.node);
    std::string name = called(*node.component);
    if (event.kind != FailureEvent::Kind::Copy)
        return name;
    if (!node.places.empty())
        name += " (" + called(*node.places[node.placeOf(event.copy)].box) + ')';
    if (const auto number = event.id.rfind('#'); number != std::string::npos)
        name += ' ' + event.id.substr(number);
    return name;
}

} // namespace gudo
