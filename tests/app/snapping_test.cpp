#include <algorithm>
#include <cmath>

#include "app/canvas/gestures/snapping.h"
#include "app/canvas/scene/neighbourhood.h"
#include "tests/app/canvas_support.h"
#include "tests/support/layout_faults.h"
#include "tests/support/random_design.h"

namespace gudo::test {

namespace {

constexpr double reach = 6;

/// Things somewhat in rows and columns, as people put them, and one that is dragged among them.
struct Sample {
    Neighbourhood around;
    Rect dragged;
};

Sample randomSample(std::uint32_t seed)
{
    Dice dice {seed};
    Sample sample;
    for (int i = dice.below(9); i > 0; --i)
        sample.around.neighbours.push_back({dice.below(5) * 130 + dice.below(3), dice.below(4) * 120 + dice.below(3),
                                            80 + dice.below(3) * 16, 60 + dice.below(3) * 13});
    if (dice.chance(50))
        sample.around.room = {-30, -40, 700, 600};
    sample.dragged = {dice.below(700), dice.below(600), 60 + dice.below(80), 50 + dice.below(80)};
    return sample;
}

/// Whether something is in line or evenly spaced there along x, told slowly and without sorting: every pair of lines,
/// and every pair of neighbours for a gap.
bool liesWell(const Neighbourhood& around, const Rect& r)
{
    const auto middle = [](const Rect& a) {
        return a.x + a.width / 2;
    };
    std::vector<Rect> all = around.neighbours;
    if (!around.room.isEmpty())
        all.push_back(around.room);
    for (const Rect& a : all)
        for (const int line : {a.x, a.right()})
            if (r.x == line || r.right() == line)
                return true;
    for (const Rect& a : all)
        if (middle(a) == middle(r))
            return true;
    const auto isBeside = [](const Rect& a, const Rect& b) {
        return a.y < b.bottom() && b.y < a.bottom();
    };
    const auto nothingBetween = [&](int left, int right) {
        return std::ranges::none_of(around.neighbours, [&](const Rect& c) {
            return isBeside(c, r) && c.x >= left && c.right() <= right && c.right() > left;
        });
    };
    for (const Rect& a : around.neighbours) {
        for (const Rect& b : around.neighbours) {
            if (!isBeside(a, r) || !isBeside(b, r) || a.right() > b.x)
                continue;
            const int gap = b.x - a.right();
            const int before = r.x - a.right();
            const int after = b.x - r.right();
            if (before > 0 && after > 0 && std::abs(before - after) <= 1 && nothingBetween(a.right(), b.x))
                return true;
            if (gap > 0 && nothingBetween(a.right(), b.x) &&
                ((r.x - b.right() == gap && nothingBetween(b.right(), r.x)) ||
                 (a.x - r.right() == gap && nothingBetween(r.right(), a.x))))
                return true;
        }
    }
    return false;
}

std::string listOf(const Neighbourhood& around)
{
    std::string all;
    for (const Rect& rect : around.neighbours)
        all += ' ' + text(rect);
    return all;
}

Neighbourhood turned(const Neighbourhood& around)
{
    const auto turn = [](const Rect& r) {
        return Rect {r.y, r.x, r.height, r.width};
    };
    Neighbourhood result {.room = turn(around.room)};
    for (const Rect& r : around.neighbours)
        result.neighbours.push_back(turn(r));
    return result;
}

} // namespace

TEST(Snapping, StaysWithinReachAndLiesWellOrOnTheGrid)
{
    int pulled = 0;
    for (std::uint32_t seed = 1; seed <= 3'000; ++seed) {
        const auto [around, dragged] = randomSample(seed);
        const Snap snap = snappedTo(around, dragged, reach);
        const Rect lying = dragged.moved(snap.dx, snap.dy);
        EXPECT_LE(std::abs(snap.dx), reach) << seed;
        EXPECT_LE(std::abs(snap.dy), reach) << seed;
        if (liesWell(around, lying))
            ++pulled;
        else
            EXPECT_EQ(lying.x % 8, 0) << seed << ": " << text(lying) << " among" << listOf(around);
    }
    EXPECT_GT(pulled, 500);
}

TEST(Snapping, NeverGoesFurtherThanToTheNearestGoodPlace)
{
    for (std::uint32_t seed = 1; seed <= 3'000; ++seed) {
        const auto [around, dragged] = randomSample(seed);
        const Snap snap = snappedTo(around, dragged, reach);
        if (!liesWell(around, dragged.moved(snap.dx, 0)))
            continue; // the grid
        for (int nearer = 0; nearer < std::abs(snap.dx); ++nearer)
            for (const int by : {-nearer, nearer})
                for (const Rect& other : around.neighbours)
                    EXPECT_FALSE(dragged.x + by == other.x || dragged.right() + by == other.right())
                        << seed << " goes " << snap.dx << " where " << by << " would do";
    }
}

TEST(Snapping, DependsNeitherOnTheOrderOfNeighboursNorOnTheAxis)
{
    for (std::uint32_t seed = 1; seed <= 1'000; ++seed) {
        auto [around, dragged] = randomSample(seed);
        const Snap snap = snappedTo(around, dragged, reach);
        Neighbourhood shuffled = around;
        std::ranges::reverse(shuffled.neighbours);
        const Snap again = snappedTo(shuffled, dragged, reach);
        EXPECT_EQ(std::pair(again.dx, again.dy), std::pair(snap.dx, snap.dy)) << seed;
        EXPECT_EQ(again.guides.lines, snap.guides.lines) << seed;
        EXPECT_EQ(again.guides.gaps, snap.guides.gaps) << seed;
        const Snap sideways = snappedTo(turned(around), {dragged.y, dragged.x, dragged.height, dragged.width}, reach);
        EXPECT_EQ(std::pair(sideways.dy, sideways.dx), std::pair(snap.dx, snap.dy)) << seed;
    }
}

TEST(Snapping, DrawsGuidesOnlyWhereThingsAreInLineAndBarsOnlyOverGaps)
{
    for (std::uint32_t seed = 1; seed <= 2'000; ++seed) {
        const auto [around, dragged] = randomSample(seed);
        const Snap snap = snappedTo(around, dragged, reach);
        const Rect lying = dragged.moved(snap.dx, snap.dy);
        for (const QLineF& line : snap.guides.lines) {
            const bool isUpright = line.x1() == line.x2();
            const int at = int(isUpright ? line.x1() : line.y1());
            const std::vector<int> own = isUpright ? std::vector {lying.x, lying.center().x, lying.right()}
                                                   : std::vector {lying.y, lying.center().y, lying.bottom()};
            EXPECT_NE(std::ranges::find(own, at), own.end()) << seed;
            EXPECT_GT(line.length(), isUpright ? lying.height : lying.width) << seed;
        }
        for (const GapBar& bar : snap.guides.gaps) {
            EXPECT_EQ(int(bar.line.length()), bar.length) << seed;
            EXPECT_GT(bar.length, 0) << seed;
        }
        EXPECT_NE(snap.guides.gaps.size(), 1U) << seed << ": one gap is like no other";
    }
}

TEST(Snapping, MakesTheGapBesideOneAsWideAsTheGapBeforeIt)
{
    const Neighbourhood row {.neighbours = {{0, 0, 96, 88}, {136, 0, 96, 88}}};
    const Snap snap = snappedTo(row, {275, 3, 96, 88}, reach);
    EXPECT_EQ(snap.dx, 272 - 275);
    EXPECT_EQ(snap.dy, -3);
    ASSERT_EQ(snap.guides.gaps.size(), 2U);
    EXPECT_EQ(snap.guides.gaps[0].length, 40);
    EXPECT_EQ(snap.guides.gaps[1].length, 40);
    const Snap between = snappedTo({.neighbours = {{0, 0, 96, 88}, {400, 0, 96, 88}}}, {197, 60, 100, 88}, reach);
    EXPECT_EQ(between.dx, 1);
    ASSERT_EQ(between.guides.gaps.size(), 2U);
    EXPECT_EQ(between.guides.gaps[0].length, 102);
}

TEST(Snapping, PullsOnlyTheEdgesThatAreResized)
{
    const Neighbourhood around {.neighbours = {{300, 0, 96, 88}}};
    const Snap snap =
        snappedTo(around, {100, 120, 197, 61}, reach, {.left = false, .top = false, .right = true, .bottom = false});
    EXPECT_EQ(snap.dx, 3); // the right edge to the left one
    EXPECT_EQ(snap.dy, 0);
}

TEST(Snapping, PullsWithinSixPixelsOfTheScreenAtAnyZoom)
{
    for (const double zoom : {0.5, 1.0, 2.0}) {
        Canvas canvas;
        canvas.view.setZoom(zoom);
        const QPoint from = canvas.at("app");
        const int away = int(16 * zoom); // far enough for a line of its own, and back to five pixels from the old one
        canvas.press(from);
        canvas.move(from + QPoint(0, away + 8));
        canvas.move(from + QPoint(0, 5));
        canvas.release(from + QPoint(0, 5));
        EXPECT_EQ(canvas.rect("app").y, canvas.rect("web").y) << zoom;
    }
}

TEST(Snapping, ControlDuringTheDragSuspendsIt)
{
    Canvas canvas;
    const QPoint from = canvas.at("app");
    canvas.press(from);
    canvas.move(from + QPoint(10, 20));
    canvas.move(from + QPoint(13, 5), Qt::ControlModifier);
    canvas.release(from + QPoint(13, 5), Qt::ControlModifier);
    EXPECT_EQ(canvas.rect("app"), (Rect {261, 325, 96, 88}));
}

TEST(Snapping, ShowsGuidesWhileDraggingAndNoneAfterwards)
{
    Canvas canvas;
    canvas.document.select({});
    const QPoint from = canvas.at("app");
    canvas.drag(from, from + QPoint(0, 3), {}, false);
    canvas.move(from + QPoint(40, 3));
    const QImage during = canvas.view.grab().toImage();
    int pink = 0;
    for (int y = 0; y < during.height(); ++y)
        for (int x = 0; x < during.width(); ++x)
            pink += during.pixelColor(x, y) == QColor(0xdb, 0x27, 0x77) ? 1 : 0;
    EXPECT_GT(pink, 100);
    canvas.key(Qt::Key_Escape);
    const QImage after = canvas.view.grab().toImage();
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            ASSERT_NE(after.pixelColor(x, y), QColor(0xdb, 0x27, 0x77));
}

TEST(Snapping, SnapsWhatIsDroppedFromThePalette)
{
    Canvas canvas;
    const Rect web = canvas.rect("web");
    // In public-c, a little below the row of the servers in public-a.
    EXPECT_TRUE(canvas.drop("aws.ec2", canvas.at(560.0, web.y + 44 + 3.0)));
    const Rect dropped = canvas.rect(*canvas.document.selection().begin());
    EXPECT_TRUE(dropped.center().y == web.center().y || dropped.y == web.y || dropped.bottom() == web.bottom());
}

TEST(Snapping, AsksTheIndexAndNotAllOfALargeDrawing)
{
    // A row of ten thousand: far away ones are neither in the view nor in the neighbourhood.
    Design design;
    std::vector<Component> components;
    std::vector<Placement> placements;
    for (int i = 0; i < 10'000; ++i) {
        const Id id = "c" + std::to_string(i);
        components.push_back({.id = id, .type = "server"});
        placements.push_back({id, {(i % 100) * 160, (i / 100) * 144, 96, 88}});
    }
    design.architecture.components = Table<Component> {std::move(components)};
    design.layout.placements = Table<Placement> {std::move(placements)};
    Scene scene {catalog()};
    scene.show(design);
    const Rect view {3'200, 2'880, 1'600, 1'000};
    const Neighbourhood near = neighbourhoodOf(scene, {4'003, 3'302, 96, 88}, false, {}, view, {}, reach);
    EXPECT_GT(near.neighbours.size(), 10U);
    EXPECT_LT(near.neighbours.size(), 30U); // a row and a column of the screen
    for (const Rect& rect : near.neighbours)
        EXPECT_TRUE(rect.intersects(view));
}

} // namespace gudo::test
