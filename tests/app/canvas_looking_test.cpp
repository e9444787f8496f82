#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>

#include "app/canvas/painting/focus_ring.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

void turn(Canvas& canvas, QPointF pixel, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {})
{
    QWheelEvent event(pixel, canvas.view.viewport()->mapToGlobal(pixel), pixels, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.view.viewport(), &event);
}

void pinch(Canvas& canvas, QPointF pixel, Qt::NativeGestureType type, double value, QPointF delta = {})
{
    QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, pixel, pixel,
                              canvas.view.viewport()->mapToGlobal(pixel), value, delta);
    QApplication::sendEvent(canvas.view.viewport(), &event);
}

} // namespace

TEST(CanvasLooking, ZoomsByPartsOfANotchAsByWholeOnes)
{
    Canvas fine;
    Canvas coarse;
    const QPoint at = fine.at("web");
    for (int i = 0; i < 120; ++i)
        turn(fine, at, {0, 1}, Qt::ControlModifier);
    turn(coarse, at, {0, 120}, Qt::ControlModifier);
    EXPECT_NEAR(fine.view.zoom(), coarse.view.zoom(), 1e-9);
    EXPECT_NEAR(coarse.view.zoom(), 1.2, 1e-9);
}

TEST(CanvasLooking, KeepsThePointUnderThePointerWhileItZooms)
{
    Canvas canvas;
    const QPoint at = canvas.at("app");
    const QPointF before = canvas.view.toScene(at);
    for (int i = 0; i < 400; ++i) { // fine steps, in and out again: rounding must not add up
        turn(canvas, at, {0, i < 200 ? 3 : -2}, Qt::ControlModifier);
        const QPointF gap = canvas.view.toScene(at) - before;
        ASSERT_LE(gap.manhattanLength() * canvas.view.zoom(), 1.01) << i;
    }
}

TEST(CanvasLooking, StaysBetweenFiveAndEightHundredPercent)
{
    Canvas canvas;
    turn(canvas, canvas.at("web"), {0, 120 * 50}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 8);
    turn(canvas, canvas.at("web"), {0, -120 * 80}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 0.05);
}

TEST(CanvasLooking, PansAsFarByAFineWheelAsByACoarseOne)
{
    Canvas fine;
    Canvas coarse;
    for (int i = 0; i < 120; ++i)
        turn(fine, {500, 350}, {0, -1}); // half a pixel each
    turn(coarse, {500, 350}, {0, -120});
    EXPECT_EQ(fine.view.toViewport({0, 0}), coarse.view.toViewport({0, 0}));
}

TEST(CanvasLooking, PansByPixelsOfATouchpadAndSidewaysWithShift)
{
    Canvas canvas;
    const QPoint start = canvas.view.toViewport({0, 0});
    turn(canvas, {500, 350}, {0, 120}, {}, {-30, 17});
    EXPECT_EQ(canvas.view.toViewport({0, 0}), start + QPoint(-30, 17));
    turn(canvas, {500, 350}, {0, -120}, Qt::ShiftModifier);
    EXPECT_EQ(canvas.view.toViewport({0, 0}), start + QPoint(-30 - 64, 17));
}

TEST(CanvasLooking, PinchesAndPansWithATouchpadsGestures)
{
    Canvas canvas;
    const QPoint at = canvas.at("web");
    pinch(canvas, at, Qt::ZoomNativeGesture, 0.5);
    EXPECT_NEAR(canvas.view.zoom(), 1.5, 1e-9);
    EXPECT_LE((canvas.at("web") - at).manhattanLength(), 2);
    const QPoint before = canvas.at("web");
    pinch(canvas, at, Qt::PanNativeGesture, 0, {20, -10});
    EXPECT_EQ(canvas.at("web"), before + QPoint(20, -10));
}

TEST(CanvasLooking, PansWithSpaceAndWithTheMiddleButton)
{
    Canvas canvas;
    const QPoint start = canvas.at("web");
    QTest::keyPress(&canvas.view, Qt::Key_Space);
    canvas.drag({500, 100}, {540, 130});
    QTest::keyRelease(&canvas.view, Qt::Key_Space);
    EXPECT_EQ(canvas.at("web"), start + QPoint(40, 30));
    canvas.mouse(QEvent::MouseButtonPress, {500, 100}, Qt::MiddleButton, Qt::MiddleButton);
    canvas.mouse(QEvent::MouseMove, {480, 90}, Qt::NoButton, Qt::MiddleButton);
    canvas.mouse(QEvent::MouseButtonRelease, {480, 90}, Qt::MiddleButton, Qt::NoButton);
    EXPECT_EQ(canvas.at("web"), start + QPoint(20, 20));
    EXPECT_TRUE(canvas.document.selection().empty());
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(CanvasLooking, FitsAndGoesToActualSizeByKey)
{
    Canvas canvas;
    canvas.view.setZoom(3);
    canvas.key(Qt::Key_Exclam, Qt::ShiftModifier);
    EXPECT_TRUE(canvas.view.visibleRect().contains(QRectF(40, 40, 720, 520)));
    canvas.document.select({"web"});
    canvas.key(Qt::Key_At, Qt::ShiftModifier);
    EXPECT_GT(canvas.view.zoom(), 1.5);
    canvas.key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 1);
}

