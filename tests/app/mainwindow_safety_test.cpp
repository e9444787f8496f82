#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/mainwindow/windows.h"
#include "app/recovery/difference_text.h"
#include "app/recovery/recovery_dialog.h"
#include "app/recovery/versions_dialog.h"
#include "app/recovery/when_text.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "tests/app/next_dialog.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

void press(QWidget& dialog, const char* name)
{
    auto* button = dialog.findChild<QPushButton*>(QLatin1String(name));
    ASSERT_TRUE(button) << name;
    button->click();
}

void pressNext(const char* name)
{
    test::inNext<QMessageBox>([name](QMessageBox& box) { press(box, name); });
}

/// Presses the button with that text of a notice.
void answer(const Notices& notices, const char* notice, const char* text)
{
    const Notice* told = notices.notice(QLatin1String(notice));
    ASSERT_TRUE(told) << notice;
    for (auto* button : told->findChildren<QPushButton*>())
        if (button->text() == QLatin1String(text))
            return button->click();
    FAIL() << text;
}

class MainWindowSafetyTest : public testing::Test {
protected:
    MainWindowSafetyTest()
    {
        QSettings {}.clear();
        QDir {journalsPlace()}.removeRecursively();
        m_windows = std::make_unique<Windows>(test::catalog(), false);
        m_window = m_windows->add();
    }
    ~MainWindowSafetyTest() override
    {
        m_windows.reset();
        QDir {journalsPlace()}.removeRecursively();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    /// A file with a server and a database.
    QString file(const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QString error;
        const Design design = test::Build {}.add("web", "server", {}, {}, "Web").add("db", "database", {}, {}, "DB");
        EXPECT_TRUE(writeDesignFile(path, design, &error)) << error.toStdString();
        return path;
    }
    static void name(MainWindow& window, const char* id, const char* text)
    {
        window.document().commit(QStringLiteral("Rename"), renamed(window.document().design(), id, text));
    }
    static std::string nameOf(const Design& design, const char* id)
    {
        return design.architecture.components.find(id)->name;
    }
    void theyName(const QString& path, const char* id, const char* text)
    {
        QString error;
        ASSERT_TRUE(writeDesignFile(path, renamed(readDesignFile(path).design, id, text), &error));
    }
    bool waitForNotice(const char* name)
    {
        return QTest::qWaitFor([&] { return m_window->notices().notice(QLatin1String(name)) != nullptr; }, 10'000);
    }
    /// What a program that died leaves of a document.
    void leave(const QString& path, const char* text)
    {
        Document document {test::catalog()};
        QString error;
        if (path.isEmpty()) {
            document.commit({}, test::Build {}.add("web", "server"));
        } else {
            ASSERT_TRUE(document.open(path, &error)) << error.toStdString();
        }
        Journal journal {document};
        document.commit({}, renamed(document.design(), "web", text));
        journal.flush();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Windows> m_windows;
    MainWindow* m_window;
};

} // namespace

TEST_F(MainWindowSafetyTest, OffersWhatADeadProcessLeftAndTheFileStaysUntilItIsSaved)
{
    const QString path = file("shop.gudo");
    leave(path, "Unsaved");
    test::inNext<RecoveryDialog>([&](RecoveryDialog& dialog) {
        EXPECT_TRUE(dialog.details().contains(path));
        EXPECT_TRUE(dialog.details().contains(QStringLiteral("1 changed"))) << dialog.details().toStdString();
        press(dialog, "recoveryRestore");
    });
    m_windows->offerRecovery();
    ASSERT_EQ(m_windows->windows().size(), 1u) << "in the window that had nothing";
    Document& document = m_window->document();
    EXPECT_EQ(document.path(), path);
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(nameOf(document.design(), "web"), "Unsaved");
    EXPECT_EQ(nameOf(readDesignFile(path).design, "web"), "Web");
    document.undoStack()->undo();
    EXPECT_EQ(nameOf(document.design(), "web"), "Web");
    document.undoStack()->redo();
    EXPECT_TRUE(m_window->saveFile(path));
    EXPECT_TRUE(QTest::qWaitFor([] { return QDir {journalsPlace()}.isEmpty(); }, 10'000));
}

TEST_F(MainWindowSafetyTest, LaterOffersItAgainAndDiscardAsks)
{
    leave({}, "Never saved");
    test::inNext<RecoveryDialog>([](RecoveryDialog& dialog) { press(dialog, "recoveryLater"); });
    m_windows->offerRecovery();
    EXPECT_EQ(leftJournals().size(), 1u);
    test::inNext<RecoveryDialog>([](RecoveryDialog& dialog) {
        EXPECT_TRUE(dialog.details().startsWith(QStringLiteral("Never saved")));
        pressNext("discardYes");
        press(dialog, "recoveryDiscard");
    });
    m_windows->offerRecovery();
    EXPECT_TRUE(leftJournals().empty());
    m_windows->offerRecovery(); // asks nothing
    EXPECT_TRUE(m_window->isUnused());
}

TEST_F(MainWindowSafetyTest, AFileThatChangedSinceIsOpenedBeside)
{
    const QString path = file("shop.gudo");
    leave(path, "Unsaved");
    theyName(path, "db", "Theirs");
    test::inNext<RecoveryDialog>([](RecoveryDialog& dialog) { press(dialog, "recoveryBeside"); });
    m_windows->offerRecovery();
    EXPECT_TRUE(m_window->document().path().isEmpty());
    EXPECT_EQ(nameOf(m_window->document().design(), "web"), "Unsaved");
    EXPECT_EQ(nameOf(readDesignFile(path).design, "db"), "Theirs");
}

TEST_F(MainWindowSafetyTest, TheJournalOfALivingWindowIsNotOffered)
{
    m_window->document().commit({}, test::Build {}.add("web", "server"));
    m_window->journal().flush();
    EXPECT_TRUE(leftJournals().empty());
}

TEST_F(MainWindowSafetyTest, ClosingWithoutSavingLeavesNoJournal)
{
    ASSERT_TRUE(m_window->openFile(file("shop.gudo")));
    name(*m_window, "web", "Unwanted");
    m_window->journal().flush();
    EXPECT_FALSE(QDir {journalsPlace()}.isEmpty());
    pressNext("guardDiscard");
    EXPECT_TRUE(m_window->close());
    EXPECT_TRUE(QDir {journalsPlace()}.isEmpty());
    const QString lock = m_folder.filePath(QStringLiteral(".shop.gudo.lock"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(lock); }, 10'000)) << "it goes with the window";
}

TEST_F(MainWindowSafetyTest, AChangeByOthersCanBeMerged)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    name(*m_window, "web", "Mine");
    theyName(path, "db", "Theirs");
    ASSERT_TRUE(waitForNotice("file"));
    answer(m_window->notices(), "file", "Merge");
    EXPECT_EQ(nameOf(m_window->document().design(), "web"), "Mine");
    EXPECT_EQ(nameOf(m_window->document().design(), "db"), "Theirs");
    EXPECT_FALSE(m_window->notices().notice(QStringLiteral("file")));
    EXPECT_TRUE(m_window->saveFile(path)) << "without a question";
}

TEST_F(MainWindowSafetyTest, AConflictIsNamedAndShown)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    name(*m_window, "web", "Mine");
    theyName(path, "web", "Theirs");
    ASSERT_TRUE(waitForNotice("file"));
    answer(m_window->notices(), "file", "Merge");
    const Notice* told = m_window->notices().notice(QStringLiteral("merge"));
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->text().endsWith(QStringLiteral("Mine"))) << told->text().toStdString();
    answer(m_window->notices(), "merge", "Show");
    EXPECT_EQ(m_window->document().selection(), (std::set<Id> {"web"}));
}

TEST_F(MainWindowSafetyTest, SavingOverAChangeByOthersAsksAndKeepsAVersionOfIt)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    name(*m_window, "web", "Mine");
    theyName(path, "web", "Theirs");
    pressNext("overCancel");
    EXPECT_FALSE(m_window->saveFile(path));
    EXPECT_EQ(nameOf(readDesignFile(path).design, "web"), "Theirs");
    pressNext("overReplace");
    EXPECT_TRUE(m_window->saveFile(path));
    EXPECT_EQ(nameOf(readDesignFile(path).design, "web"), "Mine");
    const auto versions = VersionHistory {}.versions(path);
    ASSERT_GE(versions.size(), 2u);
    EXPECT_EQ(nameOf(readDesignFile(versions[1].file).design, "web"), "Theirs");
}

TEST_F(MainWindowSafetyTest, MergingFromTheQuestionSavesBoth)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    name(*m_window, "web", "Mine");
    theyName(path, "db", "Theirs");
    pressNext("overMerge");
    EXPECT_TRUE(m_window->saveFile(path));
    const Design saved = readDesignFile(path).design;
    EXPECT_EQ(nameOf(saved, "web"), "Mine");
    EXPECT_EQ(nameOf(saved, "db"), "Theirs");
}

