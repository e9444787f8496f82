#include "core/reliability/single_points.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

#include "core/faulttree/scenarios.h"
#include "core/model/at.h"

namespace gudo {

namespace {

/// Scenarios of a block in which too few copies of the node are up, whatever it needs; calls back with each.
void forEachHit(const ServiceGraph& graph, const FailureModel& model, const ScenarioBlock& block, int index,
                auto&& function)
{
    const ServiceNode& node = graph.node(index);
    if (node.isClient || (node.isPassive && !node.isFrame)) // what is passive still goes with the place it is in
        return;
    const auto& copies = model.copies[at(index)];
    const bool isCounted = graph.service(graph.serviceOf[at(index)]).required > 1;
    const std::ptrdiff_t spare = isCounted ? 0 : node.copies - node.required;
    for (std::size_t word = 0; word < ScenarioBlock::words; ++word) {
        std::uint64_t some = node.isFrame ? block.lanesOf(model.boxes[at(index)])[word] : 0;
        if (!node.isFrame)
            for (const FaultNode copy : copies)
                some |= block.lanesOf(copy)[word];
        for (; some != 0; some &= some - 1) {
            const std::size_t lane = word * 64 + static_cast<std::size_t>(std::countr_zero(some));
            const auto isLost = [&](FaultNode copy) {
                return block.isFailed(copy, lane);
            };
            if (node.isFrame || std::ranges::count_if(copies, isLost) > spare)
                function(lane);
        }
    }
}

void addHits(const ServiceGraph& graph, const FailureModel& model, std::vector<SinglePoint>& points)
{
    std::vector<SinglePoint*> domains;
    for (SinglePoint& point : points)
        if (model.events[at(point.event)].kind == FailureEvent::Kind::Domain)
            domains.push_back(&point);
        else
            point.hit = {model.events[at(point.event)].node};

    std::vector<std::vector<char>> cones(model.requirements.size());
    const auto isNeeded = [&](const SinglePoint& point, int node) {
        return std::ranges::any_of(point.lost, [&](int lost) {
            auto& cone = cones[at(lost)];
            if (cone.empty())
                cone = coneOf(graph, model.requirements[at(lost)].need);
            return cone[at(node)] != 0;
        });
    };
    ScenarioBlock block {model.tree};
    for (std::size_t first = 0; first < domains.size(); first += ScenarioBlock::lanes) {
        const std::size_t last = std::min(domains.size(), first + ScenarioBlock::lanes);
        block.clear();
        for (std::size_t index = first; index < last; ++index)
            block.fail(static_cast<std::uint32_t>(domains[index]->event), index - first);
        block.evaluate();
        for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
            forEachHit(graph, model, block, node, [&](std::size_t lane) {
                if (first + lane < last && isNeeded(*domains[first + lane], node))
                    domains[first + lane]->hit.push_back(node);
            });
    }
}

/// Which of several domains around the same components to name: hosts and what is in them, the outermost; else racks
/// and wider, the innermost.
std::pair<int, int> rankOf(const ServiceGraph& graph, const FailureDomain& domain)
{
    int depth = 0;
    if (!domain.boxes.empty())
        for (int up = graph.find(graph.node(domain.boxes.front()).component->parent); up >= 0;
             up = graph.find(graph.node(up).component->parent))
            ++depth;
    const bool isWide = domain.level > FailureLevel::Host;
    return {isWide ? 1 : 0, isWide ? -depth : depth};
}

} // namespace

std::vector<char> coneOf(const ServiceGraph& graph, const Need& need, bool withOptional)
{
    std::vector<char> isInside(graph.nodes.size());
    std::set<std::pair<int, bool>> isAsked;
    std::vector<int> open;
    const auto enter = [&](int node) {
        if (!isInside[at(node)]) {
            isInside[at(node)] = 1;
            open.push_back(node);
        }
    };
    const auto ask = [&](const Need& wanted) {
        if ((wanted.isRequired || withOptional) && isAsked.emplace(wanted.service, wanted.isRead).second)
            std::ranges::for_each(graph.alternatives(wanted), enter);
    };
    ask({need.service, need.isRead, true});
    while (!open.empty()) {
        const ServiceNode& node = graph.node(open.back());
        open.pop_back();
        std::ranges::for_each(node.needs, ask);
        for (const Place& place : node.places)
            for (const Egress& egress : place.egress)
                if (egress.isRequired || withOptional)
                    enter(egress.gateway);
    }
    return isInside;
}

std::vector<SinglePoint> singlePoints(const ServiceGraph& graph, const FailureModel& model)
{
    const auto lostBy = singleEvents(model.tree);
    std::map<int, std::vector<int>> byEvent;
    for (std::size_t requirement = 0; requirement < lostBy.size(); ++requirement)
        for (const std::uint32_t event : lostBy[requirement])
            byEvent[static_cast<int>(event)].push_back(static_cast<int>(requirement));
    std::vector<SinglePoint> points;
    for (auto& [event, lost] : byEvent)
        points.push_back({.event = event, .lost = std::move(lost)});
    addHits(graph, model, points);
    return points;
}

std::vector<SinglePoint> distinctPoints(const ServiceGraph& graph, const FailureModel& model,
                                        std::vector<SinglePoint> points)
{
    const auto isDomain = [&](const SinglePoint& point) {
        return model.events[at(point.event)].kind == FailureEvent::Kind::Domain;
    };
    std::set<std::pair<int, int>> explained; // node that by itself loses that requirement
    for (SinglePoint& point : points)
        if (!isDomain(point))
            std::erase_if(point.lost, [&](int lost) { return !explained.emplace(point.hit.front(), lost).second; });

    std::vector<std::vector<char>> cones(model.requirements.size());
    using Likeness = std::pair<int, std::vector<int>>; // requirement and nodes
    std::map<Likeness, std::pair<std::pair<int, int>, std::size_t>> best;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (!isDomain(points[index]))
            continue;
        const auto rank = rankOf(graph, model.domains[at(model.events[at(points[index].event)].domain)]);
        for (const int lost : points[index].lost) {
            auto& cone = cones[at(lost)];
            if (cone.empty())
                cone = coneOf(graph, model.requirements[at(lost)].need);
            std::vector<int> inside;
            std::ranges::copy_if(points[index].hit, std::back_inserter(inside),
                                 [&](int node) { return cone[at(node)] != 0; });
            if (inside.size() == 1 && explained.contains({inside.front(), lost}))
                continue;
            const std::pair candidate {rank, index};
            const auto [entry, isNew] = best.try_emplace({lost, std::move(inside)}, candidate);
            if (!isNew)
                entry->second = std::min(entry->second, candidate);
        }
    }

    for (SinglePoint& point : points)
        if (isDomain(point)) {
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
