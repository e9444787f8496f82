#pragma once

#include <random>

#include "core/layout/routing/routing.h"

namespace gudo {

/// What routed() takes.
struct RoutingPlan {
    std::vector<RoutingBox> boxes {};
    std::vector<RoutingEdge> edges {};
};

/// Numbers that are the same with every standard library.
class PlanDice {
public:
    explicit PlanDice(unsigned seed)
        : m_engine {seed}
    {
    }
    int upTo(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_engine;
};

/// Containers in containers with loose grids of cards, room for lines everywhere; any box may be joined to any other.
[[nodiscard]] RoutingPlan roomyPlan(unsigned seed);
/// Networks with zones, tiers and cards, side by side, `networks` times 33 boxes; most connections stay in a network.
[[nodiscard]] RoutingPlan largePlan(unsigned seed, int networks);
/// Cards without containers, `count` of them in a loose grid; most connections go to neighbours.
[[nodiscard]] RoutingPlan flatPlan(unsigned seed, int count);

/// Every line is orthogonal, simplified, and joins the borders of its boxes.
void expectSoundLine(const RoutingPlan& plan, const RoutingEdge& edge, const Polyline& line);
/// A line runs through no card and no container that holds neither of its ends. Cost: O(boxes).
void expectNoTrespass(const RoutingPlan& plan, const RoutingEdge& edge, const Polyline& line);
/// Lines of connections that share no end nowhere lie on each other. Cost: O(parts of lines * parts on one coordinate).
void expectNoOverlap(const RoutingPlan& plan, const std::vector<Polyline>& lines);
/// All of it.
void expectRoutingLaws(const RoutingPlan& plan, const std::vector<Polyline>& lines);

} // namespace gudo
