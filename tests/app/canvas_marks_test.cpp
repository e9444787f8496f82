#include <algorithm>

#include "core/layout/placement.h"
#include "core/model/looks.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {
namespace {

void lock(Canvas& canvas, std::vector<Id> ids)
{
    canvas.document.commit(QStringLiteral("Lock"), withLocked(canvas.design(), ids, true));
}

/// The last sentence for the status bar.
struct Hints {
    explicit Hints(Canvas& canvas)
    {
        QObject::connect(&canvas.view, &CanvasView::hintChanged, [this](const QString& hint) {
            if (!hint.isEmpty())
                last = hint;
        });
    }
    QString last {};
};

TEST(CanvasLocks, ALockedCardStaysWhateverTheHandsDo)
{
    Canvas canvas;
    lock(canvas, {"web"});
    Hints hints {canvas};
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("web"), canvas.at("web") + QPoint(80, 40));
    EXPECT_EQ(hints.last, "Web is locked");
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    hints.last.clear();
    canvas.key(Qt::Key_Delete);
    EXPECT_FALSE(hints.last.isEmpty());
    canvas.view.cut();
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_TRUE(canvas.document.selection().contains("web")) << "it can be selected";

    canvas.view.toggleLock();
    EXPECT_TRUE(canvas.design().layout.looks.empty());
    canvas.drag(canvas.at("web"), canvas.at("web") + QPoint(0, 64));
    EXPECT_NE(canvas.bytes(), before);
}

TEST(CanvasLocks, ALockedContainerHoldsItsContentsAndTakesNothingIn)
{
    Canvas canvas;
    lock(canvas, {"public-a"});
    Hints hints {canvas};
    const std::string before = canvas.bytes();
    canvas.drag(canvas.at("web"), canvas.at("public-c"));
    EXPECT_EQ(hints.last, "public-a is locked");
    EXPECT_FALSE(canvas.drop("aws.ec2", canvas.at("public-a", 0.5, 0.9)));
    EXPECT_EQ(hints.last, "public-a is locked");
    canvas.document.select({"vpc"});
    canvas.key(Qt::Key_Delete); // would take the locked one along
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(CanvasLocks, WhatLivesInSomethingMovedGoesAlong)
{
    Canvas canvas;
    lock(canvas, {"web"});
    const Rect before = canvas.rect("web");
    canvas.drag(canvas.at("az-a", 0.5, 0.05), canvas.at("az-a", 0.5, 0.05) + QPoint(0, 16));
    EXPECT_EQ(canvas.rect("web"), before.moved(0, 16));
}

TEST(CanvasLocks, TheOthersOfASelectionMove)
{
    Canvas canvas;
    lock(canvas, {"web"});
    canvas.document.select({"web", "app"});
    const Rect web = canvas.rect("web");
    const Rect app = canvas.rect("app");
    canvas.drag(canvas.at("app"), canvas.at("app") + QPoint(0, 48), Qt::AltModifier);
    EXPECT_EQ(canvas.rect("web"), web);
    EXPECT_NE(canvas.rect("app"), app);
}

TEST(CanvasLocks, ACopyIsFree)
{
    Canvas canvas;
    lock(canvas, {"web"});
    canvas.document.select({"web"});
    canvas.view.duplicate();
    const auto& components = canvas.design().architecture.components;
    const auto copy =
        std::ranges::find_if(canvas.document.selection(), [&](const Id& id) { return components.contains(id); });
    ASSERT_NE(copy, canvas.document.selection().end());
    EXPECT_NE(*copy, "web");
    EXPECT_FALSE(lookOf(canvas.design(), *copy).isLocked);
}

TEST(CanvasHiding, WhatIsHiddenCannotBeHitCaughtOrSelected)
{
    Canvas canvas;
    const QPoint at = canvas.at("web");
    canvas.click(at);
    canvas.view.hideSelection();
    EXPECT_TRUE(canvas.document.selection().empty());
    canvas.click(at);
    EXPECT_FALSE(canvas.document.selection().contains("web"));
    canvas.view.selectAll();
    EXPECT_FALSE(canvas.document.selection().contains("web"));
    EXPECT_FALSE(canvas.document.selection().contains("customers-to-web"));
    EXPECT_TRUE(canvas.document.selection().contains("app"));

    const Rect place = canvas.rect("web");
    canvas.drag(canvas.at("public-a", 0.5, 0.05), canvas.at("public-a", 0.5, 0.05) + QPoint(8, 8), Qt::AltModifier);
    canvas.undo().undo();
    canvas.view.showHidden();
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web"});
    EXPECT_EQ(canvas.rect("web"), place);
    canvas.click(at);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web"});
}

TEST(CanvasHiding, HidingAndUndoingDrawsTheSamePicture)
{
    Canvas canvas;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !canvas.document.isChecking(); })); // its badges are drawn
    const QImage before = canvas.view.viewport()->grab().toImage();
    canvas.document.commit(QStringLiteral("Hide"), withHidden(canvas.design(), std::vector<Id> {"public-a"}, true));
    EXPECT_NE(canvas.view.viewport()->grab().toImage(), before);
    canvas.undo().undo();
    canvas.document.select({});
    QApplication::processEvents();
    EXPECT_EQ(canvas.view.viewport()->grab().toImage(), before);
}

