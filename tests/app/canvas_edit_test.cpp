#include <QClipboard>

#include <algorithm>

#include "tests/app/canvas_support.h"

namespace gudo::test {

TEST(Canvas, InsertsIntoTheContainerUnderThePointer)
{
    Canvas canvas;
    EXPECT_TRUE(canvas.drop("aws.ec2", canvas.at("public-c")));
    ASSERT_EQ(canvas.document.selection().size(), 1U);
    const Id id = *canvas.document.selection().begin();
    EXPECT_EQ(canvas.component(id)->parent, "public-c");
    EXPECT_EQ(canvas.undo().count(), 1);
    EXPECT_EQ(canvas.rect(id).center().x, canvas.rect("public-c").center().x); // dropped near the middle
    EXPECT_TRUE(canvas.rect("public-c").contains(canvas.rect(id)));
}

TEST(Canvas, RefusesADropAndLeavesDesignAndHistoryAsTheyWere)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    EXPECT_FALSE(canvas.drop("aws.ec2", canvas.at(700, 100)));
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
    EXPECT_TRUE(hint.contains(QStringLiteral("subnet"), Qt::CaseInsensitive)) << hint.toStdString();
}

TEST(Canvas, DropsOntoTheBareCanvas)
{
    Canvas canvas;
    EXPECT_TRUE(canvas.drop("client", canvas.at(600, 80)));
    EXPECT_TRUE(canvas.component(*canvas.document.selection().begin())->parent.empty());
}

TEST(Canvas, LettersZonesThatAreDropped)
{
    Canvas canvas;
    EXPECT_TRUE(canvas.drop("aws.az", canvas.at(744, 540)));
    EXPECT_EQ(textOf(canvas.component(*canvas.document.selection().begin())->properties, "zone"), "b");
}

TEST(Canvas, MovesAsOneStepAndUndoRestoresEveryByte)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("web"), canvas.at("web") + QPoint(3, 70));
    EXPECT_EQ(canvas.undo().count(), 1);
    EXPECT_EQ(canvas.rect("web"), (Rect {120, 392, 96, 88}));
    canvas.undo().undo();
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(Canvas, MovesAContainerWithWhatLivesInIt)
{
    Canvas canvas;
    canvas.drag(canvas.at("vpc", 0.5, 0.03), canvas.at("vpc", 0.5, 0.03) + QPoint(80, 40));
    EXPECT_EQ(canvas.rect("vpc"), (Rect {120, 200, 720, 400}));
    EXPECT_EQ(canvas.rect("web"), (Rect {200, 360, 96, 88}));
    EXPECT_EQ(canvas.rect("customers"), (Rect {120, 40, 96, 88}));
}

TEST(Canvas, AdoptsWhatIsDroppedIntoAnotherContainer)
{
    Canvas canvas;
    canvas.drag(canvas.at("app"), canvas.at("public-c"));
    EXPECT_EQ(canvas.component("app")->parent, "public-c");
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, KeepsTheContainerWhileAltIsHeld)
{
    Canvas canvas;
    canvas.drag(canvas.at("app"), canvas.at("public-c"), Qt::AltModifier);
    EXPECT_EQ(canvas.component("app")->parent, "public-a");
    EXPECT_GT(canvas.rect("app").x, 432);
}

TEST(Canvas, TakesBackAMoveThatIsRefused)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("app"), canvas.at(700, 100));
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(Canvas, CancelsADragWithEscape)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    const QImage picture = canvas.view.grab().toImage();
    canvas.drag(canvas.at("app"), canvas.at("public-c"), {}, false);
    canvas.key(Qt::Key_Escape);
    canvas.release(canvas.at("public-c"));
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
    canvas.document.select({});
    canvas.mouse(QEvent::MouseMove, {2, 2}, Qt::NoButton, Qt::NoButton);
    EXPECT_EQ(canvas.view.grab().toImage(), picture);
}

TEST(Canvas, ConnectsByHandle)
{
    Canvas canvas;
    canvas.click(canvas.at("app"));
    const QPoint handle = canvas.at("app", 0.5, 1) + QPoint(0, 14);
    canvas.drag(handle, canvas.at("customers"));
    ASSERT_TRUE(canvas.design().architecture.connections.contains("app-customers"));
    EXPECT_EQ(canvas.undo().count(), 1);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"app-customers"});
}

