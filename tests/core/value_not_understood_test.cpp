#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/findings.h"

namespace gudo::test {
namespace {

std::vector<Diagnostic> found(const Design& design)
{
    return findingsOf(design, "ENG-002");
}

std::vector<Diagnostic> ofValue(const char* type, const char* key, const Value& value)
{
    return found(Build {}.add("c", type, "", {{key, value}}));
}

std::vector<Diagnostic> ofRow(const char* type, const char* key, const Object& row)
{
    return ofValue(type, key, List {Object {row}});
}

TEST(Values, ArePortsAsPeopleWriteThem)
{
    for (const Value& good : {Value {443}, Value {"443"}, Value {"8000-8080"}, Value {"all"}, Value {-1}})
        EXPECT_TRUE(ofValue("server", "ports", List {good}).empty());
    for (const Value& bad : {Value {70000}, Value {"8080-80"}, Value {"eighty"}, Value {0}, Value {true}, Value {80.5}})
        EXPECT_EQ(ofValue("server", "ports", List {443, bad}).size(), 1u);
}

TEST(Values, OnArrowsAreLookedAtToo)
{
    const auto arrow = [](const Value& port) {
        return found(Build {}.add("a", "server").add("b", "server").connect("a", "b", {{"port", port}}));
    };
    EXPECT_TRUE(arrow("8000-8080").empty());
    const auto findings = arrow("8080-80");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().connections, (std::vector<Id> {"a-to-b"}));
}

TEST(Values, ThatNobodySetAreNoFault)
{
    for (const char* key : {"cidr", "route_table", "ipv6_cidr"})
        for (const Value& nothing : {Value {}, Value {""}})
            EXPECT_TRUE(ofValue("aws.subnet", key, nothing).empty()) << key;
    EXPECT_TRUE(ofRow("aws.route_table", "routes", {{"destination", "0.0.0.0/0"}}).empty());
    EXPECT_TRUE(ofRow("aws.security_group", "ingress", {}).empty());
    EXPECT_TRUE(ofValue("unheard.of", "ports", "eighty").empty());
}

TEST(Values, OfARangeThatIsNoneAreForNet001)
{
    EXPECT_TRUE(ofValue("aws.subnet", "cidr", "10.0.0.0/33").empty());
}

TEST(Values, AreMendedWhenThereIsNoDoubt)
{
    const auto mended = [](const char* type, const char* key, const Value& value) {
        const Design design = Build {}.add("c", type, "", {{key, value}});
        const auto findings = found(design);
        return findings.size() == 1 && findings.front().fix
                   ? *find(repaired(design, findings.front()).architecture.components.find("c")->properties, key)
                   : Value {};
    };
    EXPECT_EQ(mended("aws.rds", "multi_az", "true"), Value {true});
    EXPECT_EQ(mended("aws.rds", "storage_gib", "20"), Value {20});
    EXPECT_EQ(mended("aws.rds", "storage_gib", 20.0), Value {20});
    EXPECT_EQ(mended("aws.asg", "subnets", "app-a"), (Value {List {"app-a"}}));
    EXPECT_EQ(mended("server", "address", "10.0.0.5/24"), Value {"10.0.0.5"});
    EXPECT_EQ(mended("server", "address", "10.0.0.0/24"), Value {});
    EXPECT_EQ(mended("aws.rds", "multi_az", "maybe"), Value {});
    EXPECT_EQ(mended("aws.rds", "backup_days", "99"), Value {});
}

TEST(Values, KeepToTheBoundsOfTheirSchema)
{
    EXPECT_TRUE(ofValue("aws.rds", "backup_days", 35).empty());
    EXPECT_EQ(ofValue("aws.rds", "backup_days", 36).front().severity, Severity::Warning);
    EXPECT_EQ(ofValue("server", "cpus", -1).size(), 1u);
    EXPECT_EQ(ofValue("aws.rds", "engine", "mysq").front().severity, Severity::Warning);
}

TEST(Values, AreAddressesOrHostNames)
{
    for (const char* good : {"10.0.0.5", "fd00::5", "db.internal", "db-1"})
        EXPECT_TRUE(ofValue("server", "address", good).empty()) << good;
    for (const char* bad : {"10.0.0.300", "10.0.0", "10.0.0.0/24", "10.0.0.5:80", "my server"})
        EXPECT_EQ(ofValue("server", "address", bad).size(), 1u) << bad;
}

TEST(Values, AreDurationsWithAUnit)
{
    for (const char* good : {"30s", "5m", "1h 30m", "1.5 min", "200ms"})
        EXPECT_TRUE(ofValue("dns", "ttl", good).empty()) << good;
    for (const char* bad : {"30", "s", "soon", "5x", "30s later", "."})
        EXPECT_EQ(ofValue("dns", "ttl", bad).size(), 1u) << bad;
}

TEST(Rows, AreNumberedFromOne)
{
    const auto findings = ofValue("aws.security_group", "ingress",
                                  List {Object {{"protocol", "tcp"}}, Object {{"protocol", "tpc"}}, Value {"tcp 80"}});
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].key, "ingress 2.protocol");
    EXPECT_EQ(findings[0].message.arguments[3], "2");
    EXPECT_EQ(findings[1].key, "ingress 3");
}

