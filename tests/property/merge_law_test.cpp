#include <gtest/gtest.h>

#include <algorithm>

#include "core/formats/native.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/merge.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr std::uint32_t designs = 400;

Id anyComponent(const Design& design, Dice& dice)
{
    return dice.oneOf(design.architecture.components.rows())->id;
}

/// One edit of somebody called `who`; what they add has names of its own.
Design edited(const Design& design, Dice& dice, const std::string& who)
{
    const std::string fresh = who + std::to_string(dice.below(1'000'000));
    if (design.architecture.components.empty())
        return withComponent(design, {.id = fresh, .type = "aws.ec2"});
    const std::vector<Id> some {anyComponent(design, dice), anyComponent(design, dice)};
    switch (dice.below(9)) {
    case 0:
        return without(design, std::vector<Id> {some[0]});
    case 1:
        return moved(design, some, dice.below(200) - 100, dice.below(200) - 100);
    case 2:
        return reparented(design, std::vector<Id> {some[0]}, some[1]);
    case 3:
        return withConnection(design, {.id = fresh, .from = some[0], .to = some[1]});
    case 4:
        return renamed(design, some[0], fresh);
    case 5:
        return withProperty(design, some[0], dice.chance(50) ? "cidr" : "engine",
                            dice.chance(70) ? Value {fresh} : Value {});
    case 6: {
        Design next = design;
        next.settings.accepted.push_back({.rule = "RED-001", .component = some[0], .reason = fresh});
        return next;
    }
    case 7: {
        Design next = design;
        next.settings.rules.insert_or_assign("RED-00" + std::to_string(dice.below(9)), Value {fresh});
        return next;
    }
    default:
        return withComponent(design, {.id = fresh, .type = "aws.ec2", .parent = some[0]}, {0, 0, 96, 96});
    }
}

Design edited(Design design, Dice& dice, const std::string& who, int edits)
{
    for (int edit = 0; edit < edits; ++edit)
        design = edited(design, dice, who);
    return design;
}

void expectSound(const Design& design, std::uint32_t seed)
{
    const ReadResult read = readNative(writeNative(design), "merged.gudo");
    for (const Diagnostic& diagnostic : read.diagnostics)
        ADD_FAILURE() << seed << ": " << toEnglish(diagnostic.message);
    EXPECT_EQ(read.design, design) << "seed " << seed;
}

TEST(MergeLaws, WhoeverChangedNothingTakesTheOther)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed};
        const Design base = randomDesign(seed, catalog(), 25);
        const Design changed = dice.chance(20) ? randomDesign(seed + 7'000, catalog(), 25) : edited(base, dice, "a", 8);
        for (const Merged& result :
             {merged(base, changed, base), merged(base, base, changed), merged(base, changed, changed)}) {
            EXPECT_EQ(result.design, changed) << "seed " << seed;
            EXPECT_TRUE(result.conflicts.empty()) << "seed " << seed;
        }
    }
}

TEST(MergeLaws, TheStructureHoldsAndEveryConflictIsOurs)
{
    int withConflicts = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed};
        const Design base = randomDesign(seed, catalog(), 12);
        const Design ours = edited(base, dice, "a", 12);
        const Design theirs = dice.chance(10) ? randomDesign(seed + 9'000, catalog(), 12) : edited(base, dice, "b", 12);
        const Merged result = merged(base, ours, theirs);
        expectSound(result.design, seed);
        withConflicts += !result.conflicts.empty();
        const auto isTold = [&](const Id& id) {
            return std::ranges::find(result.conflicts, id, &MergeConflict::id) != result.conflicts.end();
        };
        for (const auto& row : ours.architecture.components) {
            const Component* before = base.architecture.components.find(row->id);
            const Component* after = result.design.architecture.components.find(row->id);
            if (before && *before == *row)
                continue;
            ASSERT_TRUE(after) << "seed " << seed << ": what we changed or added is there: " << row->id;
            EXPECT_TRUE(after->name == row->name || (before && before->name == row->name)) << "seed " << seed;
        }
        for (const auto& row : theirs.architecture.components)
            if (const Component* before = base.architecture.components.find(row->id); !before || !(*before == *row)) {
                EXPECT_TRUE(result.design.architecture.components.contains(row->id)) << "seed " << seed << row->id;
            }
        for (const auto& row : base.architecture.components) {
            const bool isGone =
                !ours.architecture.components.contains(row->id) || !theirs.architecture.components.contains(row->id);
            if (isGone && result.design.architecture.components.contains(row->id)) {
                EXPECT_TRUE(isTold(row->id)) << "seed " << seed << ": brought back: " << row->id;
            }
        }
    }
    EXPECT_GT(withConflicts, static_cast<int>(designs) / 4);
}

