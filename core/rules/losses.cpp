#include "core/rules/losses.h"

#include <algorithm>

#include "core/rules/findings.h"

namespace gudo {

namespace {

void addOnce(std::vector<std::string>& names, std::string name)
{
    if (std::ranges::find(names, name) == names.end())
        names.push_back(std::move(name));
}

} // namespace

Losses::Losses(const Architecture& architecture, const Catalog& catalog, const Zones& zones)
    : m_graph {requestGraph(architecture, catalog, zones)}
    , m_points {distinctPoints(m_graph, catalog, singlePoints(m_graph))}
    , m_paths {m_graph}
{
    for (std::size_t index = 0; index < m_points.size(); ++index) {
        const FailureEvent& event = m_points[index].event;
        if (event.domain < 0)
            m_byComponent.emplace(component(event.node).id, index);
        else if (const auto& domain = m_graph.domains[static_cast<std::size_t>(event.domain)]; domain.zone.empty())
            m_byComponent.emplace(component(domain.boxes.front()).id, index);
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

std::string Losses::serviceName(int service) const
{
    const RequestService& row = m_graph.services[static_cast<std::size_t>(service)];
    if (!row.name.empty())
        return row.name;
    std::vector<std::string> names;
    for (const int member : row.members)
        addOnce(names, called(component(member)));
    return listed(names);
}

std::string Losses::clients(const SinglePoint& point) const
{
    std::vector<std::string> names;
    for (const Requirement& requirement : point.lost)
        addOnce(names, called(component(requirement.client)));
    return listed(names);
}

std::string Losses::way(const SinglePoint& point)
{
    std::string text;
    for (const int node : m_paths.path(point.lost.front().client, point.hit.front()))
        text += (text.empty() ? "" : " → ") + called(component(node));
    return text;
}

std::string Losses::behind(const SinglePoint& point) const
{
    constexpr std::size_t enough = 6;
    if (point.event.domain >= 0 && point.hit.size() != 1)
        return {};
    std::vector<std::string> names;
    for (const int node : m_paths.behind(point.hit.front(), enough))
        names.push_back(called(component(node)));
    return listed(names);
}

} // namespace gudo
