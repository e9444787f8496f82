#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <set>

#include <gtest/gtest.h>

#include "app/files/design_file.h"
#include "app/mainwindow/main_window.h"
#include "app/text/texts.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

class ViewsWindow : public testing::Test {
protected:
    ViewsWindow()
    {
        QSettings {}.clear();
        m_window = std::make_unique<MainWindow>(test::catalog(), false);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->document().reset(test::Build {}
                                       .add("vpc", "aws.vpc", {}, {}, "Shop")
                                       .place("vpc", {0, 0, 2400, 1600})
                                       .add("net", "aws.subnet", "vpc", {}, "Net")
                                       .place("net", {100, 100, 600, 600})
                                       .add("net-2", "aws.subnet", "vpc", {}, "Other net")
                                       .place("net-2", {1000, 100, 600, 600})
                                       .add("web", "aws.ec2", "net", {}, "Web")
                                       .place("web", {200, 200, 120, 96}));
        QApplication::processEvents();
    }
    ~ViewsWindow() override
    {
        m_window.reset();
        setLanguage(*qApp, QStringLiteral("en"));
        QSettings {}.clear();
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(ViewsWindow, GivesTheKeysToOnePanelAfterTheOther)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->canvas().setFocus();
    const std::vector<QWidget*> round {&m_window->palettePanel(), &m_window->outline(), &m_window->inspector(),
                                       &m_window->problems(), &m_window->canvas()};
    for (QWidget* panel : round) {
        m_window->actions().nextPanel->trigger();
        QWidget* now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        EXPECT_TRUE(panel == now || panel->isAncestorOf(now))
            << panel->metaObject()->className() << ' ' << now->metaObject()->className();
    }
    m_window->actions().previousPanel->trigger();
    EXPECT_TRUE(m_window->problems().isAncestorOf(QApplication::focusWidget()));
    m_window->actions().showProblems->setChecked(false);
    m_window->canvas().setFocus();
    m_window->actions().previousPanel->trigger();
    EXPECT_TRUE(m_window->inspector().isAncestorOf(QApplication::focusWidget())) << "hidden panels are passed over";
}

TEST_F(ViewsWindow, GivesTheKeysToEveryPanelThatIsSeenAndToNoneBehindATab)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    std::set<const QDockWidget*> reached;
    const auto docks = m_window->findChildren<QDockWidget*>(QString {}, Qt::FindDirectChildrenOnly);
    for (QDockWidget* dock : docks) {
        if (dock->objectName() == QLatin1String("failuresDock"))
            continue; // comes with its mode
        dock->show();
        dock->raise();
        QApplication::processEvents();
        m_window->canvas().setFocus();
        for (int step = 0; step < docks.size(); ++step) {
            m_window->actions().nextPanel->trigger();
            const QWidget* now = QApplication::focusWidget();
            ASSERT_TRUE(now);
            EXPECT_TRUE(m_window->rect().contains(now->mapTo(m_window.get(), now->rect().center())))
                << now->metaObject()->className();
            if (dock->isAncestorOf(now))
                reached.insert(dock);
        }
        EXPECT_TRUE(reached.contains(dock)) << dock->objectName().toStdString();
    }
    // What goes behind a tab gives its keys back.
    auto* network = m_window->findChild<QDockWidget*>(QStringLiteral("networkDock"));
    auto* problems = m_window->findChild<QDockWidget*>(QStringLiteral("problemsDock"));
    ASSERT_TRUE(network && problems);
    network->raise();
    QApplication::processEvents();
    network->findChild<QToolButton*>()->setFocus();
    ASSERT_TRUE(network->isAncestorOf(QApplication::focusWidget()));
    problems->raise();
    QApplication::processEvents();
    EXPECT_FALSE(network->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ViewsWindow, FindsByKeyAndGivesTheKeysBack)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->canvas().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(m_window->findBar().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("net"));
    EXPECT_EQ(m_window->document().selection(), std::set<Id> {"net"});
    for (int places = 0; places < 4 && m_window->document().selection().contains("net"); ++places)
        QTest::keyClick(m_window.get(), Qt::Key_F3); // its id, its name and its type
    EXPECT_EQ(m_window->document().selection(), std::set<Id> {"net-2"}) << "in reading order";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(m_window->findBar().isVisible());
    EXPECT_TRUE(m_window->canvas().hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window->palettePanel().searchField().hasFocus());
}

TEST_F(ViewsWindow, RenamesInTheOutlineWhenItHasTheKeys)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->document().select({"web"});
    m_window->outline().view().setFocus();
    QTest::keyClick(&m_window->outline().view(), Qt::Key_F2);
    auto* editor = m_window->outline().findChild<QLineEdit*>(QStringLiteral("outlineEditor"));
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("Front"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(m_window->document().design().architecture.components.find("web")->name, "Front");
}

TEST_F(ViewsWindow, ClosesWithARenameUnderWay)
{
    m_window->document().select({"web"});
    m_window->outline().view().setFocus();
    QTest::keyClick(&m_window->outline().view(), Qt::Key_F2);
    auto* editor = m_window->outline().findChild<QLineEdit*>(QStringLiteral("outlineEditor"));
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("Half"));
    m_window.reset();
    QApplication::processEvents();
}

TEST_F(ViewsWindow, MovesAComponentIntoAnotherContainerFromTheOutline)
{
    emit m_window->outline().adoptionRequested({"web"}, "net-2");
    const Design& design = m_window->document().design();
    EXPECT_EQ(design.architecture.components.find("web")->parent, "net-2");
    EXPECT_TRUE(placementOf(design, "net-2").contains(placementOf(design, "web").center()));
    EXPECT_EQ(m_window->document().undoStack()->count(), 1);
    EXPECT_EQ(m_window->outline().rowOf("web").parent(), m_window->outline().rowOf("net-2"));
}

