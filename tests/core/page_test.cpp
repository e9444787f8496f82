#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/formats/embedded.h"
#include "core/formats/native.h"
#include "core/json/json_write.h"
#include "core/model/containment.h"
#include "core/network/zones.h"
#include "core/page/failure_data.h"
#include "core/page/page.h"
#include "core/page/page_data.h"
#include "core/page/page_texts.h"
#include "core/page/property_rows.h"
#include "core/page/themed_picture.h"
#include "core/picture/picture.h"
#include "core/reliability/service_graph.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"
#include "tests/support/random_services.h"

namespace gudo::test {
namespace {

/// Every colour of a list, in order.
std::vector<Color> colorsOf(const DisplayList& list)
{
    std::vector<Color> colors {list.background};
    for (const DisplayItem& item : list.items)
        for (const Shape& shape : item.shapes)
            std::visit(
                [&](const auto& one) {
                    if constexpr (requires { one.fill; })
                        colors.push_back(one.fill);
                    if constexpr (requires { one.stroke; })
                        colors.push_back(one.stroke);
                    if constexpr (requires { one.color; })
                        colors.push_back(one.color);
                },
                shape);
    return colors;
}

TEST(ThemedPicture, HoldsTheColorsOfBothThemes)
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Design design = randomDesign(seed, catalog(), 40);
        const DisplayList light = picture(design, catalog(), {.theme = &lightTheme()});
        const DisplayList dark = picture(design, catalog(), {.theme = &darkTheme()});
        const ThemedPicture themed = inBothThemes(light, dark);
        const std::vector<Color> numbers = colorsOf(themed.list);
        const std::vector<Color> inLight = colorsOf(light);
        const std::vector<Color> inDark = colorsOf(dark);
        ASSERT_EQ(numbers.size(), inLight.size());
        ASSERT_EQ(numbers.size(), inDark.size()) << "themes change nothing but colours";
        for (std::size_t at = 0; at < numbers.size(); ++at) {
            if (!numbers[at].isVisible()) {
                EXPECT_FALSE(inLight[at].isVisible() || inDark[at].isVisible());
                continue;
            }
            const auto& [one, other] = themed.colors.at(static_cast<std::size_t>(colorNumber(numbers[at])));
            EXPECT_EQ(one, inLight[at]);
            EXPECT_EQ(other, inDark[at]);
        }
    }
}

TEST(PageData, NoTextEndsTheScriptThatHoldsIt)
{
    EXPECT_EQ(quotedForScript("\"</script><!--\u2028\u2029\u2027\""),
              "\"\\u003c/script>\\u003c!--\\u2028\\u2029\u2027\"");
}

TEST(PageData, SaysWhatCouldNotBeTold)
{
    int told = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Design design = randomServices(seed);
        const Containment containment {design.architecture};
        const Zones zones {design.architecture, catalog(), containment};
        const std::string data =
            failureData(design, catalog(), [](const Message& message) { return "told: " + toEnglish(message); });
        for (const Unknown& unknown : serviceGraph(design.architecture, catalog(), zones).unknowns) {
            EXPECT_NE(data.find(quotedJson("told: " + toEnglish(unknown.message))), std::string::npos) << seed;
            ++told;
        }
    }
    EXPECT_GT(told, 0);
}

TEST(PageData, PropertiesAreReadAsPeopleSayThem)
{
    const Design design = Build {}
                              .add("sg", "aws.security_group", {}, {}, "Web rules")
                              .add("db", "aws.rds", {},
                                   {{"multi_az", true},
                                    {"storage_gib", 100},
                                    {"security_groups", texts({"sg"})},
                                    {"unheard-of", List {Object {{"a", 1}, {"b", "x"}}, Object {{"a", 2}}}},
                                    {"rules", List {Object {{"protocol", "tcp"},
                                                            {"from_port", 80},
                                                            {"to_port", 90},
                                                            {"source", "sg"},
                                                            {"description", "web"}},
                                                    Object {{"destination", "0.0.0.0/0"}, {"target", "nat"}}}}});
    const ValueWords words {.yes = "aye", .no = "nay", .nameOf = [&](std::string_view id) {
                                const Component* component = design.architecture.components.find(id);
                                return component ? component->name : std::string {};
                            }};
    const auto rows = propertyRows(catalog(), *design.architecture.components.find("db"), words);
    const auto has = [&](const PropertyRow& row) {
        return std::ranges::find(rows, row) != rows.end();
    };
    EXPECT_TRUE(has({"Multi-AZ standby", {"aye"}}));
    EXPECT_TRUE(has({"Storage", {"100 GiB"}}));
    EXPECT_TRUE(has({"Security groups", {"Web rules"}}));
    EXPECT_TRUE(has({"unheard-of", {"a 1 · b x", "a 2"}}));
    EXPECT_TRUE(has({"rules", {"tcp 80–90 · sg · web", "0.0.0.0/0 → nat"}}));
    EXPECT_EQ(rows.size(), 5u);
}

TEST(Page, PutsThePartsInOnce)
{
    Design design = Build {}.add("a", "aws.ec2", {}, {}, "{{design}} {{script}}");
    design.title = "{{data}} <b>";
    const PageTemplate parts {.html = "{{title}}|{{theme}}|{{text:close}}|{{nobody}}|{{design}}|{{script}}",
                              .script = "{{style}}"};
    const std::string page = toPage(design, catalog(), parts, {.theme = "dark"});
    EXPECT_TRUE(page.starts_with("{{data}} &lt;b&gt;|dark|Close||" + std::string {htmlSourceOpening})) << page;
    EXPECT_TRUE(page.ends_with("|{{style}}")) << page;
    const ReadResult read = readHtml(page, "x.html");
    EXPECT_EQ(writeNative(read.design), writeNative(design));
    EXPECT_EQ(toPage(design, catalog(), parts, {.theme = "dark", .withSource = false}).find("gudo-design"),
              std::string::npos);
}

TEST(Page, HasATextForEveryKeyThatTheFilesAskFor)
{
    std::string files;
    for (const char* name : {"viewer.html", "design.js", "picture.js", "details.js", "lists.js", "viewer.js"})
        files += sourceFile(std::string {"resources/html/"} + name);
    // Put together from a word, or asked for by core
    const std::set<std::string> others {"note", "lostCount", "degradedCount", "untitled"};
    for (const PageText& row : pageTexts()) {
        const std::string key {row.key};
        EXPECT_TRUE(files.find("{{text:" + key + "}}") != std::string::npos ||
                    files.find('\'' + key + '\'') != std::string::npos || others.contains(key))
            << key;
    }
    for (std::size_t at = files.find("text('"); at != std::string::npos; at = files.find("text('", at + 1)) {
        const std::string key = files.substr(at + 6, files.find('\'', at + 6) - at - 6);
        EXPECT_TRUE(std::ranges::any_of(pageTexts(), [&](const PageText& row) { return row.key == key; })) << key;
    }
}

} // namespace
} // namespace gudo::test
