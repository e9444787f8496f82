#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/reliability/single_points.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// The definition, word by word: everything is up until it is hit or some service it needs has no alternative that is
/// up.
std::vector<SinglePoint> slowSinglePoints(const RequestGraph& graph)
{
    std::vector<SinglePoint> points;
    for (const FailureEvent& event : eventsOf(graph)) {
        std::vector<char> isUp(graph.nodes.size(), 1);
        for (const int node : hitBy(graph, event))
            isUp[static_cast<std::size_t>(node)] = 0;
        const auto isServed = [&](int service) {
            return std::ranges::any_of(graph.services[static_cast<std::size_t>(service)].alternatives,
                                       [&](int node) { return isUp[static_cast<std::size_t>(node)] != 0; });
        };
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (std::size_t node = 0; node < graph.nodes.size(); ++node)
                if (isUp[node] && !std::ranges::all_of(graph.nodes[node].needs, isServed)) {
                    isUp[node] = 0;
                    isChanged = true;
                }
        }
        SinglePoint point {.event = event};
        for (const Requirement& requirement : requirementsOf(graph))
            if (!isServed(requirement.service))
                point.lost.push_back(requirement);
        if (!point.lost.empty())
            points.push_back(std::move(point));
    }
    return points;
}

/// Tiers of servers in hosts and zones with a client in front: random, but with something to lose.
Design randomService(std::uint32_t seed)
{
    Dice dice {seed};
    Build build;
    std::vector<Id> frames {""};
    for (int index = 0; index < 4; ++index) {
        const Id id = "frame-" + std::to_string(index);
        build.add(id, index == 0 ? "rack" : "server", dice.chance(50) ? Id {dice.oneOf(frames)} : Id {});
        frames.push_back(id);
    }
    std::vector<Id> ids {"client"};
    build.add("client", "client");
    const int count = 3 + dice.below(10);
    for (int index = 0; index < count; ++index) {
        Object properties;
        if (dice.chance(15))
            properties.emplace("replicas", 1 + dice.below(3));
        if (dice.chance(30))
            properties.emplace("service", "tier-" + std::to_string(dice.below(4)));
        const Id id = (dice.chance(50) ? "web-" : "app-") + std::to_string(index);
        build.add(id, dice.chance(80) ? "app_server" : "aws.s3", dice.oneOf(frames), std::move(properties));
        ids.push_back(id);
    }
    for (int arrows = count * 2; arrows > 0; --arrows) {
        const Id from = dice.oneOf(ids);
        const Id to = ids[1 + static_cast<std::size_t>(dice.below(count))];
        Object properties;
        if (dice.chance(10))
            properties.emplace("required", false);
        const bool isFailover = dice.chance(10);
        if (isFailover)
            properties.emplace("mode", dice.chance(50) ? "manual" : "automatic");
        build.connect(from, to, std::move(properties), isFailover ? "failover" : "request");
    }
    return build;
}

void expectSame(const Design& design, std::uint32_t seed, int& found)
{
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    const RequestGraph graph = requestGraph(design.architecture, catalog(), zones);
    const auto fast = singlePoints(graph);
    const auto slow = slowSinglePoints(graph);
    ASSERT_EQ(fast.size(), slow.size()) << "seed " << seed;
    for (std::size_t index = 0; index < fast.size(); ++index) {
        EXPECT_EQ(fast[index].event, slow[index].event) << "seed " << seed;
        EXPECT_EQ(fast[index].lost, slow[index].lost) << "seed " << seed;
    }
    found += static_cast<int>(fast.size());
    for (const SinglePoint& point : distinctPoints(graph, catalog(), fast))
        EXPECT_FALSE(point.lost.empty());
}

TEST(SinglePointsLaw, AgreeWithTheDefinitionOnRandomServices)
{
    int found = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed)
        expectSame(randomService(seed), seed, found);
    EXPECT_GT(found, 3000) << "too little to lose in these designs";
}

TEST(SinglePointsLaw, AgreeWithTheDefinitionOnAnyDesign)
{
    int found = 0;
    for (std::uint32_t seed = 0; seed < 400; ++seed)
        expectSame(randomDesign(seed, catalog(), 5 + static_cast<int>(seed % 40)), seed, found);
    EXPECT_GT(found, 0);
}

TEST(SinglePointsLaw, HoldForMoreEventsThanFitIntoOneRound)
{
    Build chain;
    Table<Component> components;
    std::vector<Component> rows {{.id = "client", .type = "client"}};
    std::vector<Connection> arrows;
    for (int index = 0; index < 5000; ++index) {
        const Id id = "link-" + std::to_string(index);
        rows.push_back(
            {.id = id, .type = "app_server", .name = "Link" + std::string(static_cast<std::size_t>(index % 7), 'x')});
        arrows.push_back({.id = "arrow-" + std::to_string(index),
                          .from = index ? "link-" + std::to_string(index - 1) : "client",
                          .to = id});
    }
    Design design;
    design.architecture = {Table {std::move(rows)}, Table {std::move(arrows)}};
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    EXPECT_EQ(singlePoints(requestGraph(design.architecture, catalog(), zones)).size(), 5000u);
}

} // namespace
} // namespace gudo::test