TEST(Canvas, ConnectsNothingToItselfTwiceOrToNothing)
{
    Canvas canvas;
    canvas.click(canvas.at("web"));
    const QPoint handle = canvas.at("web", 0.5, 1) + QPoint(0, 14);
    canvas.drag(handle, canvas.at("app"));
    canvas.drag(handle, canvas.at("web"));
    canvas.drag(handle, canvas.at(840, 620));
    canvas.drag(handle, canvas.at("public-c", 0.5, 0.6));
    EXPECT_EQ(canvas.design().architecture.connections.size(), 2U);
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(Canvas, DeletesWithWhatHangsOnItAndUndoBringsItBack)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    canvas.click(canvas.at("web"));
    canvas.key(Qt::Key_Delete);
    EXPECT_EQ(canvas.component("web"), nullptr);
    EXPECT_TRUE(canvas.design().architecture.connections.empty());
    canvas.undo().undo();
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(Canvas, CopiesWithConnectionsAndPastesThem)
{
    Canvas canvas;
    canvas.document.select({"web", "app"});
    canvas.key(Qt::Key_C, Qt::ControlModifier);
    canvas.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(canvas.design().architecture.components.size(), 10U);
    EXPECT_EQ(canvas.design().architecture.connections.size(), 3U);
    EXPECT_EQ(canvas.component("web-2")->parent, "public-a");
    EXPECT_EQ(canvas.rect("web-2"), canvas.rect("web").moved(24, 24));
    EXPECT_TRUE(canvas.document.selection().contains("app-2"));
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, PastesIntoTheSelectedContainer)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.view.copy();
    canvas.document.select({"public-c"});
    canvas.view.paste();
    EXPECT_EQ(canvas.component("web-2")->parent, "public-c");
    EXPECT_TRUE(canvas.rect("public-c").contains(canvas.rect("web-2")));
}

TEST(Canvas, PastesIntoAnotherDocument)
{
    Canvas from;
    from.document.select({"vpc"});
    from.view.copy();
    Canvas to {Design {}};
    to.view.paste();
    EXPECT_EQ(to.design().architecture.components.size(), 7U);
    EXPECT_TRUE(to.component("vpc")->parent.empty());
}

TEST(Canvas, CutsAndPastesInPlace)
{
    Canvas canvas;
    const Rect before = canvas.rect("web");
    canvas.document.select({"web"});
    canvas.view.cut();
    EXPECT_EQ(canvas.component("web"), nullptr);
    canvas.view.paste();
    EXPECT_EQ(canvas.rect("web"), before);
}

TEST(Canvas, DuplicatesEachIntoItsOwnContainer)
{
    Canvas canvas;
    canvas.document.select({"web", "customers"});
    canvas.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(canvas.component("web-2")->parent, "public-a");
    EXPECT_TRUE(canvas.component("customers-2")->parent.empty());
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, GrowsContainersAroundWhatIsDropped)
{
    Canvas canvas;
    canvas.drop("aws.ec2", canvas.at("public-c", 0.95, 0.95));
    const Id id = *canvas.document.selection().begin();
    for (const char* outer : {"public-c", "az-c", "vpc"})
        EXPECT_TRUE(canvas.rect(outer).contains(canvas.rect(id).grown(24))) << outer;
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, ResizesAContainerButNotBelowItsContents)
{
    Canvas canvas;
    canvas.click(canvas.at("public-a", 0.9, 0.9));
    ASSERT_EQ(canvas.document.selection(), std::set<Id> {"public-a"});
    const Rect before = canvas.rect("public-a");
    canvas.drag(canvas.at("public-a", 1, 1), canvas.at("public-a", 0.1, 0.1));
    const Rect after = canvas.rect("public-a");
    EXPECT_LT(after.height, before.height);
    EXPECT_TRUE(after.contains(canvas.rect("web")));
    EXPECT_TRUE(after.contains(canvas.rect("app")));
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, MergesNudgesIntoOneStep)
{
    Canvas canvas;
    canvas.document.select({"web"});
    for (int i = 0; i < 5; ++i)
        canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(canvas.rect("web"), (Rect {125, 328, 96, 88}));
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, InsertsFromThePaletteIntoAFreePlaceOfTheSelectedContainer)
{
    Canvas canvas;
    canvas.document.select({"public-c"});
    canvas.view.insert(QStringLiteral("aws.ec2"));
    canvas.document.select({"public-c"});
    canvas.view.insert(QStringLiteral("aws.ec2"));
    const Id first = "ec2";
    const Id second = "ec2-2";
    ASSERT_TRUE(canvas.component(first) && canvas.component(second));
    EXPECT_EQ(canvas.component(second)->parent, "public-c");
    EXPECT_FALSE(canvas.rect(first).intersects(canvas.rect(second)));
}

TEST(Canvas, MovesOnePresenceOfASpreadComponentInsideItsContainer)
{
    Design design = withComponent(shop(), Component {.id = "asg",
                                                     .type = "aws.asg",
                                                     .parent = "vpc",
                                                     .properties = {{"subnets", texts({"public-a", "public-c"})}}});
    design = placed(std::move(design), "asg@public-a", {120, 416, 96, 72});
    design = placed(std::move(design), "asg@public-c", {456, 416, 96, 72});
    Canvas canvas {design};
    canvas.drag(canvas.at("asg@public-c"), canvas.at("asg@public-c") + QPoint(80, -40));
    EXPECT_EQ(canvas.rect("asg@public-c"), (Rect {536, 376, 96, 72}));
    EXPECT_EQ(canvas.rect("asg@public-a"), (Rect {120, 416, 96, 72}));
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"asg"});
    canvas.drag(canvas.at("asg@public-c"), canvas.at(820, 640));
    EXPECT_TRUE(canvas.rect("public-c").contains(canvas.rect("asg@public-c")));
}

} // namespace gudo::test
