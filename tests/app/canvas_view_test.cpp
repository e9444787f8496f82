#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QWheelEvent>

#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

void wheel(Canvas& canvas, QPoint pixel, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(pixel, canvas.view.viewport()->mapToGlobal(pixel), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.view.viewport(), &event);
}

} // namespace

TEST(Canvas, SelectsByClickAndTogglesWithShiftAndControl)
{
    Canvas canvas;
    canvas.click(canvas.at("web"));
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web"});
    canvas.click(canvas.at("app"), Qt::ShiftModifier);
    EXPECT_EQ(canvas.document.selection(), (std::set<Id> {"app", "web"}));
    canvas.click(canvas.at("web"), Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"app"});
    canvas.click(canvas.at(860, 100));
    EXPECT_TRUE(canvas.document.selection().empty());
}

TEST(Canvas, SelectsAContainerByAClickIntoItsInside)
{
    Canvas canvas;
    canvas.click(canvas.at("public-c", 0.5, 0.7));
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"public-c"});
}

TEST(Canvas, SelectsAConnectionNearItsLine)
{
    Canvas canvas;
    canvas.click(canvas.at(168 + 4, 140));
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"customers-to-web"});
}

TEST(Canvas, SelectsWhatTheRubberBandTouches)
{
    Canvas canvas;
    canvas.drag(canvas.at(110, 480), canvas.at(300, 380)); // from the inside of a container
    EXPECT_EQ(canvas.document.selection(), (std::set<Id> {"app", "web", "web-to-app"}));
    canvas.drag(canvas.at(20, 20), canvas.at(800, 620));
    EXPECT_TRUE(canvas.document.selection().contains("vpc"));
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(Canvas, SelectsEverythingAndNothing)
{
    Canvas canvas;
    canvas.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(canvas.document.selection().size(), 10U);
    canvas.key(Qt::Key_Escape);
    EXPECT_TRUE(canvas.document.selection().empty());
}

TEST(Canvas, WalksInReadingOrderWithTab)
{
    Canvas canvas;
    canvas.view.setFocus();
    std::vector<Id> seen;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&canvas.view, Qt::Key_Tab);
        seen.push_back(*canvas.document.selection().begin());
    }
    EXPECT_EQ(seen, (std::vector<Id> {"customers", "vpc", "az-a", "public-a", "web", "app", "az-c", "public-c"}));
    QTest::keyClick(&canvas.view, Qt::Key_Backtab);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"az-c"});
}

TEST(Canvas, RenamesInPlaceWithComposedHangul)
{
    Canvas canvas;
    canvas.click(canvas.at("web"));
    canvas.key(Qt::Key_F2);
    auto* line = canvas.view.findChild<QLineEdit*>(QStringLiteral("inlineEditor"));
    ASSERT_NE(line, nullptr);
    QInputMethodEvent composing(QStringLiteral("우"), {});
    QApplication::sendEvent(line, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("웹 서버"));
    QApplication::sendEvent(line, &committed);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(canvas.component("web")->name, "웹 서버");
    EXPECT_EQ(canvas.undo().count(), 1);
}

TEST(Canvas, KeepsTheOldNameOnEscape)
{
    Canvas canvas;
    canvas.mouse(QEvent::MouseButtonDblClick, canvas.at("web"), Qt::LeftButton, Qt::LeftButton);
    auto* line = canvas.view.findChild<QLineEdit*>(QStringLiteral("inlineEditor"));
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral("other"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(canvas.component("web")->name, "Web");
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(Canvas, ZoomsAtThePointer)
{
    Canvas canvas;
    const QPoint pixel = canvas.at("app");
    for (int i = 0; i < 12; ++i) {
        const QPointF before = canvas.view.toScene(pixel);
        wheel(canvas, pixel, {0, i < 5 ? 120 : -120}, Qt::ControlModifier);
        const QPointF after = canvas.view.toScene(pixel);
        EXPECT_LE((after - before).manhattanLength(), 1.5 / canvas.view.zoom());
    }
    EXPECT_LT(canvas.view.zoom(), 1);
}

TEST(Canvas, KeepsZoomWithinItsRange)
{
    Canvas canvas;
    for (int i = 0; i < 60; ++i)
        canvas.view.zoomIn();
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 8);
    for (int i = 0; i < 90; ++i)
        canvas.view.zoomOut();
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 0.05);
    canvas.key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas.view.zoom(), 1);
}

TEST(Canvas, PansWithTheWheelAndNeverLosesTheDesign)
{
    Canvas canvas;
    const QPoint before = canvas.at("web");
    wheel(canvas, before, {0, -120}, {});
    EXPECT_EQ(canvas.at("web"), before - QPoint(0, 64));
    wheel(canvas, before, {0, 120}, Qt::ShiftModifier);
    EXPECT_EQ(canvas.at("web"), before + QPoint(64, -64));
    for (int i = 0; i < 100; ++i)
        wheel(canvas, before, {0, -1200}, {});
    EXPECT_GT(canvas.at("vpc", 0, 1).y(), 0);
}

TEST(Canvas, DrawsTheSameAfterPanningAsAnew)
{
    Canvas canvas;
    canvas.document.select({"web"});
    wheel(canvas, {300, 300}, {0, -120}, {});
    wheel(canvas, {300, 300}, {0, 240}, {});
    const QImage scrolled = canvas.view.grab().toImage();
    canvas.forgetPicture();
    EXPECT_EQ(canvas.view.grab().toImage(), scrolled);
}

