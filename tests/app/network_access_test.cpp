#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

#include "app/network/access_texts.h"
#include "app/network/derive_dialog.h"
#include "core/formats/native.h"
#include "core/rules/security/derived_groups.h"
#include "tests/app/network_support.h"
#include "tests/app/next_dialog.h"

namespace gudo::test {
namespace {

QLineEdit* editorIn(QAbstractItemView& view)
{
    const auto editors = view.viewport()->findChildren<QLineEdit*>();
    return editors.isEmpty() ? nullptr : editors.back();
}

/// Return, and what the view does once the field has had the key.
void enter(QLineEdit& line)
{
    QTest::keyClick(&line, Qt::Key_Return);
    QCoreApplication::processEvents();
}

const List& inbound(const Document& document, const char* group)
{
    return *find(document.design().architecture.components.find(group)->properties, "ingress")->asList();
}

} // namespace

TEST(AccessMatrixPanel, TellsDrawnRefusedAndTooOpenApart)
{
    NetworkDesk desk;
    EXPECT_EQ(desk.state("web-sg", "app-sg"), CellState::Drawn);
    EXPECT_EQ(desk.state("app-sg", "db-sg"), CellState::Refused);
    EXPECT_EQ(desk.state("203.0.113.0/24", "db-sg"), CellState::Leaky);
    EXPECT_EQ(desk.state("web-sg", "db-sg"), CellState::Closed);
    AccessModel& model = desk.panel.access().model();
    EXPECT_EQ(model.count(CellState::Refused), 1);
    EXPECT_EQ(desk.cell("web-sg", "app-sg").data().toString(), QStringLiteral("8080"));
    EXPECT_FALSE(desk.cell("app-sg", "db-sg").data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setState(CellState::Refused);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.columnCount(), 1);
}

TEST(AccessMatrixPanel, TypingSetsTheRulesAsOneStepAndUndoTakesThemBack)
{
    NetworkDesk desk;
    AccessView& view = desk.panel.access().view();
    const Design before = desk.document.design();
    view.setFocus();
    view.setCurrentIndex(desk.cell("app-sg", "db-sg"));
    QTest::keyClick(&view, Qt::Key_3);
    QLineEdit* line = editorIn(view);
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("3306, 8080-8090"));
    enter(*line);
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    EXPECT_FALSE(desk.document.undoStack()->undoText().isEmpty());
    EXPECT_EQ(inbound(desk.document, "db-sg").size(), 3u);
    EXPECT_EQ(textOf(*inbound(desk.document, "db-sg").front().asObject(), "description"), "office");
    desk.wait();
    EXPECT_EQ(desk.state("app-sg", "db-sg"), CellState::Leaky) << "8080-8090 is more than is drawn";
    desk.document.undoStack()->undo();
    EXPECT_EQ(desk.document.design(), before);
}

TEST(AccessMatrixPanel, WhatCannotBeReadStaysInTheFieldWithTheReason)
{
    NetworkDesk desk;
    AccessView& view = desk.panel.access().view();
    view.setFocus();
    view.setCurrentIndex(desk.cell("app-sg", "db-sg"));
    view.edit(view.currentIndex());
    QLineEdit* line = editorIn(view);
    ASSERT_TRUE(line);
    for (const char* bad : {"99999", "tpc 80", "90-80", "\xed\x8f\xac\xed\x8a\xb8 80", "<b>&"}) {
        line->setText(QString::fromUtf8(bad));
        enter(*line);
        ASSERT_EQ(editorIn(view), line) << bad;
        EXPECT_EQ(line->text(), QString::fromUtf8(bad));
        EXPECT_FALSE(desk.panel.access().message().text().isEmpty()) << bad;
        EXPECT_EQ(desk.document.undoStack()->count(), 0);
    }
    line->setText(QStringLiteral("3306"));
    EXPECT_TRUE(desk.panel.access().message().text().isEmpty()) << "gone as soon as it can be read";
    enter(*line);
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
}

TEST(AccessMatrixPanel, DeleteClosesAndSaysWhyItCannot)
{
    NetworkDesk desk;
    AccessView& view = desk.panel.access().view();
    view.setCurrentIndex(desk.cell("203.0.113.0/24", "db-sg"));
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_TRUE(inbound(desk.document, "db-sg").empty());
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    const MatrixParty world {.kind = MatrixParty::Kind::Internet, .key = "internet"};
    EXPECT_FALSE(obstacleText(desk.document.design(), {.key = "web-sg"}, world).isEmpty());
}

TEST(AccessMatrixPanel, AClickSelectsWhoTakesPart)
{
    NetworkDesk desk;
    AccessView& view = desk.panel.access().view();
    const QModelIndex index = desk.cell("app-sg", "db-sg");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    const auto& selection = desk.document.selection();
    for (const char* id : {"app", "db", "app-sg", "db-sg", "app-to-db"})
        EXPECT_TRUE(selection.contains(id)) << id;
    EXPECT_FALSE(selection.contains("web"));
    EXPECT_TRUE(desk.panel.access().detail().toPlainText().contains(QStringLiteral("3306")));
}

