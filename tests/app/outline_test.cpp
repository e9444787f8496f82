#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/outline/outline_panel.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"
#include "tests/app/outline_support.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

Design shop()
{
    return test::Build {}
        .add("vpc", "aws.vpc", {}, {}, "Shop")
        .add("net-a", "aws.subnet", "vpc", {}, "Public A")
        .add("net-c", "aws.subnet", "vpc", {}, "Public C")
        .add("web-10", "aws.ec2", "net-a", {}, "web-10")
        .add("web-2", "aws.ec2", "net-a", {}, "web-2")
        .add("lb", "load_balancer", {}, {}, "로드밸런서")
        .connect("lb", "web-2", {{"port", 80}})
        .connect("web-2", "web-10");
}

class OutlineTest : public testing::Test {
protected:
    OutlineTest()
    {
        m_document.reset(shop());
        m_panel.resize(260, 420);
        m_panel.show();
    }
    [[nodiscard]] const Component* component(const Id& id) const
    {
        return m_document.design().architecture.components.find(id);
    }
    void click(const Id& id, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_panel.view().viewport(), Qt::LeftButton, modifiers,
                          m_panel.view().visualRect(m_panel.rowOf(id)).center());
    }

    Document m_document {test::catalog()};
    IconStore m_icons;
    OutlinePanel m_panel {m_document, m_icons};
};

} // namespace

TEST_F(OutlineTest, ShowsWhoIsInWhomByName)
{
    EXPECT_EQ(dump(m_panel.model()), "vpc Shop\n net-a Public A\n  web-2 web-2\n  web-10 web-10\n net-c Public C\n"
                                     "lb 로드밸런서\n");
    EXPECT_EQ(m_panel.rowOf("net-a").data(OutlineModel::CountRole).toInt(), 2);
    EXPECT_TRUE(m_panel.rowOf("vpc").data(Qt::AccessibleDescriptionRole).toString().contains(u'2'));
}

TEST_F(OutlineTest, MarksTheWorstFindingAlsoOnWhatIsFolded)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_document.isChecking() && !m_document.findings().empty(); }, 10'000));
    std::map<Id, int> worst;
    for (const Finding& finding : m_document.findings())
        if (!finding.isAccepted && !finding.diagnostic.components.empty()) {
            const auto [at, isNew] = worst.emplace(finding.diagnostic.components.front(), -1);
            at->second = std::max(at->second, int(finding.diagnostic.severity));
        }
    ASSERT_FALSE(worst.empty());
    for (const auto& [id, severity] : worst) {
        EXPECT_EQ(m_panel.rowOf(id).data(OutlineModel::SeverityRole).toInt(), severity) << id;
        for (QModelIndex at = m_panel.rowOf(id); at.isValid(); at = at.parent())
            EXPECT_GE(at.data(OutlineModel::InsideSeverityRole).toInt(), severity) << id;
    }
}

TEST_F(OutlineTest, KeepsWhatIsFoldedAndTheScrollOverEdits)
{
    for (int i = 0; i < 60; ++i)
        m_document.commit(
            QStringLiteral("Add"),
            withComponent(m_document.design(), {.id = "n" + std::to_string(i), .type = "aws.ec2", .parent = "net-c"}));
    m_panel.view().collapse(m_panel.rowOf("net-a"));
    QApplication::processEvents();
    m_panel.view().verticalScrollBar()->setValue(300);
    const int scrolled = m_panel.view().verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    m_document.commit(QStringLiteral("Rename"), renamed(m_document.design(), "n30", "first"));
    m_document.commit(QStringLiteral("Move"), reparented(m_document.design(), std::vector {Id {"net-a"}}, ""));
    EXPECT_FALSE(m_panel.view().isExpanded(m_panel.rowOf("net-a")));
    EXPECT_TRUE(m_panel.view().isExpanded(m_panel.rowOf("net-c")));
    EXPECT_EQ(m_panel.view().verticalScrollBar()->value(), scrolled);
}

