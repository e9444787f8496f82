#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "app/problems/problems_model.h"
#include "core/rules/identity.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo {

namespace {

/// A document whose findings a test chooses.
class Findings {
public:
    Findings()
        : m_document {test::catalog(), nullptr, [this](const Design&, const Catalog&, const CheckOptions&) {
                          const std::lock_guard lock {m_mutex};
                          return std::optional {Analysis {.findings = m_next}};
                      }}
    {
        set({});
    }

    Document& document() { return m_document; }
    void set(std::vector<Finding> findings)
    {
        {
            const std::lock_guard lock {m_mutex};
            m_next = std::move(findings);
        }
        Design next = m_document.design();
        next.settings.extra["turn"] = ++m_turn; // so that there is something to check
        m_document.commit({}, std::move(next));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_document.isChecking(); }, 20'000));
    }

private:
    std::mutex m_mutex;
    std::vector<Finding> m_next;
    Document m_document;
    int m_turn = 0;
};

Finding madeUp(test::Dice& dice)
{
    const auto all = rules();
    const Rule& rule = *all[static_cast<std::size_t>(dice.below(12)) * 13];
    Finding finding;
    finding.diagnostic = {.rule = std::string {rule.id},
                          .severity = static_cast<Severity>(dice.below(3)),
                          .message = {"Found in %1", {std::to_string(dice.below(9))}},
                          .components = {"c" + std::to_string(dice.below(6))}};
    if (dice.chance(40))
        finding.diagnostic.fix = Fix {{"Mend"}, [](Design design) {
                                          return design;
                                      }};
    finding.isAccepted = dice.chance(20);
    return finding;
}

/// Some of the old ones, changed or not, and some new ones, sorted as checks sort them.
std::vector<Finding> madeUp(test::Dice& dice, std::vector<Finding> findings)
{
    std::erase_if(findings, [&](const Finding&) { return dice.chance(25); });
    for (int more = dice.below(12); more > 0; --more)
        findings.push_back(madeUp(dice));
    for (Finding& finding : findings)
        if (dice.chance(10))
            finding.isAccepted = !finding.isAccepted;
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        const Diagnostic& x = a.diagnostic;
        const Diagnostic& y = b.diagnostic;
        return std::tuple {-static_cast<int>(x.severity), x.rule, x.components} <
               std::tuple {-static_cast<int>(y.severity), y.rule, y.components};
    });
    return findings;
}

bool passes(const Finding& finding, const ProblemsFilter& filter)
{
    if (finding.isAccepted && !filter.areAcceptedShown)
        return false;
    if (!filter.severities.at(static_cast<std::size_t>(finding.diagnostic.severity)))
        return false;
    if (filter.isFixableOnly && (finding.isAccepted || !finding.diagnostic.fix))
        return false;
    return !filter.hiddenFamilies.contains(ruleNamed(finding.diagnostic.rule)->family);
}

ProblemsFilter randomFilter(test::Dice& dice)
{
    ProblemsFilter filter;
    for (bool& isShown : filter.severities)
        isShown = dice.chance(80);
    if (dice.chance(30))
        filter.hiddenFamilies.insert(static_cast<RuleFamily>(dice.below(7)));
    filter.isFixableOnly = dice.chance(20);
    filter.areAcceptedShown = dice.chance(50);
    return filter;
}

} // namespace

TEST(ProblemsModel, ShowsEveryFindingThatPassesTheFilterExactlyOnce)
{
    Findings findings;
    ProblemsModel model {findings.document()};
    const QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    test::Dice dice {7};
    std::vector<Finding> now;
    for (int turn = 0; turn < 150; ++turn) {
        if (dice.chance(60)) {
            now = madeUp(dice, now);
            findings.set(now);
        }
        if (dice.chance(30))
            model.setGrouping(static_cast<FindingGrouping>(dice.below(4)));
        if (dice.chance(40))
            model.setFilter(randomFilter(dice));
        std::multimap<std::string, bool> expected;
        for (const Finding& finding : now)
            if (passes(finding, model.filter()))
                expected.emplace(identityOf(finding.diagnostic), finding.isAccepted);
        std::multimap<std::string, bool> shown;
        for (const QModelIndex& row : model.findingRows()) {
            const Finding* finding = model.findingAt(row);
            ASSERT_TRUE(finding);
            shown.emplace(identityOf(finding->diagnostic), finding->isAccepted);
            EXPECT_EQ(model.indexOf(model.identityAt(row)), row);
        }
        ASSERT_EQ(shown.size(), expected.size());
        for (const auto& [identity, isAccepted] : expected)
            EXPECT_EQ(shown.count(identity), expected.count(identity)) << identity;
        EXPECT_EQ(model.shownCount(), static_cast<int>(expected.size()));
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            EXPECT_EQ(model.count(severity), std::ranges::count_if(now, [&](const Finding& finding) {
                          return !finding.isAccepted && finding.diagnostic.severity == severity;
                      }));
    }
}

