#include "core/layout/routing/routing.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/layout/routing/line_parts.h"
#include "core/layout/routing/separate.h"

namespace gudo {
namespace {

RoutingBox card(const Rect& rect, int parent = -1)
{
    return {.rect = rect, .parent = parent};
}

RoutingBox container(const Rect& rect, int parent = -1)
{
    return {.rect = rect, .parent = parent, .titleHeight = 28};
}

TEST(Routing, JoinsBoxesFaceToFaceByOneStraightPart)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 1}};
    EXPECT_EQ(routed(boxes, edges).front(), (Polyline {{100, 30}, {200, 30}}));
}

TEST(Routing, SlidesBothEndsRatherThanBending)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({30, 200, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 1}};
    EXPECT_EQ(routed(boxes, edges).front(), (Polyline {{65, 60}, {65, 200}}));
}

TEST(Routing, MeetsTheMiddleOfTheSmallerBox)
{
    const std::vector boxes {card({0, 0, 400, 60}), card({30, 200, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 1}};
    EXPECT_EQ(routed(boxes, edges).front(), (Polyline {{80, 60}, {80, 200}}));
}

TEST(Routing, GoesRoundACardInTheWay)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60}), card({400, 0, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 2}};
    const Polyline line = routed(boxes, edges).front();
    EXPECT_GE(line.size(), 4U);
    EXPECT_FALSE(passesThrough(line, boxes[1].rect.grown(11)));
}

TEST(Routing, LetsLinesPassWhatIsNoObstacle)
{
    std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60}), card({400, 0, 100, 60})};
    boxes[1].isObstacle = false;
    const std::vector edges {RoutingEdge {.from = 0, .to = 2}};
    EXPECT_EQ(routed(boxes, edges).front().size(), 2U);
}

TEST(Routing, EntersTheContainerOfAnEndButNoOther)
{
    const std::vector boxes {container({200, 0, 200, 200}), card({250, 60, 100, 60}, 0), container({500, 0, 200, 200}),
                             card({550, 60, 100, 60}, 2), card({0, 60, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 4, .to = 3}};
    const Polyline line = routed(boxes, edges).front();
    EXPECT_FALSE(passesThrough(line, boxes[0].rect));
    EXPECT_EQ(line.back(), (Point {550, 90}));
}

TEST(Routing, DrawsAFanAsATree)
{
    const std::vector boxes {card({200, 0, 100, 60}), card({0, 200, 100, 60}), card({200, 200, 100, 60}),
                             card({400, 200, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 1}, {.from = 0, .to = 2}, {.from = 0, .to = 3}};
    const std::vector<Polyline> lines = routed(boxes, edges);
    EXPECT_EQ(lines[0], (Polyline {{250, 60}, {250, 130}, {50, 130}, {50, 200}}));
    EXPECT_EQ(lines[1], (Polyline {{250, 60}, {250, 200}}));
    EXPECT_EQ(lines[2], (Polyline {{250, 60}, {250, 130}, {450, 130}, {450, 200}}));
}

TEST(Routing, MergesArrowsIntoOneBox)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({0, 200, 100, 60}), card({300, 100, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 2}, {.from = 1, .to = 2}};
    const std::vector<Polyline> lines = routed(boxes, edges);
    EXPECT_EQ(lines[0].back(), (Point {300, 130}));
    EXPECT_EQ(lines[1].back(), (Point {300, 130}));
    EXPECT_EQ(lines[0][1].x, lines[1][1].x);
}

TEST(Routing, SpreadsLinesBetweenTheSameBoxes)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 1}, {.from = 1, .to = 0}, {.from = 0, .to = 1}};
    const std::vector<Polyline> lines = routed(boxes, edges);
    std::vector<int> rows;
    for (const Polyline& line : lines) {
        ASSERT_EQ(line.size(), 2U);
        rows.push_back(line.front().y);
    }
    std::ranges::sort(rows);
    EXPECT_EQ(rows, (std::vector {14, 30, 46}));
}

TEST(Routing, HonoursSides)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 1, .fromSide = Side::Bottom, .toSide = Side::Top}};
    const Polyline line = routed(boxes, edges).front();
    EXPECT_EQ(sideOf(boxes[0].rect, line[0], line[1]), Side::Bottom);
    EXPECT_EQ(sideOf(boxes[1].rect, line.back(), line[line.size() - 2]), Side::Top);
}

TEST(Routing, PassesStopsInTheirOrder)
{
    const std::vector boxes {card({0, 0, 100, 60}), card({400, 0, 100, 60})};
    const std::vector edges {RoutingEdge {.from = 0, .to = 1, .via = {{150, 200}, {300, 240}}}};
    const Polyline line = routed(boxes, edges).front();
    const auto touches = [](Point a, Point b, Point p) {
        const Rect r = spanned(a, b);
        return p.x >= r.x && p.x <= r.right() && p.y >= r.y && p.y <= r.bottom();
    };
    std::size_t part = 0;
    for (const Point stop : edges[0].via) {
        while (part + 1 < line.size() && !touches(line[part], line[part + 1], stop))
            ++part;
        EXPECT_LT(part + 1, line.size());
    }
}