TEST_F(ViewsWindow, SendsTheCanvasWhereTheMinimapSays)
{
    m_window->canvas().setZoom(2);
    ASSERT_TRUE(m_window->minimap().isVisible());
    emit m_window->minimap().centerRequested({1300, 400});
    EXPECT_LE((m_window->canvas().visibleRect().center() - QPointF(1300, 400)).manhattanLength(), 2);
    m_window->canvas().fitAll();
    EXPECT_FALSE(m_window->minimap().isVisible());
    m_window->canvas().setZoom(2);
    m_window->actions().showMinimap->setChecked(false);
    EXPECT_FALSE(m_window->minimap().isVisible());
    m_window = std::make_unique<MainWindow>(test::catalog(), false);
    EXPECT_FALSE(m_window->actions().showMinimap->isChecked()) << "remembered";
}

TEST_F(ViewsWindow, ClosesTheOutlineAndRemembersIt)
{
    EXPECT_TRUE(m_window->outline().isVisible());
    emit m_window->outline().closeRequested();
    EXPECT_FALSE(m_window->outline().isVisible());
    EXPECT_FALSE(m_window->actions().showOutline->isChecked());
    m_window->actions().showOutline->trigger();
    EXPECT_TRUE(m_window->outline().isVisible());
}

TEST_F(ViewsWindow, OutlinesEveryMatchWhileTheBarIsOpen)
{
    m_window->actions().find->trigger();
    auto* text = m_window->findChild<QLineEdit*>(QStringLiteral("findText"));
    ASSERT_TRUE(text);
    QTest::keyClicks(text, QStringLiteral("other"));
    EXPECT_EQ(m_window->canvas().found(), std::set<Id> {"net-2"});
    const QImage marked = m_window->canvas().viewport()->grab().toImage();
    text->setText(QStringLiteral("nothing like it"));
    EXPECT_TRUE(m_window->canvas().found().empty());
    EXPECT_NE(m_window->canvas().viewport()->grab().toImage(), marked);
    text->setText(QStringLiteral("e"));
    EXPECT_GE(m_window->canvas().found().size(), 3U);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_TRUE(m_window->canvas().found().empty()) << "closed";
}

TEST_F(ViewsWindow, ShowsTheKeysPeopleChoseInTheMenuOfTheCanvas)
{
    m_window->actions().duplicate->setShortcut(QKeySequence {QStringLiteral("Ctrl+Alt+B")});
    m_window->document().select({"web"});
    m_window->canvas().showSelectionMenu();
    auto* menu = m_window->canvas().findChild<QMenu*>(QStringLiteral("canvasMenu"));
    ASSERT_TRUE(menu);
    const auto keysOf = [&](const char* text) {
        for (const QAction* action : menu->actions())
            if (action->text() == QLatin1String(text))
                return action->shortcut();
        return QKeySequence {};
    };
    EXPECT_EQ(keysOf("Duplicate"), QKeySequence {QStringLiteral("Ctrl+Alt+B")});
    EXPECT_EQ(keysOf("Copy"), QKeySequence {QStringLiteral("Ctrl+C")});
    EXPECT_EQ(keysOf("Lock"), QKeySequence {QStringLiteral("Ctrl+Shift+K")});
    menu->close();
}

TEST_F(ViewsWindow, KeepsWhatIsBeingTypedWhenItSaves)
{
    QTemporaryDir folder;
    QString error;
    const QString path = folder.filePath(QStringLiteral("shop.gudo"));
    ASSERT_TRUE(m_window->document().save(path, &error));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    const auto saved = [&] {
        m_window->actions().save->trigger();
        return readDesignFile(path).design;
    };
    const auto name = [](const Design& design, const char* id) {
        return design.architecture.components.find(id)->name;
    };
    m_window->document().select({"web"});
    m_window->canvas().setFocus();
    m_window->canvas().renameSelected();
    auto* inPlace = m_window->canvas().findChild<QLineEdit*>(QStringLiteral("inlineEditor"));
    ASSERT_TRUE(inPlace);
    inPlace->setText(QStringLiteral("Front"));
    EXPECT_EQ(name(saved(), "web"), "Front");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    OutlinePanel& outline = m_window->outline();
    outline.view().setFocus();
    outline.view().setCurrentIndex(outline.rowOf("net"));
    outline.view().edit(outline.rowOf("net"));
    auto* inTree = outline.findChild<QLineEdit*>(QStringLiteral("outlineEditor"));
    ASSERT_TRUE(inTree);
    inTree->setText(QStringLiteral("Inner"));
    EXPECT_EQ(name(saved(), "net"), "Inner");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    m_window->document().select({"net-2"});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page before
    auto* field = m_window->inspector().findChild<QLineEdit*>(QStringLiteral("componentName"));
    ASSERT_TRUE(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Outer"));
    EXPECT_EQ(name(saved(), "net-2"), "Outer");
    m_window.reset(); // before the folder of its file
}

TEST_F(ViewsWindow, TheOutlineMovesNothingThatIsLocked)
{
    const auto parentOf = [&](const char* id) {
        return m_window->document().design().architecture.components.find(id)->parent;
    };
    Document& document = m_window->document();
    document.commit({}, withLocked(document.design(), std::vector<Id> {"web"}, true));
    emit m_window->outline().adoptionRequested({"web"}, "net-2");
    EXPECT_EQ(parentOf("web"), "net");
    document.commit({}, withLocked(document.design(), std::vector<Id> {"web"}, false));
    document.commit({}, withLocked(document.design(), std::vector<Id> {"net-2"}, true));
    emit m_window->outline().adoptionRequested({"web"}, "net-2");
    EXPECT_EQ(parentOf("web"), "net");
}

} // namespace gudo
