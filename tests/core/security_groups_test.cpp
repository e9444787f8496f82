#include "core/network/security_groups.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

TEST(PortRange, ReadsNumbersRangesAndWords)
{
    EXPECT_EQ(portRangeFrom("80"), (PortRange {80, 80}));
    EXPECT_EQ(portRangeFrom("8000-8080"), (PortRange {8000, 8080}));
    for (const char* all : {"all", "any", "*", "-1"})
        EXPECT_TRUE(portRangeFrom(all)->isAll()) << all;
    for (const char* none : {"", "x", "80-", "-80", "9000-8000", "65536", "1-70000", "8 0", "080000"})
        EXPECT_FALSE(portRangeFrom(none)) << none;
    EXPECT_EQ(portRangeOf(443), (PortRange {443, 443}));
    EXPECT_TRUE(portRangeOf(-1)->isAll());
    EXPECT_FALSE(portRangeOf(-2));
    EXPECT_FALSE(portRangeOf(true));
    EXPECT_EQ(portRangesOf(List {80, "x", "443-444"}), (std::vector<PortRange> {{80, 80}, {443, 444}}));
    EXPECT_EQ(toText(PortRange {80, 80}) + toText(PortRange {1, 2}) + toText(PortRange {}), "801-2all");
}

TEST(PortRange, SeesWhatSeveralRangesCover)
{
    const PortRange ranges[] {{90, 100}, {80, 89}, {200, 300}};
    EXPECT_TRUE(covers(ranges, {80, 100}));
    EXPECT_FALSE(covers(ranges, {80, 101}));
    EXPECT_FALSE(covers({}, {1, 1}));
}

Object rule(const char* protocol, Value from, Value to, const char* source)
{
    return {{"protocol", protocol}, {"from_port", from}, {"to_port", to}, {"source", source}};
}

Component group(Id id, List ingress)
{
    return {.id = std::move(id), .type = "aws.security_group", .properties = {{"ingress", std::move(ingress)}}};
}

bool lets(const Component& target, const Component& source, PortRange ports, std::vector<Cidr> blocks = {},
          std::string_view protocol = "tcp")
{
    const Component* targets[] {&target};
    const Component* sources[] {&source};
    return allows(targets, Direction::Ingress, {sources, blocks}, protocol, ports);
}

TEST(SecurityGroups, LetThroughWhatARuleNames)
{
    const Component web = group("web-sg", {});
    const Component db = group("db-sg", {rule("tcp", 3306, 3306, "web-sg"), rule("tcp", 8000, 8080, "10.0.0.0/24")});
    EXPECT_TRUE(lets(db, web, {3306, 3306}));
    EXPECT_FALSE(lets(db, web, {3307, 3307}));
    EXPECT_FALSE(lets(db, web, {3306, 3306}, {}, "udp"));
    EXPECT_FALSE(lets(db, db, {3306, 3306}));
    EXPECT_TRUE(lets(db, web, {8000, 8010}, {*cidrFrom("10.0.0.0/24")}));
    EXPECT_FALSE(lets(db, web, {8000, 8010}, {*cidrFrom("10.0.1.0/24")}));
    EXPECT_TRUE(lets(db, web, {8000, 8010})) << "nobody knows the addresses of the source";
}

TEST(SecurityGroups, ReadProtocolsAndPortsInAllTheirSpellings)
{
    const Component other = group("other", {});
    EXPECT_TRUE(lets(group("g", {rule("-1", -1, -1, "other")}), other, {22, 22}));
    EXPECT_TRUE(lets(group("g", {rule("6", "1000", "2000", "other")}), other, {1500, 1500}));
    EXPECT_FALSE(lets(group("g", {rule("17", 53, 53, "other")}), other, {53, 53}));
    EXPECT_TRUE(lets(group("g", {Object {{"protocol", "tcp"}, {"source", "other"}}}), other, {1, 65535}));
    EXPECT_TRUE(lets(group("g", {Object {{"protocol", -1}, {"source", "pl-1234"}}}), other, {1, 65535}));
    EXPECT_FALSE(
        lets(group("g", {rule("tcp", 90, 80, "other"), rule("tcp", "x", 80, "other"), "odd", 7}), other, {80, 80}));
    EXPECT_TRUE(lets(group("g", {rule("tcp", 1, 80, "other"), rule("tcp", 81, 90, "other")}), other, {80, 81}));
}

TEST(SecurityGroups, LetEverythingOutUnlessTheyStateEgress)
{
    const Component silent = group("silent", {});
    Component strict = group("strict", {});
    strict.properties.emplace("egress", List {});
    const Component* target[] {&silent};
    const Peer peer {target, {}};
    const Component* one[] {&strict};
    EXPECT_FALSE(allows(one, Direction::Egress, peer, "tcp", {80, 80}));
    const Component* both[] {&strict, &silent};
    EXPECT_TRUE(allows(both, Direction::Egress, peer, "tcp", {80, 80}));
}

TEST(SecurityGroups, ComeFromTheTemplateWhenTheGroupHasNone)
{
    const Design design = Build {}
                              .add("sg", "aws.security_group")
                              .add("template", "aws.launch_template", "", {{"security_groups", texts({"sg", "gone"})}})
                              .add("asg", "aws.asg", "", {{"launch_template", "template"}});
    const Containment containment {design.architecture};
    const Zones zones {design.architecture, catalog(), containment};
    const auto groups = securityGroupsOf(zones, catalog(), *zones.find("asg"));
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups.front()->id, "sg");
}

} // namespace
} // namespace gudo::test
