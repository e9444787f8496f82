#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/commands/shortcut_dialog.h"
#include "app/commands/shortcut_sheet.h"
#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence {QLatin1String(text)};
}

ShortcutMap sample()
{
    return {{{"save", "Save", "File", {key("Ctrl+S")}, {searchTerm("Save")}},
             {"redo", "Redo", "Edit", {key("Ctrl+Shift+Z"), key("Ctrl+Y")}, {searchTerm("Redo")}},
             {"help", "Help", "Help", {key("F1"), key("?")}, {searchTerm("Help")}},
             {"plain", "Plain", "Edit", {}, {searchTerm("Plain")}}},
            {{"Move", "Arrow keys", {key("Left"), key("Right")}}, {"Cancel", "Esc", {key("Esc")}}}};
}

class ShortcutsTest : public testing::Test {
protected:
    ShortcutsTest() { QSettings {}.clear(); }
    ~ShortcutsTest() override
    {
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    static std::unique_ptr<MainWindow> window()
    {
        auto made = std::make_unique<MainWindow>(test::catalog(), false);
        made->show();
        QApplication::setActiveWindow(made.get());
        return made;
    }
};

/// Does something with the next dialog of that class that is shown modally, then closes it.
template<typename Dialog>
void withNext(const std::function<void(Dialog&)>& work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        work(*dialog);
        dialog->close();
    });
}

} // namespace

TEST_F(ShortcutsTest, TellsWhoHasAKey)
{
    const ShortcutMap map = sample();
    EXPECT_EQ(map.ownerOf(key("Ctrl+Y"), "save"), (ShortcutMap::Owner {"redo", "Redo"}));
    EXPECT_FALSE(map.ownerOf(key("Ctrl+S"), "save")) << "its own";
    EXPECT_FALSE(map.ownerOf(key("Ctrl+J"), "save"));
    EXPECT_EQ(map.ownerOf(key("Left"), "save"), (ShortcutMap::Owner {{}, "Move"})) << "fixed";
    EXPECT_TRUE(map.ownerOf(key("Ctrl+S, Ctrl+J"), "redo")) << "would never be reached";
}

TEST_F(ShortcutsTest, LettersBelongToTheCanvas)
{
    const ShortcutMap map = sample();
    for (const char* text : {"A", "Shift+A", "7", ".", "!", "?"})
        EXPECT_TRUE(map.ownerOf(key(text), "save")) << text;
    for (const char* text : {"F5", "Ctrl+A", "Alt+A", "Del", "Shift+F5"})
        EXPECT_FALSE(map.ownerOf(key(text), "save")) << text;
    EXPECT_FALSE(map.ownerOf(key("?"), "help")) << "by default it is this one's";
}

TEST_F(ShortcutsTest, GivingReplacesTheFirstKeyOnly)
{
    ShortcutMap map = sample();
    map.give("redo", key("Ctrl+R"));
    EXPECT_EQ(map.keys("redo"), (QList<QKeySequence> {key("Ctrl+R"), key("Ctrl+Y")}));
    map.give("redo", key("Ctrl+Y"));
    EXPECT_EQ(map.keys("redo"), QList<QKeySequence> {key("Ctrl+Y")}) << "no key twice";
    map.reset("redo");
    EXPECT_FALSE(map.isChanged("redo"));
}

TEST_F(ShortcutsTest, TakingOverLeavesNobodyElseWithTheKey)
{
    ShortcutMap map = sample();
    map.takeOver("plain", key("Ctrl+Y"));
    EXPECT_EQ(map.keys("plain"), QList<QKeySequence> {key("Ctrl+Y")});
    EXPECT_EQ(map.keys("redo"), QList<QKeySequence> {key("Ctrl+Shift+Z")});
    map.reset("redo");
    EXPECT_EQ(map.keys("redo"), QList<QKeySequence> {key("Ctrl+Shift+Z")}) << "resetting takes nothing away";
    map.reset("plain");
    map.reset("redo");
    EXPECT_FALSE(map.isAnyChanged());
}

