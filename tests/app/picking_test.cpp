#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

#include "app/canvas/gestures/pick_banner.h"
#include "tests/app/canvas_support.h"

namespace gudo::test {
namespace {

/// A canvas that asks for something.
struct Asking {
    Canvas canvas;
    std::vector<Id> picked;
    std::vector<Id> menus;
    int cancelled = 0;

    Picking question(std::function<bool(const Id&)> accepts = {}, bool staysOn = false)
    {
        return {.prompt = QStringLiteral("Point at something"),
                .accepts = std::move(accepts),
                .picked = [this](const Id& id) { picked.push_back(id); },
                .cancelled = [this] { ++cancelled; },
                .menu = [this](const Id& id, const QPoint&) { menus.push_back(id); },
                .staysOn = staysOn};
    }
    [[nodiscard]] const PickBanner* banner() const { return canvas.view.findChild<PickBanner*>(); }
};

TEST(Picking, TakesTheInnermostThatMayBePicked)
{
    Asking asking;
    Canvas& canvas = asking.canvas;
    canvas.view.pick(asking.question());
    canvas.click(canvas.at("web"));
    EXPECT_EQ(asking.picked, std::vector<Id> {"web"});
    EXPECT_FALSE(canvas.view.isPicking());
    EXPECT_FALSE(asking.banner()->isVisible());

    canvas.view.pick(asking.question([](const Id& id) { return id.starts_with("az-"); }));
    canvas.click(canvas.at("app"));
    EXPECT_EQ(asking.picked.back(), "az-a");

    canvas.view.pick(asking.question([](const Id& id) { return id == "web-app" || id == "web->app" || id == "app"; }));
    canvas.click(canvas.at("app"));
    EXPECT_EQ(asking.picked.back(), "app");
    EXPECT_EQ(asking.cancelled, 0);
    EXPECT_TRUE(canvas.document.selection().empty());
}

TEST(Picking, TakesOnlyWhatIsUnderThePointerWhereItDoesNotClimb)
{
    Asking asking;
    Canvas& canvas = asking.canvas;
    Picking picking = asking.question([](const Id& id) { return id.starts_with("az-"); }, true);
    picking.climbs = false;
    canvas.view.pick(picking);
    canvas.click(canvas.at("app"));
    EXPECT_TRUE(asking.picked.empty());
    canvas.click(canvas.at("az-a", 0.5, 0.06));
    EXPECT_EQ(asking.picked, std::vector<Id> {"az-a"});
    const QPoint at = canvas.at("app");
    QContextMenuEvent event {QContextMenuEvent::Mouse, at, canvas.view.viewport()->mapToGlobal(at)};
    QApplication::sendEvent(canvas.view.viewport(), &event);
    EXPECT_EQ(asking.menus, std::vector<Id> {"app"}) << "picked or not";
    EXPECT_FALSE(canvas.view.findChild<QMenu*>());
}

TEST(Picking, SaysWhatItAsksForAndEndsWithEscOrItsButton)
{
    Asking asking;
    asking.canvas.view.pick(asking.question());
    ASSERT_TRUE(asking.banner());
    EXPECT_TRUE(asking.banner()->isVisible());
    EXPECT_EQ(asking.banner()->prompt(), QStringLiteral("Point at something"));
    EXPECT_EQ(asking.banner()->accessibleName(), QStringLiteral("Point at something"));
    asking.canvas.key(Qt::Key_Escape);
    EXPECT_EQ(asking.cancelled, 1);
    EXPECT_FALSE(asking.canvas.view.isPicking());

    asking.canvas.view.pick(asking.question());
    asking.canvas.view.pick(asking.question());
    EXPECT_EQ(asking.cancelled, 2) << "another question takes the place of the first";
    asking.banner()->findChild<QPushButton*>()->click();
    EXPECT_EQ(asking.cancelled, 3);

    asking.canvas.view.pick(asking.question());
    asking.canvas.view.endPicking();
    EXPECT_EQ(asking.cancelled, 3) << "who asked knows";
    EXPECT_TRUE(asking.picked.empty());
}

TEST(Picking, EditsNothing)
{
    Asking asking;
    Canvas& canvas = asking.canvas;
    canvas.document.select({"web"});
    const std::string before = canvas.bytes();
    canvas.view.pick(asking.question([](const Id&) { return false; }, true));
    canvas.drag(canvas.at("web"), canvas.at("web") + QPoint(60, 40));
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Left, Qt::Key_Slash, Qt::Key_A})
        canvas.key(Qt::Key(key));
    canvas.key(Qt::Key_D, Qt::ControlModifier);
    canvas.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    canvas.click(canvas.at("app"));
    canvas.drop("aws.ec2", canvas.at("public-c", 0.5, 0.7));
    EXPECT_EQ(canvas.bytes(), before);
    EXPECT_EQ(canvas.undo().count(), 0);
    EXPECT_TRUE(canvas.view.isPicking());
    EXPECT_TRUE(asking.picked.empty());
}

TEST(Picking, DragsPanTheCanvas)
{
    Asking asking;
    Canvas& canvas = asking.canvas;
    canvas.view.pick(asking.question({}, true));
    const QPoint before = canvas.at("web");
    canvas.drag(before, before + QPoint(-50, 0));
    EXPECT_EQ(canvas.at("web"), before + QPoint(-50, 0));
    EXPECT_TRUE(asking.picked.empty());
}

TEST(Picking, WorksByKeyboard)
{
    Asking asking;
    Canvas& canvas = asking.canvas;
    canvas.view.pick(asking.question({}, true));
    EXPECT_TRUE(canvas.view.hasFocus());
    canvas.key(Qt::Key_Right);
    ASSERT_EQ(canvas.document.selection().size(), 1U);
    const Id first = *canvas.document.selection().begin();
    canvas.key(Qt::Key_Return);
    canvas.key(Qt::Key_Tab);
    const Id second = *canvas.document.selection().begin();
    EXPECT_NE(first, second);
    canvas.key(Qt::Key_Space);
    EXPECT_EQ(asking.picked, (std::vector<Id> {first, second}));
    canvas.key(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(asking.menus, std::vector<Id> {second});
    EXPECT_TRUE(canvas.view.isPicking());
}

} // namespace
} // namespace gudo::test
