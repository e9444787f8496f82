#include "core/picture/reach_highlights.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>

#include "core/network/security_groups.h"

namespace gudo {

namespace {

bool isPlace(const Hop& hop)
{
    return hop.kind == HopKind::Component || hop.kind == HopKind::Gateway || hop.kind == HopKind::Firewall ||
           hop.kind == HopKind::Endpoint || hop.kind == HopKind::Link || hop.kind == HopKind::Listener;
}

/// Checked where packets arrive.
bool isArrival(const Hop& hop)
{
    return hop.property == toText(Direction::Ingress);
}

class WalkMaker {
public:
    WalkMaker(const Architecture& architecture, const Reachability& answer, const ReachQuery& query)
        : m_architecture {architecture}
        , m_answer {answer}
        , m_query {query}
    {
    }

    [[nodiscard]] ReachWalk made()
    {
        m_walk.isBroken = !m_answer.isReachable;
        m_walk.stationOf.assign(m_answer.path.size(), -1);
        const Hop* blocker = m_answer.blocker();
        bool isBehind = false; // the packets do not get there: what is found there stands where they stop
        for (std::size_t at = 0; at < m_answer.path.size(); ++at) {
            const Hop& hop = m_answer.path[at];
            if (!isBehind)
                go(hop, at, &hop == blocker);
            m_walk.stationOf[at] = last();
            isBehind |= &hop == blocker;
        }
        for (std::size_t at = m_waiting; at < m_answer.path.size() && !isBehind; ++at)
            m_walk.stationOf[at] = last();
        return std::move(m_walk);
    }

private:
    [[nodiscard]] int last() const { return static_cast<int>(m_walk.stations.size()) - 1; }

    void go(const Hop& hop, std::size_t at, bool isBlocker)
    {
        const bool isOnWay = !hop.isReturn && isPlace(hop);
        if (isOnWay)
            arrive(hop.component, at);
        else if (!hop.isReturn && isArrival(hop) && !isBlocker)
            m_waiting = std::min(m_waiting, at);
        else if (isBlocker && (hop.isReturn || isArrival(hop)))
            arrive(m_query.to, at);
    }

    /// What was checked on arrival belongs to this place.
    void arrive(const Id& component, std::size_t at)
    {
        if (!m_architecture.components.contains(component))
            return;
        if (m_walk.stations.empty() || m_walk.stations.back() != component)
            m_walk.stations.push_back(component);
        for (std::size_t waiting = m_waiting; waiting < at; ++waiting)
            m_walk.stationOf[waiting] = last();
        m_waiting = m_answer.path.size();
    }

    const Architecture& m_architecture;
    const Reachability& m_answer;
    const ReachQuery& m_query;
    ReachWalk m_walk;
    std::size_t m_waiting = static_cast<std::size_t>(-1); ///< the first hop that belongs to the next place
};

/// Finds the way of a walk through a drawing.
class Drawing {
public:
    explicit Drawing(const Design& design)
        : m_design {design}
    {
        for (const auto& row : design.layout.placements)
            m_placements[componentOf(row->id)].push_back(row.get());
        for (const auto& row : design.architecture.connections)
            m_lines.try_emplace({row->from, row->to}, row->id);
    }

    [[nodiscard]] HighlightedPath path(const std::vector<Id>& stations) const
    {
        HighlightedPath path;
        const Placement* before = nullptr;
        const Id* from = nullptr;
        for (const Id& station : stations) {
            const Placement* here = nearest(station, before);
            path.hops.push_back({here ? here->id : station, from ? lineBetween(*from, station) : Id {}});
            before = here ? here : before;
            from = &station;
        }
        return path;
    }

    /// Where a component is drawn: itself, or its presences; its own id where it is not drawn.
    [[nodiscard]] std::vector<Id> placesOf(const Id& component) const
    {
        std::vector<Id> ids;
        if (const auto found = m_placements.find(component); found != m_placements.end())
            for (const Placement* placement : found->second)
                ids.push_back(placement->id);
        return ids.empty() ? std::vector {component} : ids;
    }

private:
    [[nodiscard]] const Placement* nearest(const Id& component, const Placement* before) const
    {
        const auto found = m_placements.find(component);
        if (found == m_placements.end())
            return nullptr;
        if (!before)
            return found->second.front();
        const auto distance = [before](const Placement* one) {
            const auto middle = [](const Rect& rect) {
                return std::pair {std::int64_t {rect.x} + rect.width / 2, std::int64_t {rect.y} + rect.height / 2};
            };
            const auto [x, y] = middle(one->rect);
            const auto [x2, y2] = middle(before->rect);
            return std::abs(x - x2) + std::abs(y - y2);
        };
        return *std::ranges::min_element(found->second, {}, distance);
    }

    [[nodiscard]] Id lineBetween(const Id& from, const Id& to) const
    {
        for (const auto& ends : {std::pair {from, to}, std::pair {to, from}})
            if (const auto found = m_lines.find(ends); found != m_lines.end())
                return found->second;
        return {};
    }

    const Design& m_design;
    std::map<std::string_view, std::vector<const Placement*>> m_placements;
    std::map<std::pair<Id, Id>, Id> m_lines;
};

} // namespace

ReachWalk walkOf(const Architecture& architecture, const Reachability& answer, const ReachQuery& query)
{
    return WalkMaker {architecture, answer, query}.made();
}

Highlights reachHighlights(const Design& design, const Reachability& answer, const ReachWalk& walk)
{
    Highlights highlights;
    highlights.dimsOthers = true;
    if (!walk.stations.empty()) {
        HighlightedPath path = Drawing {design}.path(walk.stations);
        path.isBroken = walk.isBroken;
        highlights.paths.push_back(std::move(path));
    }
    for (const Hop& hop : answer.path)
        if (!isPlace(hop))
            highlights.standings.emplace(hop.component, Standing::Lit);
    return highlights;
}

Highlights exposureHighlights(const Design& design, const std::vector<Exposed>& exposed,
                              const std::vector<char>& isDelicate, const Id& subject)
{
    Highlights highlights;
    highlights.dimsOthers = true;
    const Drawing drawing {design};
    if (design.architecture.components.contains(subject))
        for (const Id& place : drawing.placesOf(subject))
            highlights.standings.emplace(place, Standing::Lit);
    for (std::size_t at = 0; at < exposed.size(); ++at) {
        const Exposed& entry = exposed[at];
        const std::string flow = flowText(entry);
        for (const Id& place : drawing.placesOf(entry.component)) {
            Standing& standing = highlights.standings.try_emplace(place, Standing::Lit).first->second;
            if (isDelicate[at])
                standing = Standing::Degraded;
            std::string& note = highlights.notes[place];
            if (note.find(flow) == std::string::npos)
                note += (note.empty() ? "" : " · ") + flow;
        }
        HighlightedPath path = drawing.path(entry.path);
        path.isNumbered = false;
        if (std::ranges::find(highlights.paths, path) == highlights.paths.end())
            highlights.paths.push_back(std::move(path));
    }
    return highlights;
}

std::string flowText(const Exposed& entry)
{
    std::string text = entry.protocol;
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return entry.protocol == "icmp" ? text : text + ' ' + toText(entry.ports);
}

} // namespace gudo
