#include <gtest/gtest.h>

#include "core/catalog/duration.h"

namespace gudo::test {

TEST(Durations, AreReadAsSeconds)
{
    const std::pair<const char*, double> rows[] = {{"30s", 30},      {"5m", 300},     {"5min", 300},
                                                   {"1h 30m", 5400}, {"1h30m", 5400}, {"1.5 min", 90},
                                                   {"2d", 172800},   {"250ms", 0.25}, {"0s", 0}};
    for (const auto& [text, seconds] : rows) {
        const auto read = secondsFrom(text);
        ASSERT_TRUE(read) << text;
        EXPECT_DOUBLE_EQ(*read, seconds) << text;
    }
}

TEST(Durations, AreNotGuessed)
{
    for (const char* text :
         {"", " ", "30", "s", "-5s", "+5s", "5x", "soon", "30s later", ".", ".5s", "1e3s", "nan s", "5 5s"})
        EXPECT_FALSE(secondsFrom(text)) << text;
    EXPECT_FALSE(secondsFrom(std::string(10'000, '9'))) << "no unit";
}

} // namespace gudo::test
