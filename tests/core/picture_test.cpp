#include "core/picture/picture.h"

#include <gtest/gtest.h>

#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/picture/text_metrics.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

const DisplayItem* itemOf(const DisplayList& list, std::string_view id, ItemKind kind)
{
    for (const DisplayItem& item : list.items)
        if (item.id == id && item.kind == kind)
            return &item;
    return nullptr;
}

std::vector<std::string> textsIn(const DisplayItem& item)
{
    std::vector<std::string> words;
    for (const Shape& shape : item.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape))
            words.push_back(line->text);
    return words;
}

TEST(Picture, DrawsContainersBehindBandsBehindLinesBehindCards)
{
    const DisplayList list = picture(example("aws-multi-az"), catalog(), {});
    int last = -1;
    for (const DisplayItem& item : list.items) {
        if (item.kind == ItemKind::Decoration)
            continue;
        EXPECT_GE(static_cast<int>(item.kind), last) << item.id;
        last = static_cast<int>(item.kind);
    }
}

TEST(Picture, ShowsASpreadComponentAsABandWithOneCardInEachSubnet)
{
    const DisplayList list = picture(example("aws-multi-az"), catalog(), {});
    const DisplayItem* band = itemOf(list, "db", ItemKind::Band);
    const DisplayItem* primary = itemOf(list, "db@data-a", ItemKind::Card);
    const DisplayItem* standby = itemOf(list, "db@data-c", ItemKind::Card);
    ASSERT_TRUE(band && primary && standby);
    EXPECT_TRUE(band->rect.contains(primary->rect) && band->rect.contains(standby->rect));
    EXPECT_EQ(textsIn(*primary).front(), "Primary");
    EXPECT_EQ(textsIn(*standby).front(), "Standby");
    EXPECT_EQ(textsIn(*itemOf(list, "web-asg@web-a", ItemKind::Card)), (std::vector<std::string> {"EC2", "t3.medium"}));
}

TEST(Picture, PlacesWhatNobodyPlacedAndHidesNothing)
{
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        Design design = randomDesign(seed, catalog(), 30);
        if (seed % 2 == 0)
            design.layout = {};
        const DisplayList list = picture(design, catalog(), {});
        for (const auto& component : design.architecture.components) {
            const bool isDrawn = std::ranges::any_of(list.items, [&](const DisplayItem& item) {
                return componentOf(item.id) == component->id && !item.shapes.empty();
            });
            EXPECT_TRUE(isDrawn) << "seed " << seed << ' ' << component->id;
        }
        for (const DisplayItem& item : list.items)
            EXPECT_TRUE(list.bounds.contains(item.bounds)) << "seed " << seed << ' ' << item.id;
    }
}

TEST(Picture, TextStaysInsideOfCards)
{
    const std::string torture[] {"고객 인증 및 결제 처리 서비스 데이터베이스 클러스터", "A_very_long_name_without_any_space_that_never_ends_at_all",
                                 "WWWWWWWWWWWWWWWWWWWWWWWWWWWW", "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀", std::string(10'000, 'x'), "a\nb\nc\nd", ""};
    for (const std::string& name : torture) {
        const Design design = Build {}.add("db", "aws.rds", {}, {{"engine", name}}, name).place("db", {0, 0, 120, 96});
        const DisplayList list = picture(design, catalog(), {});
        const DisplayItem* card = itemOf(list, "db", ItemKind::Card);
        ASSERT_TRUE(card);
        for (const Shape& shape : card->shapes)
            if (const auto* line = std::get_if<TextLine>(&shape)) {
                EXPECT_LE(line->width, 116) << line->text;
                EXPECT_LE(line->baseline, 96) << line->text;
                EXPECT_EQ(line->text.find('\n'), std::string::npos);
            }
    }
}

TEST(Picture, SaysTheSameOnEveryRun)
{
    const Design design = example("aws-multi-az");
    const auto text = [&] { return toSvg(picture(design, catalog(), {}), {}); };
    EXPECT_EQ(text(), text());
}

TEST(Svg, EscapesWhatComesFromOutside)
{
    const Design design = Build {}.add("a", "client", {}, {}, "<script>\"&'\x01 ${x}").place("a", {0, 0, 400, 96});
    const std::string text = svg.write(design, catalog(), {}).text;
    EXPECT_EQ(text.find("<script"), std::string::npos);
    EXPECT_NE(text.find("&lt;script&gt;&quot;&amp;'"), std::string::npos);
    EXPECT_EQ(text.find('\x01'), std::string::npos);
    EXPECT_EQ(text.find("foreignObject"), std::string::npos);
}

TEST(TextMetrics, BreaksAtSpacesAndBetweenSyllables)
{
    EXPECT_EQ(wrapped("Internet gateway", 60, 2, 12, FontWeight::SemiBold), (std::vector<std::string> {"Internet", "gateway"}));
    const auto korean = wrapped("애플리케이션로드밸런서", 80, 2, 12, FontWeight::Regular);
    ASSERT_EQ(korean.size(), 2u);
    for (const std::string& line : korean)
        EXPECT_LE(textWidth(line, 12, FontWeight::Regular), 80);
    EXPECT_EQ(wrapped("a b c d e f g h i j k", 20, 1, 12, FontWeight::Regular).size(), 1u);
    EXPECT_EQ(wrapped("", 20, 2, 12, FontWeight::Regular), std::vector<std::string> {""});
    EXPECT_EQ(elided("short", 100, 12, FontWeight::Regular), "short");
}

TEST(TextMetrics, NeverGivesALineWiderThanAsked)
{
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Dice dice {seed};
        std::string text;
        for (int i = 0; i < dice.below(60); ++i)
            text += dice.oneOf(std::vector<std::string> {"a", "W", " ", "-", "가", "힣", "/", "🚀", "(", ",", "é"});
        const int limit = 30 + dice.below(200);
        for (const std::string& line : wrapped(text, limit, 1 + dice.below(4), 12, FontWeight::Medium))
            EXPECT_LE(textWidth(line, 12, FontWeight::Medium), limit + 0.01) << seed << ": " << line;
    }
}

} // namespace
} // namespace gudo::test
