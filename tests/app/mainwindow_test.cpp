#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/mainwindow/main_window.h"
#include "app/render/export.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "tests/app/next_dialog.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// Presses a button of the next message box; returns its text through `text` when asked.
void answerNext(const QString& buttonName, QString* text = nullptr)
{
    test::inNext<QMessageBox>([buttonName, text](QMessageBox& box) {
        if (text)
            *text = box.text() + u' ' + box.informativeText();
        auto* button = box.findChild<QPushButton*>(buttonName);
        (button ? static_cast<QAbstractButton*>(button) : box.buttons().front())->click();
    });
}

/// Accepts what the next file dialog proposes, and returns it through `path`.
void acceptNextFile(QString* path)
{
    test::inNext<QFileDialog>([path](QFileDialog& dialog) {
        *path = dialog.selectedFiles().value(0);
        static_cast<QDialog&>(dialog).accept();
    });
}

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->show();
    }
    ~MainWindowTest() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    void change()
    {
        m_window->document().commit(QStringLiteral("Add"),
                                    withComponent(m_window->document().design(), {.id = "db", .type = "database"}));
    }
    /// A file with that design.
    QString file(const QString& name)
    {
        Document document {test::catalog()};
        document.reset(test::Build {}.add("web", "web_server"));
        QString error;
        EXPECT_TRUE(document.save(m_folder.filePath(name), &error)) << error.toStdString();
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// All texts of menus, submenus and the tool bar.
QStringList menuTexts(const QList<QAction*>& actions)
{
    QStringList texts;
    for (QAction* action : actions) {
        if (!action->isSeparator() && !action->text().isEmpty())
            texts << action->text();
        if (action->menu())
            texts << menuTexts(action->menu()->actions());
    }
    return texts;
}

} // namespace

TEST_F(MainWindowTest, AsksBeforeChangesAreLost)
{
    EXPECT_TRUE(m_window->mayReplace()); // nothing to lose, no question
    change();
    answerNext(QStringLiteral("guardCancel"));
    EXPECT_FALSE(m_window->mayReplace());
    answerNext(QStringLiteral("guardDiscard"));
    EXPECT_TRUE(m_window->mayReplace());
    answerNext(QStringLiteral("guardCancel"));
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
}

TEST_F(MainWindowTest, RemembersWhetherSinglePointsAreShown)
{
    EXPECT_TRUE(m_window->actions().showSinglePoints->isChecked());
    EXPECT_FALSE(m_window->actions().showSinglePoints->shortcut().isEmpty());
    m_window->actions().showSinglePoints->trigger();
    m_window = std::make_unique<MainWindow>(test::catalog(), false);
    EXPECT_FALSE(m_window->actions().showSinglePoints->isChecked());
}

TEST_F(MainWindowTest, SaysThatNothingIsKnownWithoutAClient)
{
    Document& document = m_window->document();
    const auto unknown = [&] {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !document.isChecking(); }, 20'000));
        return m_window->findChild<StatusBar*>()->unknownText();
    };
    EXPECT_EQ(unknown(), QString {}) << "nothing is drawn yet";
    change();
    EXPECT_EQ(unknown(), QStringLiteral("Draw a client to see what fails"));
    document.commit({}, withComponent(document.design(), {.id = "users", .type = "client"}));
    EXPECT_EQ(unknown(), QStringLiteral("Connect a client to see what fails"));
    document.commit({}, withConnection(document.design(), {.id = "ask", .from = "users", .to = "db"}));
    EXPECT_EQ(unknown(), QString {});
}

TEST_F(MainWindowTest, SavingFromTheGuardWritesTheFile)
{
    const QString path = file(QStringLiteral("shop.gudo"));
    ASSERT_TRUE(m_window->openFile(path));
    change();
    answerNext(QStringLiteral("guardSave"));
    EXPECT_TRUE(m_window->mayReplace());
    EXPECT_FALSE(m_window->document().isModified());
    QFile written {path};
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"db\""));
}

