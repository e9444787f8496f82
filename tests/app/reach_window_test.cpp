#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class ReachWindow : public testing::Test {
protected:
    ReachWindow()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1280, 800);
        m_window->show();
        EXPECT_TRUE(m_window->openFile(QStringLiteral(GUDO_SOURCE_DIR "/resources/templates/aws-three-tier.gudo")));
        m_window->canvas().fitAll();
        QApplication::processEvents();
    }
    ~ReachWindow() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }

    ReachPanel& panel() { return m_window->reachability(); }
    CanvasView& canvas() { return m_window->canvas(); }
    void answered()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return panel().service().isAsking() && !panel().service().isWorking() &&
                       panel().service().result()->ask == panel().form().ask();
            },
            10'000));
    }
    /// The middle of what is drawn of a component, in the viewport.
    QPoint middleOf(const Id& placement)
    {
        const Placement* found = m_window->document().design().layout.placements.find(placement);
        return found ? canvas().toViewport(
                           QPointF {found->rect.x + found->rect.width / 2.0, found->rect.y + found->rect.height / 2.0})
                     : QPoint {};
    }
    QAction* menuEntry(const QPoint& at, const QString& text)
    {
        QContextMenuEvent event {QContextMenuEvent::Mouse, at, canvas().viewport()->mapToGlobal(at)};
        QApplication::sendEvent(canvas().viewport(), &event);
        auto* menu = canvas().findChild<QMenu*>(QStringLiteral("canvasMenu"));
        if (!menu)
            return nullptr;
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(ReachWindow, LaysTheAnswerOverTheCanvasAndTakesItAway)
{
    EXPECT_FALSE(panel().isVisible()) << "nobody asked for it yet";
    m_window->actions().showReachability->trigger();
    EXPECT_TRUE(panel().isVisible());
    panel().askWay({"app-asg", "db"});
    answered();
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto& paths = canvas().highlights().paths;
        return !paths.empty() && paths.front().hops.size() == 2;
    }));
    EXPECT_EQ(canvas().highlights(), panel().highlights());
    EXPECT_FALSE(canvas().highlights().paths.front().isBroken);
    m_window->actions().showReachability->trigger();
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(canvas().highlights(), Highlights {});
}

TEST_F(ReachWindow, LeavesTheAnswersOfOthersAlone)
{
    m_window->actions().showExposure->trigger();
    answered();
    const Highlights exposed = canvas().highlights();
    EXPECT_NE(exposed, Highlights {});
    m_window->actions().whatIf->trigger();
    m_window->failures().setFailed({"db"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->failures().isAsking(); }, 20'000));
    QApplication::processEvents();
    const Highlights failed = canvas().highlights();
    EXPECT_NE(failed, exposed) << "what was asked last is shown";
    m_window->actions().showReachability->setChecked(false);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(canvas().highlights(), failed);
    m_window->actions().whatIf->trigger();
    EXPECT_EQ(canvas().highlights(), Highlights {});
}

TEST_F(ReachWindow, TogglesWhatTheInternetReaches)
{
    QAction& exposure = *m_window->actions().showExposure;
    exposure.trigger();
    answered();
    EXPECT_TRUE(exposure.isChecked());
    EXPECT_EQ(panel().form().ask().mode, ReachMode::From);
    EXPECT_TRUE(canvas().highlights().standings.contains("alb@public-a"));
    panel().askWay({"alb", "db"});
    answered();
    EXPECT_FALSE(exposure.isChecked()) << "something else is shown";
    exposure.trigger();
    answered();
    exposure.trigger();
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(ReachWindow, AsksFromTheMenuOfTheCanvas)
{
    QAction* who = menuEntry(middleOf("db"), QStringLiteral("Who reaches this?"));
    ASSERT_TRUE(who);
    who->trigger();
    answered();
    EXPECT_EQ(panel().form().ask().mode, ReachMode::To);
    EXPECT_EQ(panel().form().ask().query.to, "db");
    QApplication::activePopupWidget()->close();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QAction* what = menuEntry(middleOf("db"), QStringLiteral("What does this reach?"));
    ASSERT_TRUE(what);
    what->trigger();
    answered();
    EXPECT_EQ(panel().form().ask().mode, ReachMode::From);
    EXPECT_EQ(panel().form().ask().query.from, "db");
}

TEST_F(ReachWindow, FillsAFieldByPickingOnTheCanvas)
{
    m_window->actions().showReachability->trigger();
    EndField& to = panel().form().to();
    QTest::mouseClick(&to.pickButton(), Qt::LeftButton);
    EXPECT_TRUE(canvas().isPicking());
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, middleOf("db"));
    EXPECT_FALSE(canvas().isPicking());
    EXPECT_EQ(to.value(), "db");
    EXPECT_FALSE(to.pickButton().isChecked());

    QTest::mouseClick(&to.pickButton(), Qt::LeftButton);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().isPicking());
    EXPECT_FALSE(to.pickButton().isChecked()) << "given up";
    EXPECT_EQ(to.value(), "db");
}

TEST_F(ReachWindow, FitsBesideACanvasThatKeepsItsRoom)
{
    const int before = canvas().width();
    m_window->actions().showReachability->trigger();
    QApplication::processEvents();
    EXPECT_GE(canvas().width(), before - 40) << "it shares the place of the properties";
    EXPECT_LE(panel().minimumSizeHint().width(), 360);
}

} // namespace gudo
