#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

#include "app/problems/accept_dialog.h"
#include "core/reports/baseline.h"
#include "core/rules/identity.h"
#include "tests/app/problems_support.h"

namespace gudo::test {

namespace {

using ProblemsTest = ProblemsDesk;

} // namespace

TEST_F(ProblemsTest, ShowsWhatTheCheckFinds)
{
    panel.model().setAcceptedShown(true);
    std::multimap<std::string, std::string> expected;
    const CheckOptions options {.today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    for (const Finding& finding : check(document.design(), document.catalog(), options))
        expected.emplace(identityOf(finding.diagnostic), toEnglish(finding.diagnostic.message));
    std::multimap<std::string, std::string> shown;
    for (const QModelIndex& index : panel.model().findingRows())
        shown.emplace(identityOf(panel.model().findingAt(index)->diagnostic), index.data().toString().toStdString());
    EXPECT_EQ(shown, expected);
    EXPECT_FALSE(shown.empty());
}

TEST_F(ProblemsTest, AClickSelectsAndReveals)
{
    QSignalSpy revealed {&document, &Document::revealRequested};
    const QModelIndex index = fixable();
    const Id id = panel.model().findingAt(index)->diagnostic.components.front();
    panel.view().scrollTo(index);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {},
                      panel.view().visualRect(index).topLeft() + QPoint {90, 12});
    EXPECT_TRUE(document.selection().contains(id));
    EXPECT_EQ(revealed.count(), 1);
}

TEST_F(ProblemsTest, WalksThroughAllFindingsAndBeginsAgain)
{
    const std::vector<QModelIndex> rows = panel.model().findingRows();
    QSignalSpy revealed {&document, &Document::revealRequested};
    for (std::size_t at = 0; at < rows.size(); ++at) {
        panel.showNext(1);
        EXPECT_EQ(panel.view().currentIndex(), rows[at]);
    }
    panel.showNext(1);
    EXPECT_EQ(panel.view().currentIndex(), rows.front());
    panel.showNext(-1);
    EXPECT_EQ(panel.view().currentIndex(), rows.back());
    EXPECT_EQ(revealed.count(), static_cast<int>(rows.size()) + 2);
    for (const Id& id : panel.model().findingAt(rows.back())->diagnostic.components)
        EXPECT_TRUE(document.selection().contains(id));
}

TEST_F(ProblemsTest, FiltersBySeverityAndText)
{
    ProblemsModel& model = panel.model();
    const QString rule = fixable().data(ProblemsModel::RuleRole).toString();
    model.setText(rule);
    EXPECT_FALSE(model.findingRows().empty());
    for (const QModelIndex& index : model.findingRows())
        EXPECT_EQ(index.data(ProblemsModel::RuleRole).toString(), rule);
    model.setText({});
    panel.showOnly(Severity::Warning);
    for (const QModelIndex& index : model.findingRows())
        EXPECT_EQ(model.findingAt(index)->diagnostic.severity, Severity::Warning);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        model.setSeverityShown(severity, false);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.hidesFindings());
}

TEST_F(ProblemsTest, ThePageOfTheRuleStandsBesideTheFinding)
{
    const QModelIndex index = ofRule("RED-002");
    ASSERT_TRUE(index.isValid());
    panel.view().setCurrentIndex(index);
    EXPECT_TRUE(panel.rulePane().isVisible());
    const QString page = panel.rulePane().page().toPlainText();
    for (const char* part : {"Database without a standby", "The managed database runs on one machine in one zone.",
                             "Turn on the standby in a second zone", "Checkov CKV_AWS_157"})
        EXPECT_TRUE(page.contains(QLatin1String(part))) << part;
    panel.setPageWanted(false);
    EXPECT_FALSE(panel.rulePane().isVisible());
    panel.explain(index);
    EXPECT_TRUE(panel.rulePane().isVisible());
}

