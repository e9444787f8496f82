#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

#include "app/text/design_changes.h"
#include "core/rules/identity.h"
#include "core/rules/repair.h"
#include "tests/app/problems_support.h"

namespace gudo::test {

namespace {

class FixDialogTest : public ProblemsDesk {
protected:
    static void press(FixDialog* dialog)
    {
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("applyFix"));
        ASSERT_TRUE(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

QString allTexts(const QTreeWidget& changes)
{
    QString all;
    for (QTreeWidgetItemIterator item {const_cast<QTreeWidget*>(&changes)}; *item; ++item)
        all += (*item)->text(0) + u'|' + (*item)->text(1) + u'|' + (*item)->text(2) + u'\n';
    return all;
}

} // namespace

TEST_F(FixDialogTest, ShowsWhatTheFixWillChangeAndDoesJustThatAsOneStep)
{
    const QModelIndex index = ofRule("RED-002");
    ASSERT_TRUE(index.isValid());
    const std::string identity = panel.model().identityAt(index);
    const Design expected = repaired(document.design(), panel.model().findingAt(index)->diagnostic);
    panel.view().scrollTo(index);
    const QRect button = panel.view().fixRect(index);
    ASSERT_FALSE(button.isEmpty());
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, button.center());
    auto* dialog = panel.findChild<FixDialog*>();
    ready(dialog);
    EXPECT_EQ(document.undoStack()->count(), 0) << "nothing happens before somebody says so";
    EXPECT_EQ(dialog->plan().after, expected);
    EXPECT_FALSE(dialog->plan().region.isEmpty());
    EXPECT_TRUE(allTexts(dialog->changes()).contains(QLatin1String("Multi-AZ standby|off|on")))
        << allTexts(dialog->changes()).toStdString();
    press(dialog);
    EXPECT_EQ(document.design(), expected);
    EXPECT_EQ(document.undoStack()->count(), 1);
    checked();
    EXPECT_FALSE(panel.model().indexOf(identity).isValid());
    document.undoStack()->undo();
    checked();
    EXPECT_TRUE(panel.model().indexOf(identity).isValid());
}

TEST_F(FixDialogTest, CancellingChangesNothing)
{
    FixDialog* dialog = panel.fix(ofRule("RED-002"));
    ready(dialog);
    const Design before = document.design();
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(document.design(), before);
    EXPECT_EQ(document.undoStack()->count(), 0);
}

TEST_F(FixDialogTest, ClosesWhenTheDesignBecomesAnother)
{
    FixDialog* dialog = panel.fix(ofRule("RED-002"));
    ready(dialog);
    document.commit({}, renamed(document.design(), "db", "Orders"));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FixDialogTest, FixesAllOfAKindAsTheCommandLineDoes)
{
    Build many {document.design()};
    for (const char* id : {"db-2", "db-3"})
        many.add(id, "aws.rds", "vpc", {{"multi_az", false}, {"subnets", texts({"data-a", "data-c"})}})
            .connect("web", id, {{"port", 3306}});
    document.commit({}, many.design());
    checked();
    const Design before = document.design();
    const int steps = document.undoStack()->count();
    const Repair expected =
        repairedAll(before, document.catalog(), {},
                    {.only = {"RED-002"}, .today = QDate::currentDate().toString(Qt::ISODate).toStdString()});
    ASSERT_EQ(expected.done.size(), 3U);
    FixDialog* dialog = panel.fixAll(ofRule("RED-002"));
    ready(dialog);
    EXPECT_EQ(dialog->plan().mended, 3);
    EXPECT_EQ(dialog->plan().after, expected.design);
    press(dialog);
    EXPECT_EQ(document.design(), expected.design);
    EXPECT_EQ(document.undoStack()->count(), steps + 1);
    checked();
    EXPECT_FALSE(ofRule("RED-002").isValid());
    document.undoStack()->undo();
    EXPECT_EQ(document.design(), before);
}

TEST(DesignChanges, TellEveryRowThatDiffersAndNothingElse)
{
    const Design before = frail();
    EXPECT_TRUE(changesBetween(before, before, catalog()).empty());
    Design after =
        Build {before}.add("cache", "aws.elasticache", "data-a", {}, "세션").connect("web", "cache").design();
    after = without(std::move(after), std::vector<Id> {"az-c"});
    after = withProperty(std::move(after), "db", "subnets", texts({"data-a"}));
    const std::vector<DesignChange> changes = changesBetween(before, after, catalog());
    const auto of = [&](const Id& id) {
        const auto found = std::ranges::find(changes, id, &DesignChange::id);
        return found == changes.end() ? DesignChange {.id = "?"} : *found;
    };
    EXPECT_EQ(of("cache").kind, DesignChange::Kind::Added);
    EXPECT_EQ(of("cache").title, QStringLiteral("세션"));
    EXPECT_EQ(of("az-c").kind, DesignChange::Kind::Removed);
    EXPECT_EQ(of("data-c").kind, DesignChange::Kind::Removed);
    EXPECT_EQ(of("web").id, "?");
    const DesignChange db = of("db");
    ASSERT_EQ(db.parts.size(), 1U);
    EXPECT_EQ(db.parts.front().before, QStringLiteral("data-c"));
    EXPECT_EQ(db.parts.front().after, QString {});
}

} // namespace gudo::test
