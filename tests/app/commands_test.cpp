#include <QApplication>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "app/commands/command_palette.h"
#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

CommandEntry entry(const char* id, const char* text, CommandKind kind = CommandKind::Action, bool isEnabled = true)
{
    return {.id = QLatin1String(id),
            .text = QString::fromUtf8(text),
            .terms = {searchTerm(QString::fromUtf8(text))},
            .kind = kind,
            .isEnabled = isEnabled};
}

QStringList idsOf(const std::vector<CommandEntry>& entries, const QString& typed, const QStringList& recents = {})
{
    QStringList ids;
    for (const int at : foundCommands(entries, typed, recents))
        ids << entries[static_cast<std::size_t>(at)].id;
    return ids;
}

class CommandPaletteTest : public testing::Test {
protected:
    CommandPaletteTest()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->document().reset(test::Build {}.add("web-1", "web_server").add("db", "database"));
        QApplication::setActiveWindow(m_window.get());
        m_window->canvas().setFocus();
    }
    ~CommandPaletteTest() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    CommandPalette& open()
    {
        m_window->actions().commands->trigger();
        return *m_window->commandPalette();
    }
    /// The row that is chosen after typing this.
    QString first(const QString& typed)
    {
        CommandPalette& palette = open();
        palette.field().setText(typed);
        const CommandEntry* found = palette.model().entryAt(palette.current());
        return found ? found->id : QString {};
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST(FoundCommands, PutsRecentsFirstWhenNothingIsTyped)
{
    const std::vector<CommandEntry> entries {entry("a", "Alpha"), entry("b", "Beta"), entry("c", "Gamma")};
    EXPECT_EQ(idsOf(entries, {}), (QStringList {"a", "b", "c"}));
    EXPECT_EQ(idsOf(entries, {}, {"c", "gone", "b"}), (QStringList {"c", "b", "a"}));
}

TEST(FoundCommands, ShowsComponentsAndFilesOnlyWhenAskedFor)
{
    const std::vector<CommandEntry> entries {entry("a", "web"), entry("c", "web", CommandKind::Component),
                                             entry("f", "web", CommandKind::File)};
    EXPECT_EQ(idsOf(entries, {}), QStringList {"a"});
    EXPECT_EQ(idsOf(entries, {}, {"c"}), (QStringList {"c", "a"})) << "unless it was used lately";
    EXPECT_EQ(idsOf(entries, QStringLiteral("web")), (QStringList {"a", "c", "f"}));
    EXPECT_EQ(idsOf(entries, QStringLiteral("@")), QStringList {"c"});
    EXPECT_EQ(idsOf(entries, QStringLiteral("@ we")), QStringList {"c"});
    EXPECT_EQ(idsOf(entries, QStringLiteral("> web")), QStringList {"a"});
}

TEST(FoundCommands, PutsWhatCannotRunBehindWhatCan)
{
    const std::vector<CommandEntry> entries {entry("no", "Copy", CommandKind::Action, false), entry("yes", "Copy as")};
    EXPECT_EQ(idsOf(entries, QStringLiteral("copy")), (QStringList {"no", "yes"})) << "but an exact name wins";
    const std::vector<CommandEntry> equals {entry("no", "Copy", CommandKind::Action, false), entry("yes", "Copy")};
    EXPECT_EQ(idsOf(equals, QStringLiteral("cop")), (QStringList {"yes", "no"}));
}

TEST(FoundCommands, LimitsComponents)
{
    std::vector<CommandEntry> entries;
    for (int number = 0; number < 3 * mostOfAKind; ++number)
        entries.push_back(entry(qPrintable(QString::number(number)), "web", CommandKind::Component));
    EXPECT_EQ(idsOf(entries, QStringLiteral("web")).size(), mostOfAKind);
}

TEST(FoundCommands, SurvivesWhateverIsTyped)
{
    const std::vector<CommandEntry> entries {entry("a", "로드 밸런서"), entry("b", "")};
    for (const QString& typed :
         {QStringLiteral("@@@>>"), QString {u'\0'}, QStringLiteral("ㅣㅣㅣ"), QString {5'000, u'x'},
          QStringLiteral("\u202E\u0301 %1 [*] &"), QString {QChar {0xD800}}})
        EXPECT_LE(idsOf(entries, typed).size(), 2);
}

TEST_F(CommandPaletteTest, FindsActionsInBothLanguagesWhicheverIsOn)
{
    for (const char* language : {"en", "ko"}) {
        m_window->setUiLanguage(QLatin1String(language));
        QCoreApplication::sendPostedEvents();
        for (const auto& [typed, id] : {std::pair {"select all", "edit.select-all"},
                                        {"모두 선택", "edit.select-all"},
                                        {"ㅁㄷㅅㅌ", "edit.select-all"},
                                        {"export", "file.export"},
                                        {"내보", "file.export"}})
            EXPECT_EQ(first(QString::fromUtf8(typed)), QLatin1String(id)) << typed << " in " << language;
    }
}

TEST_F(CommandPaletteTest, NamesOfActionsAreWithoutTheirMenuKeys)
{
    for (const char* language : {"en", "ko"}) {
        m_window->setUiLanguage(QLatin1String(language));
        QCoreApplication::sendPostedEvents();
        for (const ShortcutRow& row : m_window->actions().shortcutRows())
            EXPECT_FALSE(row.text.contains(u'&') || row.text.contains(u'(')) << row.text.toStdString();
    }
}

TEST_F(CommandPaletteTest, RunsTheChosenActionAndGivesTheFocusBack)
{
    CommandPalette& palette = open();
    EXPECT_TRUE(palette.isVisible());
    EXPECT_TRUE(palette.field().hasFocus());
    QTest::keyClicks(&palette.field(), QStringLiteral("select all"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(m_window->document().selection().size(), 2U);
    EXPECT_TRUE(m_window->canvas().hasFocus());
    open();
    EXPECT_EQ(palette.model().entryAt(palette.current())->id, QStringLiteral("edit.select-all")) << "recents first";
}

TEST_F(CommandPaletteTest, EscapeClosesItAndChangesNothing)
{
    CommandPalette& palette = open();
    QTest::keyClicks(&palette.field(), QStringLiteral("select all"));
    QTest::keyClick(&palette.field(), Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(m_window->document().selection().empty());
    EXPECT_TRUE(m_window->canvas().hasFocus());
}

TEST_F(CommandPaletteTest, DisabledActionsAreShownAndDoNothing)
{
    ASSERT_FALSE(m_window->actions().cut->isEnabled());
    EXPECT_EQ(first(QStringLiteral("cut")), QStringLiteral("edit.cut"));
    CommandPalette& palette = *m_window->commandPalette();
    EXPECT_FALSE(palette.current().data(CommandModel::IsEnabledRole).toBool());
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(CommandPaletteTest, GoesToComponents)
{
    EXPECT_EQ(first(QStringLiteral("web-1")), QStringLiteral("component web-1"));
    EXPECT_EQ(first(QStringLiteral("go to web-1")), QStringLiteral("component web-1"));
    EXPECT_EQ(first(QStringLiteral("@db")), QStringLiteral("component db"));
    QTest::keyClick(&m_window->commandPalette()->field(), Qt::Key_Return);
    EXPECT_EQ(m_window->document().selection(), std::set<Id> {"db"});
}

TEST_F(CommandPaletteTest, ArrowsWalkTheListAndGoRound)
{
    CommandPalette& palette = open();
    const QModelIndex top = palette.current();
    EXPECT_EQ(top.row(), 0);
    QTest::keyClick(&palette.field(), Qt::Key_Up);
    EXPECT_EQ(palette.current().row(), palette.model().rowCount() - 1);
    QTest::keyClick(&palette.field(), Qt::Key_Down);
    EXPECT_EQ(palette.current().row(), 0);
    EXPECT_FALSE(palette.field().accessibleDescription().isEmpty()) << "a screen reader hears the row";
}

TEST_F(CommandPaletteTest, StaysInsideASmallWindow)
{
    m_window->resize(1600, 1000);
    QCoreApplication::processEvents();
    CommandPalette& palette = open();
    for (const QSize& size : {QSize {1600, 1000}, QSize {1000, 420}, QSize {700, 420}}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        ASSERT_TRUE(palette.isVisible()) << size.width();
        EXPECT_LE(palette.geometry().bottom(), m_window->height());
        EXPECT_GE(palette.geometry().left(), -FloatingCard::shadow);
        EXPECT_LE(palette.geometry().right(), m_window->width() + FloatingCard::shadow);
    }
}

TEST_F(CommandPaletteTest, ClickingElsewhereClosesIt)
{
    CommandPalette& palette = open();
    QTest::mouseClick(m_window->canvas().viewport(), Qt::LeftButton, {}, {20, 500});
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(m_window->canvas().hasFocus());
}

} // namespace gudo
