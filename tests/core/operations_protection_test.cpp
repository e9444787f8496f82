#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/rule_findings.h"

namespace gudo::test {
namespace {

Design keeping(int days)
{
    return Build {}.add("db", "aws.rds", "", {{"backup_days", days}});
}

TEST(Backups, AreKeptForAWeekAtLeast)
{
    for (const int days : {-1, 0, 1, 6})
        EXPECT_EQ(namedBy("OPS-006", keeping(days)), (Named {{"db"}})) << days;
    for (const int days : {7, 35})
        EXPECT_EQ(namedBy("OPS-006", keeping(days)), Named {}) << days;
    EXPECT_EQ(mendedBy("OPS-006", keeping(0)), keeping(7));
}

TEST(Backups, AreNotMissedWhereNobodySpokeOfThem)
{
    EXPECT_EQ(namedBy("OPS-006", Build {}
                                     .add("a", "aws.rds")
                                     .add("b", "aws.dynamodb")
                                     .add("c", "aws.dynamodb", "", {{"point_in_time_recovery", false}})
                                     .add("d", "cache", "", {{"backup_days", 0}})),
              (Named {{"c"}}));
}

TEST(Backups, OfTheOriginalAreEnough)
{
    EXPECT_EQ(namedBy("OPS-006", Build {}
                                     .add("a", "database")
                                     .add("b", "database", "", {{"backup_days", 0}})
                                     .connect("a", "b", {}, "replication")),
              Named {});
}

const Object shielded {{"deletion_protection", true}};
const Object bare {{"deletion_protection", false}};

TEST(DeletionProtection, IsMissedBesideOthersThatHaveIt)
{
    EXPECT_EQ(namedBy("OPS-007", Build {}.add("a", "aws.rds").add("b", "aws.alb")), Named {});
    const Build some = Build {}
                           .add("a", "aws.rds", "", shielded)
                           .add("b", "aws.aurora")
                           .add("c", "aws.rds")
                           .add("d", "aws.alb")
                           .add("e", "database");
    EXPECT_EQ(namedBy("OPS-007", some), (Named {{"b", "c"}})) << "one finding; load balancers hold no data";
    EXPECT_EQ(namedBy("OPS-007", mendedBy("OPS-007", some)), Named {});
    EXPECT_EQ(namedBy("OPS-007", Build {}.add("a", "aws.rds").add("b", "aws.alb", "", shielded)), (Named {{"a"}}));
}

TEST(DeletionProtection, IsMissedWhereItWasTurnedOff)
{
    const Build off = Build {}.add("a", "aws.rds", "", bare).add("b", "aws.rds");
    EXPECT_EQ(namedBy("OPS-007", off), (Named {{"a"}}));
    Design trial = off;
    trial.settings.profile = "dev";
    EXPECT_EQ(namedBy("OPS-007", trial), Named {});
}

TEST(FlowLogs, AreMissedInBusyNetworksBesideOthersThatKeepThem)
{
    const Object on {{"flow_logs", true}};
    const Build build = Build {}.add("a", "aws.vpc").add("db", "aws.rds", "a").add("empty", "aws.vpc");
    EXPECT_EQ(namedBy("OPS-009", build), Named {});
    EXPECT_EQ(namedBy("OPS-009", Build {build}.add("b", "aws.vpc", "", on).add("app", "aws.ecs", "b")),
              (Named {{"a"}}));
    EXPECT_EQ(namedBy("OPS-009", Build {build}.add("a", "aws.vpc", "", {{"flow_logs", false}})), (Named {{"a"}}));
}

} // namespace
} // namespace gudo::test