TEST_F(ProblemsTest, ThePageOfTheRuleStandsInsteadOfTheListWhereThereIsNoRoomForBoth)
{
    const QModelIndex index = ofRule("RED-002");
    panel.setMinimumWidth(360); // as in a window
    panel.resize(440, 300);
    QApplication::processEvents();
    panel.view().setCurrentIndex(index);
    EXPECT_FALSE(panel.rulePane().isVisible()) << "nobody asked for it";
    panel.explain(index);
    EXPECT_TRUE(panel.rulePane().isVisible());
    EXPECT_FALSE(panel.view().isVisible());
    emit panel.rulePane().closeRequested();
    EXPECT_FALSE(panel.rulePane().isVisible());
    EXPECT_TRUE(panel.view().isVisible());
    panel.explain(index);
    panel.resize(900, 300);
    QApplication::processEvents();
    EXPECT_TRUE(panel.view().isVisible());
    EXPECT_TRUE(panel.rulePane().isVisible()) << "closing it where it was narrow is not for good";
}

TEST_F(ProblemsTest, AnAcceptedFindingIsNoLongerCounted)
{
    const Diagnostic finding = panel.model().findingAt(fixable())->diagnostic;
    const int before = panel.model().count(finding.severity);
    document.commit({}, accepted(document.design(), acceptance(finding, QStringLiteral("batch only"), {})));
    checked();
    EXPECT_EQ(panel.model().count(finding.severity), before - 1);
    EXPECT_EQ(panel.model().acceptedCount(), 1);
    panel.model().setAcceptedShown(true);
    panel.noLongerAccept({panel.model().indexOf(identityOf(finding))});
    checked();
    EXPECT_EQ(panel.model().count(finding.severity), before);
    EXPECT_TRUE(document.design().settings.accepted.empty());
}

TEST_F(ProblemsTest, AcceptingOneOfTwoOnAComponentLeavesTheOther)
{
    Diagnostic one {.rule = "SEC-009", .components = {"db"}, .key = "3306"};
    Diagnostic other = one;
    other.key = "5432";
    const Design design = accepted({}, acceptance(one, QStringLiteral("for now"), {}));
    EXPECT_EQ(design.settings.accepted.size(), 1U);
    EXPECT_EQ(notAccepted(design, other), design);
    EXPECT_TRUE(notAccepted(design, one).settings.accepted.empty());
}

TEST_F(ProblemsTest, AcceptingNeedsAReason)
{
    const Diagnostic finding = panel.model().findingAt(fixable())->diagnostic;
    AcceptDialog dialog {{finding}, nullptr};
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto accept = std::ranges::find_if(buttons, [](QPushButton* button) { return button->isDefault(); });
    ASSERT_NE(accept, buttons.end());
    EXPECT_FALSE((*accept)->isEnabled());
    dialog.findChild<QLineEdit*>(QStringLiteral("acceptReason"))->setText(QStringLiteral("batch only"));
    EXPECT_TRUE((*accept)->isEnabled());
    EXPECT_EQ(dialog.expires(), QString {});
    auto* expires = dialog.findChild<QComboBox*>(QStringLiteral("acceptExpires"));
    expires->setCurrentIndex(expires->count() - 1); // a day of one's own
    EXPECT_EQ(QDate::fromString(dialog.expires(), Qt::ISODate), QDate::currentDate().addMonths(1));
}