TEST(MergeLaws, WithoutConflictsTheSidesMayBeExchanged)
{
    int without = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        Dice dice {seed};
        const Design base = randomDesign(seed, catalog(), 40);
        const Design a = edited(base, dice, "a", 3);
        const Design b = edited(base, dice, "b", 3);
        const Merged one = merged(base, a, b);
        const Merged other = merged(base, b, a);
        EXPECT_EQ(one.conflicts.empty(), other.conflicts.empty()) << "seed " << seed;
        if (!one.conflicts.empty())
            continue;
        ++without;
        EXPECT_EQ(one.design, other.design) << "seed " << seed;
    }
    EXPECT_GT(without, static_cast<int>(designs) / 2);
}

TEST(Merge, TakesPropertiesOfOneComponentFromBoth)
{
    const Design base = Build {}.add("db", "aws.rds", {}, {{"engine", "mysql"}, {"multi_az", false}}, "DB");
    const Design ours = withProperty(renamed(base, "db", "주문 DB"), "db", "multi_az", true);
    const Design theirs = withProperty(withProperty(base, "db", "engine", "postgres"), "db", "storage_gib", 100);
    const Merged result = merged(base, ours, theirs);
    EXPECT_TRUE(result.conflicts.empty());
    const Component& db = *result.design.architecture.components.find("db");
    EXPECT_EQ(db.name, "주문 DB");
    EXPECT_EQ(db.properties, (Object {{"engine", "postgres"}, {"multi_az", true}, {"storage_gib", 100}}));
}

TEST(Merge, KeepsOursWhereBothChangedTheSame)
{
    const Design base = Build {}.add("db", "aws.rds", {}, {{"engine", "mysql"}});
    const Merged result =
        merged(base, withProperty(base, "db", "engine", "postgres"), withProperty(base, "db", "engine", "mariadb"));
    EXPECT_EQ(textOf(result.design.architecture.components.find("db")->properties, "engine"), "postgres");
    ASSERT_EQ(result.conflicts.size(), 1u);
    EXPECT_EQ(result.conflicts[0], (MergeConflict {MergeConflict::Part::Component, "db", "engine"}));
}

TEST(Merge, BringsBackTheContainerThatTheOtherStillUses)
{
    const Design base = Build {}.add("vpc", "aws.vpc").place("vpc", {0, 0, 400, 300}).add("other", "aws.vpc");
    const Design ours = withComponent(base, {.id = "web", .type = "aws.ec2", .parent = "vpc"}, {10, 10, 96, 96});
    const Design theirs = without(base, std::vector<Id> {"vpc"});
    for (const Merged& result : {merged(base, ours, theirs), merged(base, theirs, ours)}) {
        EXPECT_EQ(result.design.architecture.components.find("web")->parent, "vpc");
        EXPECT_EQ(placementOf(result.design, "vpc"), (Rect {0, 0, 400, 300}));
        EXPECT_EQ(result.conflicts, (std::vector<MergeConflict> {{MergeConflict::Part::Component, "vpc"}}));
    }
}

TEST(Merge, NobodyEndsUpInsideThemselves)
{
    const Design base = Build {}.add("a", "aws.vpc").add("b", "aws.vpc");
    const Design ours = reparented(base, std::vector<Id> {"a"}, "b");
    const Merged result = merged(base, ours, reparented(base, std::vector<Id> {"b"}, "a"));
    EXPECT_EQ(result.design, ours);
    EXPECT_EQ(result.conflicts, (std::vector<MergeConflict> {{MergeConflict::Part::Component, "b"}}));
}

TEST(Merge, ANameForAComponentAndAConnectionIsTwoNames)
{
    const Design base = Build {}.add("a", "aws.ec2").add("b", "aws.rds");
    const Design ours = withComponent(base, {.id = "x", .type = "aws.ec2"});
    const Design theirs = withConnection(base, {.id = "x", .from = "a", .to = "b"});
    const Merged result = merged(base, ours, theirs);
    EXPECT_TRUE(result.design.architecture.components.contains("x"));
    EXPECT_TRUE(result.design.architecture.connections.contains("x-2"));
    EXPECT_EQ(result.conflicts, (std::vector<MergeConflict> {{MergeConflict::Part::Connection, "x-2"}}));
}

} // namespace
} // namespace gudo::test
