#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/formats/native.h"
#include "core/formats/svg.h"
#include "core/picture/highlight_items.h"
#include "core/picture/item_parts.h"
#include "core/picture/picture.h"
#include "core/picture/standing_items.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/golden.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

constexpr std::array allStandings {Standing::Lit,    Standing::Degraded, Standing::Lost,   Standing::Failed,
                                   Standing::Dimmed, Standing::Added,    Standing::Changed};

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

/// Every standing, a walk from the first client on and everything else that can be laid over, spread over a design.
Highlights spreadOver(const Design& design, const Boxes& boxes)
{
    Highlights highlights;
    std::size_t number = 0;
    for (const auto& [id, rect] : boxes.rects) {
        highlights.standings.emplace(id, allStandings[number % allStandings.size()]);
        if (number % 4 == 0)
            highlights.loads.emplace(id, HighlightedLoad {0.25 * static_cast<double>(number % 7), "120 / 200"});
        if (number % 5 == 1)
            highlights.notes.emplace(id, "tcp 443");
        ++number;
    }
    HighlightedPath path;
    for (const auto& connection : design.architecture.connections) {
        if (number++ % 3 == 0)
            highlights.standings.emplace(connection->id, allStandings[(number / 3) % allStandings.size()]);
        if (path.hops.empty())
            path.hops.push_back({connection->from, {}});
        if (path.hops.back().component == connection->from)
            path.hops.push_back({connection->to, connection->id});
    }
    highlights.paths.push_back(path);
    path.isBroken = true;
    if (!boxes.rects.empty())
        path.hops.push_back({boxes.rects.rbegin()->first, {}});
    highlights.paths.push_back(std::move(path));
    return highlights;
}

DisplayList highlighted(const Design& design, const Highlights& highlights, const Theme& theme = lightTheme())
{
    return picture(design, catalog(), {.theme = &theme, .highlights = highlights});
}

/// A shape without its colours, as text.
struct Outline {
    std::string operator()(const RectShape& s) const
    {
        return fmt::format("rect {} {} {} {} {} {} {}", s.rect.x, s.rect.y, s.rect.width, s.rect.height,
                           s.fill.isVisible(), s.strokeWidth, fmt::join(s.dash, ","));
    }
    std::string operator()(const TextLine& s) const { return s.text; }
    std::string operator()(const IconShape& s) const { return s.name; }
    std::string operator()(const LineShape& s) const
    {
        std::string out = fmt::format("line {} {}", s.strokeWidth, fmt::join(s.dash, ","));
        for (const Point point : s.points)
            out += fmt::format(" {},{}", point.x, point.y);
        return out;
    }
    std::string operator()(const PolygonShape& s) const
    {
        std::string out = "polygon";
        for (const Point point : s.points)
            out += fmt::format(" {},{}", point.x, point.y);
        return out;
    }
};

std::string outlineOf(const DisplayItem& item)
{
    std::string out;
    for (const Shape& shape : item.shapes)
        out += std::visit(Outline {}, shape) + '\n';
    return out;
}

TEST(Highlights, AreGoldenOverTwoTemplates)
{
    for (const std::string name : {"aws-three-tier", "onprem-cluster"}) {
        const Design design = example(name);
        const Highlights highlights = spreadOver(design, boxesOf(design, catalog()));
        for (const Theme* theme : {&lightTheme(), &darkTheme()})
            expectGolden(toSvg(highlighted(design, highlights, *theme), {.title = name}),
                         "tests/cases/highlights/" + name + '-' + std::string {theme->id} + ".svg");
    }
}

TEST(Highlights, OfNothingLeaveThePictureAsItIs)
{
    const Design design = example("aws-three-tier");
    Highlights strangers;
    strangers.standings = {{"nobody", Standing::Lost}, {"nobody@nowhere", Standing::Failed}};
    strangers.paths = {{.hops = {{"nobody", {}}, {"nowhere", "no-line"}}, .isBroken = true}};
    strangers.loads = {{"nobody", {0.5, "50 %"}}};
    strangers.notes = {{"nobody", "tcp 443"}};
    const std::string plain = toSvg(picture(design, catalog(), {}), {});
    EXPECT_EQ(toSvg(highlighted(design, {}), {}), plain);
    EXPECT_EQ(toSvg(highlighted(design, strangers), {}), plain);
}

// For people who cannot tell the colours apart, and for paper.
TEST(Highlights, TellStandingsApartWithoutColour)
{
    const HighlightGround card {.rectOf =
                                    [](std::string_view) {
                                        return Rect {0, 0, 120, 96};
                                    },
                                .kindOf = [](std::string_view) { return ItemKind::Card; },
                                .lineOf = [](std::string_view) { return Polyline {}; },
                                .labelOf =
                                    [](std::string_view) {
                                        return DisplayItem {};
                                    }};
    HighlightGround container = card;
    container.kindOf = [](std::string_view) {
        return ItemKind::Container;
    };
    HighlightGround line = card;
    line.lineOf = [](std::string_view) {
        return Polyline {{0, 0}, {100, 0}, {100, 80}};
    };
    for (const HighlightGround* ground : std::initializer_list<const HighlightGround*> {&card, &container, &line}) {
        std::set<std::string> outlines;
        for (const Standing standing : allStandings) {
            const auto item = standingItem("one", standing, *ground, {});
            ASSERT_TRUE(item);
            // A mark is strokes and polygons: their number tells glyphs apart, too.
            outlines.insert(outlineOf(*item));
        }
        EXPECT_EQ(outlines.size(), allStandings.size());
    }
}

