#include "core/rules/redundancy/capacities.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::string_view zonePrefix = "zone:";

bool isZone(const FailureEvent& event)
{
    return event.kind == FailureEvent::Kind::Domain && event.level == FailureLevel::Zone;
}

} // namespace

Capacities::Capacities(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
{
    const bool hasLoad = std::ranges::any_of(
        graph.entries, [&](int entry) { return find(graph.node(entry).component->properties, "load") != nullptr; });
    if (!hasLoad)
        return;
    const FailureModel model = failureModel(graph, catalog, zones, requirementsOf(graph), isZone);
    const auto cases = capacityCases(graph, catalog, model, {.isBrief = true});
    if (cases.empty())
        return;
    const CapacityCase& normal = cases.front();
    for (const CapacityCase& found : cases) {
        if (found.asked <= 0 || found.carried() <= 0)
            continue; // an outage, or enough
        if (found.kind == CapacityCase::Kind::Deployment) {
            m_deployments.push_back(found);
        } else if (found.served < normal.served && found.bottleneck != normal.bottleneck) {
            const auto [worst, isNew] = m_zoneLosses.try_emplace(found.bottleneck, found);
            if (!isNew && found.carried() < worst->second.carried())
                worst->second = found;
        }
    }
}

std::string Capacities::zoneOf(const CapacityCase& found)
{
    return found.event.substr(zonePrefix.size());
}

} // namespace gudo
