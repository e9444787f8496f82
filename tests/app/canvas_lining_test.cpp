#include <algorithm>

#include "core/model/looks.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

/// Four clients on the bare canvas, in no order.
Design loose()
{
    return Build {}
        .add("a", "client")
        .place("a", {40, 40, 96, 88})
        .add("b", "client")
        .place("b", {200, 72, 96, 88})
        .add("c", "client")
        .place("c", {304, 160, 96, 88})
        .add("d", "client")
        .place("d", {600, 200, 96, 88})
        .connect("a", "d");
}

} // namespace

TEST(CanvasLining, AlignsAsOneStep)
{
    Canvas canvas {loose()};
    canvas.document.select({"a", "b", "d"});
    canvas.view.align(Alignment::Left);
    QTRY_COMPARE(canvas.undo().count(), 1);
    for (const char* id : {"a", "b", "d"})
        EXPECT_EQ(canvas.rect(id).x, 40) << id;
    EXPECT_EQ(canvas.rect("c").x, 304);
    EXPECT_EQ(canvas.document.selection().size(), 3U);
    canvas.undo().undo();
    EXPECT_EQ(canvas.design(), loose());
}

TEST(CanvasLining, AQuickSecondAlignmentDoesNotLoseTheFirst)
{
    Canvas canvas {loose()};
    canvas.document.select({"a", "b", "d"});
    canvas.view.align(Alignment::Top);
    canvas.view.distribute(Distribution::Across);
    QTRY_COMPARE(canvas.undo().count(), 2);
    EXPECT_EQ(canvas.rect("d").y, 40);
    EXPECT_EQ(canvas.rect("b").x - canvas.rect("a").right(), canvas.rect("d").x - canvas.rect("b").right());
}

TEST(CanvasLining, SaysWhyNothingHappens)
{
    Canvas canvas {loose()};
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    canvas.document.select({"a", "b"});
    canvas.view.distribute(Distribution::Across);
    EXPECT_FALSE(hint.isEmpty());
    EXPECT_EQ(canvas.undo().count(), 0);
    canvas.document.select({});
    canvas.view.groupSelection();
    EXPECT_FALSE(hint.isEmpty());
    canvas.view.ungroupSelection();
    canvas.view.align(Alignment::Left);
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(CanvasLining, GroupsIntoAnAreaAndDissolvesIt)
{
    Canvas canvas {loose()};
    canvas.document.select({"a", "b"});
    canvas.view.groupSelection();
    ASSERT_EQ(canvas.document.selection().size(), 1U);
    const Id area = *canvas.document.selection().begin();
    EXPECT_TRUE(catalog().isKind(*canvas.component(area), "area"));
    EXPECT_EQ(canvas.component("a")->parent, area);
    EXPECT_TRUE(canvas.rect(area).contains(canvas.rect("b").grown(16)));
    EXPECT_EQ(canvas.undo().count(), 1);
    canvas.view.ungroupSelection();
    EXPECT_EQ(canvas.component(area), nullptr);
    EXPECT_EQ(canvas.document.selection(), (std::set<Id> {"a", "b"}));
    EXPECT_EQ(canvas.design().architecture, loose().architecture);
}

TEST(CanvasLining, RefusesGroupsThatTheCatalogueDoesNotAllow)
{
    Canvas canvas;
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    canvas.document.select({"web", "customers"});
    canvas.view.groupSelection(); // of two containers
    EXPECT_TRUE(hint.contains(QStringLiteral("container"))) << hint.toStdString();
    canvas.document.select({"vpc"});
    canvas.view.ungroupSelection(); // a zone cannot stand on the bare canvas
    EXPECT_TRUE(hint.contains(QStringLiteral("Zone A"))) << hint.toStdString();
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(CanvasLining, ControlAtTheStartOfADragDuplicates)
{
    Canvas canvas;
    canvas.document.select({});
    canvas.drag(canvas.at("app"), canvas.at("app") + QPoint(0, 70), Qt::ControlModifier);
    ASSERT_TRUE(canvas.component("app-2"));
    EXPECT_EQ(canvas.component("app-2")->parent, "public-a");
    EXPECT_EQ(canvas.rect("app"), (Rect {248, 320, 96, 88}));
    EXPECT_EQ(canvas.rect("app-2").x, 248); // snapped: the key that asks for the copy does not suspend it
    EXPECT_EQ(canvas.rect("app-2").y % 8, 0);
    EXPECT_TRUE(canvas.document.selection().contains("app-2"));
    EXPECT_FALSE(canvas.document.selection().contains("app"));
    const auto& connections = canvas.design().architecture.connections;
    EXPECT_EQ(
        std::ranges::count_if(connections, [](const auto& row) { return row->from == "web" && row->to == "app-2"; }),
        1);
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(CanvasLining, EscapeTakesBackTheCopiesOfADrag)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("app"), canvas.at("app") + QPoint(0, 70), Qt::ControlModifier, false);
    canvas.key(Qt::Key_Escape);
    canvas.release(canvas.at("app") + QPoint(0, 70));
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
    canvas.drag(canvas.at("app"), canvas.at("app") + QPoint(0, 40)); // and the canvas still knows what is where
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(CanvasLining, DuplicatesContainersWithTheirConnections)
{
    Canvas canvas;
    canvas.document.select({"public-a"});
    canvas.view.duplicate();
    const auto& architecture = canvas.design().architecture;
    ASSERT_TRUE(architecture.components.contains("public-a-2"));
    EXPECT_EQ(canvas.component("web-2")->parent, "public-a-2");
    EXPECT_EQ(std::ranges::count_if(architecture.connections,
                                    [](const auto& row) { return row->from == "customers" && row->to == "web-2"; }),
              1);
    EXPECT_EQ(std::ranges::count_if(architecture.connections,
                                    [](const auto& row) { return row->from == "web-2" && row->to == "app-2"; }),
              1);
}

TEST(CanvasLining, LockedThingsStayAndTheOthersGoByThem)
{
    Canvas canvas {withLocked(loose(), std::vector<Id> {"d"}, true)};
    canvas.document.select({"a", "b", "d"});
    canvas.view.align(Alignment::Left);
    QTRY_COMPARE(canvas.undo().count(), 1);
    EXPECT_EQ(canvas.rect("d"), (Rect {600, 200, 96, 88}));
    EXPECT_EQ(canvas.rect("a").x, 600);
    EXPECT_EQ(canvas.rect("b").x, 600);
    canvas.undo().undo();
    canvas.document.select({"a", "b", "c", "d"});
    canvas.view.distribute(Distribution::Across);
    QTRY_COMPARE(canvas.undo().count(), 1);
    EXPECT_EQ(canvas.rect("d"), (Rect {600, 200, 96, 88}));
}

} // namespace gudo::test
