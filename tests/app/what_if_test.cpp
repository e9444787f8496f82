#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/mainwindow/main_window.h"
#include "app/simulation/failure_texts.h"
#include "app/text/particles.h"
#include "app/text/texts.h"
#include "core/formats/native.h"
#include "core/model/edits.h"
#include "core/picture/picture.h"
#include "core/whatif/failure_highlights.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

const char* const templateNames[] = {"aws-three-tier", "aws-multi-az", "onprem-cluster", "virtualised"};

Design example(const std::string& name)
{
    return readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design;
}

class WhatIfWindow : public testing::Test {
protected:
    WhatIfWindow()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(catalog(), false);
        m_window->resize(1440, 900);
        m_window->show();
        open("aws-three-tier");
    }
    ~WhatIfWindow() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }

    void open(const std::string& name)
    {
        m_window->document().reset(example(name));
        m_window->canvas().fitAll();
        QApplication::processEvents();
    }
    void begin()
    {
        m_window->actions().whatIf->trigger();
        await();
    }
    /// Until the newest question is answered.
    void await()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !mode().isAsking(); }, 20'000));
        QApplication::processEvents();
    }
    void fail(std::vector<std::string> names)
    {
        mode().setFailed(std::move(names));
        await();
    }
    void click(const Id& component, Qt::MouseButton button = Qt::LeftButton)
    {
        const Rect rect = boxesOf(m_window->document().design(), catalog()).rectOf(component);
        QTest::mouseClick(m_window->canvas().viewport(), button, {},
                          m_window->canvas().toViewport(QPointF(rect.x + rect.width / 2.0, rect.y + 14.0)));
    }
    FailureMode& mode() { return m_window->failures(); }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(WhatIfWindow, BeginsAndEndsWithItsKey)
{
    EXPECT_FALSE(m_window->failuresPanel().isVisible());
    begin();
    EXPECT_TRUE(m_window->canvas().isPicking());
    EXPECT_TRUE(m_window->failuresPanel().isVisible());
    EXPECT_TRUE(m_window->actions().whatIf->isChecked());
    fail({"db"});
    QTest::keyClick(&m_window->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(mode().isOn());
    EXPECT_FALSE(m_window->canvas().isPicking());
    EXPECT_FALSE(m_window->failuresPanel().isVisible());
    EXPECT_FALSE(m_window->actions().whatIf->isChecked());
    EXPECT_EQ(m_window->canvas().highlights(), Highlights {});
    EXPECT_TRUE(mode().failed().empty());
}

// What the canvas shows is what `gudo simulate` answers.
TEST_F(WhatIfWindow, ShowsWhatTheEngineAnswers)
{
    begin();
    for (const char* name : templateNames) {
        open(name);
        const FailureStudy study {example(name), catalog()};
        for (std::size_t number = 0; number < study.model.events.size(); number += 1 + number / 3) {
            const std::string event = study.model.events[number].id;
            fail({event});
            const FailureAnswer answer = answered(study, {event});
            EXPECT_EQ(m_window->canvas().highlights(), highlightsOf(study, answer)) << name << ": " << event;
            std::size_t rows = 0;
            for (const ClientStory& story : clientStories(study, answer.simulation))
                rows += 1 + story.outcomes.size();
            EXPECT_EQ(std::size_t(m_window->failuresPanel().outcomes().model()->rowCount()), rows)
                << name << ": " << event;
        }
    }
}

TEST_F(WhatIfWindow, FailsWhatIsClickedAndNoLongerOnTheSecondClick)
{
    begin();
    const std::string before = writeNative(m_window->document().design());
    const auto& components = m_window->document().design().architecture.components;
    Id zone;
    for (const auto& component : components)
        if (catalog().isKind(*component, "zone") && zone.empty())
            zone = component->id;
    ASSERT_FALSE(zone.empty());
    click(zone);
    await();
    ASSERT_EQ(mode().failed().size(), 1U);
    EXPECT_TRUE(mode().failed().front().starts_with("zone:"));
    EXPECT_EQ(m_window->canvas().highlights().standings.at(zone), Standing::Failed);
    EXPECT_EQ(m_window->failuresPanel().failedList().count(), 1);
    click(zone);
    await();
    EXPECT_TRUE(mode().failed().empty());
    EXPECT_EQ(m_window->canvas().highlights(), Highlights {});
    EXPECT_EQ(writeNative(m_window->document().design()), before);
    EXPECT_EQ(m_window->document().undoStack()->count(), 0);
}

TEST_F(WhatIfWindow, WorksByKeyboard)
{
    begin();
    m_window->activateWindow();
    CanvasView& canvas = m_window->canvas();
    canvas.setFocus();
    Id failing;
    for (int step = 0; step < 40 && failing.empty(); ++step) {
        QTest::keyClick(&canvas, Qt::Key_Right);
        const auto& selection = m_window->document().selection();
        if (selection.size() == 1 && !mode().failureAt(*selection.begin()).empty())
            failing = *selection.begin();
    }
    ASSERT_FALSE(failing.empty());
    QTest::keyClick(&canvas, Qt::Key_Space);
    await();
    EXPECT_EQ(mode().failed(), std::vector<std::string> {mode().failureAt(failing)});
    QTest::keyClick(&canvas, Qt::Key_Return);
    await();
    EXPECT_TRUE(mode().failed().empty());
}

TEST_F(WhatIfWindow, StaysOnOverEditsAndUndo)
{
    begin();
    fail({"db"});
    ASSERT_FALSE(mode().report()->answer.events.empty());
    Document& document = m_window->document();
    document.commit(QStringLiteral("Delete"), without(document.design(), std::vector<Id> {"db"}));
    await();
    EXPECT_TRUE(mode().isOn());
    EXPECT_TRUE(m_window->canvas().isPicking());
    EXPECT_EQ(m_window->canvas().highlights(), Highlights {});
    EXPECT_EQ(m_window->failuresPanel().failedList().count(), 0);
    document.undoStack()->undo();
    await();
    EXPECT_EQ(m_window->canvas().highlights().standings.at("db"), Standing::Failed);
    EXPECT_EQ(m_window->failuresPanel().failedList().count(), 1);
}

TEST_F(WhatIfWindow, TakesBackOneOrAllOfWhatFails)
{
    begin();
    fail({"db", "zone:ap-northeast-2a"});
    QListWidget& list = m_window->failuresPanel().failedList();
    ASSERT_EQ(list.count(), 2);
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Delete);
    await();
    EXPECT_EQ(mode().failed(), std::vector<std::string> {"zone:ap-northeast-2a"});
    m_window->failuresPanel().findChildren<QToolButton*>(); // the button stands in its row
    mode().setFailed({});
    await();
    EXPECT_EQ(list.count(), 0);
}

