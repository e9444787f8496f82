#include <QApplication>
#include <QDBusVariant>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/mainwindow/main_window.h"
#include "app/mainwindow/window_place.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class WindowLook : public testing::Test {
protected:
    WindowLook()
    {
        QSettings {}.clear();
        renew();
    }
    ~WindowLook() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    void renew()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->show();
    }
    void width(int pixels)
    {
        // Panels that go make room for a narrower window, as when somebody drags its edge.
        for (int step = 0; step < 3; ++step) {
            m_window->resize(pixels, 700);
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST(WindowPlace, IsOnAScreenAfterwards)
{
    const QRect main {0, 32, 1600, 968};
    const QRect second {1600, 0, 1280, 1024};
    EXPECT_EQ(reachable({100, 100, 800, 600}, {main, second}), (QRect {100, 100, 800, 600})) << "left alone";
    EXPECT_EQ(reachable({1700, 100, 800, 600}, {main, second}), (QRect {1700, 100, 800, 600}));
    const QRect atOffice = reachable({1700, 100, 800, 600}, {main});
    EXPECT_TRUE(main.contains(atOffice));
    EXPECT_EQ(atOffice.size(), QSize(800, 600));
    for (const QRect& wanted : {QRect {-700, -500, 800, 600}, QRect {1500, 900, 800, 600}, QRect {0, 0, 9'000, 9'000},
                                QRect {-20'000, 20'000, 10, 10}})
        EXPECT_TRUE(main.contains(reachable(wanted, {main})));
}

TEST(WindowPlace, GivesEachWindowACornerOfItsOwn)
{
    const QRect place {100, 100, 800, 600};
    const QRect next = besideOthers(place, {place});
    EXPECT_NE(next.topLeft(), place.topLeft());
    const QRect third = besideOthers(place, {place, next});
    EXPECT_NE(third.topLeft(), place.topLeft());
    EXPECT_NE(third.topLeft(), next.topLeft());
    EXPECT_EQ(besideOthers(place, {}), place);
}

TEST(SystemTheme, FollowsThePortalAndElseThePalette)
{
    SystemTheme theme {false};
    QSignalSpy changes {&theme, &SystemTheme::changed};
    theme.setPaletteDark(true);
    EXPECT_TRUE(theme.isDark());
    theme.setColorScheme(QVariant::fromValue(QDBusVariant {QVariant::fromValue(QDBusVariant {2U})}));
    EXPECT_FALSE(theme.isDark());
    theme.setPaletteDark(true);
    EXPECT_FALSE(theme.isDark()) << "the portal knows better";
    theme.setColorScheme(QVariant::fromValue(QDBusVariant {1U}));
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changes.size(), 3);
    for (const QVariant& nonsense : {QVariant {"dark"}, QVariant {7U}, QVariant {}})
        theme.setColorScheme(nonsense);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changes.size(), 3);
}

TEST_F(WindowLook, FollowsTheSystemOnlyWhenAskedTo)
{
    m_window->setThemeMode(ThemeMode::System);
    m_window->systemTheme().setPaletteDark(true);
    EXPECT_TRUE(uiColors(m_window->inspector().palette()).isDark);
    m_window->systemTheme().setPaletteDark(false);
    EXPECT_FALSE(uiColors(m_window->inspector().palette()).isDark);
    m_window->setThemeMode(ThemeMode::Dark);
    m_window->systemTheme().setPaletteDark(true);
    m_window->systemTheme().setPaletteDark(false);
    EXPECT_TRUE(uiColors(m_window->inspector().palette()).isDark);
    m_window->setThemeMode(ThemeMode::Light);
}

TEST_F(WindowLook, FitsAScreenOfEightHundredPixels)
{
    EXPECT_LE(m_window->minimumSizeHint().width(), 800) << "1600 pixels at 200 %";
    width(800);
    EXPECT_EQ(m_window->width(), 800);
    EXPECT_FALSE(m_window->palettePanel().isVisible());
    ASSERT_TRUE(m_window->inspector().isVisible());
    const QPoint right = m_window->inspector().mapTo(m_window.get(), QPoint {m_window->inspector().width(), 0});
    EXPECT_LE(right.x(), 800) << "nothing is cut off";
    EXPECT_GE(m_window->canvas().width(), 400);
}

TEST_F(WindowLook, AllPanelsAtOnceFitAScreenOfNineHundredPixels)
{
    width(1400);
    const Actions& actions = m_window->actions();
    for (QAction* action : {actions.showPalette, actions.showOutline, actions.showInspector, actions.showProblems})
        action->setChecked(true);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    EXPECT_LE(m_window->minimumSizeHint().width(), 900)
        << "or nobody can make the window narrow enough for panels to go";
}

TEST_F(WindowLook, PanelsReturnWithTheRoom)
{
    width(1200);
    width(600);
    EXPECT_FALSE(m_window->palettePanel().isVisible());
    EXPECT_FALSE(m_window->inspector().isVisible());
    m_window->actions().showPalette->trigger();
    EXPECT_TRUE(m_window->palettePanel().isVisible()) << "who asks for it gets it";
    width(580);
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    width(1200);
    EXPECT_TRUE(m_window->inspector().isVisible());
    m_window->actions().showInspector->trigger();
    width(600);
    width(1200);
    EXPECT_FALSE(m_window->inspector().isVisible()) << "hidden by hand stays hidden";
}