TEST_F(MainWindowSafetyTest, ADeletedFileIsToldAndSavingWritesItAnew)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(waitForNotice("file"));
    answer(m_window->notices(), "file", "Save");
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(MainWindowSafetyTest, AFileIsOpenInOneWindow)
{
    const QString path = file("shop.gudo");
    const QString link = m_folder.filePath(QStringLiteral("link.gudo"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(m_window->openFile(path));
    MainWindow* second = m_windows->add();
    EXPECT_TRUE(second->openFile(link));
    EXPECT_TRUE(second->isUnused()) << "the first came forward instead";
    name(*second, "web", "x");
    test::inNext<QMessageBox>([](QMessageBox& box) { box.buttons().front()->click(); });
    EXPECT_FALSE(second->saveFile(link));
    m_windows->open({path, file("other.gudo")});
    EXPECT_EQ(m_windows->windows().size(), 2u) << "the second window had nothing";
    m_windows->open({file("third.gudo")});
    EXPECT_EQ(m_windows->windows().size(), 3u);
}

TEST_F(MainWindowSafetyTest, AFileInUseElsewhereIsOpenForReadingUntilSomebodyInsists)
{
    const QString path = file("shop.gudo");
    QString error;
    ASSERT_TRUE(writeWhole(m_folder.filePath(QStringLiteral(".shop.gudo.lock")), "1\ngudo\nanother-host\n", &error));
    ASSERT_TRUE(m_window->openFile(path));
    EXPECT_TRUE(m_window->document().isReadOnly());
    const Notice* told = m_window->notices().notice(QStringLiteral("lock"));
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->text().contains(QStringLiteral("another-host"))) << told->text().toStdString();
    answer(m_window->notices(), "lock", "Edit anyway");
    EXPECT_FALSE(m_window->document().isReadOnly());
    m_window->document().reset({});
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral(".shop.gudo.lock")))) << "nothing is left beside it";
}

