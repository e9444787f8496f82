#include <gtest/gtest.h>

#include "core/catalog/memberships.h"
#include "core/layout/arrange.h"
#include "core/layout/presences.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_layout.h"

namespace gudo::test {
namespace {

struct Spread {
    Id component;
    Id container;
};

/// A presence that is drawn and one container more that it may go to; empty ids when there is none.
Spread anySpread(const Design& design, Dice& dice)
{
    std::vector<Spread> all;
    for (const auto& row : design.layout.placements)
        if (!containerOf(row->id).empty() && !furtherContainers(design, catalog(), componentOf(row->id)).empty())
            all.push_back({Id {componentOf(row->id)}, Id {containerOf(row->id)}});
    return all.empty() ? Spread {} : dice.oneOf(all);
}

TEST(PresenceLaws, AddingAndRemovingGivesTheDesignBack)
{
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        const Design design = arranged(randomLayout(seed, LayoutShape::Cloud, 40), catalog());
        Dice dice {seed};
        const Spread spread = anySpread(design, dice);
        if (spread.component.empty())
            continue;
        const Id goal = dice.oneOf(furtherContainers(design, catalog(), spread.component));
        const Rect rect {800, 800, 96, 88};
        const Design more = withPresence(design, catalog(), spread.component, goal, rect);
        EXPECT_EQ(placementOf(more, presenceId(spread.component, goal)), rect) << seed;
        EXPECT_EQ(presenceContainers(more, catalog(), spread.component).back(), goal) << seed;
        EXPECT_EQ(presenceFault(more, catalog(), spread.component, goal), PresenceFault::TakenThere) << seed;
        EXPECT_EQ(withoutPresence(more, catalog(), presenceId(spread.component, goal)), design) << seed;

        const Id presence = presenceId(spread.component, spread.container);
        const Rect home = placementOf(design, presence);
        const Design there = withPresenceMoved(design, catalog(), presence, goal, rect);
        EXPECT_TRUE(placementOf(there, presence).isEmpty()) << seed;
        EXPECT_EQ(placementOf(there, presenceId(spread.component, goal)), rect) << seed;
        EXPECT_EQ(presenceContainers(there, catalog(), spread.component).size(),
                  presenceContainers(design, catalog(), spread.component).size());
        EXPECT_EQ(withMissingPlacements(there, catalog()).layout.placements.size(), design.layout.placements.size())
            << seed;
        const Component& row = *design.architecture.components.find(spread.component);
        const bool isNamedTwice = textsOf(row.properties, catalog().typeOf(row).spread).size() !=
                                  presenceContainers(design, catalog(), spread.component).size();
        if (isNamedTwice || presenceFault(there, catalog(), spread.component, spread.container) != PresenceFault::None)
            continue; // said in more words than are needed, or drawn in another network
        EXPECT_EQ(withPresenceMoved(there, catalog(), presenceId(spread.component, goal), spread.container, home),
                  design)
            << seed;
        ++tried;
    }
    EXPECT_GT(tried, 30);
}

TEST(PresenceLaws, TheLastOneStays)
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        Design design = arranged(randomLayout(seed, LayoutShape::Congruent, 40), catalog());
        for (const auto& row : Table<Placement> {design.layout.placements})
            if (!containerOf(row->id).empty())
                design = withoutPresence(std::move(design), catalog(), row->id);
        std::map<Id, int> left;
        for (const auto& row : design.layout.placements)
            if (!containerOf(row->id).empty())
                ++left[Id {componentOf(row->id)}];
        for (const auto& [component, count] : left)
            EXPECT_EQ(count, 1) << seed << ' ' << component;
    }
}

Design network()
{
    return Build {}
        .add("vpc", "aws.vpc")
        .add("other", "aws.vpc")
        .add("az", "aws.az", "vpc")
        .add("app-a", "aws.subnet", "az")
        .add("app-c", "aws.subnet", "az")
        .add("far", "aws.subnet", "other")
        .add("asg", "aws.asg", "vpc", {{"subnets", texts({"app-a"})}})
        .add("web", "aws.ec2", "app-a")
        .add("web-sg", "aws.security_group", "vpc");
}

TEST(Presences, SayWhyNot)
{
    const Design design = network();
    EXPECT_EQ(presenceFault(design, catalog(), "asg", "app-c"), PresenceFault::None);
    EXPECT_EQ(presenceFault(design, catalog(), "asg", "app-a"), PresenceFault::TakenThere);
    EXPECT_EQ(presenceFault(design, catalog(), "asg", "far"), PresenceFault::Elsewhere);
    EXPECT_EQ(presenceFault(design, catalog(), "asg", "az"), PresenceFault::WrongKind);
    EXPECT_EQ(presenceFault(design, catalog(), "asg", "nobody"), PresenceFault::WrongKind);
    EXPECT_EQ(presenceFault(design, catalog(), "web", "app-c"), PresenceFault::NotSpread);
    EXPECT_EQ(presenceFault(design, catalog(), "nobody", "app-c"), PresenceFault::NotSpread);
    EXPECT_EQ(furtherContainers(design, catalog(), "asg"), std::vector<Id> {"app-c"});
    EXPECT_EQ(withPresence(design, catalog(), "asg", "far", {0, 0, 96, 88}), design);
}

TEST(Memberships, AreAddedAndTakenAway)
{
    const Design design = network();
    EXPECT_TRUE(membersOf(design, catalog(), "web-sg").empty());
    const Design joined = withMember(design, catalog(), "web", "web-sg");
    EXPECT_EQ(membersOf(joined, catalog(), "web-sg"), std::vector<Id> {"web"});
    EXPECT_EQ(groupsOf(joined, catalog(), "web"), std::vector<Id> {"web-sg"});
    EXPECT_EQ(withMember(joined, catalog(), "web", "web-sg"), joined);
    EXPECT_EQ(withoutMember(joined, catalog(), "web", "web-sg"), design);
    EXPECT_EQ(withMember(design, catalog(), "web-sg", "web"), design);
    EXPECT_EQ(withMember(design, catalog(), "asg", "app-c"), design) << "where copies live is no membership";
    EXPECT_EQ(withMember(design, catalog(), "web", "nobody"), design);
}

TEST(MembershipLaws, GroupsAndMembersAgree)
{
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        Design design = randomDesign(seed, catalog(), 24);
        if (design.architecture.components.empty())
            continue;
        Dice dice {seed};
        for (int i = 0; i < 10; ++i)
            design = withMember(std::move(design), catalog(), dice.oneOf(design.architecture.components.rows())->id,
                                dice.oneOf(design.architecture.components.rows())->id);
        for (const auto& row : design.architecture.components)
            for (const Id& member : membersOf(design, catalog(), row->id)) {
                const auto groups = groupsOf(design, catalog(), member);
                EXPECT_NE(std::ranges::find(groups, row->id), groups.end()) << seed << ' ' << member << ' ' << row->id;
                const Design apart = withoutMember(design, catalog(), member, row->id);
                const auto left = membersOf(apart, catalog(), row->id);
                EXPECT_EQ(std::ranges::find(left, member), left.end()) << seed << ' ' << member;
            }
    }
}

} // namespace
} // namespace gudo::test
