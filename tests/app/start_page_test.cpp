#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

#include "app/files/design_file.h"
#include "app/files/resources.h"
#include "app/mainwindow/main_window.h"
#include "app/start/template_list.h"
#include "app/start/thumbnails.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class StartPageTest : public testing::Test {
protected:
    StartPageTest() { QSettings {}.clear(); }
    ~StartPageTest() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    QString file(const QString& name)
    {
        QString error;
        EXPECT_TRUE(writeDesignFile(m_folder.filePath(name), test::Build {}.add("web", "web_server"), &error));
        return m_folder.filePath(name);
    }
    StartPage& start()
    {
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1280, 860);
        m_window->showStartPage();
        m_window->show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->startPage()->isFilled(); }, 10'000));
        return *m_window->startPage();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    RecentFiles m_recent {m_settings};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(StartPageTest, PinnedFilesStayAndStandFirst)
{
    const QString pinned = file("pinned.gudo");
    m_recent.add(pinned);
    m_recent.setPinned(pinned, true);
    for (int number = 0; number < RecentFiles::mostFiles + 3; ++number)
        m_recent.add(file(QStringLiteral("%1.gudo").arg(number)));
    const std::vector<RecentFile> all = m_recent.all();
    ASSERT_EQ(all.size(), std::size_t {RecentFiles::mostFiles + 1});
    EXPECT_EQ(all.front().path, pinned);
    m_recent.setPinned(pinned, false);
    EXPECT_EQ(m_recent.files().front(), pinned) << "unpinning does not lose it";
    m_recent.remove(pinned);
    EXPECT_FALSE(m_recent.files().contains(pinned));
}

TEST_F(StartPageTest, MissingFilesAreShownAndCanBeRemoved)
{
    const QString gone = file("gone.gudo");
    m_recent.add(gone);
    QFile::remove(gone);
    StartPage& page = start();
    ASSERT_EQ(page.recentGrid().shownIds(), QStringList {gone});
    EXPECT_TRUE(page.recentGrid().model()->index(0, 0).data(CardGrid::IsMissingRole).toBool());
    page.recentGrid().setFocus();
    page.recentGrid().enter(false);
    QTest::keyClick(&page.recentGrid(), Qt::Key_Delete);
    EXPECT_TRUE(page.recentGrid().shownIds().isEmpty());
    EXPECT_TRUE(m_recent.all().empty());
}

TEST_F(StartPageTest, OpensARecentFileByKeyboardAndDisappears)
{
    m_recent.add(file("shop.gudo"));
    StartPage& page = start();
    EXPECT_TRUE(m_window->isStartPageShown());
    EXPECT_FALSE(m_window->palettePanel().isVisible()) << "panels have nothing to say yet";
    QTest::keyClick(&page.searchField(), Qt::Key_Down);
    QTest::keyClick(&page.recentGrid(), Qt::Key_Return);
    EXPECT_FALSE(m_window->isStartPageShown());
    EXPECT_TRUE(m_window->document().path().endsWith("shop.gudo"));
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    EXPECT_TRUE(m_window->canvas().isVisible());
}

TEST_F(StartPageTest, FindsTemplatesInBothLanguages)
{
    StartPage& page = start();
    const auto all = page.templateGrid().shownIds().size();
    ASSERT_GT(all, 10);
    for (const char* typed : {"kubernetes", "쿠버네티스"}) {
        page.searchField().setText(QString::fromUtf8(typed));
        EXPECT_TRUE(page.templateGrid().shownIds().contains("kubernetes")) << typed;
        EXPECT_LT(page.templateGrid().shownIds().size(), all) << typed;
    }
    page.searchField().setText("\u202E %1 no such thing");
    EXPECT_TRUE(page.templateGrid().shownIds().isEmpty());
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    EXPECT_TRUE(m_window->isStartPageShown());
    page.searchField().setText("kubernetes");
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    EXPECT_FALSE(m_window->isStartPageShown());
    EXPECT_FALSE(m_window->document().design().architecture.components.empty());
    EXPECT_TRUE(m_window->document().path().isEmpty()) << "a new design, not the template's file";
}

TEST_F(StartPageTest, ThePanelsBehindItTakeNoKeys)
{
    start();
    if (QWidget* focus = QApplication::focusWidget())
        focus->clearFocus();
    m_window->actions().nextPanel->trigger();
    m_window->actions().previousPanel->trigger();
    EXPECT_TRUE(m_window->isStartPageShown());
}

TEST_F(StartPageTest, AnEmptyDesignBeginsOnTheCanvas)
{
    StartPage& page = start();
    page.emptyButton().click();
    EXPECT_FALSE(m_window->isStartPageShown());
    EXPECT_TRUE(m_window->document().design().architecture.components.empty());
    m_window->actions().startPage->trigger();
    EXPECT_TRUE(m_window->isStartPageShown());
    m_window->document().commit("Add", withComponent(m_window->document().design(), {.id = "db", .type = "database"}));
    EXPECT_FALSE(m_window->isStartPageShown()) << "whatever brings a design";
}