TEST(Rows, NameTheNetworkThatAHostLiesIn)
{
    for (const auto& [type, key, member] :
         {std::tuple {"aws.security_group", "ingress", "source"}, std::tuple {"aws.nacl", "egress", "cidr"},
          std::tuple {"firewall", "rules", "destination"}, std::tuple {"aws.route_table", "routes", "destination"}}) {
        const Design design = Build {}.add("c", type, "", {{key, List {Object {{member, "10.0.0.5/16"}}}}});
        const auto findings = found(design);
        ASSERT_EQ(findings.size(), 1u) << type;
        EXPECT_EQ(findings.front().severity, Severity::Warning);
        ASSERT_TRUE(findings.front().fix && findings.front().fix->isSafe);
        const Design mended = repaired(design, findings.front());
        EXPECT_EQ(*find(mended.architecture.components.find("c")->properties, key),
                  (Value {List {Object {{member, "10.0.0.0/16"}}}}))
            << type;
    }
}

TEST(Rows, LeaveComponentsAndWordsToOps022)
{
    for (const char* source : {"web-sg", "gone", "pl-1234", "any", "10.0.0.5", "::/0"})
        EXPECT_TRUE(ofRow("aws.security_group", "ingress", {{"source", source}}).empty()) << source;
    for (const Value& source : {Value {"10.0.0.0/33"}, Value {"10.0/8"}, Value {5}, Value {"fd00:::/8"}})
        EXPECT_EQ(ofRow("aws.security_group", "ingress", {{"source", source}}).size(), 1u);
    EXPECT_EQ(ofRow("aws.nacl", "ingress", {{"cidr", "web-sg"}}).size(), 1u);
}

TEST(Rows, HaveAPlaceInTheAccessList)
{
    for (const Value& number : {Value {1}, Value {32766}})
        EXPECT_TRUE(ofRow("aws.nacl", "ingress", {{"number", number}}).empty());
    for (const Value& number : {Value {0}, Value {32767}, Value {"first"}, Value {1.5}})
        EXPECT_EQ(ofRow("aws.nacl", "ingress", {{"number", number}}).size(), 1u);
}

TEST(Rows, KnowProtocolsByNameAndNumber)
{
    for (const Value& good :
         {Value {"tcp"}, Value {"TCP"}, Value {6}, Value {"-1"}, Value {-1}, Value {"47"}, Value {"esp"}})
        EXPECT_TRUE(ofRow("aws.security_group", "ingress", {{"protocol", good}}).empty());
    for (const Value& bad : {Value {"tpc"}, Value {256}, Value {"http"}, Value {true}})
        EXPECT_EQ(ofRow("aws.security_group", "ingress", {{"protocol", bad}}).size(), 1u);
}

TEST(Rows, DoNotHideThatAnyProtocolMeansAnyPort)
{
    const Object row {{"protocol", "any"}, {"from_port", 443}, {"to_port", 443}};
    EXPECT_EQ(ofRow("aws.security_group", "ingress", row).front().severity, Severity::Warning);
    EXPECT_TRUE(
        ofRow("aws.security_group", "ingress", {{"protocol", "-1"}, {"from_port", -1}, {"to_port", -1}}).empty());
}

TEST(Rows, DoNotHideAMemberThatNobodyReads)
{
    EXPECT_EQ(ofRow("aws.security_group", "ingress", {{"protocol", "tcp"}, {"port", 443}}).size(), 1u);
    EXPECT_EQ(ofRow("aws.security_group", "ingress", {{"cidr", "10.0.0.0/8"}}).size(), 1u);
    EXPECT_TRUE(ofRow("aws.security_group", "ingress", {{"description", "office"}, {"port", {}}}).empty());
}

TEST(Rows, OfListenersHaveOnePort)
{
    EXPECT_TRUE(ofRow("aws.alb", "listeners", {{"protocol", "HTTPS"}, {"port", 443}}).empty());
    EXPECT_EQ(ofRow("aws.alb", "listeners", {{"protocol", "https"}, {"port", "80-443"}}).size(), 1u);
    EXPECT_EQ(ofRow("aws.alb", "listeners", {{"protocol", "htps"}, {"port", 443}}).size(), 1u);
}

} // namespace
} // namespace gudo::test
