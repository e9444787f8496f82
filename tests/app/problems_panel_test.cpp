#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

#include "app/problems/accept_dialog.h"
#include "app/problems/problems_panel.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo {

namespace {

/// A database in one zone: a finding with a fix.
Design frail()
{
    return test::Build {}
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("data-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}})
        .add("data-c", "aws.subnet", "az-c", {{"cidr", "10.0.1.0/24"}})
        .add("web", "aws.ec2", "data-a")
        .add("db", "aws.rds", "vpc", {{"multi_az", false}, {"subnets", test::texts({"data-a", "data-c"})}})
        .connect("web", "db", {{"port", 3306}});
}

class ProblemsTest : public testing::Test {
protected:
    ProblemsTest()
    {
        m_document.reset(frail());
        checked();
        m_panel.resize(900, 240);
        m_panel.show();
    }
    /// Waits until the findings are those of the design.
    void checked()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_document.isChecking(); }, 10'000));
    }
    /// A row that can be mended.
    QModelIndex fixable()
    {
        ProblemsModel& model = m_panel.model();
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
                if (const auto index = model.index(row, 0, model.index(group, 0));
                    index.data(ProblemsModel::IsFixableRole).toBool())
                    return index;
        return {};
    }

    Document m_document {test::catalog()};
    ProblemsPanel m_panel {m_document};
};

} // namespace

TEST_F(ProblemsTest, FixRemovesTheFindingAndUndoBringsItBack)
{
    const QModelIndex index = fixable();
    ASSERT_TRUE(index.isValid());
    const QString identity = ProblemsModel::identityOf(m_panel.model().findingAt(index)->diagnostic);
    const QRect button = m_panel.view().fixRect(index);
    ASSERT_FALSE(button.isEmpty());
    QTest::mouseClick(m_panel.view().viewport(), Qt::LeftButton, {}, button.center());
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    EXPECT_FALSE(m_document.undoStack()->undoText().isEmpty());
    checked();
    EXPECT_FALSE(m_panel.model().indexOf(identity).isValid());
    m_document.undoStack()->undo();
    checked();
    EXPECT_TRUE(m_panel.model().indexOf(identity).isValid());
}

TEST_F(ProblemsTest, AClickSelectsAndReveals)
{
    QSignalSpy revealed {&m_document, &Document::revealRequested};
    const QModelIndex index = fixable();
    const Id id = m_panel.model().findingAt(index)->diagnostic.components.front();
    QTest::mouseClick(m_panel.view().viewport(), Qt::LeftButton, {},
                      m_panel.view().visualRect(index).topLeft() + QPoint {80, 12});
    EXPECT_TRUE(m_document.selection().contains(id));
    EXPECT_EQ(revealed.count(), 1);
}

TEST_F(ProblemsTest, FiltersBySeverityAndText)
{
    ProblemsModel& model = m_panel.model();
    const QString rule = fixable().data(ProblemsModel::RuleRole).toString();
    model.setText(rule);
    for (int group = 0; group < model.rowCount(); ++group)
        for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
            EXPECT_EQ(model.index(row, 0, model.index(group, 0)).data(ProblemsModel::RuleRole).toString(), rule);
    model.setText({});
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        model.setSeverityShown(severity, false);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.hidesFindings());
}

TEST_F(ProblemsTest, AnAcceptedFindingIsNoLongerCounted)
{
    const Diagnostic finding = m_panel.model().findingAt(fixable())->diagnostic;
    const int before = m_panel.model().count(finding.severity);
    m_document.commit({}, accepted(m_document.design(), acceptance(finding, QStringLiteral("batch only"), {})));
    checked();
    EXPECT_LT(m_panel.model().count(finding.severity), before);
    EXPECT_GE(m_panel.model().acceptedCount(), 1);
    m_document.commit({}, notAccepted(m_document.design(), finding));
    checked();
    EXPECT_EQ(m_panel.model().count(finding.severity), before);
}

TEST_F(ProblemsTest, AcceptingNeedsAReason)
{
    const Diagnostic finding = m_panel.model().findingAt(fixable())->diagnostic;
    AcceptDialog dialog {finding, nullptr};
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto accept = std::ranges::find_if(buttons, [](QPushButton* button) { return button->isDefault(); });
    ASSERT_NE(accept, buttons.end());
    EXPECT_FALSE((*accept)->isEnabled());
    dialog.findChild<QLineEdit*>(QStringLiteral("acceptReason"))->setText(QStringLiteral("batch only"));
    EXPECT_TRUE((*accept)->isEnabled());
}

TEST_F(ProblemsTest, AsksForTheMenuByKey)
{
    ProblemsView& view = m_panel.view();
    QSignalSpy asked {&view, &ProblemsView::menuRequested};
    QObject::disconnect(&view, &ProblemsView::menuRequested, &m_panel, nullptr); // which would wait for an answer
    view.setCurrentIndex(m_panel.model().index(0, 0));
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(asked.count(), 0) << "a group has none";
    view.setCurrentIndex(fixable());
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}); // as the Menu key makes it
    QApplication::sendEvent(view.viewport(), &event);
    EXPECT_EQ(asked.count(), 2);
}

} // namespace gudo
