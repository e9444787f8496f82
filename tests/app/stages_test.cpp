#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "app/mainwindow/main_window.h"
#include "app/stages/stage_texts.h"
#include "app/start/template_list.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "core/model/stages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class StagesWindow : public testing::Test {
protected:
    StagesWindow()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->document().reset(test::Build {}
                                       .add("users", "client")
                                       .place("users", {0, 0, 120, 96})
                                       .add("db", "database")
                                       .place("db", {240, 0, 120, 96})
                                       .connect("users", "db"));
        QApplication::processEvents();
    }
    ~StagesWindow() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }
    Document& document() { return m_window->document(); }
    const Design& design() { return document().design(); }
    StageStrip& strip() { return m_window->stages(); }
    QStringList names()
    {
        QStringList texts;
        for (int tab = 0; tab < strip().tabs().count(); ++tab)
            texts << strip().tabs().tabText(tab);
        return texts;
    }
    /// Types a name into the field that is open.
    void name(const QString& text)
    {
        auto* editor = strip().findChild<QLineEdit*>();
        ASSERT_TRUE(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(StagesWindow, HasNoStripUntilThereAreStages)
{
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(m_window->actions().nextStage->isEnabled());
    m_window->actions().addStage->trigger();
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(design().stages.size(), 2U) << "what there was and the new one";
    EXPECT_EQ(strip().tabs().currentIndex(), 1);
    document().undoStack()->undo();
    EXPECT_FALSE(strip().isVisible());
    EXPECT_TRUE(design().stages.empty());
}

TEST_F(StagesWindow, EditsTheOpenStageAndShowsTheOthersAsTheyWere)
{
    const Design first = design();
    m_window->actions().addStage->trigger();
    name(QStringLiteral("With a cache"));
    document().commit(QStringLiteral("Add"), withComponent(design(), {.id = "cache", .type = "cache"}));
    EXPECT_EQ(names(), (QStringList {QStringLiteral("1  Stage 1"), QStringLiteral("2  With a cache")}));
    strip().tabs().setCurrentIndex(0);
    EXPECT_EQ(design().architecture, first.architecture);
    m_window->actions().nextStage->trigger();
    EXPECT_TRUE(design().architecture.components.contains("cache"));
    EXPECT_EQ(strip().tabs().currentIndex(), 1);
}

TEST_F(StagesWindow, UndoesEverythingByteForByte)
{
    std::vector<std::string> states {writeNative(design())};
    const auto step = [&](auto change) {
        change();
        states.push_back(writeNative(design()));
    };
    step([&] { strip().add(); });
    step([&] { name(QStringLiteral("두 번째")); });
    step([&] {
        document().commit(QStringLiteral("Add"), withComponent(design(), {.id = "lb", .type = "load_balancer"}));
    });
    step([&] { strip().tabs().setCurrentIndex(0); });
    step([&] { strip().duplicate(0); });
    step([&] { strip().tabs().moveTab(0, 2); });
    step([&] { strip().remove(0); });
    while (document().undoStack()->canUndo()) {
        EXPECT_EQ(writeNative(design()), states.back()) << "before undoing " << states.size();
        states.pop_back();
        document().undoStack()->undo();
        EXPECT_EQ(strip().tabs().count(), int(design().stages.size()));
    }
    EXPECT_EQ(writeNative(design()), states.front());
    EXPECT_EQ(states.size(), 1U);
}

TEST_F(StagesWindow, KeepsNamesOfAnyKindAndGivesUpOnEscape)
{
    strip().add();
    name(QStringLiteral("  <b>A & B</b> “서버”  "));
    EXPECT_EQ(design().stages[1].name, "<b>A & B</b> “서버”");
    EXPECT_EQ(strip().tabs().tabText(1), QStringLiteral("2  <b>A && B</b> “서버”"));
    QTest::keyClick(&strip().tabs(), Qt::Key_F2);
    auto* editor = strip().findChild<QLineEdit*>(QString {}, Qt::FindChildrenRecursively);
    ASSERT_TRUE(editor);
    editor->setText(QStringLiteral("other"));
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(design().stages[1].name, "<b>A & B</b> “서버”");
}

TEST_F(StagesWindow, DeletesAStageByKeyAndNotTheSelection)
{
    strip().add();
    document().select({"db"});
    strip().tabs().setFocus();
    QTest::keyClick(&strip().tabs(), Qt::Key_Delete);
    EXPECT_EQ(design().stages.size(), 1U);
    EXPECT_TRUE(design().architecture.components.contains("db"));
}

TEST_F(StagesWindow, CarriesAnEditIntoLaterStagesWhenAsked)
{
    strip().add();
    strip().tabs().setCurrentIndex(0);
    EXPECT_FALSE(m_window->actions().carryOn->isEnabled());
    document().commit(QStringLiteral("Rename"), renamed(design(), "db", "Orders"));
    EXPECT_TRUE(m_window->actions().carryOn->isEnabled());
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "");
    m_window->actions().carryOn->trigger();
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "Orders");
    EXPECT_FALSE(m_window->actions().carryOn->isEnabled());
    document().undoStack()->undo();
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "");
    EXPECT_EQ(design().architecture.components.find("db")->name, "Orders");
}