TEST(ProblemsModel, KeepsTheRowsOfFindingsThatStay)
{
    Findings findings;
    ProblemsModel model {findings.document()};
    model.setGrouping(FindingGrouping::Severity);
    QSignalSpy resets {&model, &QAbstractItemModel::modelReset};
    std::vector<Finding> now;
    for (int number = 0; number < 400; ++number) {
        Finding finding;
        finding.diagnostic = {.rule = "RED-001",
                              .severity = Severity::Error,
                              .message = {"Found"},
                              .components = {"c" + std::to_string(1000 + number)}};
        now.push_back(finding);
    }
    findings.set(now);
    const auto rows = model.findingRows();
    const std::vector<QPersistentModelIndex> kept {rows.begin(), rows.end()};
    QSignalSpy removed {&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy inserted {&model, &QAbstractItemModel::rowsInserted};
    std::vector<Finding> next = now;
    next.erase(next.begin() + 100, next.begin() + 110);
    Finding other = next.front();
    other.diagnostic.components = {"c1200x"};
    next.insert(next.begin() + 191, other);
    findings.set(next);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(inserted.count(), 1);
    for (std::size_t at = 0; at < kept.size(); ++at) {
        const bool isGone = at >= 100 && at < 110;
        ASSERT_EQ(kept[at].isValid(), !isGone) << at;
        if (!isGone) {
            EXPECT_EQ(model.findingAt(kept[at])->diagnostic.components, now[at].diagnostic.components);
        }
    }
}

TEST(ProblemsModel, FindsByInitialConsonantsNamesAndIds)
{
    Findings findings;
    findings.document().reset(test::Build {}.add("orders-db", "database", {}, {}, "주문 DB").add("web", "web_server"));
    ProblemsModel model {findings.document()};
    std::vector<Finding> now(2);
    now[0].diagnostic = {.rule = "RED-001", .message = {"Alone"}, .components = {"orders-db"}};
    now[1].diagnostic = {.rule = "SEC-001", .message = {"Open"}, .components = {"web"}};
    findings.set(now);
    const auto found = [&](const char* text) {
        model.setText(QString::fromUtf8(text));
        QStringList rules;
        for (const QModelIndex& row : model.findingRows())
            rules << row.data(ProblemsModel::RuleRole).toString();
        return rules.join(u' ');
    };
    EXPECT_EQ(found("ㅈㅁ"), QStringLiteral("RED-001"));
    EXPECT_EQ(found("주문"), QStringLiteral("RED-001"));
    EXPECT_EQ(found("orders-db"), QStringLiteral("RED-001"));
    EXPECT_EQ(found("sec-001"), QStringLiteral("SEC-001"));
    EXPECT_EQ(found("single point"), QStringLiteral("RED-001"));
    EXPECT_EQ(found(" "), QStringLiteral("RED-001 SEC-001"));
    EXPECT_EQ(found("(*[\\"), QString {});
    EXPECT_TRUE(model.hidesFindings());
}

TEST(ProblemsModel, AGroupOfOneStandsForItselfAndBecomesAHeadingWithTheSecond)
{
    Findings findings;
    ProblemsModel model {findings.document()};
    model.setGrouping(FindingGrouping::Rule);
    std::vector<Finding> now(1);
    now[0].diagnostic = {.rule = "RED-001", .message = {"Alone"}, .components = {"a"}};
    findings.set(now);
    ASSERT_EQ(model.rowCount(), 1);
    const QPersistentModelIndex top = model.index(0, 0);
    EXPECT_FALSE(top.data(ProblemsModel::IsGroupRole).toBool());
    EXPECT_EQ(top.data().toString(), QStringLiteral("Alone"));
    EXPECT_EQ(model.rowCount(top), 0);
    now.push_back(now.front());
    now[1].diagnostic.components = {"b"};
    findings.set(now);
    EXPECT_TRUE(top.isValid());
    EXPECT_TRUE(top.data(ProblemsModel::IsGroupRole).toBool());
    EXPECT_EQ(model.rowCount(top), 2);
    EXPECT_EQ(top.data(ProblemsModel::CountRole).toInt(), 2);
    now.erase(now.begin());
    findings.set(now);
    EXPECT_FALSE(top.data(ProblemsModel::IsGroupRole).toBool());
    EXPECT_EQ(model.findingAt(top)->diagnostic.components, std::vector<Id> {"b"});
}

} // namespace gudo
