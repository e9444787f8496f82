#include <gtest/gtest.h>

#include <set>

#include "core/catalog/areas.h"
#include "core/layout/grouped.h"
#include "core/model/at.h"
#include "core/rules/check.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_network.h"
#include "tests/support/random_services.h"
#include "tests/support/reach_comparison.h"

namespace gudo::test {
namespace {

/// The design with areas around some siblings, some of them in another area.
Design withAreas(Design design, std::uint32_t seed)
{
    Dice dice {seed};
    for (int round = 0; round < 6; ++round) {
        const Architecture architecture = design.architecture;
        std::vector<const Component*> inContainers;
        for (const auto& row : architecture.components)
            if (!row->parent.empty())
                inContainers.push_back(row.get());
        if (inContainers.empty())
            return design;
        const Component* first = inContainers[at(dice.below(static_cast<int>(inContainers.size())))];
        std::vector<Id> ids {first->id};
        for (const Component* other : inContainers)
            if (other != first && other->parent == first->parent && dice.chance(30))
                ids.push_back(other->id);
        Grouped made = grouped(design, catalog(), ids, "en");
        if (!made.ids.empty())
            design = std::move(made.design);
    }
    return design;
}

using Said = std::multiset<std::string>;

Said saidOf(const Design& design)
{
    Said said;
    for (const Finding& finding : check(design, catalog(), {.today = "2026-01-01"})) {
        std::string line = finding.diagnostic.rule + ' ' + toEnglish(finding.diagnostic.message);
        for (const Id& id : finding.diagnostic.components)
            line += ' ' + id;
        said.insert(std::move(line));
    }
    return said;
}

bool hasAreas(const Design& design)
{
    for (const auto& row : design.architecture.components)
        if (catalog().isKind(*row, "area") && !row->parent.empty())
            return true;
    return false;
}

TEST(AreasLaw, MeanNothingToRules)
{
    int withSome = 0;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
        const Design plain = seed % 2 ? randomNetwork(seed).design : randomServices(seed);
        const Design framed = withAreas(plain, seed);
        withSome += hasAreas(framed) ? 1 : 0;
        ASSERT_EQ(saidOf(framed), saidOf(plain)) << seed;
    }
    EXPECT_GT(withSome, 100);
}

TEST(AreasLaw, FixesReachWhatStandsInThem)
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const Design plain = randomNetwork(seed).design;
        const Design framed = withAreas(plain, seed);
        const auto found = check(plain, catalog(), {.today = "2026-01-01"});
        const auto inAreas = check(framed, catalog(), {.today = "2026-01-01"});
        ASSERT_EQ(found.size(), inAreas.size()) << seed;
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i].diagnostic.fix && inAreas[i].diagnostic.fix) {
                const Said wanted = saidOf(found[i].diagnostic.fix->apply(plain));
                ASSERT_EQ(saidOf(inAreas[i].diagnostic.fix->apply(framed)), wanted)
                    << seed << ' ' << found[i].diagnostic.rule << ' ' << toEnglish(found[i].diagnostic.message);
            }
    }
}

TEST(AreasLaw, MeanNothingToReach)
{
    for (std::uint32_t seed = 1; seed <= 80; ++seed) {
        const RandomNetwork network = randomNetwork(seed);
        const ReachEngine plain {network.design, catalog()};
        const ReachEngine framed {withAreas(network.design, seed), catalog()};
        for (const ReachQuestion& question : network.questions) {
            const auto wanted = plain.ask(question);
            const auto answer = framed.ask(question);
            ASSERT_EQ(answer.has_value(), wanted.has_value()) << seed << ' ' << toText(question);
            if (wanted) {
                ASSERT_EQ(summaryOf(*answer), summaryOf(*wanted)) << seed << ' ' << toText(question);
            }
        }
    }
}

TEST(AreasLaw, EverythingStaysWhereItWasBeyondThem)
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Design plain = randomNetwork(seed).design;
        const Design framed = withAreas(plain, seed);
        const Architecture seen = withoutAreas(framed.architecture, catalog());
        for (const auto& row : plain.architecture.components)
            EXPECT_EQ(seen.components.find(row->id)->parent, row->parent) << seed << ' ' << row->id;
    }
}

} // namespace
} // namespace gudo::test