TEST(Canvas, DrawsAPartLikeTheWhole)
{
    std::vector<Component> components;
    std::vector<Placement> placements;
    for (int i = 0; i < 1'000; ++i) {
        const Id id = "c" + std::to_string(i);
        components.push_back({.id = id, .type = "web_server", .name = id});
        placements.push_back({id, {i % 40 * 120, i / 40 * 104, 96, 88}});
    }
    Design design;
    design.architecture.components = Table<Component> {std::move(components)};
    design.layout.placements = Table<Placement> {std::move(placements)};
    Canvas canvas {design};
    for (const double zoom : {0.08, 0.3, 0.45, 0.8}) {
        canvas.view.setZoom(zoom);
        const QRect part(410, 310, 130, 90);
        canvas.forgetPicture();
        QPixmap whole(canvas.view.viewport()->size());
        canvas.view.viewport()->render(&whole);
        canvas.forgetPicture();
        QPixmap alone(canvas.view.viewport()->size());
        canvas.view.viewport()->render(&alone, part.topLeft(), part);
        EXPECT_EQ(whole.copy(part).toImage(), alone.copy(part).toImage()) << zoom;
    }
}

TEST(Canvas, FitsADesignThatIsOpened)
{
    Canvas canvas;
    canvas.document.reset(Build {}.add("far", "client").place("far", {50'000, 50'000, 96, 88}));
    EXPECT_TRUE(canvas.view.viewport()->rect().contains(canvas.at("far")));
}

TEST(Canvas, DoesNotMoveTheViewOnTheFirstEdit)
{
    Canvas canvas {Design {}};
    canvas.drop("client", {300, 300});
    EXPECT_LE((canvas.at("client") - QPoint(300, 300)).manhattanLength(), 8);
}

TEST(Canvas, BringsFindingsIntoView)
{
    Canvas canvas;
    canvas.document.reset(withComponent(shop(), Component {.id = "far", .type = "client"}, {9'000, 9'000, 96, 88}));
    canvas.view.setZoom(1);
    canvas.document.reveal({"far"});
    QTRY_VERIFY(canvas.view.viewport()->rect().contains(canvas.at("far")));
}

TEST(Canvas, OffersTheKindsOfAConnection)
{
    Canvas canvas;
    const QPoint pixel = canvas.at(168, 140);
    canvas.mouse(QEvent::MouseButtonPress, pixel, Qt::RightButton, Qt::RightButton);
    QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, canvas.view.viewport()->mapToGlobal(pixel));
    QApplication::sendEvent(canvas.view.viewport(), &event);
    auto* menu = canvas.view.findChild<QMenu*>(QStringLiteral("canvasMenu"));
    ASSERT_NE(menu, nullptr);
    QMenu* kinds = menu->actions().front()->menu();
    ASSERT_NE(kinds, nullptr);
    ASSERT_GE(kinds->actions().size(), 4);
    kinds->actions().at(1)->trigger();
    EXPECT_NE(canvas.design().architecture.connections.find("customers-to-web")->kind, "request");
    menu->close();
}

TEST(Canvas, TellsOfFilesDroppedOnIt)
{
    Canvas canvas;
    QString path;
    QObject::connect(&canvas.view, &CanvasView::fileDropped, [&](const QString& file) { path = file; });
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/designs/shop.gudo"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &enter);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &event);
    EXPECT_EQ(path, QStringLiteral("/designs/shop.gudo"));
}

TEST(Canvas, SurvivesAMonkeyAndUndoesAllOfIt)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    QRandomGenerator random(20);
    const auto pixel = [&] {
        return QPoint(random.bounded(1000), random.bounded(700));
    };
    constexpr Qt::KeyboardModifier modifiers[] {Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
                                                Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    constexpr Qt::Key keys[] {Qt::Key_Left, Qt::Key_Down, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Return,
                              Qt::Key_D,    Qt::Key_C,    Qt::Key_V,      Qt::Key_A,   Qt::Key_Backspace,
                              Qt::Key_1,    Qt::Key_2,    Qt::Key_0};
    constexpr const char* types[] {"aws.ec2", "client", "aws.az", "aws.alb", "aws.subnet", "database"};
    for (int i = 0; i < 2'000; ++i) {
        const auto held = modifiers[random.bounded(6)];
        switch (random.bounded(10)) {
        case 0:
            canvas.press(pixel(), held);
            break;
        case 1:
        case 2:
        case 3:
        case 4:
            canvas.move(pixel(), held);
            break;
        case 5:
        case 6:
            canvas.release(pixel(), held);
            break;
        case 7:
            if (canvas.design().architecture.components.size() < 60)
                canvas.key(keys[random.bounded(13)], held);
            else
                canvas.undo().undo();
            break;
        case 8:
            if (canvas.design().architecture.components.size() < 60)
                canvas.drop(types[random.bounded(6)], pixel());
            break;
        default:
            wheel(canvas, pixel(), {0, random.bounded(-240, 240)}, held);
        }
        if (i % 50 == 0)
            QApplication::processEvents();
    }
    canvas.key(Qt::Key_Escape);
    while (canvas.undo().canUndo())
        canvas.undo().undo();
    EXPECT_EQ(canvas.bytes(), before);
}

} // namespace gudo::test
