#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/rules/blocked_arrows.h"
#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// Two networks with groups and ACLs as people draw them in a hurry.
class NetworksMaker {
public:
    explicit NetworksMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        m_build.add("seoul", "aws.region", "", {{"region", "ap-northeast-2"}});
        for (const Id& vpc : {Id {"a"}, Id {"b"}})
            addNetwork(vpc);
        if (m_dice.chance(60))
            m_build.add("gateway", m_dice.chance(50) ? "aws.peering" : "aws.transit_gateway", "seoul",
                        {{"networks", texts({"a", "b"})}});
        m_build.add("users", "client");
        for (int left = 3 + m_dice.below(6); left > 0; --left) {
            Object properties;
            if (m_dice.chance(50))
                properties.emplace("port", port());
            m_build.connect(m_dice.chance(15) ? Id {"users"} : m_dice.oneOf(m_members), m_dice.oneOf(m_members),
                            std::move(properties), m_dice.chance(80) ? "request" : "management");
        }
        return m_build;
    }

private:
    int port()
    {
        static constexpr int ports[] {22, 80, 443, 1024, 3306, 3389, 6379, 8080};
        return m_dice.oneOf(ports);
    }

    Object ports()
    {
        const int from = m_dice.chance(15) ? 0 : port();
        return {{"protocol", m_dice.chance(80)   ? "tcp"
                             : m_dice.chance(50) ? "udp"
                                                 : "-1"},
                {"from_port", from},
                {"to_port", m_dice.chance(60)   ? from
                            : m_dice.chance(50) ? 65535
                                                : from + 300}};
    }

    std::string block()
    {
        static const std::string blocks[] {"0.0.0.0/0",   "0.0.0.0/0",   "0.0.0.0/1",   "128.0.0.0/1",    "::/0",
                                           "10.0.1.0/24", "10.0.0.0/16", "10.1.0.0/16", "198.51.100.0/24"};
        return m_dice.oneOf(blocks);
    }

    List groupRows(const char* peer)
    {
        static const std::string groups[] {"a-web", "a-db", "b-web", "b-db", "pl-1"};
        List rows;
        for (int left = m_dice.below(5); left > 0; --left) {
            Object row = ports();
            row.emplace(peer, m_dice.chance(50) ? block() : m_dice.oneOf(groups));
            rows.emplace_back(std::move(row));
        }
        return rows;
    }

    List aclRows()
    {
        List rows;
        for (int left = m_dice.below(5); left > 0; --left) {
            Object row = ports();
            row.insert({{"number", 100 + 10 * m_dice.below(4) + m_dice.below(2)},
                        {"action", m_dice.chance(75) ? "allow" : "deny"},
                        {"cidr", block()}});
            rows.emplace_back(std::move(row));
        }
        return rows;
    }

    Object sides(const auto& ingress, const auto& egress)
    {
        Object properties;
        if (m_dice.chance(85))
            properties.emplace("ingress", ingress());
        if (m_dice.chance(40))
            properties.emplace("egress", egress());
        if (m_dice.chance(10))
            properties.emplace("default", true);
        return properties;
    }

    void addNetwork(const Id& vpc)
    {
        const std::string start = vpc == "a" ? "10.0." : "10.1.";
        m_build.add(vpc, "aws.vpc", "seoul", {{"cidr", start + "0.0/16"}}).place(vpc, {0, 0, 900, 900});
        m_build.add(vpc + "-az", "aws.az", vpc, {{"zone", "a"}});
        m_build.add(vpc + "-igw", "aws.internet_gateway", vpc);
        m_build.add(vpc + "-rt", "aws.route_table", vpc,
                    {{"main", m_dice.chance(70)},
                     {"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", vpc + "-igw"}}}}});
        for (const char* name : {"-acl", "-acl-2"})
            m_build.add(vpc + name, "aws.nacl", vpc, sides([&] { return aclRows(); }, [&] { return aclRows(); }));
        for (const char* name : {"-web", "-db"}) {
            m_build.add(vpc + name, "aws.security_group", vpc,
                        sides([&] { return groupRows("source"); }, [&] { return groupRows("destination"); }),
                        m_dice.chance(5) ? "default" : "");
            if (m_dice.chance(50))
                m_build.place(vpc + name, {50, 50, 160, 40});
        }
        for (int index = 1; index < 4; ++index)
            m_build.add(vpc + "-subnet-" + std::to_string(index), "aws.subnet", vpc + "-az",
                        {{"cidr", start + std::to_string(index) + ".0/24"},
                         {"nacl", m_dice.chance(70)   ? vpc + "-acl"
                                  : m_dice.chance(50) ? vpc + "-acl-2"
                                                      : Id {}}});
        add(vpc, "-lb", "aws.alb", {{"listeners", List {Object {{"port", port()}, {"protocol", "https"}}}}});
        add(vpc, "-app", "aws.ec2", {{"ports", List {port()}}});
        add(vpc, "-node", "k8s.node", {});
        add(vpc, "-orders", "aws.rds", {{"port", port()}});
    }

    void add(const Id& vpc, const char* name, const char* type, Object properties)
    {
        static const std::string groups[] {"a-web", "a-db", "b-web", "b-db"};
        List worn;
        for (int left = m_dice.below(3); left > 0; --left)
            worn.emplace_back(m_dice.chance(80) ? vpc + (m_dice.chance(50) ? "-web" : "-db") : m_dice.oneOf(groups));
        properties.emplace("security_groups", std::move(worn));
        m_members.push_back(vpc + name);
        m_build.add(vpc + name, type, vpc + "-subnet-" + std::to_string(1 + m_dice.below(3)), std::move(properties));
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_members;
};