TEST_F(OutlineTest, SelectsBothWaysAndCentres)
{
    QSignalSpy revealed {&m_document, &Document::revealRequested};
    click("web-2");
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web-2"});
    EXPECT_GE(revealed.count(), 1);
    click("web-10", Qt::ControlModifier);
    EXPECT_EQ(m_document.selection(), (std::set<Id> {"web-2", "web-10"}));
    m_document.select({"lb", "vpc"});
    QStringList ids;
    for (const QModelIndex& index : m_panel.view().selectionModel()->selectedIndexes())
        ids << index.data(OutlineModel::IdRole).toString();
    ids.sort();
    EXPECT_EQ(ids, (QStringList {QStringLiteral("lb"), QStringLiteral("vpc")}));
    m_document.commit(QStringLiteral("Delete"), without(m_document.design(), std::vector {Id {"lb"}}));
    EXPECT_EQ(m_document.selection(), std::set<Id> {"vpc"}) << "rows that go take nothing else with them";
}

TEST_F(OutlineTest, FindsByInitialConsonantsTypesAndIdsKeepingWhatTheyAreIn)
{
    const auto shown = [this](const char* query) {
        m_panel.searchField().setText(QString::fromUtf8(query));
        return dump(*m_panel.view().model());
    };
    EXPECT_EQ(shown("ㄹㄷㅂ"), "lb 로드밸런서\n");
    EXPECT_EQ(shown("web-10"), "vpc Shop\n net-a Public A\n  web-10 web-10\n");
    EXPECT_EQ(shown("net-c public"), "vpc Shop\n net-c Public C\n");
    EXPECT_EQ(shown("ec2"), "vpc Shop\n net-a Public A\n  web-2 web-2\n  web-10 web-10\n");
    EXPECT_EQ(shown("nonsense"), "");
    // What is added while somebody searches is found too.
    EXPECT_EQ(shown("extra"), "");
    m_document.commit(QStringLiteral("Add"),
                      withComponent(m_document.design(), {.id = "extra", .type = "aws.ec2", .parent = "net-c"}));
    EXPECT_EQ(dump(*m_panel.view().model()), "vpc Shop\n net-c Public C\n  extra extra\n");
}

TEST_F(OutlineTest, KeepsWhatIsFoldedOverASearchAndSelectsWithEnter)
{
    m_panel.view().collapse(m_panel.rowOf("net-a"));
    QTest::keyClicks(&m_panel.searchField(), QStringLiteral("web-2"));
    QTest::keyClick(&m_panel.searchField(), Qt::Key_Return);
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web-2"});
    m_document.select({});
    QTest::keyClick(&m_panel.searchField(), Qt::Key_Escape);
    EXPECT_FALSE(m_panel.view().isExpanded(m_panel.rowOf("net-a")));
    EXPECT_TRUE(m_panel.view().isExpanded(m_panel.rowOf("vpc")));
}

TEST_F(OutlineTest, RenamesInPlaceAsOneStep)
{
    click("web-2");
    QTest::keyClick(&m_panel.view(), Qt::Key_F2);
    auto* editor = m_panel.findChild<QLineEdit*>(QStringLiteral("outlineEditor"));
    ASSERT_TRUE(editor);
    EXPECT_FALSE(editor->accessibleName().isEmpty());
    editor->setText(QStringLiteral("  결제 웹 "));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(component("web-2")->name, "결제 웹");
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_EQ(OutlineModel::idOf(m_panel.view().currentIndex()), "web-2");
}

TEST_F(OutlineTest, TakesADropWhereTheCatalogueDoes)
{
    QSignalSpy adopted {&m_panel, &OutlinePanel::adoptionRequested};
    OutlineModel& model = m_panel.model();
    const std::unique_ptr<QMimeData> server {model.mimeData({model.indexOf("web-2")})};
    EXPECT_TRUE(model.canDropMimeData(server.get(), Qt::MoveAction, -1, -1, model.indexOf("net-c")));
    EXPECT_FALSE(model.canDropMimeData(server.get(), Qt::MoveAction, -1, -1, model.indexOf("web-10")));
    EXPECT_FALSE(model.canDropMimeData(server.get(), Qt::MoveAction, -1, -1, model.indexOf("web-2")));
    const std::unique_ptr<QMimeData> network {model.mimeData({model.indexOf("vpc")})};
    EXPECT_FALSE(model.canDropMimeData(network.get(), Qt::MoveAction, -1, -1, model.indexOf("net-a"))) << "into itself";
    model.dropMimeData(network.get(), Qt::MoveAction, -1, -1, model.indexOf("net-a"));
    EXPECT_EQ(adopted.count(), 0);
    model.dropMimeData(server.get(), Qt::MoveAction, -1, -1, model.indexOf("net-c"));
    ASSERT_EQ(adopted.count(), 1);
    EXPECT_EQ(adopted[0][0].value<std::vector<Id>>(), std::vector<Id> {"web-2"});
    EXPECT_EQ(adopted[0][1].value<Id>(), "net-c");
}

