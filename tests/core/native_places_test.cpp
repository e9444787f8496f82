#include "core/formats/native_places.h"

#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

using Place = std::pair<int, int>;

Place placeIn(std::string_view text, std::string_view id)
{
    const auto places = nativePlaces(text);
    const auto found = places.find(id);
    return found == places.end() ? Place {} : Place {found->second.line, found->second.column};
}

TEST(NativePlaces, AreWhereTheEntriesBegin)
{
    const std::string_view text = R"({ "gudo": 1,
  "layout": { "a": [0, 0, 1, 1] },
  "architecture": {
    "components": {
      "a": { "type": "x", "name": "a" }, "디비": {}, "b": {} },
    "connections": {
      "a-b" : { "from": "a", "to": "b" } }
  } })";
    EXPECT_EQ(placeIn(text, "a"), Place(5, 7));
    EXPECT_EQ(placeIn(text, "디비"), Place(5, 42));
    EXPECT_EQ(placeIn(text, "b"), Place(5, 52)) << "characters, not bytes";
    EXPECT_EQ(placeIn(text, "a-b"), Place(7, 7));
    EXPECT_EQ(placeIn(text, "type"), Place());
}

TEST(NativePlaces, AreNoneInWhatIsNoDesign)
{
    for (const char* text : {"", "[]", "{", "{}", R"({"architecture": 1})", R"({"architecture": {"components": [1]}})"})
        EXPECT_TRUE(nativePlaces(text).empty()) << text;
}

TEST(NativePlaces, AreThereForEverythingInAnyDesign)
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Design design = randomDesign(seed, catalog(), 40);
        const std::string text = writeNative(design);
        const auto places = nativePlaces(text);
        std::vector<std::string_view> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find('\n', at);
            lines.push_back(std::string_view {text}.substr(at, end - at));
            at = end + 1;
        }
        for (const auto& row : design.architecture.components) {
            const TextPlace place = places.at(row->id);
            const auto line = lines.at(static_cast<std::size_t>(place.line) - 1);
            EXPECT_TRUE(line.substr(static_cast<std::size_t>(place.column) - 1).starts_with('"' + row->id + "\": {"))
                << line;
        }
        for (const auto& row : design.architecture.connections)
            EXPECT_TRUE(places.contains(row->id));
    }
}

} // namespace
} // namespace gudo::test
