#pragma once

#include <QTest>

#include <gtest/gtest.h>

#include "app/problems/problems_panel.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// A database in one zone: a finding with a fix.
inline Design frail()
{
    return Build {}
        .add("vpc", "aws.vpc", {}, {{"cidr", "10.0.0.0/16"}})
        .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
        .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
        .add("data-a", "aws.subnet", "az-a", {{"cidr", "10.0.0.0/24"}})
        .add("data-c", "aws.subnet", "az-c", {{"cidr", "10.0.1.0/24"}})
        .add("web", "aws.ec2", "data-a")
        .add("db", "aws.rds", "vpc", {{"multi_az", false}, {"subnets", texts({"data-a", "data-c"})}})
        .connect("web", "db", {{"port", 3306}});
}

/// The panel beside a document with findings.
class ProblemsDesk : public testing::Test {
protected:
    ProblemsDesk()
    {
        document.reset(frail());
        checked();
        panel.resize(1000, 300);
        panel.show();
    }

    /// Waits until the findings are those of the design.
    void checked()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !document.isChecking(); }, 10'000));
    }
    /// The first row that `isWanted`.
    QModelIndex row(const std::function<bool(const Finding&)>& isWanted)
    {
        for (const QModelIndex& index : panel.model().findingRows())
            if (isWanted(*panel.model().findingAt(index)))
                return index;
        return {};
    }
    QModelIndex fixable()
    {
        return row([](const Finding& finding) { return finding.diagnostic.fix && !finding.isAccepted; });
    }
    QModelIndex ofRule(const std::string& rule)
    {
        return row([&](const Finding& finding) { return finding.diagnostic.rule == rule; });
    }
    /// Waits until it shows what will change.
    static void ready(FixDialog* dialog)
    {
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 20'000));
    }

    Document document {catalog()};
    ProblemsPanel panel {document};
};

} // namespace gudo::test