TEST_F(WindowLook, ClosingANarrowWindowKeepsThePanels)
{
    width(600);
    m_window->close();
    QSettings {}.remove("geometry");
    renew();
    width(1200);
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    EXPECT_TRUE(m_window->inspector().isVisible());
}

TEST_F(WindowLook, TheLayoutIsRememberedAndReset)
{
    width(1200);
    m_window->actions().showProblems->trigger();
    ASSERT_FALSE(m_window->problems().isVisible());
    m_window->close();
    renew();
    EXPECT_FALSE(m_window->problems().isVisible());
    m_window->actions().resetLayout->trigger();
    EXPECT_TRUE(m_window->problems().isVisible());
    EXPECT_TRUE(m_window->palettePanel().isVisible());
}

TEST_F(WindowLook, ASecondWindowDoesNotHideTheFirst)
{
    const MainWindow second {test::catalog(), false};
    EXPECT_NE(second.geometry().topLeft(), m_window->geometry().topLeft());
}

TEST_F(WindowLook, EachHintIsShownOnceAtItsMoment)
{
    FirstHints& hints = m_window->hints();
    Document& document = m_window->document();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hints.isVisible(); }, 5'000));
    const QString first = hints.text();
    const QWidget* focus = QApplication::focusWidget();
    document.commit("Add", test::Build {}.add("web", "web_server"));
    EXPECT_TRUE(hints.isSeen(FirstHint::TypeToAdd)) << "done is seen";
    document.commit("Add", test::Build {}.add("web", "web_server").add("db", "database"));
    ASSERT_TRUE(hints.isVisible());
    EXPECT_NE(hints.text(), first);
    EXPECT_EQ(QApplication::focusWidget(), focus) << "hints do not take the focus";
    hints.findChild<QToolButton*>()->click();
    EXPECT_TRUE(hints.isSeen(FirstHint::DragToConnect));
    document.undoStack()->undo();
    document.undoStack()->redo();
    EXPECT_FALSE(hints.isVisible() && hints.isSeen(FirstHint::Badge));

    m_window->actions().showHints->trigger();
    EXPECT_FALSE(hints.isSeen(FirstHint::TypeToAdd));
    EXPECT_TRUE(hints.isVisible());
}

TEST_F(WindowLook, TheHintToTypeGoesWhenSomebodyTypes)
{
    FirstHints& hints = m_window->hints();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hints.isVisible(); }, 5'000));
    m_window->canvas().setFocus();
    QTest::keyClick(&m_window->canvas(), Qt::Key_V);
    EXPECT_FALSE(hints.isVisible()) << "it would lie over the box";
    EXPECT_TRUE(hints.isSeen(FirstHint::TypeToAdd));
}

TEST(FirstHintsCard, StandsAboveWhatIsAtTheSameEdge)
{
    QSettings {}.clear();
    QSettings settings;
    QWidget canvas;
    canvas.resize(700, 500);
    QWidget other {&canvas};
    other.setGeometry(480, 380, 210, 110);
    FirstHints hints {settings, &canvas};
    hints.keepClearOf(other);
    canvas.show();
    hints.offer(FirstHint::Badge);
    ASSERT_TRUE(hints.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !hints.geometry().intersects(other.geometry()); }, 2'000));
    EXPECT_TRUE(canvas.rect().contains(hints.geometry()));
    other.hide();
    EXPECT_TRUE(QTest::qWaitFor([&] { return hints.geometry().bottom() > 480; }, 2'000)) << "down again";
    other.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !hints.geometry().intersects(other.geometry()); }, 2'000));
}

TEST_F(WindowLook, ThemeAndLanguageChangeInEveryWindow)
{
    MainWindow other {test::catalog(), false};
    other.resize(900, 700);
    other.show();
    const auto shade = [](MainWindow& window) {
        return window.canvas().viewport()->grab().toImage().pixelColor(5, 5).lightness();
    };
    m_window->setThemeMode(ThemeMode::Light);
    const int light = shade(other);
    m_window->setThemeMode(ThemeMode::Dark);
    EXPECT_LT(shade(other), light - 100);
    EXPECT_LT(shade(*m_window), light - 100);
    EXPECT_TRUE(other.actions().themeDark->isChecked());
    other.setThemeMode(ThemeMode::Light);
    EXPECT_EQ(shade(*m_window), light);
    EXPECT_TRUE(m_window->actions().themeLight->isChecked());
    other.setUiLanguage(QStringLiteral("ko"));
    EXPECT_TRUE(m_window->actions().korean->isChecked());
}

TEST_F(WindowLook, ResettingTheLayoutBringsEveryPanelBack)
{
    width(1440);
    const Actions& actions = m_window->actions();
    actions.showOutline->setChecked(false);
    actions.showMinimap->setChecked(false);
    actions.showHistory->setChecked(true);
    actions.showPalette->setChecked(false);
    actions.resetLayout->trigger();
    width(1440); // the first size is that of a small screen here, which has no room for panels
    EXPECT_TRUE(actions.showOutline->isChecked());
    EXPECT_TRUE(m_window->outline().isVisible());
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    EXPECT_TRUE(actions.showMinimap->isChecked());
    EXPECT_FALSE(actions.showHistory->isChecked());
}

TEST_F(WindowLook, WhatWasAddedByNameIsRemembered)
{
    m_window->canvas().recentTypesChanged({QStringLiteral("aws.rds"), QStringLiteral("client")});
    renew();
    EXPECT_EQ(m_window->canvas().recentTypes(), (QStringList {QStringLiteral("aws.rds"), QStringLiteral("client")}));
}

} // namespace gudo