TEST(Highlights, TakePresencesWithTheirComponentWhereItIsGone)
{
    Highlights highlights;
    highlights.standings = {{"asg", Standing::Lost}, {"asg@b", Standing::Failed}, {"db", Standing::Degraded}};
    const HighlightedIds ids {highlights};
    EXPECT_EQ(ids.standingOf("asg@a"), Standing::Lost);
    EXPECT_EQ(ids.standingOf("asg@b"), Standing::Failed);
    EXPECT_EQ(ids.standingOf("db@a"), std::nullopt) << "what is degraded may have copies that are fine";
    EXPECT_EQ(ids.standingOf("web"), std::nullopt);
}

TEST(Highlights, DimWhatIsNotTalkedOf)
{
    Highlights highlights {.dimsOthers = true};
    highlights.standings = {{"web", Standing::Lit}, {"asg@a", Standing::Lit}};
    highlights.paths = {{.hops = {{"users", {}}, {"lb", "users-lb"}}}};
    highlights.notes = {{"db", "tcp 3306"}};
    const HighlightedIds ids {highlights};
    for (const char* talkedOf : {"users", "lb", "users-lb", "db", "asg", "lb@a"})
        EXPECT_EQ(ids.standingOf(talkedOf), std::nullopt) << talkedOf;
    for (const char* other : {"cache", "lb-web", "asg@b", "ls"})
        EXPECT_EQ(ids.standingOf(other), Standing::Dimmed) << other;
}

TEST(Highlights, EndABrokenWalkInOneStopSignAndNumberTheHops)
{
    const Design design = Build {}
                              .add("users", "client")
                              .place("users", {0, 0, 96, 88})
                              .add("lb", "aws.alb")
                              .place("lb", {200, 0, 96, 88})
                              .add("db", "aws.rds_instance")
                              .place("db", {200, 300, 96, 88})
                              .connect("users", "lb");
    const Id line = (*design.architecture.connections.begin())->id;
    Highlights highlights;
    highlights.paths = {{.hops = {{"users", {}}, {"lb", line}, {"db", {}}}, .isBroken = true}};
    const auto octagons = [&] {
        int count = 0;
        for (const DisplayItem& item : highlighted(design, highlights).items)
            count += static_cast<int>(std::ranges::count_if(item.shapes, [](const Shape& shape) {
                const auto* polygon = std::get_if<PolygonShape>(&shape);
                return polygon && polygon->points.size() == 8;
            }));
        return count / 2; // a rim and the sign
    };
    const auto numbers = [&] {
        std::string found;
        for (const DisplayItem& item : highlighted(design, highlights).items)
            for (const Shape& shape : item.shapes)
                if (const auto* text = std::get_if<TextLine>(&shape);
                    text && (text->text == "1" || text->text == "2" || text->text == "3"))
                    found += text->text;
        return found;
    };
    EXPECT_EQ(octagons(), 1);
    EXPECT_EQ(numbers(), "12");
    highlights.paths.push_back(highlights.paths.front()); // the same way is drawn once
    EXPECT_EQ(octagons(), 1);
    EXPECT_EQ(numbers(), "12");
    highlights.paths = {{.hops = {{"users", {}}, {"lb", line}}, .isNumbered = false}};
    EXPECT_EQ(octagons(), 0);
    EXPECT_EQ(numbers(), "");
}

TEST(Highlights, WalkALineBackwardsWhereTheWalkDoes)
{
    const Design design = Build {}
                              .add("a", "aws.ec2")
                              .place("a", {0, 0, 96, 88})
                              .add("b", "aws.ec2")
                              .place("b", {300, 0, 96, 88})
                              .connect("a", "b");
    const Id line = (*design.architecture.connections.begin())->id;
    Highlights highlights;
    highlights.paths = {{.hops = {{"b", {}}, {"a", line}}}};
    const DisplayList list = highlighted(design, highlights);
    int heads = 0;
    for (const DisplayItem& item : list.items)
        for (const Shape& shape : item.shapes)
            if (const auto* head = std::get_if<PolygonShape>(&shape);
                head && head->points.size() == 3 && item.id.empty()) {
                EXPECT_LT(head->points[0].x, head->points[1].x) << "the arrow points to a";
                ++heads;
            }
    EXPECT_EQ(heads, 1);
}

TEST(Highlights, KeepTheirShapesInsideOfTheirBoundsAndTheSameInBothThemes)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Design design = randomDesign(seed, catalog(), 24);
        const Boxes boxes = boxesOf(design, catalog());
        const Highlights highlights = spreadOver(design, boxes);
        const DisplayList light = highlighted(design, highlights);
        const DisplayList dark = highlighted(design, highlights, darkTheme());
        ASSERT_EQ(light.items.size(), dark.items.size());
        for (std::size_t i = 0; i < light.items.size(); ++i) {
            EXPECT_EQ(outlineOf(light.items[i]), outlineOf(dark.items[i]));
            if (!light.items[i].id.empty())
                continue;
            for (const Shape& shape : light.items[i].shapes)
                EXPECT_TRUE(light.items[i].bounds.contains(extentOf(shape))) << seed;
            EXPECT_TRUE(light.bounds.contains(light.items[i].bounds)) << seed;
        }
    }
}

} // namespace
} // namespace gudo::test
