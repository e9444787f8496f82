#include "core/reliability/failure_events.h"

#include <algorithm>
#include <array>

#include "core/model/at.h"
#include "core/reliability/platform.h"

namespace gudo {

namespace {

constexpr std::array<std::string_view, 7> levelNames {"component", "replica", "host", "rack", "zone", "site", "region"};

class EventMaker {
public:
    EventMaker(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
        : m_graph {graph}
        , m_catalog {catalog}
        , m_zones {zones}
        , m_isHolder(graph.nodes.size())
    {
    }

    FailureEvents make()
    {
        for (const ServiceNode& node : m_graph.nodes) {
            if (const Component* parent = m_zones.parentOf(*node.component))
                m_isHolder[at(m_graph.find(parent->id))] = 1;
            for (const Place& place : node.places)
                m_isHolder[at(m_graph.find(place.box->id))] = 1;
        }
        m_result.domainOfBox.assign(m_graph.nodes.size(), -1);
        for (int node = 0; node < size(); ++node)
            addDomain(node);
        for (int node = 0; node < size(); ++node)
            addNamedZone(node);
        for (int node = 0; node < size(); ++node)
            addComponent(node);
        for (int domain = 0; domain < static_cast<int>(m_result.domains.size()); ++domain) {
            const FailureDomain& row = m_result.domains[at(domain)];
            m_result.events.push_back({.kind = FailureEvent::Kind::Domain,
                                       .level = row.level,
                                       .id = row.id,
                                       .node = row.boxes.empty() ? -1 : row.boxes.front(),
                                       .domain = domain});
        }
        return std::move(m_result);
    }

private:
    int size() const { return static_cast<int>(m_graph.nodes.size()); }

    int domainNamed(const std::string& id, FailureLevel level)
    {
        const auto [entry, isNew] = m_byId.try_emplace(id, static_cast<int>(m_result.domains.size()));
        if (isNew)
            m_result.domains.push_back({.id = id, .level = level});
        return entry->second;
    }

    void addDomain(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        const ComponentType& type = m_catalog.typeOf(*node.component);
        int domain = -1;
        if (type.isKind("zone")) {
            const std::string zone = m_zones.zoneOf(node.component->id);
            domain = domainNamed("zone:" + zone, FailureLevel::Zone);
            m_result.domainOfZone.emplace(zone, domain);
        } else if (type.isKind("region")) {
            const Value* name = m_catalog.valueOf(*node.component, "region");
            const bool isNamed = name && name->asString() && !name->asString()->empty();
            domain = domainNamed("region:" + (isNamed ? *name->asString() : node.component->id), FailureLevel::Region);
        } else if (type.isKind("site")) {
            domain = domainNamed(node.component->id, FailureLevel::Site);
        } else if (type.traits.failureDomain && node.copies == 1 && !node.isPassive && !node.isClient) {
            const FailureLevel held = type.isKind("rack") ? FailureLevel::Rack : FailureLevel::Host;
            domain = domainNamed(node.component->id, m_isHolder[at(index)] ? held : FailureLevel::Component);
        }
        m_result.domainOfBox[at(index)] = domain;
        if (domain >= 0)
            m_result.domains[at(domain)].boxes.push_back(index);
    }

    /// A node of a cluster may name its zone instead of being drawn in it.
    void addNamedZone(int index)
    {
        const std::string zone = namedZone(m_catalog, m_zones, *m_graph.node(index).component);
        if (!zone.empty() && !m_result.domainOfZone.contains(zone))
            m_result.domainOfZone.emplace(zone, domainNamed("zone:" + zone, FailureLevel::Zone));
    }

    void addComponent(int index)
    {
        const ServiceNode& node = m_graph.node(index);
        if (node.isUnfailing() || m_result.domainOfBox[at(index)] >= 0)
            return;
        const FailureLevel own =
            m_catalog.isKind(*node.component, "power") ? FailureLevel::Rack : FailureLevel::Component;
        m_result.events.push_back({.level = own, .id = node.component->id, .node = index});
        if (node.copies == 1)
            return;
        std::vector<int> inPlace(node.places.size());
        for (int copy = 0; copy < node.copies; ++copy) {
            std::string id = node.component->id;
            const int places = static_cast<int>(node.places.size());
            if (places > 0)
                id += '@' + node.places[node.placeOf(copy)].box->id;
            if (const int mates = places ? node.copies / places + (copy % places < node.copies % places) : node.copies;
                mates > 1)
                id += '#' + std::to_string((places ? copy / places : copy) + 1);
            m_result.events.push_back({.kind = FailureEvent::Kind::Copy,
                                       .level = FailureLevel::Replica,
                                       .id = std::move(id),
                                       .node = index,
                                       .copy = copy});
        }
    }

    const ServiceGraph& m_graph;
    const Catalog& m_catalog;
    const Zones& m_zones;
    FailureEvents m_result;
    std::vector<char> m_isHolder;
    std::unordered_map<std::string, int> m_byId;
};

} // namespace

std::string_view toText(FailureLevel level)
{
    return levelNames[static_cast<std::size_t>(level)];
}

std::optional<FailureLevel> failureLevelFrom(std::string_view text)
{
    const auto found = std::ranges::find(levelNames, text);
    return found == levelNames.end() ? std::nullopt
                                     : std::optional {static_cast<FailureLevel>(found - levelNames.begin())};
}

FailureEvents failureEvents(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
{
    return EventMaker {graph, catalog, zones}.make();
}

bool isWhole(const ServiceGraph& graph, const FailureEvent& event)
{
    return event.kind == FailureEvent::Kind::Component &&
           (graph.node(event.node).copies > 1 || graph.node(event.node).isRunByProvider);
}

bool isAtLevel(const ServiceGraph& graph, const FailureEvent& event, FailureLevel level)
{
    const bool isOfProvider = event.kind == FailureEvent::Kind::Copy && graph.node(event.node).isRunByProvider;
    return event.level <= level && !isOfProvider && (level == FailureLevel::Component || !isWhole(graph, event));
}

} // namespace gudo
