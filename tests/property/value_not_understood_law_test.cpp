#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/network/security_groups.h"
#include "core/rules/check.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// Rows of a group that no analysis reckons with.
std::set<std::size_t> droppedRows(const Component& group, Direction direction)
{
    std::set<std::size_t> dropped;
    const Value* value = find(group.properties, toText(direction));
    const List* list = value ? value->asList() : nullptr;
    for (std::size_t index = 0; list && index < list->size(); ++index)
        dropped.insert(index);
    for (const SecurityRule& rule : securityRules(group, direction))
        dropped.erase(rule.index);
    return dropped;
}

TEST(ValueLaw, NoRowOfASecurityGroupIsLeftOutWithoutAWord)
{
    int count = 0;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = randomDesign(seed, catalog(), 60);
        std::set<std::pair<Id, std::string>> told;
        for (const Finding& found : check(design, catalog(), {.only = {"ENG-002"}}))
            told.emplace(found.diagnostic.components.front(),
                         found.diagnostic.key.substr(0, found.diagnostic.key.find('.')));
        for (const auto& row : design.architecture.components) {
            if (!catalog().isKind(*row, "security-group"))
                continue;
            for (const Direction direction : {Direction::Ingress, Direction::Egress})
                for (const std::size_t index : droppedRows(*row, direction)) {
                    ++count;
                    const std::string key = std::string {toText(direction)} + ' ' + std::to_string(index + 1);
                    EXPECT_TRUE(told.contains({row->id, key})) << "seed " << seed << ": " << row->id << ' ' << key;
                }
        }
    }
    EXPECT_GT(count, 50) << "too few rows make no sense";
}

} // namespace
} // namespace gudo::test
