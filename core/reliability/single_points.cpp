#include "core/reliability/single_points.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace gudo {

namespace {

constexpr std::size_t eventsPerRound = 4096; ///< bounds the memory of one round to 512 bytes a node

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Nodes that some entry needs, each after what it needs (but for cycles). Without recursion: chains may be long.
std::vector<int> coneInPostOrder(const RequestGraph& graph)
{
    struct Frame {
        int node;
        std::size_t need;
        std::size_t alternative;
    };
    std::vector<int> order;
    std::vector<char> isSeen(graph.nodes.size());
    std::vector<Frame> stack;
    const auto enter = [&](int node) {
        if (!isSeen[at(node)]) {
            isSeen[at(node)] = 1;
            stack.push_back({node, 0, 0});
        }
    };
    for (const int entry : graph.entries) {
        enter(entry);
        while (!stack.empty()) {
            Frame& top = stack.back();
            const auto& needs = graph.nodes[at(top.node)].needs;
            if (top.need == needs.size()) {
                order.push_back(top.node);
                stack.pop_back();
                continue;
            }
            const auto& alternatives = graph.services[at(needs[top.need])].alternatives;
            if (top.alternative == alternatives.size()) {
                ++top.need;
                top.alternative = 0;
                continue;
            }
            enter(alternatives[top.alternative++]); // may move the stack: `top` is not used after it
        }
    }
    return order;
}

bool maySuffer(const RequestNode& node)
{
    return !node.isClient && !node.isPassive;
}

/// Which nodes are down under which of up to `eventsPerRound` events, one bit each.
class Simulation {
public:
    Simulation(const RequestGraph& graph, const std::vector<int>& order, std::size_t events)
        : m_graph {graph}
        , m_order {order}
        , m_words {(events + 63) / 64}
        , m_down(graph.nodes.size() * m_words)
        , m_scratch(m_words)
    {
    }

    void hit(int node, std::size_t event) { row(node)[event / 64] |= std::uint64_t {1} << (event % 64); }

    /// Spreads what is down to what needs it until nothing changes: the least set that is closed, so the greatest that
    /// is up.
    void settle()
    {
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (const int node : m_order)
                for (const int service : m_graph.nodes[at(node)].needs)
                    isChanged |= spread(node, service);
        }
    }

    /// The events under which no alternative of the service is up; valid until the next call.
    const std::vector<std::uint64_t>& lost(int service)
    {
        std::ranges::fill(m_scratch, ~std::uint64_t {0});
        for (const int node : m_graph.services[at(service)].alternatives)
            for (std::size_t word = 0; word < m_words; ++word)
                m_scratch[word] &= row(node)[word];
        return m_scratch;
    }

private:
    std::uint64_t* row(int node) { return m_down.data() + at(node) * m_words; }

    bool spread(int node, int service)
    {
        lost(service);
        bool isChanged = false;
        std::uint64_t* down = row(node);
        for (std::size_t word = 0; word < m_words; ++word) {
            isChanged |= (m_scratch[word] & ~down[word]) != 0;
            down[word] |= m_scratch[word];
        }
        return isChanged;
    }

    const RequestGraph& m_graph;
    const std::vector<int>& m_order;
    std::size_t m_words;
    std::vector<std::uint64_t> m_down;
    std::vector<std::uint64_t> m_scratch;
};

/// For every domain, the nodes of `cone` that go down with it, ascending when `cone` is.
std::vector<std::vector<int>> hitsOfDomains(const RequestGraph& graph, const std::vector<int>& cone)
{
    std::vector<std::vector<int>> hits(graph.domains.size());
    std::vector<std::vector<int>> domainsOfBox(graph.nodes.size());
    for (int domain = 0; domain < static_cast<int>(graph.domains.size()); ++domain)
        for (const int box : graph.domains[at(domain)].boxes)
            domainsOfBox[at(box)].push_back(domain);
    for (const int node : cone) {
        if (!maySuffer(graph.nodes[at(node)]))
            continue;
        std::set<int> around {domainsOfBox[at(node)].begin(), domainsOfBox[at(node)].end()};
        for (const int own : around)
            hits[at(own)].push_back(node);
        std::set<int> outer;
        for (const auto& place : graph.nodes[at(node)].domainsOfPlace)
            outer.insert(place.begin(), place.end());
        for (const int domain : outer)
            if (!around.contains(domain) && graph.isLostWith(node, domain))
                hits[at(domain)].push_back(node);
    }
    return hits;
}

std::vector<FailureEvent> eventsIn(const RequestGraph& graph, const std::vector<int>& cone,
                                   const std::vector<std::vector<int>>& hits)
{
    std::vector<char> isBox(graph.nodes.size());
    for (const FailureDomain& domain : graph.domains)
        for (const int box : domain.boxes)
            isBox[at(box)] = 1;
    std::vector<FailureEvent> events;
    for (const int node : cone)
        if (graph.nodes[at(node)].mayFail() && !isBox[at(node)])
            events.push_back({.node = node});
    for (int domain = 0; domain < static_cast<int>(graph.domains.size()); ++domain)
        if (!hits[at(domain)].empty())
            events.push_back({.domain = domain});
    return events;
}

/// Nodes that a service needs at any depth, as marks.
std::vector<char> coneOf(const RequestGraph& graph, int service)
{
    std::vector<char> isInside(graph.nodes.size());
    std::vector<int> open;
    const auto enter = [&](int wanted) {
        for (const int node : graph.services[at(wanted)].alternatives)
            if (!isInside[at(node)]) {
                isInside[at(node)] = 1;
                open.push_back(node);
            }
    };
    enter(service);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int need : graph.nodes[at(node)].needs)
            enter(need);
    }
    return isInside;
}

} // namespace