TEST_F(WhatIfWindow, OffersTheFixOfTheSinglePointThatFails)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->document().isChecking(); }, 20'000));
    begin();
    const auto analysis = m_window->document().analysis();
    std::string event;
    QString title;
    for (const Finding& finding : analysis->findings)
        if (const int spot = analysis->weakSpotOf(finding.diagnostic);
            spot >= 0 && finding.diagnostic.fix && event.empty()) {
            event = analysis->weakSpots.eventOf(spot);
            title = toText(finding.diagnostic.fix->title);
        }
    ASSERT_FALSE(event.empty()) << "the template has a single point with a fix";
    fail({event});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->failuresPanel().isTryingFixes(); }, 20'000));
    const auto buttons = m_window->failuresPanel().fixButtons();
    ASSERT_FALSE(buttons.empty());
    EXPECT_EQ(buttons.front()->accessibleName(), title);
    buttons.front()->click();
    await();
    EXPECT_EQ(m_window->document().undoStack()->count(), 1);
    EXPECT_TRUE(mode().isOn());
    // The button is gone; the keys are still in the panel, and Esc ends it as the canvas says.
    ASSERT_TRUE(m_window->failuresPanel().isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(mode().isOn());
}

TEST_F(WhatIfWindow, OffersHowMuchFailsByTheRightButton)
{
    open("aws-multi-az");
    begin();
    Id presence;
    for (const auto& [id, rect] : boxesOf(m_window->document().design(), catalog()).rects)
        if (id.find('@') != Id::npos && presence.empty())
            presence = id;
    ASSERT_FALSE(presence.empty());
    const Rect rect = boxesOf(m_window->document().design(), catalog()).rectOf(presence);
    const QPoint at = m_window->canvas().toViewport(QPointF(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0));
    QContextMenuEvent event {QContextMenuEvent::Mouse, at, m_window->canvas().viewport()->mapToGlobal(at)};
    QApplication::sendEvent(m_window->canvas().viewport(), &event);
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("failureMenu"));
    ASSERT_TRUE(menu);
    QAction* zone = nullptr;
    for (QAction* action : menu->actions())
        if (action->isCheckable() && action->text().startsWith(QLatin1String("Zone ")))
            zone = action;
    ASSERT_TRUE(zone);
    zone->trigger();
    menu->close();
    await();
    ASSERT_EQ(mode().failed().size(), 1U);
    EXPECT_TRUE(mode().failed().front().starts_with("zone:"));
}

