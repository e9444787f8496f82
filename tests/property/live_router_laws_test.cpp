#include <gtest/gtest.h>

#include <string>

#include "core/layout/routing/live_router.h"
#include "tests/support/routing_plans.h"

namespace gudo {
namespace {

std::vector<int> cardsOf(const RoutingPlan& plan)
{
    std::vector<char> holds(plan.boxes.size(), 0);
    for (const RoutingBox& box : plan.boxes) {
        if (box.parent >= 0)
            holds[static_cast<std::size_t>(box.parent)] = 1;
    }
    std::vector<int> cards;
    for (int i = 0; i < static_cast<int>(plan.boxes.size()); ++i) {
        if (holds[static_cast<std::size_t>(i)] == 0)
            cards.push_back(i);
    }
    return cards;
}

/// Drags cards about by a few units, so that everything keeps its distance; checks every line after each step.
void drag(RoutingPlan plan, PlanDice dice, int steps, bool isFollowing)
{
    LiveRouter router {plan.boxes, plan.edges, routed(plan.boxes, plan.edges)};
    const std::vector<int> cards = cardsOf(plan);
    const std::vector<RoutingBox> home = plan.boxes;
    for (int step = 0; step < steps; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        const auto card =
            static_cast<std::size_t>(cards[static_cast<std::size_t>(dice.upTo(static_cast<int>(cards.size())))]);
        plan.boxes[card].rect = home[card].rect.moved(dice.upTo(17) - 8, dice.upTo(17) - 8);
        router.place(static_cast<int>(card), plan.boxes[card].rect);
        const std::span<const int> ends = router.edgesAt(static_cast<int>(card));
        std::vector<int> which(ends.begin(), ends.end());
        const std::vector<int> over = router.linesOver(static_cast<int>(card));
        which.insert(which.end(), over.begin(), over.end());
        const std::vector<Polyline> before = router.lines();
        if (isFollowing)
            router.follow(which);
        else
            router.route(which);
        for (std::size_t i = 0; i < plan.edges.size(); ++i) {
            SCOPED_TRACE("edge " + std::to_string(i));
            if (std::ranges::find(which, static_cast<int>(i)) == which.end()) {
                EXPECT_EQ(router.lines()[i], before[i]);
                continue;
            }
            expectSoundLine(plan, plan.edges[i], router.lines()[i]);
            if (plan.edges[i].from != plan.edges[i].to)
                expectNoTrespass(plan, plan.edges[i], router.lines()[i]);
        }
    }
}

TEST(LiveRouterLaws, LinesStaySoundWhileCardsMove)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        drag(roomyPlan(seed), PlanDice {seed}, 20, false);
    }
}

TEST(LiveRouterLaws, LinesStaySoundWhileTheyStretch)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        drag(roomyPlan(seed), PlanDice {seed}, 20, true);
    }
    drag(largePlan(2, 12), PlanDice {2}, 200, true);
}

TEST(LiveRouterLaws, RoutesLikeReroute)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RoutingPlan plan = roomyPlan(seed);
        std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
        LiveRouter router {plan.boxes, plan.edges, lines};
        PlanDice dice {seed};
        for (int step = 0; step < 5; ++step) {
            const int card = dice.upTo(static_cast<int>(plan.boxes.size()));
            RoutingBox& box = plan.boxes[static_cast<std::size_t>(card)];
            box.rect = box.rect.moved(4, -4);
            router.place(card, box.rect);
            const std::span<const int> ends = router.edgesAt(card);
            const std::vector<int> which(ends.begin(), ends.end());
            router.route(which);
            reroute(plan.boxes, plan.edges, which, lines);
            EXPECT_EQ(router.lines(), lines) << "plan " << seed << ", step " << step;
        }
    }
}

} // namespace
} // namespace gudo