TEST_F(ShortcutsTest, KeepsOnlyDifferences)
{
    QSettings settings;
    ShortcutMap map = sample();
    map.give("save", key("Ctrl+J"));
    map.removeKeys("help");
    map.write(settings);
    settings.beginGroup("shortcuts");
    EXPECT_EQ(settings.childKeys().size(), 2);
    settings.setValue("unknown.action", QStringList {"Ctrl+Q"});
    settings.setValue("redo", QStringList {"this is no key", "Ctrl+R"});
    settings.endGroup();
    ShortcutMap again = sample();
    again.read(settings);
    EXPECT_EQ(again.keys("save"), QList<QKeySequence> {key("Ctrl+J")});
    EXPECT_TRUE(again.keys("help").isEmpty());
    EXPECT_EQ(again.keys("redo"), QList<QKeySequence> {key("Ctrl+R")});
    EXPECT_TRUE(again.keys("unknown.action").isEmpty());
    again.resetAll();
    again.write(settings);
    EXPECT_FALSE(settings.childGroups().contains("shortcuts"));
}

TEST_F(ShortcutsTest, DefaultsOfTheProgramDoNotCollide)
{
    const auto opened = window();
    const ShortcutMap map {opened->actions().shortcutRows(), Actions::fixedKeys()};
    for (const ShortcutRow& row : map.rows())
        for (const QKeySequence& own : row.defaults) {
            const auto owner = map.ownerOf(own, row.id);
            const bool isDigit = own == key("Shift+1") || own == key("Shift+2"); // ux.md
            EXPECT_TRUE(!owner || isDigit) << row.id.toStdString() << ' ' << own.toString().toStdString();
        }
}