TEST_F(WhatIfWindow, SweepsEveryZoneAndShowsARowOnTheCanvas)
{
    m_window->actions().showSweep->trigger();
    SweepPanel& panel = m_window->sweep();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.model().rowCount() > 0 && !panel.model().isWorking(); }, 20'000));
    const FailureStudy study {m_window->document().design(), catalog()};
    const auto sweep = sweepOf(study, FailureLevel::Zone);
    ASSERT_EQ(panel.model().rowCount(), int(sweep->rows.size()));
    ASSERT_EQ(panel.model().columnCount(), 1 + int(study.model.requirements.size()));
    for (int row = 0; row < panel.model().rowCount(); ++row)
        for (int column = 1; column < panel.model().columnCount(); ++column)
            EXPECT_EQ(panel.model().index(row, column).data(SweepModel::StateRole).toInt(),
                      int(sweep->rows[std::size_t(row)].simulation.outcomes[std::size_t(column - 1)].state));
    panel.table().sortByColumn(1, Qt::DescendingOrder);
    const QModelIndex first = panel.table().model()->index(0, 0);
    panel.table().setCurrentIndex(first);
    QTest::keyClick(&panel.table(), Qt::Key_Return);
    await();
    EXPECT_TRUE(mode().isOn());
    EXPECT_EQ(mode().failed(), std::vector<std::string> {first.data(SweepModel::EventRole).toString().toStdString()});
}

TEST(Particles, FitTheSoundBeforeThem)
{
    const std::pair<const char*, const char*> rows[] = {
        {"정적 페이지은(는) CloudFront(으)로 유지", "정적 페이지는 CloudFront로 유지"},
        {"결제 API이(가) 중단", "결제 API가 중단"},
        {"서울을(를)", "서울을"},
        {"서울(으)로", "서울로"},
        {"부산(으)로", "부산으로"},
        {"\"웹 서버\"은(는)", "\"웹 서버\"는"},
        {"DB 1(으)로", "DB 1로"},
        {"DB 3(으)로", "DB 3으로"},
        {"web과(와) Redis과(와) ALB과(와) CDN과(와)", "web과 Redis와 ALB와 CDN과"},
        {"subnet이(가) origin이(가) URL이(가) server이(가)", "subnet이 origin이 URL이 server가"},
        {"\"서울\"(이)라는 컴포넌트", "\"서울\"이라는 컴포넌트"},
        {"\"Redis\"(이)라는 컴포넌트", "\"Redis\"라는 컴포넌트"},
        {"은(는)", "는"},
        {"No particles here", "No particles here"},
    };
    for (const auto& [written, said] : rows)
        EXPECT_EQ(withParticles(QString::fromUtf8(written)), QString::fromUtf8(said));
}

// Pictures for people: set GUDO_GRABS to a folder, and look at them.
TEST_F(WhatIfWindow, IsDrawnInBothThemesAndLanguages)
{
    const QString folder = qEnvironmentVariable("GUDO_GRABS");
    m_window->resize(1440, 900);
    for (const char* language : {"en", "ko"}) {
        m_window->setUiLanguage(QLatin1String(language));
        for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
            m_window->setThemeMode(theme);
            open("aws-three-tier");
            mode().setOn(true);
            await();
            const auto save = [&](const char* what) {
                QApplication::processEvents();
                const QPixmap pixmap = m_window->grab();
                EXPECT_FALSE(pixmap.isNull());
                EXPECT_TRUE(folder.isEmpty() ||
                            pixmap.save(QStringLiteral("%1/what-if-%2-%3-%4.png")
                                            .arg(folder, QLatin1String(what), QLatin1String(language), toText(theme))));
            };
            save("nothing");
            fail({"zone:ap-northeast-2a"});
            save("zone");
            m_window->actions().showSweep->setChecked(true);
            SweepModel& model = m_window->sweep().model();
            ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 0 && !model.isWorking(); }, 20'000));
            QTest::qWait(folder.isEmpty() ? 0 : 1'000);
            save("sweep");
            m_window->actions().showSweep->setChecked(false);
            mode().setOn(false);
        }
    }
}

} // namespace
} // namespace gudo::test
