#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/presentation/presentation_window.h"
#include "core/model/stages.h"
#include "core/picture/stage_highlights.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

Design story()
{
    return readDesignFile(QStringLiteral(GUDO_SOURCE_DIR "/resources/templates/one-server-to-cdn.gudo")).design;
}

class Presenting : public testing::Test {
protected:
    explicit Presenting(const Design& design = story())
        : m_window {design, test::catalog(), m_icons, lightTheme()}
    {
        m_window.resize(1280, 800);
        m_window.show();
    }
    void press(int key) { QTest::keyClick(&m_window, Qt::Key(key)); }
    using Moment = PresentationWindow::Moment;

    IconStore m_icons;
    PresentationWindow m_window;
};

class PresentingOne : public Presenting {
protected:
    PresentingOne()
        : Presenting {test::Build {}
                          .add("users", "client", {}, {}, "Users")
                          .add("app", "app_server", {}, {}, "Shop")
                          .add("db", "database", {}, {}, "Orders")
                          .connect("users", "app", {{"protocol", "tcp"}, {"port", 443}})
                          .connect("app", "db")}
    {
    }
};

} // namespace

TEST_F(Presenting, ShowsWhatChangedAndThenThePlainPicture)
{
    EXPECT_EQ(m_window.moment(), Moment {});
    EXPECT_EQ(m_window.title(), QStringLiteral("One server"));
    press(Qt::Key_Right);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 1, .isMarked = true}));
    const Design design = story();
    EXPECT_EQ(m_window.highlights(),
              stageHighlights(changesBetween(atStage(design, "one-server"), atStage(design, "database-apart"))));
    press(Qt::Key_Space);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 1}));
    EXPECT_EQ(m_window.highlights(), Highlights {});
    press(Qt::Key_PageUp);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 1, .isMarked = true}));
    press(Qt::Key_Left);
    EXPECT_EQ(m_window.moment(), Moment {});
    press(Qt::Key_Left);
    EXPECT_EQ(m_window.moment(), Moment {}) << "there is nothing before the beginning";
}

TEST_F(Presenting, GoesThroughTheWholeStoryAndStays)
{
    for (int times = 0; times < 100; ++times)
        press(Qt::Key_PageDown);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = m_window.slideCount() - 1}));
    press(Qt::Key_Home);
    EXPECT_EQ(m_window.moment(), Moment {});
    press(Qt::Key_End);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 9}));
}

TEST_F(Presenting, GoesToANumber)
{
    press(Qt::Key_8);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 7}));
    EXPECT_EQ(m_window.title(), QStringLiteral("Database in two zones"));
    for (const int key : {Qt::Key_9, Qt::Key_9, Qt::Key_Enter})
        press(key);
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 9})) << "the last";
    press(Qt::Key_0);
    press(Qt::Key_Enter);
    EXPECT_EQ(m_window.moment(), Moment {});
}

TEST_F(Presenting, TurnsBlackAndBack)
{
    press(Qt::Key_B);
    EXPECT_TRUE(m_window.isBlack());
    EXPECT_EQ(m_window.grab().toImage().pixelColor(200, 200), QColor(Qt::black));
    press(Qt::Key_Period);
    EXPECT_FALSE(m_window.isBlack());
    press(Qt::Key_B);
    press(Qt::Key_Right);
    EXPECT_FALSE(m_window.isBlack()) << "going on shows the picture";
}

TEST_F(Presenting, LeadsALaserOverThePicture)
{
    const auto red = [this] {
        const QColor color = m_window.grab().toImage().pixelColor(640, 30);
        return color.red() > 180 && color.green() < 120;
    };
    EXPECT_FALSE(m_window.hasLaser());
    press(Qt::Key_L);
    QTest::mouseMove(&m_window, {600, 30});
    QTest::mouseMove(&m_window, {640, 30});
    EXPECT_TRUE(m_window.hasLaser());
    EXPECT_TRUE(red());
    press(Qt::Key_L);
    EXPECT_FALSE(red());
}

TEST_F(Presenting, FollowsRequestsOfTheStage)
{
    press(Qt::Key_End);
    press(Qt::Key_W);
    ASSERT_GE(m_window.moment().walk, 0);
    const auto& hops = m_window.walks()[0].hops;
    for (std::size_t hop = 0; hop < hops.size(); ++hop) {
        const Highlights highlights = m_window.highlights();
        ASSERT_EQ(highlights.paths.size(), 1U);
        ASSERT_EQ(highlights.paths.front().hops.size(), hop + 1);
        EXPECT_EQ(highlights.paths.front().hops.back().component, hops[hop].component);
        EXPECT_EQ(highlights.standings.at(hops[hop].component), Standing::Lit);
        EXPECT_FALSE(m_window.title().isEmpty());
        EXPECT_FALSE(m_window.line().isEmpty());
        press(Qt::Key_Right);
    }
    EXPECT_EQ(m_window.moment(), (Moment {.slide = 9})) << "behind the last hop the walk is over";
    for (std::size_t walk = 0; walk < m_window.walks().size(); ++walk) {
        press(Qt::Key_W);
        EXPECT_EQ(m_window.moment().walk, int(walk));
    }
    press(Qt::Key_W);
    EXPECT_EQ(m_window.moment().walk, -1);
}

TEST_F(Presenting, EscapeLeavesTheWalkAndThenThePresentation)
{
    QSignalSpy closed {&m_window, &PresentationWindow::closed};
    press(Qt::Key_W);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_window.moment().walk, -1);
    EXPECT_TRUE(closed.isEmpty());
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(Presenting, PaintsEveryMomentOfTheStory)
{
    for (int times = 0; times < 2 * m_window.slideCount(); ++times) {
        const QImage image = m_window.grab().toImage();
        EXPECT_FALSE(image.isNull());
        press(Qt::Key_Right);
    }
}

TEST_F(PresentingOne, ShowsADesignWithoutStages)
{
    EXPECT_EQ(m_window.slideCount(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(m_window.moment(), Moment {});
    press(Qt::Key_W);
    EXPECT_EQ(m_window.title(), QStringLiteral("Users"));
    EXPECT_TRUE(m_window.line().startsWith(QStringLiteral("Asks Shop (HTTPS 443)"))) << m_window.line().toStdString();
    press(Qt::Key_End);
    press(Qt::Key_W);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_window.title(), QStringLiteral("Orders"));
}

} // namespace gudo
