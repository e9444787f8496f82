#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

/// Twenty servers of one kind beside each other, and one of another kind.
Design farm()
{
    Build build;
    build.add("site", "site")
        .place("site", {0, 0, 900, 700})
        .add("lb", "load_balancer", "site")
        .place("lb", {24, 48, 120, 96});
    for (int i = 0; i < 20; ++i) {
        const Id id = "web-" + std::to_string(i + 1);
        build.add(id, "web_server", "site").place(id, {200 + i % 5 * 136, 48 + i / 5 * 120, 120, 96}).connect("lb", id);
    }
    return build;
}

/// Counts how many of the servers the canvas lets a rubber band catch: those it draws.
std::size_t drawnServers(Canvas& canvas)
{
    canvas.document.select({});
    canvas.drag(canvas.at(-40, -40), canvas.at(950, 750));
    std::size_t servers = 0;
    for (const Id& id : canvas.document.selection())
        servers += id.starts_with("web-") && !id.ends_with("-to") && canvas.component(id) ? 1 : 0;
    canvas.document.select({});
    return servers;
}

} // namespace

TEST(CanvasStacks, AreOnlyAWayOfLooking)
{
    Canvas canvas {farm(), {1300, 1000}};
    canvas.view.fitAll();
    const std::string before = canvas.bytes();
    EXPECT_EQ(drawnServers(canvas), 20U);
    canvas.view.setRepeatsStacked(true);
    EXPECT_EQ(drawnServers(canvas), 1U);
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
    canvas.view.setRepeatsStacked(false);
    EXPECT_EQ(drawnServers(canvas), 20U);
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(CanvasStacks, EndWhenSomethingIsDragged)
{
    Canvas canvas {farm(), {1300, 1000}};
    canvas.view.fitAll();
    canvas.view.setRepeatsStacked(true);
    bool areStacked = true;
    QObject::connect(&canvas.view, &CanvasView::repeatsStackedChanged, [&](bool now) { areStacked = now; });
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("lb"), canvas.at("lb") + QPoint(0, 60));
    EXPECT_FALSE(areStacked);
    EXPECT_EQ(canvas.bytes(), before); // the first drag only brings the others back
    EXPECT_EQ(drawnServers(canvas), 20U);
}

} // namespace gudo::test
