#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "core/model/id_map.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

TEST(IdMap, HoldsWhatAnOrdinaryMapHolds)
{
    std::vector<std::string> ids {""};
    for (int number = 0; number < 300; ++number)
        ids.push_back("component-" + std::to_string(number));
    Dice dice {1};
    for (int round = 0; round < 20; ++round) {
        IdMap<int> map;
        std::map<std::string_view, int> expected;
        if (dice.chance(50))
            map.reserve(static_cast<std::size_t>(dice.below(200)));
        for (int step = 0; step < 400; ++step) {
            const std::string& id = dice.oneOf(ids);
            EXPECT_EQ(map.contains(id), expected.contains(id));
            if (dice.chance(50)) {
                const auto [entry, isNew] = map.emplace(id, step);
                EXPECT_EQ(isNew, expected.emplace(id, step).second);
                EXPECT_EQ(entry->first, id);
            } else {
                map[id] += step;
                expected[id] += step;
            }
            EXPECT_EQ(map.at(id), expected.at(id));
        }
        EXPECT_EQ(map.size(), expected.size());
        EXPECT_EQ((std::map<std::string_view, int> {map.begin(), map.end()}), expected);
    }
}

TEST(IdMap, KeepsTheOrderInWhichIdsCame)
{
    IdMap<int> map;
    EXPECT_EQ(map.find("a"), map.end());
    for (const char* id : {"web", "app", "db", "app"})
        map.emplace(id, 0);
    std::vector<std::string_view> order;
    for (const auto& [id, value] : map)
        order.push_back(id);
    EXPECT_EQ(order, (std::vector<std::string_view> {"web", "app", "db"}));
}

} // namespace
} // namespace gudo::test