std::vector<Requirement> requirementsOf(const RequestGraph& graph)
{
    std::vector<Requirement> requirements;
    for (const int client : graph.entries)
        for (const int service : graph.nodes[at(client)].needs)
            requirements.push_back({client, service});
    return requirements;
}

std::vector<FailureEvent> eventsOf(const RequestGraph& graph)
{
    std::vector<int> cone = coneInPostOrder(graph);
    std::ranges::sort(cone);
    return eventsIn(graph, cone, hitsOfDomains(graph, cone));
}

std::vector<int> hitBy(const RequestGraph& graph, const FailureEvent& event)
{
    if (event.domain < 0)
        return {event.node};
    std::vector<int> hit;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
        if (maySuffer(graph.nodes[at(node)]) &&
            (std::ranges::binary_search(graph.domains[at(event.domain)].boxes, node) ||
             graph.isLostWith(node, event.domain)))
            hit.push_back(node);
    return hit;
}

std::vector<SinglePoint> singlePoints(const RequestGraph& graph)
{
    const std::vector<int> order = coneInPostOrder(graph);
    std::vector<int> cone = order;
    std::ranges::sort(cone);
    const auto hits = hitsOfDomains(graph, cone);
    const auto events = eventsIn(graph, cone, hits);
    const auto requirements = requirementsOf(graph);

    std::vector<SinglePoint> points(events.size());
    for (std::size_t first = 0; first < events.size(); first += eventsPerRound) {
        const std::size_t count = std::min(eventsPerRound, events.size() - first);
        Simulation simulation {graph, order, count};
        for (std::size_t index = 0; index < count; ++index) {
            const FailureEvent& event = events[first + index];
            if (event.domain < 0)
                simulation.hit(event.node, index);
            else
                for (const int node : hits[at(event.domain)])
                    simulation.hit(node, index);
        }
        simulation.settle();
        for (const Requirement& requirement : requirements) {
            const auto& lost = simulation.lost(requirement.service);
            for (std::size_t index = 0; index < count; ++index)
                if (lost[index / 64] >> (index % 64) & 1)
                    points[first + index].lost.push_back(requirement);
        }
    }
    for (std::size_t index = 0; index < events.size(); ++index) {
        points[index].event = events[index];
        points[index].hit =
            events[index].domain < 0 ? std::vector {events[index].node} : hits[at(events[index].domain)];
    }
    std::erase_if(points, [](const SinglePoint& point) { return point.lost.empty(); });
    return points;
}

namespace {

/// Which of several domains around the same components to name: hosts and what is in them, the outermost; else racks
/// and zones, the innermost.
std::pair<int, int> rankOf(const RequestGraph& graph, const Catalog& catalog, const FailureDomain& domain)
{
    const Component& box = *graph.nodes[at(domain.boxes.front())].component;
    const auto idOf = [](const RequestNode& node) {
        return std::string_view {node.component->id};
    };
    int depth = 0;
    for (std::string_view up = box.parent; !up.empty(); ++depth) {
        const auto found = std::ranges::lower_bound(graph.nodes, up, {}, idOf);
        if (found == graph.nodes.end() || idOf(*found) != up)
            break;
        up = found->component->parent;
    }
    const bool isWide = catalog.isKind(box, "zone") || catalog.isKind(box, "rack");
    return {isWide ? 1 : 0, isWide ? -depth : depth};
}

} // namespace

std::vector<SinglePoint> distinctPoints(const RequestGraph& graph, const Catalog& catalog,
                                        std::vector<SinglePoint> points)
{
    std::set<std::pair<int, Requirement>> explained; ///< component that by itself loses that requirement
    for (const SinglePoint& point : points)
        if (point.event.domain < 0)
            for (const Requirement& requirement : point.lost)
                explained.emplace(point.event.node, requirement);

    std::map<int, std::vector<char>> cones;
    using Likeness = std::pair<Requirement, std::vector<int>>;
    std::map<Likeness, std::pair<std::pair<int, int>, std::size_t>>
        best; ///< rank and index of the point that stands for all
    for (std::size_t index = 0; index < points.size(); ++index) {
        SinglePoint& point = points[index];
        if (point.event.domain < 0)
            continue;
        const auto rank = rankOf(graph, catalog, graph.domains[at(point.event.domain)]);
        for (const Requirement& requirement : point.lost) {
            auto& cone = cones[requirement.service];
            if (cone.empty())
                cone = coneOf(graph, requirement.service);
            std::vector<int> inside;
            std::ranges::copy_if(point.hit, std::back_inserter(inside), [&](int node) { return cone[at(node)] != 0; });
            if (inside.size() == 1 && explained.contains({inside.front(), requirement}))
                continue;
            const std::pair candidate {rank, index};
            const auto [entry, isNew] = best.try_emplace({requirement, std::move(inside)}, candidate);
            if (!isNew)
                entry->second = std::min(entry->second, candidate);
        }
    }

    for (SinglePoint& point : points)
        if (point.event.domain >= 0) {
            point.lost.clear();
            point.hit.clear();
        }
    for (const auto& [likeness, chosen] : best) {
        SinglePoint& point = points[chosen.second];
        point.lost.push_back(likeness.first);
        std::vector<int> hit;
        std::ranges::set_union(point.hit, likeness.second, std::back_inserter(hit));
        point.hit = std::move(hit);
    }
    std::erase_if(points, [](const SinglePoint& point) { return point.lost.empty(); });
    return points;
}

} // namespace gudo
