#include "core/picture/picture.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/model/looks.h"
#include "core/picture/line_style.h"
#include "core/picture/text_metrics.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/pictures.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
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

TEST(Picture, PlacesWhatNobodyPlacedAndHidesNothingThatNobodyHid)
{
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        Design design = randomDesign(seed, catalog(), 30);
        design = withHidden(design, hiddenOnes(design), false);
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
    const std::string torture[] {"고객 인증 및 결제 처리 서비스 데이터베이스 클러스터",
                                 "A_very_long_name_without_any_space_that_never_ends_at_all",
                                 "WWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                                 "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
                                 std::string(10'000, 'x'),
                                 "a\nb\nc\nd",
                                 ""};
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
    const auto text = [&] {
        return toSvg(picture(design, catalog(), {}), {});
    };
    EXPECT_EQ(text(), text());
}

TEST(Picture, TellsTheKindsOfConnectionsApartWithoutColors)
{
    std::set<std::tuple<std::vector<double>, double, ArrowHead, ArrowHead>> looks;
    const auto add = [&](std::string_view kind, bool isRequired) {
        const LineShape line = lineStyle(kind, isRequired, lightTheme());
        looks.emplace(line.dash, line.strokeWidth, line.start, line.end);
    };
    for (const char* kind : {"request", "replication", "failover", "management", "note"})
        add(kind, true);
    add("request", false);
    EXPECT_EQ(looks.size(), 6u);
    EXPECT_TRUE(lineStyle("request", true, lightTheme()).dash.empty());
}

TEST(Picture, GivesEveryKindOfContainerALookOfItsOwn)
{
    std::set<std::tuple<std::vector<double>, double, double, bool, bool, std::string>> looks;
    int count = 0;
    const auto add = [&](std::string_view type, SubnetTone tone) {
        const ComponentType& row = *catalog().find(type);
        const ContainerStyle style = containerStyle(row, catalog().colorOf(row.category), tone, lightTheme());
        looks.emplace(style.dash, style.borderWidth, style.radius, style.strip.isVisible(), style.hasRails,
                      toHex(style.fill));
        ++count;
    };
    for (const char* type : {"aws.region", "aws.vpc", "aws.az", "network", "site", "rack", "server", "hypervisor",
                             "k8s.cluster", "k8s.namespace", "area"})
        add(type, SubnetTone::Plain);
    for (const SubnetTone tone : {SubnetTone::Public, SubnetTone::Private, SubnetTone::Isolated})
        add("aws.subnet", tone);
    EXPECT_EQ(static_cast<int>(looks.size()), count);
}

TEST(Picture, LaysTitlesThatABandCrossesOnTheGroundBehindThem)
{
    const DisplayList list = picture(example("aws-multi-az"), catalog(), {});
    const DisplayItem* subnet = itemOf(list, "data-c", ItemKind::Container);
    const DisplayItem* title = itemOf(list, "data-c", ItemKind::Decoration);
    ASSERT_TRUE(subnet && title);
    EXPECT_EQ(textsIn(*title), textsIn(*subnet));
    const auto* ground = std::get_if<RectShape>(&title->shapes.front());
    ASSERT_TRUE(ground);
    EXPECT_EQ(ground->fill, std::get<RectShape>(subnet->shapes.front()).fill);
    // Patches first, words last: none is covered by another one's patch.
    const auto firstWord = std::ranges::find_if(
        title->shapes, [](const Shape& shape) { return !std::holds_alternative<RectShape>(shape); });
    EXPECT_TRUE(std::none_of(firstWord, title->shapes.end(),
                             [](const Shape& shape) { return std::holds_alternative<RectShape>(shape); }));
    // Zones have no fill of their own: the network's is behind their name.
    const DisplayItem* zone = itemOf(list, "az-c", ItemKind::Decoration);
    const DisplayItem* network = itemOf(list, "shop-vpc", ItemKind::Container);
    ASSERT_TRUE(zone && network);
    EXPECT_EQ(std::get<RectShape>(zone->shapes.front()).fill, std::get<RectShape>(network->shapes.front()).fill);
}

TEST(Picture, ShowsCopiesAsAStack)
{
    const Design design = Build {}.add("web", "vm", {}, {{"replicas", 3}}, "Web").place("web", {0, 0, 120, 96});
    const DisplayList list = picture(design, catalog(), {});
    const DisplayItem* card = itemOf(list, "web", ItemKind::Card);
    ASSERT_TRUE(card);
    EXPECT_EQ(textsIn(*card).back(), "\u00D73");
    EXPECT_EQ(std::ranges::count_if(card->shapes,
                                    [](const Shape& shape) { return std::holds_alternative<RectShape>(shape); }),
              3);
    for (const Shape& shape : card->shapes) {
        const auto* sheet = std::get_if<RectShape>(&shape);
        EXPECT_TRUE(!sheet || card->rect.contains(sheet->rect));
    }
}

TEST(Svg, DrawsHopsAsArcs)
{
    DisplayItem item {.kind = ItemKind::Connection, .id = "c", .bounds = {0, 0, 100, 20}};
    item.shapes.push_back(LineShape {.points = {{0, 10}, {100, 10}}, .hops = {{{50, 10}}}});
    EXPECT_NE(toSvg({.items = {item}, .bounds = item.bounds}, {}).find("M0 10L45 10A5 5 0 0 1 55 10L100 10"),
              std::string::npos);
    std::get<LineShape>(item.shapes[0]).points = {{100, 10}, {0, 10}};
    EXPECT_NE(toSvg({.items = {item}, .bounds = item.bounds}, {}).find("M100 10L55 10A5 5 0 0 0 45 10L0 10"),
              std::string::npos);
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
    EXPECT_EQ(wrapped("Internet gateway", 60, 2, 12, FontWeight::SemiBold),
              (std::vector<std::string> {"Internet", "gateway"}));
    const auto korean = wrapped("애플리케이션로드밸런서", 80, 2, 12, FontWeight::Regular);
    ASSERT_EQ(korean.size(), 2u);
    for (const std::string& line : korean)
        EXPECT_LE(textWidth(line, 12, FontWeight::Regular), 80);
    EXPECT_EQ(wrapped("a b c d e f g h i j k", 20, 1, 12, FontWeight::Regular).size(), 1u);
    EXPECT_EQ(wrapped("", 20, 2, 12, FontWeight::Regular), std::vector<std::string> {""});
    EXPECT_EQ(elided("short", 100, 12, FontWeight::Regular), "short");
}

TEST(TextMetrics, KeepsKoreanWordsWholeWhereTheyFit)
{
    const auto in = [](std::string_view text, double width, int lines) {
        return wrapped(text, width, lines, 12, FontWeight::SemiBold);
    };
    EXPECT_EQ(in("고객 인증 서비스", 70, 2), (std::vector<std::string> {"고객 인증", "서비스"}));
    // A word of its own line's length is broken, and never so that one syllable is left alone.
    EXPECT_EQ(in("애플리케이션", 11.28 * 5 + 1, 2), (std::vector<std::string> {"애플리케", "이션"}));
    // Whole words would need three lines: rather break one than hide the end.
    const auto tight = in("고객관리시스템 데이터베이스", 100, 2);
    ASSERT_EQ(tight.size(), 2u);
    EXPECT_EQ(tight[1].find("\u2026"), std::string::npos);
    EXPECT_EQ(in("주문 DB(운영)", 44, 3).front(), "주문");
}

TEST(TextMetrics, KeepsEmojiAndMarksWhole)
{
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    const std::string flag = "\U0001F1F0\U0001F1F7";
    const std::string thumb = "\U0001F44D\U0001F3FD";
    const double one = textWidth("\U0001F680", 12, FontWeight::Regular);
    for (const std::string& emoji : {family, flag, thumb}) {
        EXPECT_DOUBLE_EQ(textWidth(emoji, 12, FontWeight::Regular), one);
        for (double width = 12; width < 80; width += 3)
            for (const std::string& line : wrapped(emoji + emoji + emoji + emoji, width, 2, 12, FontWeight::Regular)) {
                std::string rest = line;
                while (rest.starts_with(emoji))
                    rest.erase(0, emoji.size());
                EXPECT_TRUE(rest.empty() || rest == "\u2026") << line;
            }
    }
    EXPECT_DOUBLE_EQ(textWidth("e\u0301", 12, FontWeight::Regular), textWidth("e", 12, FontWeight::Regular));
    // Hangul letter by letter, as some file systems write it.
    EXPECT_EQ(elided("\u1112\u1161\u11AB\u1100\u1173\u11AF", 100, 12, FontWeight::Regular), "한글");
    EXPECT_DOUBLE_EQ(textWidth("\u1112\u1161\u11AB", 12, FontWeight::Regular),
                     textWidth("한", 12, FontWeight::Regular));
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