TEST(CanvasOrder, TheFrontCardIsHit)
{
    Design design = shop();
    design = placed(std::move(design), "app", placementOf(design, "web").moved(24, 16));
    Canvas canvas {design};
    const QPoint both = canvas.at("web", 0.8, 0.8);
    canvas.document.select({"app"});
    canvas.view.restackSelection(Restack::ToBack);
    canvas.click(both);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"web"});
    canvas.view.restackSelection(Restack::Backward);
    canvas.click(both);
    EXPECT_EQ(canvas.document.selection(), std::set<Id> {"app"});
    const int steps = canvas.undo().count();
    canvas.view.restackSelection(Restack::Forward); // it is in front already
    EXPECT_EQ(canvas.undo().count(), steps);
}

TEST(CanvasFit, ADoubleClickOnTheBorderFitsTheContents)
{
    Canvas canvas;
    const Rect web = canvas.rect("web");
    const QPoint border = canvas.at("public-a", 1.0, 0.6) - QPoint(1, 0);
    canvas.click(border);
    canvas.mouse(QEvent::MouseButtonDblClick, border, Qt::LeftButton, Qt::LeftButton);
    canvas.release(border);
    EXPECT_LT(canvas.rect("public-a").height, 232);
    EXPECT_EQ(canvas.rect("public-a").bottom(), canvas.rect("app").bottom() + containerPadding);
    EXPECT_EQ(canvas.rect("web"), web);
    EXPECT_EQ(canvas.undo().undoText(), "Fit to contents");
}

TEST(CanvasFit, AContainerThatGrewShrinksBackAndOneThatWasDrawnLargeStays)
{
    Canvas canvas;
    const Rect before = canvas.rect("public-a");
    canvas.drag(canvas.at("app"), canvas.at("app", 0.5, 0.5) + QPoint(0, 112), Qt::AltModifier);
    EXPECT_GT(canvas.rect("public-a").height, before.height);
    canvas.document.select({"app"});
    canvas.key(Qt::Key_Delete);
    EXPECT_EQ(canvas.rect("public-a"), before);
    EXPECT_TRUE(canvas.design().layout.looks.empty());
}

TEST(CanvasFit, ResizingStopsAtTheContentsAndSaysSo)
{
    Canvas canvas;
    Hints hints {canvas};
    canvas.document.select({"public-a"});
    const Rect box = canvas.rect("public-a");
    const QPoint corner = canvas.at(box.right(), box.bottom());
    canvas.drag(corner, corner - QPoint(200, 200));
    EXPECT_TRUE(hints.last.endsWith("no smaller than its contents")) << hints.last.toStdString();
    EXPECT_TRUE(canvas.rect("public-a").contains(canvas.rect("app")));
}

} // namespace
} // namespace gudo::test
