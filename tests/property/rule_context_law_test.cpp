#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "core/rules/mentions.h"
#include "core/rules/rule.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

std::vector<const Component*> filtered(const Design& design, const std::function<bool(const Component&)>& isWanted)
{
    std::vector<const Component*> found;
    for (const auto& row : design.architecture.components)
        if (isWanted(*row))
            found.push_back(row.get());
    return found;
}

TEST(RuleContext, ListsTheComponentsThatAScanFinds)
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const RuleContext context {randomDesign(seed, catalog(), 60), catalog()};
        const Design& design = context.design;
        std::set<std::string> kinds {"nothing"};
        std::set<std::string> keys {"nothing"};
        for (const auto& row : design.architecture.components) {
            const auto& own = catalog().typeOf(*row).kinds;
            kinds.insert(own.begin(), own.end());
            for (const auto& [key, value] : row->properties)
                keys.insert(key);
        }
        for (const std::string& kind : kinds) {
            const auto expected = filtered(design, [&](const Component& c) { return catalog().isKind(c, kind); });
            EXPECT_EQ(context.ofKind(kind), expected) << seed << ' ' << kind;
            EXPECT_EQ(context.hasKind(kind), !expected.empty()) << seed << ' ' << kind;
        }
        for (const std::string& key : keys)
            EXPECT_EQ(context.having(key),
                      filtered(design, [&](const Component& c) { return c.properties.contains(key); }))
                << seed << ' ' << key;
        for (const char* role : {"internet", "nat", "vpn"})
            EXPECT_EQ(context.gateways(role),
                      filtered(design, [&](const Component& c) { return catalog().typeOf(c).traits.gateway == role; }))
                << seed << ' ' << role;
    }
}

TEST(Mentions, AreTheReferencesOfEachComponentInTurn)
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const RuleContext context {randomDesign(seed, catalog(), 60), catalog()};
        const Design& design = context.design;
        auto mention = context.shared<Mentions>().all.begin();
        for (const auto& row : design.architecture.components)
            for (const Reference& reference : referencesOf(catalog(), *row)) {
                ASSERT_NE(mention, context.shared<Mentions>().all.end());
                EXPECT_EQ(mention->by, row.get());
                EXPECT_EQ(mention->reference.target, reference.target);
                ++mention;
            }
        EXPECT_EQ(mention, context.shared<Mentions>().all.end());
    }
}

} // namespace
} // namespace gudo::test