TEST_F(OutlineTest, ListsTheConnectionsOfWhatIsSelected)
{
    EXPECT_TRUE(m_panel.connections().isHidden());
    m_document.select({"web-2"});
    ASSERT_EQ(m_panel.connections().count(), 2);
    EXPECT_EQ(m_panel.connections().item(0)->text(), QStringLiteral("← 로드밸런서:80"));
    EXPECT_EQ(m_panel.connections().item(1)->text(), QStringLiteral("→ web-10"));
    EXPECT_FALSE(m_panel.connections().isHidden());
    QTest::mouseClick(m_panel.connections().viewport(), Qt::LeftButton, {},
                      m_panel.connections().visualItemRect(m_panel.connections().item(1)).center());
    EXPECT_EQ(m_document.selection(), std::set<Id> {"web-2-to-web-10"});
    EXPECT_EQ(m_panel.connections().count(), 2) << "still those of web-2";
    m_document.select({});
    EXPECT_TRUE(m_panel.connections().isHidden());
}

TEST_F(OutlineTest, OffersAMenuAtTheRow)
{
    QAction extra {QStringLiteral("Extra")};
    m_panel.setMenuActions({&extra});
    click("web-2");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_panel.view().viewport(), &event);
    auto* menu = m_panel.findChild<QMenu*>(QStringLiteral("outlineMenu"));
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().contains(&extra));
    menu->close();
}

TEST_F(OutlineTest, SwitchesLocksAndEyesAsOneStepForAllSelected)
{
    const auto press = [&](const Id& id, RowSwitch which) {
        QTest::mouseClick(m_panel.view().viewport(), Qt::LeftButton, {},
                          switchRect(m_panel.view().visualRect(m_panel.rowOf(id)), which).center());
    };
    const auto mark = [&](const Id& id, OutlineModel::Role role) {
        return OutlineModel::Mark(m_panel.rowOf(id).data(role).toInt());
    };
    press("web-2", RowSwitch::Lock);
    EXPECT_TRUE(lookOf(m_document.design(), "web-2").isLocked);
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_TRUE(m_document.selection().empty()) << "switching selects nothing";

    m_document.select({"web-2", "web-10", "web-2-to-web-10"});
    press("web-10", RowSwitch::Cover);
    EXPECT_EQ(hiddenOnes(m_document.design()), (std::vector<Id> {"web-10", "web-2"}));
    EXPECT_EQ(m_document.undoStack()->count(), 2);
    EXPECT_EQ(m_document.selection().size(), 3U);
    press("web-10", RowSwitch::Cover);
    EXPECT_TRUE(hiddenOnes(m_document.design()).empty());
    press("lb", RowSwitch::Lock);
    EXPECT_FALSE(lookOf(m_document.design(), "web-10").isLocked) << "a row beside the selection is switched alone";

    QSignalSpy changed {&m_panel.model(), &QAbstractItemModel::dataChanged};
    press("vpc", RowSwitch::Lock);
    EXPECT_GE(changed.count(), 5) << "rows in it show it too";
    EXPECT_EQ(mark("vpc", OutlineModel::LockRole), OutlineModel::Mark::Own);
    EXPECT_EQ(mark("web-10", OutlineModel::LockRole), OutlineModel::Mark::Inherited);
    EXPECT_EQ(mark("web-2", OutlineModel::LockRole), OutlineModel::Mark::Own);
    EXPECT_EQ(mark("web-10", OutlineModel::CoverRole), OutlineModel::Mark::None);
    EXPECT_TRUE(m_panel.rowOf("web-10")
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(QStringLiteral("Locked with Shop")));
    m_document.undoStack()->undo();
    EXPECT_EQ(mark("web-10", OutlineModel::LockRole), OutlineModel::Mark::None);
}

TEST_F(OutlineTest, OffersLockAndHideInTheMenu)
{
    click("net-a");
    QTest::keyClick(&m_panel.view(), Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = m_panel.findChild<QMenu*>(QStringLiteral("outlineMenu"));
    ASSERT_TRUE(menu);
    for (const char* text : {"Lock", "Hide"})
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String(text))
                action->trigger();
    menu->close();
    EXPECT_TRUE(lookOf(m_document.design(), "net-a").isLocked);
    EXPECT_TRUE(lookOf(m_document.design(), "net-a").isHidden);
}

} // namespace gudo