TEST_F(StartPageTest, ClosingOnThePageRemembersThePanels)
{
    start();
    m_window->close();
    m_window = std::make_unique<MainWindow>(test::catalog(), false);
    m_window->show();
    m_window->resize(1280, 800); // the screen of the tests has no room for all of them
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_window->palettePanel().isVisible());
    EXPECT_TRUE(m_window->inspector().isVisible());
}

TEST_F(StartPageTest, CanBeSwitchedOff)
{
    StartPage& page = start();
    EXPECT_TRUE(StartPage::isShownAtStart(m_settings));
    page.findChild<SwitchButton*>()->click();
    EXPECT_FALSE(StartPage::isShownAtStart(QSettings {}));
}

TEST_F(StartPageTest, ArrowKeysLeadFromOneGridToTheOther)
{
    m_recent.add(file("shop.gudo"));
    StartPage& page = start();
    QApplication::setActiveWindow(m_window.get());
    page.recentGrid().setFocus();
    page.recentGrid().enter(false);
    QTest::keyClick(&page.recentGrid(), Qt::Key_Down);
    EXPECT_TRUE(page.templateGrid().hasFocus());
    EXPECT_EQ(page.templateGrid().currentId(), page.templateGrid().shownIds().front());
    QTest::keyClick(&page.templateGrid(), Qt::Key_Up);
    EXPECT_TRUE(page.recentGrid().hasFocus());
}

TEST_F(StartPageTest, CardsFillTheWidthWhateverItIs)
{
    StartPage& page = start();
    for (const int width : {640, 900, 1300}) {
        m_window->resize(width, 800);
        QCoreApplication::processEvents();
        const CardGrid& grid = page.templateGrid();
        const int columns = grid.width() / grid.gridSize().width();
        EXPECT_GE(columns, 1);
        EXPECT_LT(grid.width() - columns * grid.gridSize().width(), grid.gridSize().width() / 4) << width;
        EXPECT_LE(page.findChild<QScrollArea*>()->widget()->minimumSizeHint().width(), width);
    }
}

TEST_F(StartPageTest, ThumbnailsAreDrawnOncePerVersionOfTheFile)
{
    const QString path = file("shop.gudo");
    const QString cache = m_folder.filePath("cache");
    const auto pictureOf = [&](const QString& asked) {
        Thumbnails thumbnails {test::catalog(), cache};
        QSignalSpy ready {&thumbnails, &Thumbnails::ready};
        thumbnails.askForFile(asked);
        EXPECT_TRUE(ready.wait(10'000));
        return ready.value(0).value(1).value<QImage>();
    };
    EXPECT_FALSE(pictureOf(path).isNull());
    EXPECT_EQ(QDir {cache}.count(), 3U) << "one picture, and . and ..";
    EXPECT_FALSE(pictureOf(path).isNull());
    EXPECT_EQ(QDir {cache}.count(), 3U);
    QFile changed {path};
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    ASSERT_TRUE(changed.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    changed.close();
    EXPECT_FALSE(pictureOf(path).isNull());
    EXPECT_EQ(QDir {cache}.count(), 4U);
    EXPECT_TRUE(pictureOf(m_folder.filePath("nothing.gudo")).isNull());
}

TEST_F(StartPageTest, TemplatesAreCalledSomethingInKorean)
{
    const auto isHangul = [](QChar character) {
        return character.script() == QChar::Script_Hangul;
    };
    setLanguage(*qApp, QStringLiteral("ko"));
    for (const QString& id : templateIds()) {
        const Template made = templateOf(id);
        EXPECT_TRUE(std::ranges::any_of(made.name, isHangul)) << id.toStdString();
        EXPECT_TRUE(std::ranges::any_of(made.description, isHangul)) << id.toStdString();
    }
    setLanguage(*qApp, QStringLiteral("en"));
    EXPECT_EQ(templateOf(QStringLiteral("single-server")).name, QStringLiteral("Single server"));
}

TEST_F(StartPageTest, ThumbnailsFitTheirPlace)
{
    IconStore icons;
    const QSize size {248, 140};
    const QImage picture = thumbnail(test::Build {}.add("web", "web_server"), test::catalog(), icons, size, true, "ko");
    EXPECT_FALSE(picture.isNull());
    EXPECT_LE(picture.width(), size.width());
    EXPECT_LE(picture.height(), size.height());
    EXPECT_TRUE(thumbnail({}, test::catalog(), icons, size, false, "en").isNull());
}

} // namespace gudo