TEST_F(MainWindowTest, ADesignFromAPictureIsSavedBesideIt)
{
    IconStore icons;
    const QString picture = m_folder.filePath(QStringLiteral("shop.png"));
    const QByteArray bytes =
        exported(test::Build {}.add("web", "web_server"), test::catalog(), icons, {.format = QStringLiteral("png")}).bytes;
    QString error;
    ASSERT_TRUE(writeWhole(picture, bytes, &error)) << error.toStdString();
    ASSERT_TRUE(m_window->openFile(picture));
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("shop.png[*]")));
    change();
    QString path;
    answerNext(QStringLiteral("guardSave"));
    acceptNextFile(&path);
    EXPECT_TRUE(m_window->mayReplace());
    EXPECT_EQ(path, m_folder.filePath(QStringLiteral("shop.gudo"))) << "the dialog proposes it";
    EXPECT_EQ(m_window->document().path(), path);
    QFile file {picture};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytes) << "the picture stays";
    EXPECT_TRUE(readDesignFile(path).design.architecture.components.contains("db"));
}

TEST_F(MainWindowTest, TheTitleNamesTheFileAndMarksChanges)
{
    ASSERT_TRUE(m_window->openFile(file(QStringLiteral("shop.gudo"))));
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("shop.gudo[*]")));
    EXPECT_FALSE(m_window->isWindowModified());
    change();
    EXPECT_TRUE(m_window->isWindowModified());
    m_window->document().undoStack()->undo();
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, AMissingFileIsToldByNameAndChangesNothing)
{
    change();
    m_window->document().undoStack()->setClean();
    QString told;
    answerNext({}, &told);
    EXPECT_FALSE(m_window->openFile(m_folder.filePath(QStringLiteral("nothing.gudo"))));
    EXPECT_TRUE(told.contains(QStringLiteral("nothing.gudo"))) << told.toStdString();
    EXPECT_TRUE(m_window->document().design().architecture.components.contains("db"));
}

TEST_F(MainWindowTest, RemembersRecentFilesAndForgetsMissingOnes)
{
    QSettings settings;
    RecentFiles recent {settings};
    QStringList paths;
    for (int number = 0; number < 12; ++number)
        paths << file(QStringLiteral("%1.gudo").arg(number));
    for (const QString& path : paths)
        recent.add(path);
    recent.add(paths[5]);
    ASSERT_EQ(recent.files().size(), RecentFiles::mostFiles);
    EXPECT_EQ(recent.files().front(), paths[5]);
    QFile::remove(paths[5]);
    EXPECT_FALSE(recent.files().contains(paths[5]));
}

TEST_F(MainWindowTest, UndoNamesWhatItUndoes)
{
    EXPECT_FALSE(m_window->actions().undo->isEnabled());
    change();
    EXPECT_TRUE(m_window->actions().undo->text().contains(QStringLiteral("Add")));
    m_window->actions().undo->trigger();
    EXPECT_TRUE(m_window->document().design().architecture.components.empty());
    EXPECT_TRUE(m_window->actions().redo->isEnabled());
}

TEST_F(MainWindowTest, TheLanguageChangesWhileRunning)
{
    const QStringList english = menuTexts(m_window->menuBar()->actions());
    m_window->actions().korean->trigger();
    QCoreApplication::sendPostedEvents();
    ASSERT_TRUE(QFile::exists(QStringLiteral(":/i18n/gudo_ko.qm"))) << "translations are part of every build";
    const QStringList korean = menuTexts(m_window->menuBar()->actions());
    ASSERT_EQ(korean.size(), english.size());
    for (int at = 0; at < korean.size(); ++at) {
        const bool isLanguage = english[at] == QLatin1String("English") || english[at] == QStringLiteral("한국어");
        EXPECT_TRUE(isLanguage || korean[at] != english[at]) << english[at].toStdString();
    }
    EXPECT_NE(m_window->palettePanel().searchField().placeholderText(), QStringLiteral("Search components"));
}

TEST_F(MainWindowTest, PanelsAreHiddenAndShownByTheirActions)
{
    m_window->actions().showProblems->trigger();
    EXPECT_FALSE(m_window->problems().isVisible());
    m_window->actions().showProblems->trigger();
    EXPECT_TRUE(m_window->problems().isVisible());
}

TEST_F(MainWindowTest, TheThemeReachesEveryPanel)
{
    m_window->setThemeMode(ThemeMode::Dark);
    EXPECT_TRUE(uiColors(m_window->inspector().palette()).isDark);
    m_window->setThemeMode(ThemeMode::Light);
    EXPECT_FALSE(uiColors(m_window->inspector().palette()).isDark);
}

} // namespace gudo
