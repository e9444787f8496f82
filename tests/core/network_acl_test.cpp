#include <gtest/gtest.h>

#include "core/network/network_acl.h"

namespace gudo {

namespace {

Object row(Value number, const char* action = "allow", const char* cidr = "10.0.0.0/8")
{
    return {{"action", action}, {"cidr", cidr}, {"number", std::move(number)}, {"protocol", "tcp"}};
}

Component aclWith(List ingress)
{
    return {.id = "acl", .type = "aws.nacl", .properties = {{"ingress", std::move(ingress)}}};
}

std::vector<std::size_t> orderOf(List ingress)
{
    std::vector<std::size_t> order;
    for (const AclRule& rule : aclRules(aclWith(std::move(ingress)), Direction::Ingress))
        order.push_back(rule.index);
    return order;
}

} // namespace

TEST(NetworkAcl, TriesRowsByNumberAndThenInTheirOrder)
{
    EXPECT_EQ(orderOf({row(200), row(100), row(200), row(1), row(32767)}), (std::vector<std::size_t> {3, 1, 0, 2, 4}));
}

TEST(NetworkAcl, LeavesOutRowsThatCannotBeUnderstood)
{
    Object withoutNumber = row(1);
    withoutNumber.erase("number");
    Object backwards = row(1);
    backwards["from_port"] = 443;
    backwards["to_port"] = 80;
    EXPECT_EQ(orderOf({withoutNumber, row(0), row(-5), row(32768), row("100"), row(1, "reject"),
                       row(1, "allow", "10.0.0.0/40"), row(1, "allow", ""), backwards, "text", row(7)}),
              (std::vector<std::size_t> {10}));
}

TEST(NetworkAcl, KeepsTheBlockInCanonicalForm)
{
    const auto rules = aclRules(aclWith({row(1, "deny", "10.1.2.3/16")}), Direction::Ingress);
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(toText(rules.front().cidr), "10.1.0.0/16");
    EXPECT_FALSE(rules.front().isAllowed);
}

TEST(NetworkAcl, TakesProtocolsByNameAndNumber)
{
    Object byNumber = row(1);
    byNumber["protocol"] = 17;
    byNumber["from_port"] = 53;
    Object everything = row(2);
    everything["protocol"] = "-1";
    everything["from_port"] = 22; // protocols without ports have none
    const auto rules = aclRules(aclWith({byNumber, everything}), Direction::Ingress);
    ASSERT_EQ(rules.size(), 2);
    EXPECT_EQ(rules[0].protocol, "udp");
    EXPECT_EQ(rules[0].ports, (PortRange {53, 53}));
    EXPECT_EQ(rules[1].protocol, "any");
    EXPECT_TRUE(rules[1].ports.isAll());
}

} // namespace gudo