TEST_F(MainWindowSafetyTest, VersionsCanBeRestoredInOneStepAndOpenedAsACopy)
{
    const QString path = file("shop.gudo");
    ASSERT_TRUE(m_window->openFile(path));
    for (const char* text : {"first", "second"}) {
        name(*m_window, "web", text);
        ASSERT_TRUE(m_window->saveFile(path));
    }
    test::inNext<VersionsDialog>([](VersionsDialog& dialog) {
        ASSERT_EQ(dialog.list().count(), 3) << "two saves, and what was there before";
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.list().item(0)->text().endsWith(QStringLiteral("1 changed")); },
                                    10'000));
        dialog.findChild<QListWidget*>()->setCurrentRow(1);
        press(dialog, "versionsRestore");
    });
    const int steps = m_window->document().undoStack()->count();
    m_window->actions().versions->trigger();
    EXPECT_EQ(nameOf(m_window->document().design(), "web"), "first");
    EXPECT_EQ(m_window->document().undoStack()->count(), steps + 1);
    test::inNext<VersionsDialog>([](VersionsDialog& dialog) {
        dialog.findChild<QListWidget*>()->setCurrentRow(2);
        press(dialog, "versionsCopy");
    });
    m_window->actions().versions->trigger();
    ASSERT_EQ(m_windows->windows().size(), 2u);
    Document& copy = m_windows->windows().back()->document();
    EXPECT_EQ(nameOf(copy.design(), "web"), "Web");
    EXPECT_TRUE(copy.path().isEmpty() && copy.isModified());
}

TEST_F(MainWindowSafetyTest, TheHistoryGoesToAStepAndMarksWhatWasSaved)
{
    EXPECT_FALSE(m_window->actions().showHistory->isChecked());
    m_window->actions().showHistory->trigger();
    EXPECT_TRUE(m_window->history().isVisible());
    ASSERT_TRUE(m_window->openFile(file("shop.gudo")));
    for (const char* text : {"one", "two", "three"})
        name(*m_window, "web", text);
    QUndoView& view = m_window->history().view();
    ASSERT_EQ(view.model()->rowCount(), 4);
    EXPECT_EQ(view.model()->index(0, 0).data().toString(), QStringLiteral("Beginning"));
    EXPECT_FALSE(view.model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_TRUE(view.model()->index(2, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
    EXPECT_EQ(nameOf(m_window->document().design(), "web"), "one");
    EXPECT_EQ(m_window->document().undoStack()->count(), 3) << "the later steps are still there";
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(nameOf(m_window->document().design(), "web"), "three");
}

TEST(DifferenceText, CountsWhatWasAddedRemovedChangedAndMoved)
{
    const Design before = test::Build {}.add("a", "server").add("b", "server").place("a", {0, 0, 96, 96});
    Design after =
        test::Build {before}.add("c", "server").add("d", "server").connect("c", "d").place("a", {8, 0, 96, 96});
    after = without(renamed(after, "a", "A"), std::vector<Id> {"b"});
    EXPECT_EQ(differenceText(before, after), QStringLiteral("3 added · 1 removed · 1 changed · 1 moved"));
    EXPECT_EQ(differenceText(before, before), QStringLiteral("no difference"));
    after = before;
    after.title = "T";
    EXPECT_EQ(differenceText(before, after), QStringLiteral("title changed"));
}

TEST(WhenText, SaysTodayAndYesterday)
{
    const QDateTime when {QDate {2026, 11, 28}, QTime {14, 5, 12}};
    EXPECT_EQ(whenText(when, {2026, 11, 28}), QStringLiteral("Today 14:05:12"));
    EXPECT_EQ(whenText(when, {2026, 11, 29}), QStringLiteral("Yesterday 14:05:12"));
    EXPECT_TRUE(whenText(when, {2027, 1, 1}).contains(QStringLiteral("2026")));
}

} // namespace gudo
