#include "core/rules/redundancy/losses.h"

#include <algorithm>

#include "core/model/at.h"
#include "core/rules/findings.h"
#include "core/rules/redundancy/event_names.h"

namespace gudo {

namespace {

void addOnce(std::vector<std::string>& names, std::string name)
{
    if (std::ranges::find(names, name) == names.end())
        names.push_back(std::move(name));
}

} // namespace

Losses::Losses(const ServiceGraph& graph, const Catalog& catalog, const Zones& zones)
    : m_graph {graph}
    , m_model {failureModel(m_graph, catalog, zones)}
    , m_points {distinctPoints(m_graph, m_model, singlePoints(m_graph, m_model))}
    , m_paths {m_graph}
    , m_domainOfBox(m_graph.nodes.size(), -1)
{
    for (std::size_t domain = 0; domain < m_model.domains.size(); ++domain)
        for (const int box : m_model.domains[domain].boxes)
            m_domainOfBox[at(box)] = static_cast<int>(domain);
    for (std::size_t index = 0; index < m_points.size(); ++index) {
        const FailureEvent& event = eventOf(m_points[index]);
        if (event.kind != FailureEvent::Kind::Domain || event.level < FailureLevel::Zone)
            m_byComponent.emplace(component(event.node).id, index);
    }
}

const SinglePoint* Losses::of(std::string_view id) const
{
    const auto found = m_byComponent.find(id);
    return found == m_byComponent.end() ? nullptr : &m_points[found->second];
}

std::string Losses::clientsLost(std::string_view id) const
{
    const SinglePoint* point = of(id);
    return point ? clients(*point) : std::string {};
}

std::string Losses::clientName(int requirement) const
{
    return called(component(m_model.requirements[at(requirement)].client));
}

std::string Losses::clients(const SinglePoint& point) const
{
    std::vector<std::string> names;
    for (const int lost : point.lost)
        addOnce(names, clientName(lost));
    return listed(names);
}

std::string Losses::failureName(const SinglePoint& point) const
{
    return eventName(m_graph, eventOf(point));
}

std::string Losses::way(const SinglePoint& point)
{
    std::string text;
    for (const int node : m_paths.path(m_model.requirements[at(point.lost.front())].client, point.hit.front()))
        text += (text.empty() ? "" : " → ") + called(component(node));
    return text;
}

std::string Losses::coldStandbys(const SinglePoint& point) const
{
    std::vector<std::string> names;
    for (const int node : point.hit)
        for (const int standby : m_graph.service(m_graph.serviceOf[at(node)]).coldStandbys)
            if (!std::ranges::binary_search(point.hit, standby))
                addOnce(names, called(component(standby)));
    return listed(names);
}

std::set<int> Losses::domainsAround(int box) const
{
    std::set<int> around;
    for (; box >= 0; box = m_graph.find(component(box).parent))
        if (const int domain = m_domainOfBox[at(box)];
            domain >= 0 && m_model.domains[at(domain)].level <= FailureLevel::Zone)
            around.insert(domain);
    return around;
}

bool Losses::wouldSurvive(int node, int copies) const
{
    const auto& places = m_graph.node(node).places;
    std::map<int, int> lost; // by domain
    for (int place = 0; place < static_cast<int>(places.size()); ++place) {
        const int count = static_cast<int>(places.size());
        const int here = copies / count + (place < copies % count ? 1 : 0); // round robin
        for (const int domain : domainsAround(m_graph.find(places[at(place)].box->id)))
            lost[domain] += here;
    }
    const int spare = copies - m_graph.node(node).required;
    return spare > 0 && std::ranges::all_of(lost, [&](const auto& entry) { return entry.second <= spare; });
}

} // namespace gudo
