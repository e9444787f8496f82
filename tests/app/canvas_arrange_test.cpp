#include "core/layout/arrange.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {

namespace {

/// True when the design is as it was asked for, within the time a glide may take.
bool comesToBe(Canvas& canvas, const Design& design)
{
    return QTest::qWaitFor([&] { return canvas.design() == design; }, 5000);
}

} // namespace

TEST(CanvasArrange, GlidesEverythingToItsPlaceAsOneStep)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    const Design wanted = arranged(canvas.design(), catalog());
    canvas.view.arrangeAll(FlowDirection::LeftToRight);
    EXPECT_TRUE(comesToBe(canvas, wanted));
    EXPECT_EQ(canvas.undo().count(), 1);
    canvas.undo().undo();
    EXPECT_EQ(canvas.bytes(), before);
}

TEST(CanvasArrange, ArrangesDownwardsToo)
{
    Canvas canvas;
    const Design wanted = arranged(canvas.design(), catalog(), {.flow = FlowDirection::TopToBottom});
    canvas.view.arrangeAll(FlowDirection::TopToBottom);
    EXPECT_TRUE(comesToBe(canvas, wanted));
    EXPECT_EQ(canvas.rect("az-a").y, canvas.rect("az-c").y);
}

TEST(CanvasArrange, MakesNoStepWhenEverythingIsInItsPlace)
{
    Canvas canvas {arranged(shop(), catalog())};
    QString hint;
    QObject::connect(&canvas.view, &CanvasView::hintChanged, [&](const QString& text) { hint = text; });
    canvas.view.arrangeAll(FlowDirection::LeftToRight);
    QApplication::processEvents();
    EXPECT_EQ(canvas.undo().count(), 0);
    EXPECT_FALSE(hint.isEmpty());
}

TEST(CanvasArrange, LeavesAllAsItWasOnEscape)
{
    Canvas canvas;
    const std::string before = canvas.bytes();
    canvas.view.arrangeAll(FlowDirection::LeftToRight);
    ASSERT_EQ(canvas.undo().count(), 0) << "nothing glides: there is no moment for Escape";
    QTest::keyClick(&canvas.view, Qt::Key_Escape);
    QTest::qWait(400); // longer than the glide would have taken
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
}

TEST(CanvasArrange, TidiesWhatIsSelectedOnly)
{
    Canvas canvas;
    const Rect away = canvas.rect("customers");
    canvas.document.select({"az-a"});
    const Design wanted = arranged(canvas.design(), catalog(), {.only = {"az-a"}});
    canvas.view.tidySelection();
    EXPECT_TRUE(comesToBe(canvas, wanted));
    EXPECT_EQ(canvas.rect("customers"), away);
}

} // namespace gudo::test