TEST(Routing, LoopsOnTheRightOfABox)
{
    const std::vector boxes {card({0, 0, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 0}, {.from = 0, .to = 0}};
    const std::vector<Polyline> lines = routed(boxes, edges);
    EXPECT_EQ(lines[0], (Polyline {{100, 15}, {124, 15}, {124, 45}, {100, 45}}));
    EXPECT_NE(lines[0][1].x, lines[1][1].x);
}

TEST(Routing, EndsOnTheInnerBorderOfTheOwnContainer)
{
    const std::vector boxes {container({0, 0, 400, 300}), card({250, 120, 100, 60}, 0)};
    const std::vector<RoutingEdge> edges {{.from = 1, .to = 0}, {.from = 0, .to = 1}};
    const std::vector<Polyline> lines = routed(boxes, edges);
    EXPECT_EQ(lines[0].front().x, 350);
    EXPECT_EQ(lines[0].back().x, 400);
    EXPECT_EQ(lines[1].front().x, 400);
    EXPECT_EQ(lines[1].back().x, 350);
    EXPECT_NE(lines[0].front().y, lines[1].front().y);
}

TEST(Routing, SurvivesWhatMakesNoSense)
{
    const std::vector<RoutingBox> boxes {
        card({0, 0, 0, 0}),          card({0, 0, 0, 0}),      card({10, 10, 100, 60}),
        card({10, 10, 100, 60}),     card({50, 30, 100, 60}), card({20, 20, 10, 10}, 99),
        container({0, 0, 50, 5}, 7), card({0, 0, 9, 9}, 6),   card({40, 0, 1, 90}, 8)};
    std::vector<RoutingEdge> edges {{.from = -1, .to = 0}, {.from = 0, .to = 99}};
    for (int from = 0; from < static_cast<int>(boxes.size()); ++from) {
        for (int to = 0; to < static_cast<int>(boxes.size()); ++to) {
            edges.push_back({.from = from, .to = to});
            edges.push_back({.from = from, .to = to, .fromSide = Side::Left, .toSide = Side::Left, .via = {{15, 15}}});
        }
    }
    const std::vector<Polyline> lines = routed(boxes, edges);
    ASSERT_EQ(lines.size(), edges.size());
    EXPECT_TRUE(lines[0].empty());
    EXPECT_TRUE(lines[1].empty());
    for (std::size_t i = 2; i < lines.size(); ++i) {
        EXPECT_GE(lines[i].size(), 2U) << i;
        for (std::size_t k = 0; k + 1 < lines[i].size(); ++k)
            EXPECT_NE(lines[i][k], lines[i][k + 1]) << i;
    }
    EXPECT_TRUE(routed({}, {}).empty());
    EXPECT_TRUE(routed(boxes, {}).empty());
}

TEST(Routing, ReachesTheLargestCoordinates)
{
    const int far = maxCoordinate - 200;
    const std::vector boxes {card({-far, -far, 100, 60}), card({far, far, 100, 60}), card({0, -far, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 0, .to = 2}};
    for (const Polyline& line : routed(boxes, edges))
        EXPECT_GE(line.size(), 2U);
}

TEST(Routing, ReroutesOnlyWhatIsAsked)
{
    std::vector boxes {card({0, 0, 100, 60}), card({200, 0, 100, 60}), card({0, 200, 100, 60}),
                       card({200, 200, 100, 60})};
    const std::vector<RoutingEdge> edges {{.from = 0, .to = 1}, {.from = 2, .to = 3}};
    std::vector<Polyline> lines = routed(boxes, edges);
    const Polyline other = lines[1];
    boxes[1].rect = {200, 100, 100, 60};
    reroute(boxes, edges, std::vector {0}, lines);
    EXPECT_EQ(lines[1], other);
    EXPECT_EQ(lines[0].back().x, 200);
    EXPECT_EQ(lines[0].back().y, 130);
}

TEST(Separate, MovesNeighboursEvenly)
{
    const std::vector<Slider> sliders {{.wished = 50, .low = 0, .high = 100}, {.wished = 50, .low = 0, .high = 100}};
    EXPECT_EQ(separated(sliders, {{0, 1, 10}}), (std::vector {45, 55}));
}

TEST(Separate, KeepsToTheLimits)
{
    const std::vector<Slider> sliders {{.wished = 50, .low = 48, .high = 100}, {.wished = 50, .low = 0, .high = 100}};
    EXPECT_EQ(separated(sliders, {{0, 1, 10}}), (std::vector {48, 58}));
    EXPECT_TRUE(separated(sliders, {{0, 1, 60}}).empty());
}

} // namespace
} // namespace gudo