TEST(CanvasLooking, TellsWhatCanBeSeenAndGoesWhereItIsSent)
{
    Canvas canvas;
    QSignalSpy seen {&canvas.view, &CanvasView::viewChanged};
    canvas.view.centerOn({300, 250});
    ASSERT_GE(seen.count(), 1);
    EXPECT_EQ(seen.last()[0].toRectF(), canvas.view.visibleRect());
    EXPECT_LE((canvas.view.visibleRect().center() - QPointF(300, 250)).manhattanLength(), 2);
    canvas.view.zoomBy(2, {300, 250});
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 2);
    EXPECT_LE((canvas.view.visibleRect().center() - QPointF(300, 250)).manhattanLength(), 2);
    const auto before = seen.count();
    canvas.view.resize(600, 400);
    QApplication::processEvents();
    EXPECT_GT(seen.count(), before);
}

TEST(CanvasWalking, ShowsThatKeysGoThereWhenTheyCameByKey)
{
    Canvas canvas;
    auto* ring = canvas.view.findChild<FocusRing*>();
    ASSERT_TRUE(ring);
    canvas.view.activateWindow();
    canvas.view.setFocus(Qt::TabFocusReason);
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&canvas.view, &byTab);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), canvas.view.viewport()->geometry());
    canvas.click(canvas.at("web"));
    EXPECT_FALSE(ring->isVisible());
    QApplication::sendEvent(&canvas.view, &byTab);
    QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&canvas.view, &away);
    EXPECT_FALSE(ring->isVisible());
}

TEST(CanvasWalking, WalksTheConnectionsOfAComponentAndAlongThem)
{
    Canvas canvas;
    canvas.view.setFocus();
    canvas.document.select({"web"});
    canvas.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web-to-app"}) << "those that leave come first";
    canvas.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"customers-to-web"});
    canvas.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web-to-app"}) << "and round again";
    canvas.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"customers-to-web"});
    canvas.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"customers"}) << "to the other end";
    canvas.key(Qt::Key_Tab, Qt::ControlModifier);
    canvas.key(Qt::Key_Tab);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"vpc"}) << "on from the component whose connection it was";
    canvas.document.select({"az-c"});
    canvas.key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"az-c"}) << "no connections";
}

TEST(CanvasWalking, OpensTheMenuOfTheSelectionByKey)
{
    Canvas canvas;
    canvas.document.select({"web"});
    canvas.key(Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = canvas.view.findChild<QMenu*>(QStringLiteral("canvasMenu"));
    ASSERT_TRUE(menu);
    EXPECT_TRUE(QRect(menu->pos(), QSize(1, 1))
                    .intersects(QRect(canvas.view.viewport()->mapToGlobal(QPoint {}), canvas.view.viewport()->size())));
    menu->close();
}

TEST(CanvasWalking, AdoptsAtAFreePlaceAndSaysWhyNot)
{
    Canvas canvas;
    canvas.view.adopt({"web"}, "public-c");
    EXPECT_EQ(canvas.component("web")->parent, "public-c");
    EXPECT_TRUE(canvas.rect("public-c").contains(canvas.rect("web").center()));
    EXPECT_EQ(canvas.undo().count(), 1);
    canvas.view.adopt({"app"}, "public-c");
    EXPECT_FALSE(canvas.rect("web").intersects(canvas.rect("app")));
    QSignalSpy hints {&canvas.view, &CanvasView::hintChanged};
    const std::string before = canvas.bytes();
    canvas.view.adopt({"vpc"}, "public-a");
    EXPECT_EQ(canvas.bytes(), before) << "into itself";
    canvas.view.adopt({"public-a"}, "");
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_FALSE(canvas.view.refusal("", "aws.subnet").isEmpty());
    EXPECT_EQ(hints.last()[0].toString(), canvas.view.refusal("", "aws.subnet"));
}

} // namespace gudo::test
