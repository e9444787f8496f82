#include "core/picture/line_marks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "core/picture/label_places.h"
#include "core/picture/line_hops.h"
#include "tests/support/build.h"
#include "tests/support/pictures.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// Lines given by hand, with the connections they belong to.
class Lines {
public:
    Lines& add(const Id& from, const Id& to, Polyline route, const std::string& label = {}, const Id& id = {})
    {
        Connection connection {.id = id.empty() ? from + '-' + to : id, .from = from, .to = to};
        if (!label.empty())
            connection.properties["label"] = label;
        m_connections.push_back(std::make_shared<Connection>(std::move(connection)));
        m_routes.push_back(std::make_shared<Polyline>(std::move(route)));
        m_lines.push_back({m_connections.back().get(), m_routes.back().get()});
        return *this;
    }
    [[nodiscard]] const std::vector<DrawnLine>& lines() const { return m_lines; }
    [[nodiscard]] LineMarks marks(const std::vector<DisplayItem>& items = {}) const
    {
        std::vector<const DisplayItem*> drawn;
        for (const DisplayItem& item : items)
            drawn.push_back(&item);
        return marksOf(m_lines, drawn);
    }

private:
    std::vector<std::shared_ptr<Connection>> m_connections;
    std::vector<std::shared_ptr<Polyline>> m_routes;
    std::vector<DrawnLine> m_lines;
};

DisplayItem cardAt(const Rect& rect)
{
    return {.kind = ItemKind::Card, .id = "card", .rect = rect, .bounds = rect.grown(2)};
}

TEST(Labels, StandInTheMiddleOfTheirLine)
{
    const LineMarks marks = Lines {}.add("a", "b", {{0, 100}, {400, 100}}, "HTTPS").marks();
    const Rect label = marks.at("a-b").label;
    EXPECT_EQ(label.center().y, 100);
    EXPECT_NEAR(label.center().x, 196, 6); // the arrow head takes a little of the end
}

TEST(Labels, MakeWayForCardsAndForEachOther)
{
    const Rect card {150, 80, 120, 96};
    const LineMarks marks = Lines {}
                                .add("a", "b", {{0, 100}, {400, 100}}, "across")
                                .add("c", "d", {{0, 108}, {400, 108}}, "beside it")
                                .marks({cardAt(card)});
    const Rect across = marks.at("a-b").label;
    const Rect next = marks.at("c-d").label;
    EXPECT_FALSE(across.intersects(card));
    EXPECT_FALSE(next.intersects(card));
    EXPECT_FALSE(across.intersects(next));
}

TEST(Labels, OfDifferentBranchesStandWhereTheLinesHaveParted)
{
    const LineMarks marks = Lines {}
                                .add("a", "b", {{0, 100}, {200, 100}, {200, 0}, {400, 0}}, "first")
                                .add("a", "c", {{0, 100}, {200, 100}, {200, 200}, {400, 200}}, "second")
                                .marks();
    EXPECT_LT(marks.at("a-b").label.center().y, 90);
    EXPECT_GT(marks.at("a-c").label.center().y, 110);
}

TEST(Labels, OfAFanThatSaysTheSameAreOneOnItsTrunk)
{
    const Lines lines = Lines {}
                            .add("a", "b", {{0, 100}, {200, 100}, {200, 0}, {400, 0}}, "HTTP 80")
                            .add("a", "c", {{0, 100}, {400, 100}}, "HTTP 80")
                            .add("a", "d", {{0, 100}, {200, 100}, {200, 200}, {400, 200}}, "HTTP 80");
    const LineMarks marks = lines.marks();
    const Rect label = marks.at("a-b").label;
    EXPECT_EQ(label.center().y, 100);
    EXPECT_LT(label.right(), 200);
    for (const char* other : {"a-c", "a-d"})
        EXPECT_TRUE(!marks.contains(other) || marks.at(other).label.isEmpty()) << other;
}

TEST(Labels, OfAFanInAreOneBeforeItsHead)
{
    const LineMarks marks = Lines {}
                                .add("b", "z", {{0, 0}, {200, 0}, {200, 100}, {400, 100}}, "TCP 3306")
                                .add("c", "z", {{0, 200}, {200, 200}, {200, 100}, {400, 100}}, "TCP 3306")
                                .marks();
    EXPECT_EQ(std::ranges::count_if(marks, [](const auto& mark) { return !mark.second.label.isEmpty(); }), 1);
    const Rect label = marks.at("b-z").label;
    EXPECT_EQ(label.center().y, 100);
    EXPECT_GT(label.x, 200);
    EXPECT_LT(label.right(), 390);
}

TEST(Labels, OfAFanWithAShortTrunkCoverTheJunction)
{
    const LineMarks marks = Lines {}
                                .add("a", "b", {{0, 100}, {60, 100}, {60, 0}, {400, 0}}, "HTTP 80")
                                .add("a", "c", {{0, 100}, {60, 100}, {60, 200}, {400, 200}}, "HTTP 80")
                                .marks();
    EXPECT_EQ(std::ranges::count_if(marks, [](const auto& mark) { return !mark.second.label.isEmpty(); }), 1);
    EXPECT_TRUE(marks.at("a-b").label.contains(Point {60, 100}));
}

