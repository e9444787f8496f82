#include "core/layout/crowded_channels.h"

#include <gtest/gtest.h>

namespace gudo {
namespace {

/// Two rows of four cards in a container, `gap` apart; every card of the upper row is joined to one of the lower row,
/// so that four lines run beside each other between the rows.
std::vector<ChannelDemand> demandsOfRows(int gap)
{
    std::vector<RoutingBox> boxes {{.rect = {0, 0, 800, 400}, .titleHeight = 28}};
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 4; ++column)
            boxes.push_back({.rect = {40 + column * 180, 60 + row * (72 + gap), 112, 72}, .parent = 0});
    }
    std::vector<RoutingEdge> edges;
    for (int i = 0; i < 4; ++i)
        edges.push_back({.from = 1 + i, .to = 5 + (i + 2) % 4, .fromSide = Side::Bottom, .toSide = Side::Top});
    const std::vector<Polyline> lines = routed(boxes, edges);
    return crowdedChannels(boxes, edges, lines);
}

TEST(CrowdedChannels, SaysHowMuchIsMissingBetweenRows)
{
    const std::vector<ChannelDemand> demands = demandsOfRows(30);
    ASSERT_EQ(demands.size(), 1U);
    EXPECT_FALSE(demands[0].isVertical);
    EXPECT_EQ(demands[0].container, 0);
    EXPECT_EQ(demands[0].low, 132);
    EXPECT_EQ(demands[0].high, 162);
    EXPECT_TRUE(demands[0].before >= 1 && demands[0].before <= 4);
    EXPECT_TRUE(demands[0].after >= 5 && demands[0].after <= 8);
    EXPECT_EQ(demands[0].missing, 2 * 12 + 3 * 8 - 30);
}

TEST(CrowdedChannels, IsSilentWhereThereIsRoom)
{
    EXPECT_TRUE(demandsOfRows(60).empty());
    EXPECT_TRUE(crowdedChannels({}, {}, {}).empty());
}

TEST(CrowdedChannels, CountsATrunkOnce)
{
    std::vector<RoutingBox> boxes {{.rect = {300, 0, 112, 72}}};
    std::vector<RoutingEdge> edges;
    for (int i = 0; i < 5; ++i) {
        boxes.push_back({.rect = {i * 150, 100, 112, 72}});
        edges.push_back({.from = 0, .to = 1 + i});
    }
    EXPECT_TRUE(crowdedChannels(boxes, edges, routed(boxes, edges)).empty());
}

} // namespace
} // namespace gudo