TEST_F(StagesWindow, SaysOfEveryStageWhatTheCheckSays)
{
    document().reset(templateOf(QStringLiteral("one-server-to-cdn")).design);
    StageFindings findings {document()};
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !findings.isChecking() && findings.of("cdn") && findings.of("one-server"); }, 20'000));
    for (const Stage& stage : design().stages) {
        const auto found = findings.of(stage.id);
        ASSERT_TRUE(found) << stage.id;
        EXPECT_EQ(found->findings.size(), check(atStage(design(), stage.id), test::catalog()).size()) << stage.id;
    }
}

TEST_F(StagesWindow, ThePanelTellsWhatTheStageChangedAndLaysItOverTheDrawing)
{
    strip().add();
    Design next = withComponent(design(), {.id = "cache", .type = "cache", .name = "Cache"}, {480, 0, 120, 96});
    document().commit(QStringLiteral("Add"), withProperty(std::move(next), "db", "engine", "mysql"));
    EXPECT_EQ(m_window->canvas().highlights(), Highlights {});
    m_window->actions().showStages->trigger();
    ASSERT_TRUE(m_window->stagePanel().isVisible());
    EXPECT_EQ(m_window->canvas().highlights().standings.at("cache"), Standing::Added);
    EXPECT_EQ(m_window->canvas().highlights().standings.at("db"), Standing::Changed);
    QStringList rows;
    for (const ChangeLine& line : changeLines(atStage(design(), design().stages[0].id), design(), test::catalog()))
        rows << line.text;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].contains(QStringLiteral("Cache")));
    QTreeWidget& list = m_window->stagePanel().list();
    const auto shown = list.findItems(rows[0], Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(shown.size(), 1);
    list.setCurrentItem(shown.front());
    EXPECT_EQ(document().selection(), (std::set<Id> {"cache"}));
    m_window->actions().showStages->trigger();
    EXPECT_EQ(m_window->canvas().highlights(), Highlights {}) << "nothing is left over the drawing";
}

TEST_F(StagesWindow, KeepsASpeakersNoteAsOneStep)
{
    strip().add();
    m_window->actions().showStages->trigger();
    const int steps = document().undoStack()->count();
    QTest::keyClicks(&m_window->stagePanel().note(), QStringLiteral("Say this"));
    EXPECT_EQ(noteOf(design().stages[1]), "Say this");
    EXPECT_EQ(document().undoStack()->count(), steps + 1);
    document().undoStack()->undo();
    EXPECT_EQ(m_window->stagePanel().note().toPlainText(), QString {});
}

TEST_F(StagesWindow, SpeaksKorean)
{
    strip().add();
    m_window->setUiLanguage(QStringLiteral("ko"));
    EXPECT_EQ(stageName(design(), design().stages[0].id), strip().tabs().tabText(0).mid(3));
    EXPECT_EQ(templateOf(QStringLiteral("one-server-to-cdn")).design.stages[0].name, "서버 한 대");
}

} // namespace gudo