const CheckOptions options {.only = {"SEC-*"}};

bool isSame(const Diagnostic& a, const Diagnostic& b)
{
    const bool isByArrow =
        a.rule == "SEC-005" || a.rule == "SEC-013"; // one finding each, though the same group is to blame
    return a.rule == b.rule && a.key == b.key && a.components.front() == b.components.front() &&
           (!isByArrow || a.connections == b.connections);
}

/// Arrows that do not get through.
std::set<Id> blockedIn(const Design& design)
{
    std::set<Id> arrows;
    for (const BlockedArrow& blocked : blockedArrows(RuleContext {design, catalog()}))
        arrows.insert(blocked.arrow->id);
    return arrows;
}

TEST(SecurityFixesLaw, RemoveTheirFindingAndBreakNoConnection)
{
    std::map<std::string, int> tried;
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        const Design design = NetworksMaker {seed}.make();
        const auto before = check(design, catalog(), options);
        const std::set<Id> blocked = blockedIn(design);
        for (const Finding& found : before) {
            if (!found.diagnostic.fix)
                continue;
            ++tried[found.diagnostic.rule];
            const std::string what = "seed " + std::to_string(seed) + ": " + found.diagnostic.rule + ' ' +
                                     toEnglish(found.diagnostic.message) + " -> " +
                                     toEnglish(found.diagnostic.fix->title);
            const Design mended = found.diagnostic.fix->apply(design);
            EXPECT_EQ(found.diagnostic.fix->apply(mended), mended) << what;
            for (const Finding& left : check(mended, catalog(), options))
                EXPECT_FALSE(isSame(left.diagnostic, found.diagnostic)) << what;
            for (const Id& arrow : blockedIn(mended))
                EXPECT_TRUE(!found.diagnostic.fix->isSafe || blocked.contains(arrow)) << what << "\n  broke " << arrow;
        }
    }
    for (const char* rule : {"SEC-007", "SEC-008", "SEC-010", "SEC-011", "SEC-012", "SEC-014", "SEC-016", "SEC-017",
                             "SEC-019", "SEC-021", "SEC-022", "SEC-023", "SEC-024", "SEC-025"})
        EXPECT_GT(tried[rule], 0) << rule;
}

} // namespace
} // namespace gudo::test
