#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/stages/stage_panel.h"
#include "app/stages/stage_strip.h"
#include "app/stages/stage_texts.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "core/model/stages.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// The strip and the panel without a window around them.
class Stages : public testing::Test {
protected:
    Stages()
    {
        m_document.reset(test::Build {}
                             .add("users", "client")
                             .place("users", {0, 0, 120, 96})
                             .add("db", "database")
                             .place("db", {240, 0, 120, 96})
                             .connect("users", "db"));
        m_desk.resize(1280, 600);
        m_desk.show();
        m_panel.hide();
    }
    ~Stages() override { setLanguage(*qApp, QStringLiteral("en")); }
    Document& document() { return m_document; }
    const Design& design() { return m_document.design(); }
    StageStrip& strip() { return m_strip; }
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
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Document m_document {test::catalog()};
    StageFindings m_findings {m_document};
    QWidget m_desk;
    StageStrip m_strip {m_document, m_findings, &m_desk};
    StagePanel m_panel {m_document, m_findings, &m_desk};
};

} // namespace

TEST_F(Stages, HasNoStripUntilThereAreStages)
{
    EXPECT_FALSE(strip().isVisible());
    strip().add();
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(design().stages.size(), 2U) << "what there was and the new one";
    EXPECT_EQ(strip().tabs().currentIndex(), 1);
    document().undoStack()->undo();
    EXPECT_FALSE(strip().isVisible());
    EXPECT_TRUE(design().stages.empty());
}

TEST_F(Stages, EditsTheOpenStageAndShowsTheOthersAsTheyWere)
{
    const Design first = design();
    strip().add();
    name(QStringLiteral("With a cache"));
    document().commit(QStringLiteral("Add"), withComponent(design(), {.id = "cache", .type = "cache"}));
    EXPECT_EQ(names(), (QStringList {QStringLiteral("1  Stage 1"), QStringLiteral("2  With a cache")}));
    strip().tabs().setCurrentIndex(0);
    EXPECT_EQ(design().architecture, first.architecture);
    strip().step(true);
    EXPECT_TRUE(design().architecture.components.contains("cache"));
    EXPECT_EQ(strip().tabs().currentIndex(), 1);
}

TEST_F(Stages, UndoesEverythingByteForByte)
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

TEST_F(Stages, KeepsNamesOfAnyKindAndGivesUpOnEscape)
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

TEST_F(Stages, DeletesAStageByKeyAndNotTheSelection)
{
    strip().add();
    document().select({"db"});
    strip().tabs().setFocus();
    QTest::keyClick(&strip().tabs(), Qt::Key_Delete);
    EXPECT_EQ(design().stages.size(), 1U);
    EXPECT_TRUE(design().architecture.components.contains("db"));
}

TEST_F(Stages, CarriesAnEditIntoLaterStagesWhenAsked)
{
    strip().add();
    strip().tabs().setCurrentIndex(0);
    EXPECT_FALSE(strip().mayCarryOn());
    document().commit(QStringLiteral("Rename"), renamed(design(), "db", "Orders"));
    EXPECT_TRUE(strip().mayCarryOn());
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "");
    strip().carryOn();
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "Orders");
    EXPECT_FALSE(strip().mayCarryOn());
    document().undoStack()->undo();
    EXPECT_EQ(atStage(design(), design().stages[1].id).architecture.components.find("db")->name, "");
    EXPECT_EQ(design().architecture.components.find("db")->name, "Orders");
}

TEST_F(Stages, SaysOfEveryStageWhatTheCheckSays)
{
    document().reset(
        readDesignFile(QStringLiteral(GUDO_SOURCE_DIR "/resources/templates/one-server-to-cdn.gudo")).design);
    StageFindings& findings = m_findings;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !findings.isChecking() && findings.of("cdn") && findings.of("one-server"); }, 20'000));
    for (const Stage& stage : design().stages) {
        const auto found = findings.of(stage.id);
        ASSERT_TRUE(found) << stage.id;
        EXPECT_EQ(found->findings.size(), check(atStage(design(), stage.id), test::catalog()).size()) << stage.id;
    }
}

TEST_F(Stages, ThePanelTellsWhatTheStageChangedAndLaysItOverTheDrawing)
{
    strip().add();
    Design next = withComponent(design(), {.id = "cache", .type = "cache", .name = "Cache"}, {480, 0, 120, 96});
    document().commit(QStringLiteral("Add"), withProperty(std::move(next), "db", "engine", "mysql"));
    Highlights shown;
    QObject::connect(&m_panel, &StagePanel::highlightsChanged, &m_panel,
                     [&shown](const Highlights& highlights) { shown = highlights; });
    m_panel.show();
    EXPECT_EQ(shown.standings.at("cache"), Standing::Added);
    EXPECT_EQ(shown.standings.at("db"), Standing::Changed);
    QStringList rows;
    for (const ChangeLine& line : changeLines(atStage(design(), design().stages[0].id), design(), test::catalog()))
        rows << line.text;
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].contains(QStringLiteral("Cache")));
    QTreeWidget& list = m_panel.list();
    const auto found = list.findItems(rows[0], Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1);
    list.setCurrentItem(found.front());
    EXPECT_EQ(document().selection(), (std::set<Id> {"cache"}));
    m_panel.hide();
    EXPECT_EQ(shown, Highlights {}) << "nothing is left over the drawing";
}

TEST_F(Stages, KeepsASpeakersNoteAsOneStep)
{
    strip().add();
    m_panel.show();
    const int steps = document().undoStack()->count();
    QTest::keyClicks(&m_panel.note(), QStringLiteral("Say this"));
    EXPECT_EQ(noteOf(design().stages[1]), "Say this");
    EXPECT_EQ(document().undoStack()->count(), steps + 1);
    document().undoStack()->undo();
    EXPECT_EQ(m_panel.note().toPlainText(), QString {});
}

TEST_F(Stages, SpeaksKorean)
{
    setLanguage(*qApp, QStringLiteral("ko"));
    const Design story =
        readDesignFile(QStringLiteral(GUDO_SOURCE_DIR "/resources/templates/one-server-to-cdn.gudo")).design;
    document().reset(withStagesIn(story, currentLanguage().toStdString()));
    EXPECT_EQ(names().front(), QStringLiteral("1  서버 한 대"));
}

} // namespace gudo