TEST_F(ShortcutsTest, CapturingAFreeKeyHoldsAtOnce)
{
    ShortcutDialog dialog {sample(), nullptr};
    dialog.show();
    int changes = 0;
    QObject::connect(&dialog, &ShortcutDialog::changed, &dialog, [&] { ++changes; });
    dialog.selectRow("save");
    QTest::keyClick(&dialog.keyField(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(dialog.map().keys("save"), QList<QKeySequence> {key("Ctrl+J")});
    QTest::keyClick(&dialog.keyField(), Qt::Key_Control, Qt::ControlModifier);
    EXPECT_EQ(changes, 1) << "a modifier alone is no key";
    dialog.findChild<QPushButton*>("resetKeys")->click();
    EXPECT_FALSE(dialog.map().isAnyChanged());
    dialog.findChild<QPushButton*>("removeKeys")->click();
    EXPECT_TRUE(dialog.map().keys("save").isEmpty());
}

TEST_F(ShortcutsTest, AConflictIsToldByNameAndTakenOverOnlyOnRequest)
{
    ShortcutDialog dialog {sample(), nullptr};
    dialog.show();
    dialog.selectRow("save");
    auto* takeOver = dialog.findChild<QPushButton*>("takeOver");
    EXPECT_FALSE(takeOver->isVisible());
    QTest::keyClick(&dialog.keyField(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(dialog.message().contains("Redo")) << dialog.message().toStdString();
    EXPECT_TRUE(takeOver->isVisible());
    EXPECT_FALSE(dialog.map().isAnyChanged());
    dialog.findChild<QPushButton*>("cancelKey")->click();
    EXPECT_FALSE(dialog.map().isAnyChanged());
    QTest::keyClick(&dialog.keyField(), Qt::Key_Y, Qt::ControlModifier);
    takeOver->click();
    EXPECT_EQ(dialog.map().keys("save"), QList<QKeySequence> {key("Ctrl+Y")});
    EXPECT_FALSE(dialog.map().keys("redo").contains(key("Ctrl+Y")));
}

TEST_F(ShortcutsTest, KeysOfTheCanvasCannotBeTaken)
{
    ShortcutDialog dialog {sample(), nullptr};
    dialog.show();
    dialog.selectRow("save");
    QTest::keyClick(&dialog.keyField(), Qt::Key_Left);
    EXPECT_TRUE(dialog.message().contains("Move")) << dialog.message().toStdString();
    EXPECT_FALSE(dialog.findChild<QPushButton*>("takeOver")->isVisible());
    EXPECT_FALSE(dialog.map().isAnyChanged());
    QTest::keyClick(&dialog.keyField(), Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "Esc gives up the field, not the dialog";
}

TEST_F(ShortcutsTest, ChosenKeysReachEveryWindowMenuAndTip)
{
    const auto first = window();
    const auto second = window();
    withNext<ShortcutDialog>([](ShortcutDialog& dialog) {
        dialog.selectRow("edit.duplicate");
        QTest::keyClick(&dialog.keyField(), Qt::Key_J, Qt::ControlModifier);
    });
    first->actions().editShortcuts->trigger();
    const auto third = window();
    for (MainWindow* each : {first.get(), second.get(), third.get()}) {
        const QAction& duplicate = *each->actions().duplicate;
        EXPECT_EQ(duplicate.shortcut(), key("Ctrl+J"));
        EXPECT_TRUE(duplicate.toolTip().contains("Ctrl+J"));
    }
    bool isInSheet = false;
    for (const SheetGroup& group : first->actions().sheet())
        for (const SheetRow& row : group.rows)
            isInSheet = isInSheet || (row.text == "Duplicate" && row.keys == QStringList {"Ctrl+J"});
    EXPECT_TRUE(isInSheet);
}

TEST_F(ShortcutsTest, TheOldKeyDoesNothingAnyMore)
{
    QSettings {}.setValue("shortcuts/edit.duplicate", QStringList {"Ctrl+J"});
    const auto opened = window();
    opened->document().reset(test::Build {}.add("web", "web_server"));
    opened->document().select({"web"});
    opened->canvas().setFocus();
    QTest::keyClick(&opened->canvas(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(opened->document().design().architecture.components.size(), 1U);
    QTest::keyClick(&opened->canvas(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(opened->document().design().architecture.components.size(), 2U);
}

TEST_F(ShortcutsTest, TheQuestionMarkShowsTheSheet)
{
    const auto opened = window();
    opened->canvas().setFocus();
    bool wasShown = false;
    withNext<ShortcutSheet>([&](ShortcutSheet&) { wasShown = true; });
    QTest::keyClick(&opened->canvas(), Qt::Key_Question); // platforms find the key without Shift themselves
    EXPECT_TRUE(wasShown);
}

TEST_F(ShortcutsTest, TheSheetFindsByNameInBothLanguagesAndByKey)
{
    const auto opened = window();
    ShortcutSheet sheet {opened->actions().sheet(), opened.get()};
    sheet.show();
    const auto all = sheet.shownRows().size();
    EXPECT_GT(all, 30);
    sheet.searchField().setText(QStringLiteral("복제"));
    EXPECT_EQ(sheet.shownRows().value(0), QStringLiteral("Duplicate"));
    sheet.searchField().setText(QStringLiteral("ctrl+d"));
    EXPECT_TRUE(sheet.shownRows().contains(QStringLiteral("Duplicate")));
    sheet.searchField().setText(QStringLiteral("no such thing"));
    EXPECT_TRUE(sheet.shownRows().isEmpty());
    sheet.searchField().clear();
    EXPECT_EQ(sheet.shownRows().size(), all);
}

TEST_F(ShortcutsTest, TheSheetScrollsWhereThereIsLittleRoom)
{
    const auto opened = window();
    ShortcutSheet sheet {opened->actions().sheet(), opened.get()};
    sheet.show();
    for (const QSize& size : {QSize {420, 360}, QSize {800, 500}, QSize {1500, 900}}) {
        sheet.resize(size);
        QCoreApplication::processEvents();
        const auto* area = sheet.findChild<QScrollArea*>();
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << size.width();
    }
    sheet.resize(420, 360);
    QCoreApplication::processEvents();
    QScrollBar* bar = sheet.findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    QTest::keyClick(&sheet.searchField(), Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
}

} // namespace gudo
