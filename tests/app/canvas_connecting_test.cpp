#include "tests/app/desk.h"

namespace gudo::test {
namespace {

TEST(Splitting, TakesADropOnALine)
{
    Desk desk;
    const auto before = desk.design().architecture.connections.size();
    const QPoint between = desk.at(232, 364);
    EXPECT_TRUE(desk.drop("app_server", between));
    const Id id = desk.selected();
    ASSERT_EQ(desk.typeOf(id), "app_server");
    EXPECT_TRUE(desk.has("web", id));
    EXPECT_TRUE(desk.has(id, "app"));
    EXPECT_EQ(desk.design().architecture.connections.size(), before + 1);
    EXPECT_EQ(desk.undo().count(), 1);
}

TEST(Splitting, TakesADraggedComponentButNotWithAlt)
{
    const Design design = Build {shop()}.add("mid", "aws.ec2", "public-a").place("mid", {120, 416, 96, 80});
    for (const bool isAlt : {false, true}) {
        Desk desk(design);
        desk.drag(desk.at("mid"), desk.at(232, 364), isAlt ? Qt::AltModifier : Qt::NoModifier);
        EXPECT_EQ(desk.has("web", "mid") && desk.has("mid", "app"), !isAlt);
        EXPECT_EQ(desk.has("web", "app"), isAlt);
        EXPECT_EQ(desk.undo().count(), 1);
    }
}

TEST(Replacing, KeepsConnectionsPlaceAndWhatFits)
{
    Desk desk;
    desk.document.select({"customers"});
    desk.view.replaceBy();
    ASSERT_TRUE(desk.isOpen());
    desk.typist.type(QStringLiteral("mobile\n"));
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.typeOf("customers"), "mobile_client");
    EXPECT_EQ(desk.component("customers")->name, "Customers");
    EXPECT_TRUE(desk.has("customers", "web"));
    EXPECT_EQ(desk.rect("customers"), (Rect {120, 40, 96, 88}));
    EXPECT_EQ(desk.undo().count(), 1);
}

TEST(Replacing, RefusesWithAReason)
{
    Desk desk;
    QString hint;
    QObject::connect(&desk.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    desk.document.select({"vpc"});
    desk.view.replaceBy();
    desk.typist.type(QStringLiteral("client\n"));
    EXPECT_TRUE(desk.isOpen());
    EXPECT_EQ(desk.undo().count(), 0);
    EXPECT_TRUE(hint.contains(QStringLiteral("Zone A"))) << hint.toStdString();
}

TEST(QuickConnect, ConnectsEverySelectedToTheChosenOne)
{
    Desk desk;
    ASSERT_TRUE(desk.drop("aws.rds", desk.at("public-c")));
    const Id db = desk.selected();
    desk.document.select({"web", "app"});
    desk.view.connectTo();
    desk.typist.type(QStringLiteral("rds\n"));
    EXPECT_TRUE(desk.has("web", db) && desk.has("app", db));
    desk.document.select({"customers"});
    desk.view.connectTo();
    desk.typist.type(QStringLiteral("rds"));
    desk.typist.press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(desk.has(db, "customers"));
    EXPECT_FALSE(desk.has("customers", db));
}

TEST(QuickConnect, ConnectsInTheOrderOfSelecting)
{
    Desk desk(Build {}
                  .add("a", "web_server")
                  .place("a", {0, 0, 120, 96})
                  .add("b", "web_server")
                  .place("b", {200, 0, 120, 96})
                  .add("c", "web_server")
                  .place("c", {400, 0, 120, 96}));
    desk.click(desk.at("c"));
    desk.click(desk.at("a"), Qt::ShiftModifier);
    desk.click(desk.at("b"), Qt::ShiftModifier);
    desk.view.connectInOrder();
    EXPECT_TRUE(desk.has("c", "a") && desk.has("a", "b"));
    EXPECT_EQ(desk.design().architecture.connections.size(), 2U);
}

TEST(QuickConnect, AddsAnotherOneWhenAHandleIsClicked)
{
    Desk desk;
    desk.click(desk.at("app"));
    desk.click(desk.at("app", 0.5, 1) + QPoint(0, 14));
    const Id copy = desk.selected();
    EXPECT_EQ(desk.typeOf(copy), "aws.ec2");
    EXPECT_EQ(desk.component(copy)->name, "App 2");
    EXPECT_EQ(desk.component(copy)->parent, "public-a");
    EXPECT_GE(desk.rect(copy).y, desk.rect("app").bottom());
    EXPECT_TRUE(desk.has("app", copy));
    EXPECT_EQ(desk.undo().count(), 1);
}

TEST(QuickConnect, ConnectsByArrowWithTheNeighbourOrAddsOne)
{
    Desk desk(Build {}
                  .add("a", "web_server")
                  .place("a", {0, 0, 120, 96})
                  .add("b", "app_server")
                  .place("b", {240, 0, 120, 96}));
    desk.document.select({"a"});
    desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(desk.has("a", "b"));
    EXPECT_EQ(desk.selected(), "b");
    desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.typeOf(desk.selected()), "app_server");
    EXPECT_TRUE(desk.has("b", desk.selected()));
    EXPECT_GT(desk.rect(desk.selected()).x, 360);
}

TEST(QuickConnect, OffersWhatCouldBeAtTheEndOfALine)
{
    Desk desk;
    desk.click(desk.at("customers"));
    const QPoint handle = desk.at("customers", 1, 0.5) + QPoint(14, 0);
    desk.drag(handle, desk.at(600, 84));
    ASSERT_TRUE(desk.isOpen());
    EXPECT_EQ(desk.undo().count(), 0);
    desk.typist.type(QStringLiteral("cloudfront\n"));
    ASSERT_EQ(desk.typeOf(desk.selected()), "aws.cloudfront");
    EXPECT_TRUE(desk.has("customers", desk.selected()));
    EXPECT_TRUE(desk.rect(desk.selected()).grown(24).contains(Point {600, 84}));
}

TEST(QuickConnect, LetsALineGoWithAltOrEscape)
{
    Desk desk;
    desk.click(desk.at("customers"));
    const QPoint handle = desk.at("customers", 1, 0.5) + QPoint(14, 0);
    desk.drag(handle, desk.at(600, 84), Qt::AltModifier);
    EXPECT_FALSE(desk.isOpen());
    desk.click(desk.at("customers"));
    desk.drag(handle, desk.at(600, 84), {}, false);
    desk.key(Qt::Key_Escape);
    desk.release(desk.at(600, 84));
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.undo().count(), 0);
}

TEST(TreeKeys, WalkToTheContainerTheFirstChildAndSiblings)
{
    Desk desk;
    desk.document.select({"web"});
    desk.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(desk.selected(), "app");
    desk.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(desk.selected(), "public-a");
    desk.key(Qt::Key_Up, Qt::AltModifier);
    desk.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(desk.selected(), "az-c");
    desk.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(desk.selected(), "public-c");
    desk.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(desk.selected(), "public-c");
    EXPECT_EQ(desk.undo().count(), 0);
}

TEST(Dropping, LeavesThingsOnTheCanvasWithAlt)
{
    Desk desk;
    QMimeData mime;
    mime.setData(QLatin1String(componentTypeMime), "note");
    QDragEnterEvent enter(desk.at("public-c"), Qt::CopyAction, &mime, Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(desk.view.viewport(), &enter);
    QDropEvent event(desk.at("public-c"), Qt::CopyAction, &mime, Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(desk.view.viewport(), &event);
    ASSERT_EQ(desk.typeOf(desk.selected()), "note");
    EXPECT_EQ(desk.component(desk.selected())->parent, "");
}

} // namespace
} // namespace gudo::test