TEST(AccessMatrixPanel, SetsACellToWhatIsDrawn)
{
    NetworkDesk desk;
    AccessPage& page = desk.panel.access();
    page.view().setCurrentIndex(desk.cell("app-sg", "db-sg"));
    const auto buttons = page.findChildren<QPushButton*>();
    const auto match = std::ranges::find_if(buttons, [](QPushButton* button) {
        return button->isVisible() && button->text().contains(QLatin1String("drawn"));
    });
    ASSERT_NE(match, buttons.end());
    QTest::mouseClick(*match, Qt::LeftButton);
    desk.wait();
    EXPECT_EQ(desk.state("app-sg", "db-sg"), CellState::Drawn);
}

TEST(AccessMatrixPanel, DerivesWhatTheRuleWouldAfterShowingIt)
{
    NetworkDesk desk;
    const Design expected = withDerivedGroups(desk.document.design(), catalog(), "vpc");
    QStringList rows;
    inNext<DeriveDialog>([&rows](DeriveDialog& dialog) {
        for (int row = 0; row < dialog.table().rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < dialog.table().columnCount(); ++column)
                texts << (dialog.table().item(row, column) ? dialog.table().item(row, column)->text() : QString {});
            rows << texts.join(u'|');
        }
        dialog.accept();
    });
    desk.panel.access().derive();
    const QStringList shown {"Who may talk to whom|||", "app-sg|db-sg|closed|3306", "203.0.113.0/24|db-sg|22|closed",
                             "What groups let out to everybody|||", "app-sg|Internet|all|closed"};
    for (const QString& row : shown)
        EXPECT_TRUE(rows.contains(row)) << row.toStdString();
    EXPECT_FALSE(rows.contains(QStringLiteral("Which groups components are in|||"))) << "nobody leaves one";
    EXPECT_EQ(desk.document.design(), expected);
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
    desk.wait();
    EXPECT_EQ(desk.panel.access().model().count(CellState::Refused), 0);
    EXPECT_EQ(desk.panel.access().model().count(CellState::Leaky), 0);
    desk.panel.access().derive(); // no dialog: there is nothing to do
    EXPECT_EQ(desk.document.undoStack()->count(), 1);
}

TEST(DerivedChanges, TellWhoLeavesAGroup)
{
    const std::string text = sourceFile("resources/templates/aws-three-tier.gudo");
    const Design before = readNative(text, "aws-three-tier").design;
    const DerivedChanges changes = derivedChanges(before, derivedGroups(before, catalog(), {}), catalog());
    QStringList members;
    for (const DerivedChange& change : changes.members)
        members << change.from + u'|' + change.before + u'|' + change.after;
    EXPECT_TRUE(members.contains(QStringLiteral("App group|app-sg, ec2-sg (admin)|app-sg")));
    EXPECT_TRUE(members.contains(QStringLiteral("Web group|web-sg, ec2-sg (admin)|web-sg")));
    EXPECT_EQ(changes.size(), changes.access.size() + changes.outward.size() + 2);
}

TEST(AccessMatrixPanel, FindsGroupsByName)
{
    NetworkDesk desk;
    AccessModel& model = desk.panel.access().model();
    const int all = model.columnCount();
    model.setText(QStringLiteral("web-sg"));
    EXPECT_LT(model.columnCount(), all) << "everybody may ask the web tier";
    EXPECT_TRUE(desk.cell("web-sg", "app-sg").isValid()) << "with those it has to do with";
    EXPECT_FALSE(desk.cell("app-sg", "db-sg").isValid());
    model.setText(QStringLiteral("no such group"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(AccessMatrixPanel, HoldsAHundredGroups)
{
    Build build;
    build.add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}}).add("s", "aws.subnet", "vpc", {{"cidr", "10.0.0.0/20"}});
    for (int at = 0; at < 100; ++at) {
        const std::string number = std::to_string(at);
        build.add("g" + number, "aws.security_group", "vpc",
                  {{"ingress", List {allowed(("g" + std::to_string((at + 1) % 100)).c_str(), 80 + at, 80 + at)}}});
        build.add("m" + number, "aws.ec2", "s", {{"security_groups", texts({"g" + number})}});
    }
    NetworkDesk desk {build};
    EXPECT_EQ(desk.panel.access().model().rowCount(), 100);
    EXPECT_EQ(desk.panel.access().model().columnCount(), 100);
    EXPECT_EQ(desk.state("g1", "g0"), CellState::Leaky);
    EXPECT_EQ(desk.state("g0", "g1"), CellState::Closed);
}

} // namespace gudo::test
