#include "tests/support/routing_plans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/layout/routing/line_parts.h"

namespace gudo {

namespace {

/// Fills a container with a loose grid of cards and smaller containers; returns its size.
Rect fill(RoutingPlan& plan, PlanDice& dice, Point at, int depth, int parent)
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

bool isWithin(const RoutingPlan& plan, int box, int container)
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

bool mayShare(const RoutingEdge& a, const RoutingEdge& b)
{
    return a.from == b.from || a.to == b.to || a.from == a.to || b.from == b.to;
}

} // namespace

RoutingPlan roomyPlan(unsigned seed)
{
    PlanDice dice {seed};
    RoutingPlan plan;
    fill(plan, dice, {0, 0}, 3, -1);
    const int count = static_cast<int>(plan.boxes.size());
    const int edges = dice.upTo(count + 1);
    for (int i = 0; i < edges; ++i)
        plan.edges.push_back({.from = dice.upTo(count), .to = dice.upTo(count)});
    return plan;
}

RoutingPlan largePlan(unsigned seed, int networks)
{
    PlanDice dice {seed};
    RoutingPlan plan;
    const auto add = [&](const Rect& rect, int parent, int title) {
        plan.boxes.push_back({.rect = rect, .parent = parent, .titleHeight = title});
        return static_cast<int>(plan.boxes.size()) - 1;
    };
    const int columns = std::max(1, networks / 4);
    std::vector<int> cards;
    for (int n = 0; n < networks; ++n) {
        const int x = n % columns * 1000;
        const int y = n / columns * 1400;
        const int network = add({x, y, 840, 1240}, -1, 28);
        for (int zone = 0; zone < 2; ++zone) {
            const int zx = x + 40 + zone * 400;
            const int zoneBox = add({zx, y + 80, 360, 1120}, network, 28);
            for (int tier = 0; tier < 3; ++tier) {
                const int ty = y + 140 + tier * 350;
                const int subnet = add({zx + 30, ty, 300, 300}, zoneBox, 28);
                for (int i = 0; i < 4; ++i)
                    cards.push_back(
                        add({zx + 60 + i % 2 * 140 + dice.upTo(3) * 4, ty + 70 + i / 2 * 120, 96, 64}, subnet, 0));
            }
        }
    }
    const int cardsOfNetwork = static_cast<int>(cards.size()) / networks;
    for (int from = 0; from < static_cast<int>(cards.size()); ++from) {
        const int near = from / cardsOfNetwork * cardsOfNetwork + dice.upTo(cardsOfNetwork);
        const int to = dice.upTo(12) == 0 ? dice.upTo(static_cast<int>(cards.size())) : near;
        if (to != from)
            plan.edges.push_back(
                {.from = cards[static_cast<std::size_t>(from)], .to = cards[static_cast<std::size_t>(to)]});
    }
    return plan;
}

RoutingPlan flatPlan(unsigned seed, int count)
{
    PlanDice dice {seed};
    RoutingPlan plan;
    int columns = 1;
    while (columns * columns < count)
        ++columns;
    for (int i = 0; i < count; ++i)
        plan.boxes.push_back(
            {.rect = {i % columns * 240 + dice.upTo(5) * 8, i / columns * 180 + dice.upTo(5) * 8, 112, 72}});
    for (int from = 0; from < count; ++from) {
        const int to = from + dice.upTo(5) - 2 + (dice.upTo(5) - 2) * columns;
        if (to >= 0 && to < count)
            plan.edges.push_back({.from = from, .to = to});
    }
    return plan;
}

void expectSoundLine(const RoutingPlan& plan, const RoutingEdge& edge, const Polyline& line)
{
    ASSERT_GE(line.size(), 2U);
    EXPECT_TRUE(onBorder(plan.boxes[static_cast<std::size_t>(edge.from)].rect, line.front()));
    EXPECT_TRUE(onBorder(plan.boxes[static_cast<std::size_t>(edge.to)].rect, line.back()));
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        EXPECT_TRUE((line[i].x == line[i + 1].x) != (line[i].y == line[i + 1].y));
    EXPECT_EQ(simplified(line), line);
}

void expectNoTrespass(const RoutingPlan& plan, const RoutingEdge& edge, const Polyline& line)
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

void expectNoOverlap(const RoutingPlan& plan, const std::vector<Polyline>& lines)
{
    std::vector<Segment> parts;
    for (std::size_t i = 0; i < lines.size(); ++i)
        appendSegments(lines[i], static_cast<int>(i), parts);
    std::ranges::sort(parts, [](const Segment& a, const Segment& b) {
        return a.isVertical != b.isVertical ? a.isVertical : a.at != b.at ? a.at < b.at : a.from < b.from;
    });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Segment& a = parts[i];
        for (std::size_t k = i + 1; k < parts.size(); ++k) {
            const Segment& b = parts[k];
            if (a.isVertical != b.isVertical || a.at != b.at || b.from >= a.to)
                break;
            EXPECT_TRUE(
                mayShare(plan.edges[static_cast<std::size_t>(a.edge)], plan.edges[static_cast<std::size_t>(b.edge)]))
                << "edges " << a.edge << " and " << b.edge << " at " << a.at;
        }
    }
}

void expectRoutingLaws(const RoutingPlan& plan, const std::vector<Polyline>& lines)
{
    ASSERT_EQ(lines.size(), plan.edges.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SCOPED_TRACE("edge " + std::to_string(i));
        expectSoundLine(plan, plan.edges[i], lines[i]);
        if (plan.edges[i].from != plan.edges[i].to)
            expectNoTrespass(plan, plan.edges[i], lines[i]);
    }
    expectNoOverlap(plan, lines);
}

} // namespace gudo
