#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "core/layout/line_parts.h"
#include "core/layout/routing.h"

namespace gudo {
namespace {

constexpr int plans = 320;

struct Plan {
    std::vector<RoutingBox> boxes;
    std::vector<RoutingEdge> edges;
};

/// Numbers that are the same with every standard library.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine {seed}
    {
    }
    int upTo(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_engine;
};

/// Fills a container with a loose grid of cards and smaller containers; returns its size.
Rect fill(Plan& plan, Dice& dice, Point at, int depth, int parent)
{
    constexpr int gap = 56;
    const int columns = 1 + dice.upTo(3);
    const int rows = 1 + dice.upTo(3);
    int y = at.y + 28 + gap;
    int right = at.x + 100;
    for (int row = 0; row < rows; ++row) {
        int x = at.x + gap;
        int bottom = y;
        for (int column = 0; column < columns; ++column) {
            const int box = static_cast<int>(plan.boxes.size());
            Rect rect {x, y + dice.upTo(3) * 8, 96 + dice.upTo(3) * 8, 64 + dice.upTo(2) * 8};
            plan.boxes.push_back({.rect = rect, .parent = parent});
            if (depth > 0 && dice.upTo(3) == 0) {
                rect = fill(plan, dice, {x, y}, depth - 1, box);
                plan.boxes[static_cast<std::size_t>(box)].rect = rect;
                plan.boxes[static_cast<std::size_t>(box)].titleHeight = 28;
            }
            x = rect.right() + gap;
            bottom = std::max(bottom, rect.bottom());
        }
        right = std::max(right, x);
        y = bottom + gap;
    }
    return {at.x, at.y, right - at.x, y - at.y};
}

Plan roomyPlan(unsigned seed)
{
    Dice dice {seed};
    Plan plan;
    fill(plan, dice, {0, 0}, 3, -1);
    const int count = static_cast<int>(plan.boxes.size());
    const int edges = dice.upTo(count + 1);
    for (int i = 0; i < edges; ++i)
        plan.edges.push_back({.from = dice.upTo(count), .to = dice.upTo(count)});
    return plan;
}

bool isWithin(const Plan& plan, int box, int container)
{
    for (; box >= 0; box = plan.boxes[static_cast<std::size_t>(box)].parent) {
        if (box == container)
            return true;
    }
    return false;
}

bool onBorder(const Rect& r, Point p)
{
    const bool inside = p.x >= r.x && p.x <= r.right() && p.y >= r.y && p.y <= r.bottom();
    return inside && (p.x == r.x || p.x == r.right() || p.y == r.y || p.y == r.bottom());
}

void expectSoundLine(const Plan& plan, const RoutingEdge& edge, const Polyline& line)
{
    ASSERT_GE(line.size(), 2U);
    EXPECT_TRUE(onBorder(plan.boxes[static_cast<std::size_t>(edge.from)].rect, line.front()));
    EXPECT_TRUE(onBorder(plan.boxes[static_cast<std::size_t>(edge.to)].rect, line.back()));
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        EXPECT_TRUE((line[i].x == line[i + 1].x) != (line[i].y == line[i + 1].y));
    EXPECT_EQ(simplified(line), line);
}

void expectNoTrespass(const Plan& plan, const RoutingEdge& edge, const Polyline& line)
{
    for (int box = 0; box < static_cast<int>(plan.boxes.size()); ++box) {
        const bool holdsFrom = isWithin(plan, edge.from, box) && box != edge.from;
        const bool holdsTo = isWithin(plan, edge.to, box) && box != edge.to;
        const bool isOwnContainer = isWithin(plan, edge.from, box) && isWithin(plan, edge.to, box);
        if (!holdsFrom && !holdsTo && !isOwnContainer) {
            EXPECT_FALSE(passesThrough(line, plan.boxes[static_cast<std::size_t>(box)].rect)) << "box " << box;
        }
    }
}

bool areUnrelated(const RoutingEdge& a, const RoutingEdge& b)
{
    return a.from != b.from && a.to != b.to;
}

int sharedLength(const Polyline& a, const Polyline& b)
{
    std::vector<Segment> left;
    std::vector<Segment> right;
    appendSegments(a, 0, left);
    appendSegments(b, 1, right);
    int length = 0;
    for (const Segment& s : left) {
        for (const Segment& t : right) {
            if (s.isVertical == t.isVertical && s.at == t.at)
                length += std::max(0, std::min(s.to, t.to) - std::max(s.from, t.from));
        }
    }
    return length;
}

void expectLaws(const Plan& plan, const std::vector<Polyline>& lines)
{
    ASSERT_EQ(lines.size(), plan.edges.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SCOPED_TRACE("edge " + std::to_string(i));
        expectSoundLine(plan, plan.edges[i], lines[i]);
        if (plan.edges[i].from == plan.edges[i].to)
            continue;
        expectNoTrespass(plan, plan.edges[i], lines[i]);
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            if (areUnrelated(plan.edges[i], plan.edges[k]) && plan.edges[k].from != plan.edges[k].to) {
                EXPECT_EQ(sharedLength(lines[i], lines[k]), 0) << "with edge " << k;
            }
        }
    }
}

TEST(RoutingLaws, HoldInRoomyPlans)
{
    for (unsigned seed = 1; seed <= plans; ++seed) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        const Plan plan = roomyPlan(seed);
        expectLaws(plan, routed(plan.boxes, plan.edges));
    }
}

TEST(RoutingLaws, HoldAfterReroutingEverything)
{
    for (unsigned seed = 1; seed <= plans; seed += 4) {
        SCOPED_TRACE("plan " + std::to_string(seed));
        const Plan plan = roomyPlan(seed);
        std::vector<Polyline> lines(plan.edges.size());
        std::vector<int> all;
        for (int i = 0; i < static_cast<int>(plan.edges.size()); ++i)
            all.push_back(i);
        reroute(plan.boxes, plan.edges, all, lines);
        expectLaws(plan, lines);
    }
}

TEST(RoutingLaws, SameArgumentsGiveSameLines)
{
    for (unsigned seed = 1; seed <= plans; seed += 16) {
        const Plan plan = roomyPlan(seed);
        const Plan copy = plan;
        EXPECT_EQ(routed(plan.boxes, plan.edges), routed(copy.boxes, copy.edges)) << seed;
    }
}

TEST(RoutingLaws, ReroutingLeavesTheOthersAlone)
{
    for (unsigned seed = 1; seed <= plans; seed += 4) {
        const Plan plan = roomyPlan(seed);
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

/// Boxes anywhere, on and in each other, some empty: nothing to be beautiful about, but a line for everything.
TEST(RoutingLaws, EveryPlanGetsLines)
{
    for (unsigned seed = 1; seed <= plans; ++seed) {
        Dice dice {seed};
        Plan plan;
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