TEST_F(ProblemsTest, NewIsWhatTheFileDoesNotHave)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.gudo"));
    QString error;
    EXPECT_EQ(panel.model().newCount(), 0) << "nothing was ever saved";
    ASSERT_TRUE(document.save(path, &error)) << error.toStdString();
    checked();
    const Hash hash = [](std::string_view bytes) {
        return std::string {bytes};
    };
    CheckedFile before {.file = "shop.gudo", .findings = forReports(document.findings(), hash)};
    const Baseline baseline {entriesOf(before, "shop.gudo")};
    EXPECT_EQ(panel.model().newCount(), 0);
    document.commit({}, Build {document.design()}
                            .add("late", "aws.rds", "vpc", {{"multi_az", false}, {"publicly_accessible", true}})
                            .connect("web", "late", {{"port", 3306}})
                            .design());
    checked();
    CheckedFile after {.file = "shop.gudo", .findings = forReports(document.findings(), hash)};
    (void)markBaseline(after, "shop.gudo", baseline);
    const auto expected = std::ranges::count(after.findings, FindingStanding::Open, &CheckedFinding::standing);
    EXPECT_GT(expected, 0);
    EXPECT_EQ(panel.model().newCount(), expected);
    ProblemsFilter filter;
    filter.isNewOnly = true;
    panel.model().setFilter(filter);
    EXPECT_EQ(static_cast<int>(panel.model().findingRows().size()), expected);
    for (const QModelIndex& index : panel.model().findingRows())
        EXPECT_TRUE(index.data(ProblemsModel::IsNewRole).toBool());
    ASSERT_TRUE(document.save(path, &error)) << error.toStdString();
    checked();
    EXPECT_EQ(panel.model().newCount(), 0);
    document.undoStack()->undo();
    ASSERT_TRUE(document.open(path, &error));
    document.commit({},
                    Build {document.design()}.add("later", "aws.rds", "vpc").design()); // before anything is checked
    checked();
    EXPECT_TRUE(QTest::qWaitFor([this] { return panel.model().newCount() > 0; }, 10'000));
}

TEST_F(ProblemsTest, CopiesAsTextAndMarkdown)
{
    document.commit({}, renamed(document.design(), "db", "a|b <b>`x`\n주문"));
    checked();
    const QModelIndex index = ofRule("RED-002");
    ASSERT_TRUE(index.isValid());
    panel.view().setCurrentIndex(index);
    QTest::keyClick(&panel.view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QLatin1String("Error, RED-002: "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("주문")));
    const QString markdown = panel.copied(true);
    EXPECT_EQ(markdown.count(u'\n'), 3) << markdown.toStdString();
    EXPECT_FALSE(markdown.contains(QLatin1String("<b>")));
    panel.view().selectAll();
    EXPECT_EQ(panel.copied(true).count(u'\n'), panel.model().shownCount() + 2);
}

TEST_F(ProblemsTest, KeepsItsPlaceWhenFindingsComeAndGo)
{
    Build many {document.design()};
    for (int number = 0; number < 40; ++number)
        many.add("db-" + std::to_string(10 + number), "aws.rds", "vpc", {{"publicly_accessible", true}});
    document.commit({}, many.design());
    checked();
    panel.model().setGrouping(FindingGrouping::Severity);
    QScrollBar& bar = *panel.view().verticalScrollBar();
    QApplication::processEvents();
    panel.view().doItemsLayout(); // at the width that it has by now
    bar.setValue(bar.maximum() / 2);
    const QPersistentModelIndex middle = panel.view().indexAt({200, 60});
    ASSERT_TRUE(middle.isValid());
    panel.view().setCurrentIndex(middle);
    const std::string identity = panel.model().identityAt(middle);
    const int top = panel.view().visualRect(middle).top();
    document.commit({}, without(document.design(), std::vector<Id> {"db-10", "db-11"}));
    checked();
    EXPECT_EQ(panel.model().identityAt(panel.view().currentIndex()), identity);
    EXPECT_EQ(panel.view().visualRect(middle).top(), top);
    // What somebody closed stays closed.
    panel.view().setAllExpanded(false);
    document.undoStack()->undo();
    checked();
    EXPECT_FALSE(panel.view().isExpanded(panel.model().index(0, 0)));
}

TEST_F(ProblemsTest, AsksForTheMenuByKey)
{
    ProblemsView& view = panel.view();
    QSignalSpy asked {&view, &ProblemsView::menuRequested};
    QObject::disconnect(&view, &ProblemsView::menuRequested, &panel, nullptr); // which would wait for an answer
    view.setCurrentIndex(fixable());
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(asked.count(), 1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}); // as the Menu key makes it
    QApplication::sendEvent(view.viewport(), &event);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(ProblemsTest, HeadingsOpenAndCloseByKey)
{
    panel.model().setGrouping(FindingGrouping::Severity);
    ProblemsView& view = panel.view();
    const QModelIndex heading = panel.model().index(0, 0);
    view.setCurrentIndex(heading);
    EXPECT_TRUE(view.isExpanded(heading));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_FALSE(view.isExpanded(heading));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(view.isExpanded(heading));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_FALSE(view.isExpanded(heading));
}

} // namespace gudo::test