TEST(Labels, OfAFanThatPartsAtOnceStayOnTheBranches)
{
    const LineMarks marks = Lines {}
                                .add("a", "b", {{0, 100}, {16, 100}, {16, 0}, {400, 0}}, "HTTP 80")
                                .add("a", "c", {{0, 100}, {16, 100}, {16, 200}, {400, 200}}, "HTTP 80")
                                .marks();
    EXPECT_EQ(std::ranges::count_if(marks, [](const auto& mark) { return !mark.second.label.isEmpty(); }), 2);
}

TEST(Labels, TellOptionalRequestsApart)
{
    Lines lines;
    lines.add("a", "b", {{0, 100}, {200, 100}, {200, 0}, {400, 0}}, "HTTP 80");
    Connection optional {
        .id = "a-c", .from = "a", .to = "c", .properties = {{"label", "HTTP 80"}, {"required", false}}};
    const Polyline route {{0, 100}, {200, 100}, {200, 200}, {400, 200}};
    std::vector<DrawnLine> all = lines.lines();
    all.push_back({&optional, &route});
    EXPECT_EQ(marksOf(all, {}).size(), 2u);
}

TEST(Hops, CrossOverUnrelatedLinesOnly)
{
    const Lines lines = Lines {}
                            .add("a", "b", {{0, 100}, {400, 100}})
                            .add("c", "d", {{100, 0}, {100, 200}})
                            .add("a", "e", {{200, 0}, {200, 200}})
                            .add("e", "f", {{0, 50}, {400, 50}});
    const auto hops = hopsOf(lines.lines());
    ASSERT_EQ(hops[0].size(), 1u); // not over the line that begins at "a", too
    EXPECT_EQ(hops[0][0].at, (Point {100, 100}));
    EXPECT_TRUE(hops[1].empty() && hops[2].empty());
    ASSERT_EQ(hops[3].size(), 1u);
    EXPECT_EQ(hops[3][0].at, (Point {100, 50}));
}

TEST(Hops, ThatWouldTouchAreOneAndFollowTheLine)
{
    const Lines lines = Lines {}
                            .add("a", "b", {{400, 100}, {0, 100}})
                            .add("c", "d", {{100, 0}, {100, 200}})
                            .add("e", "f", {{108, 0}, {108, 200}})
                            .add("g", "h", {{300, 0}, {300, 200}});
    const auto hops = hopsOf(lines.lines());
    ASSERT_EQ(hops[0].size(), 2u);
    EXPECT_EQ(hops[0][0].at.x, 300);
    EXPECT_EQ(hops[0][1].at.x, 104);
    EXPECT_EQ(hops[0][1].reach, 9);
}

TEST(Hops, KeepClearOfCorners)
{
    const Lines lines = Lines {}
                            .add("a", "b", {{0, 100}, {100, 100}, {100, 300}})
                            .add("c", "d", {{96, 0}, {96, 200}})   // too near to the corner
                            .add("e", "f", {{50, 97}, {50, 200}}); // begins nearly on the line
    EXPECT_TRUE(hopsOf(lines.lines())[0].empty());
}

TEST(LineMarks, AreTheSameForLinesInAnotherPictureOrder)
{
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const Design design = randomDesign(seed, catalog(), 40);
        DisplayList list = picture(design, catalog(), {});
        std::vector<DisplayItem> items;
        for (const DisplayItem& item : list.items)
            if (item.kind == ItemKind::Card || item.kind == ItemKind::Container || item.kind == ItemKind::Band)
                items.push_back(item);
        const Boxes boxes = boxesOf(design, catalog());
        const Routes routes = routesOf(design, catalog(), boxes);
        std::vector<DrawnLine> lines;
        for (const auto& row : design.architecture.connections)
            if (const auto route = routes.find(row->id); route != routes.end() && route->second.size() > 1)
                lines.push_back({row.get(), &route->second});
        std::vector<const DisplayItem*> forth;
        for (const DisplayItem& item : items)
            forth.push_back(&item);
        const std::vector<const DisplayItem*> back {forth.rbegin(), forth.rend()};
        EXPECT_EQ(marksOf(lines, forth), marksOf(lines, back)) << seed;
    }
}

TEST(LineMarks, OfALineAloneStandOnIt)
{
    const Connection connection {.id = "c", .from = "a", .to = "b", .properties = {{"label", "reads"}}};
    const Polyline route {{0, 0}, {300, 0}};
    EXPECT_EQ(markAlone({&connection, &route}).label.center().y, 0);
    const Connection silent {.id = "c", .from = "a", .to = "b"};
    EXPECT_TRUE(markAlone({&silent, &route}).label.isEmpty());
}

} // namespace
} // namespace gudo::test
