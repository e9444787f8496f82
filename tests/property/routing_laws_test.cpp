#include <gtest/gtest.h>

#include <string>

#include "core/layout/routing/line_parts.h"
#include "tests/support/routing_plans.h"

namespace gudo {
namespace {

constexpr int plans = 320;

TEST(RoutingLaws, HoldInRoomyPlans)
{
    for (unsigned seed = 1; seed <= plans; ++seed) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        const RoutingPlan plan = roomyPlan(seed);
        expectRoutingLaws(plan, routed(plan.boxes, plan.edges));
    }
}

TEST(RoutingLaws, HoldAfterReroutingEverything)
{
    for (unsigned seed = 1; seed <= plans; seed += 4) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        const RoutingPlan plan = roomyPlan(seed);
        std::vector<Polyline> lines(plan.edges.size());
        std::vector<int> all;
        for (int i = 0; i < static_cast<int>(plan.edges.size()); ++i)
            all.push_back(i);
        reroute(plan.boxes, plan.edges, all, lines);
        expectRoutingLaws(plan, lines);
    }
}

TEST(RoutingLaws, SameArgumentsGiveSameLines)
{
    for (unsigned seed = 1; seed <= plans; seed += 16) {
        const RoutingPlan plan = roomyPlan(seed);
        const RoutingPlan copy = plan;
        EXPECT_EQ(routed(plan.boxes, plan.edges), routed(copy.boxes, copy.edges)) << seed;
    }
}

TEST(RoutingLaws, ReroutingLeavesTheOthersAlone)
{
    for (unsigned seed = 1; seed <= plans; seed += 4) {
        const RoutingPlan plan = roomyPlan(seed);
        if (plan.edges.empty())
            continue;
        const std::vector<Polyline> before = routed(plan.boxes, plan.edges);
        std::vector<Polyline> lines = before;
        const int which = static_cast<int>(seed) % static_cast<int>(plan.edges.size());
        reroute(plan.boxes, plan.edges, std::vector {which}, lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (static_cast<int>(i) != which) {
                EXPECT_EQ(lines[i], before[i]) << seed;
            }
        }
        expectSoundLine(plan, plan.edges[static_cast<std::size_t>(which)], lines[static_cast<std::size_t>(which)]);
    }
}

TEST(RoutingLaws, HoldInLargePlans)
{
    const RoutingPlan plan = largePlan(3, 30);
    expectRoutingLaws(plan, routed(plan.boxes, plan.edges));
}

TEST(RoutingLaws, NoLineRunsAlongATitle)
{
    const RoutingPlan plan = largePlan(4, 12);
    std::vector<Segment> parts;
    for (const Polyline& line : routed(plan.boxes, plan.edges))
        appendSegments(line, 0, parts);
    for (const RoutingBox& box : plan.boxes) {
        for (const Segment& part : parts) {
            const bool isInTitle = !part.isVertical && part.at > box.rect.y && part.at < box.rect.y + box.titleHeight &&
                                   part.from < box.rect.right() && part.to > box.rect.x;
            EXPECT_FALSE(isInTitle) << "at " << part.at << " from " << part.from << " to " << part.to;
        }
    }
}

TEST(RoutingLaws, HoldInPlansOfFiveThousandBoxes)
{
    const RoutingPlan plan = largePlan(5, 152);
    ASSERT_GE(plan.boxes.size(), 5000U);
    const std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SCOPED_TRACE("edge " + std::to_string(i));
        expectSoundLine(plan, plan.edges[i], lines[i]);
        expectNoTrespass(plan, plan.edges[i], lines[i]);
    }
}

TEST(RoutingLaws, HoldInFlatPlans)
{
    for (const int count : {40, 300, 1000}) {
        SCOPED_TRACE(std::to_string(count) + " cards");
        const RoutingPlan plan = flatPlan(7, count);
        expectRoutingLaws(plan, routed(plan.boxes, plan.edges));
    }
}

/// Boxes anywhere, on and in each other, some empty: nothing to be beautiful about, but a line for everything.
TEST(RoutingLaws, EveryPlanGetsLines)
{
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanDice dice {seed};
        RoutingPlan plan;
        const int count = 1 + dice.upTo(20);
        for (int i = 0; i < count; ++i) {
            plan.boxes.push_back({.rect = {dice.upTo(300), dice.upTo(300), dice.upTo(120), dice.upTo(120)},
                                  .parent = dice.upTo(count + 2) - 1,
                                  .titleHeight = dice.upTo(40),
                                  .isObstacle = dice.upTo(4) != 0});
        }
        for (int i = 0; i < 20; ++i) {
            RoutingEdge edge {.from = dice.upTo(count), .to = dice.upTo(count)};
            if (dice.upTo(4) == 0)
                edge.fromSide = static_cast<Side>(dice.upTo(4));
            if (dice.upTo(4) == 0)
                edge.via.push_back({dice.upTo(400), dice.upTo(400)});
            plan.edges.push_back(edge);
        }
        for (const Polyline& line : routed(plan.boxes, plan.edges)) {
            ASSERT_GE(line.size(), 2U) << seed;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                EXPECT_TRUE((line[i].x == line[i + 1].x) != (line[i].y == line[i + 1].y)) << seed;
        }
    }
}

} // namespace
} // namespace gudo
