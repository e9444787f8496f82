#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/formats/native.h"
#include "core/network/reach/exposure.h"
#include "core/rules/blocked_arrows.h"
#include "core/rules/check.h"
#include "core/rules/security/derived_groups.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// A network whose routes and gateways are in order, with tiers, arrows and groups at random: the groups may say
/// anything.
class ShopMaker {
public:
    explicit ShopMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        m_build.add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}}).add("igw", "aws.internet_gateway", "vpc");
        m_build.add("public-rt", "aws.route_table", "vpc", {{"routes", routeTo("igw")}});
        m_build.add("private-rt", "aws.route_table", "vpc", {{"routes", routeTo("nat")}});
        for (int zone = 0; zone < 2; ++zone)
            addZone(zone);
        m_build.add("eip", "aws.elastic_ip", "vpc").add("nat", "aws.nat_gateway", "public-0", {{"elastic_ip", "eip"}});
        for (int number = 1 + m_dice.below(4); number > 0; --number)
            addGroup("sg-" + std::to_string(number));
        m_build.add("client", "client").add("bucket", "aws.s3").add("partner", "app_server");
        add("alb", "aws.alb", "public", {{"scheme", "internet-facing"}});
        for (int number = 2 + m_dice.below(5); number > 0; --number)
            addMember(number);
        if (m_dice.chance(50))
            m_build.connect("client", "alb", {{"port", 443}});
        else
            m_build.add("dns", "aws.route53")
                .connect("client", "dns")
                .connect("dns", "igw")
                .connect("igw", "alb", {{"port", 443}});
        for (const Id& member : m_members)
            addArrows(member);
        return m_build;
    }

private:
    static List routeTo(const char* target) { return {Object {{"destination", "0.0.0.0/0"}, {"target", target}}}; }

    void addZone(int zone)
    {
        const std::string number = std::to_string(zone);
        m_build.add("az-" + number, "aws.az", "vpc", {{"zone", std::string(1, static_cast<char>('a' + zone))}});
        m_build.add("public-" + number, "aws.subnet", "az-" + number,
                    {{"cidr", "10.0." + number + ".0/24"}, {"route_table", "public-rt"}});
        m_build.add("private-" + number, "aws.subnet", "az-" + number,
                    {{"cidr", "10.0.1" + number + ".0/24"}, {"route_table", "private-rt"}});
    }

    void addGroup(const Id& id)
    {
        static const std::string peers[] {"0.0.0.0/0", "10.0.0.0/16", "sg-1", "sg-2", "198.51.100.0/24"};
        Object properties;
        for (const char* key : {"ingress", "egress"}) {
            List rows;
            for (int left = m_dice.below(3); left > 0; --left) {
                const int port = 1 + m_dice.below(9000);
                rows.emplace_back(Object {{"protocol", "tcp"},
                                          {"from_port", port},
                                          {"to_port", port + m_dice.below(500)},
                                          {"source", m_dice.oneOf(peers)}});
            }
            if (m_dice.chance(60))
                properties.emplace(key, std::move(rows));
        }
        m_build.add(id, "aws.security_group", "vpc", std::move(properties));
        m_groups.push_back(id);
    }

    void add(const Id& id, const char* type, const std::string& side, Object properties)
    {
        std::vector<std::string> groups;
        for (const Id& group : m_groups)
            if (m_dice.chance(40))
                groups.push_back(group);
        properties.emplace("security_groups", texts(groups));
        properties.emplace("subnets", texts({side + "-0", side + "-1"}));
        m_build.add(id, type, "vpc", std::move(properties));
    }

    void addMember(int number)
    {
        static const std::pair<const char*, int> kinds[] {
            {"aws.asg", 80}, {"aws.asg", 8080}, {"aws.rds", 3306}, {"aws.elasticache", 6379}, {"aws.ecs", 9000}};
        const auto& [type, port] = m_dice.oneOf(kinds);
        const Id id = "m-" + std::to_string(number);
        const bool isGroup = std::string_view {type} == "aws.asg" || std::string_view {type} == "aws.ecs";
        Object properties;
        if (isGroup)
            properties.emplace("ports", List {port});
        else
            properties.emplace("port", port);
        if (std::string_view {type} == "aws.rds" || std::string_view {type} == "aws.elasticache")
            properties.emplace("multi_az", true);
        add(id, type, "private", std::move(properties));
        m_members.push_back(id);
    }

    void addArrows(const Id& member)
    {
        for (const Id& other : m_members)
            if (other != member && m_dice.chance(35))
                m_build.connect(member, other,
                                m_dice.chance(30) ? Object {{"port", 1000 + m_dice.below(50)}} : Object {},
                                m_dice.chance(85) ? "request" : "management");
        if (m_dice.chance(40))
            m_build.connect("alb", member);
        if (m_dice.chance(25))
            m_build.connect(member, "bucket");
        if (m_dice.chance(25))
            m_build.connect(member, "partner", {{"port", 443}});
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_groups;
    std::vector<Id> m_members;
};

using Pair = std::pair<Id, Id>;

/// What arrows say may be sent, by ends.
std::map<Pair, PortSet> drawn(const NetworkMap& map)
{
    std::map<Pair, PortSet> ports;
    for (const auto& row : map.architecture().connections) {
        PortSet& known = ports[{row->from, row->to}];
        known = known.united(flowOf(map, *row).ports);
    }
    return ports;
}

void expectExactly(const Design& design, const std::string& where)
{
    const RuleContext context {design, catalog()};
    const NetworkMap& map = context.network();
    for (const BlockedArrow& blocked : context.blockedArrows())
        ADD_FAILURE() << where << ": " << blocked.arrow->id << " is blocked by "
                      << (blocked.answer.blocker() ? toEnglish(blocked.answer.blocker()->because) : "") << '\n'
                      << writeNative(design);
    const Reachability entrance = reach(map, *map.endNamed("internet"), *map.endNamed("alb"), {"tcp", PortSet::all()});
    EXPECT_EQ(toText(entrance.ports), "443") << where << ": the entrance";
    const auto wanted = drawn(map);
    std::vector<const Component*> members;
    for (const auto& row : design.architecture.components)
        if (catalog().propertyOf(catalog().typeOf(*row), "security_groups") && !context.isKind(*row, "template"))
            members.push_back(row.get());
    for (const Component* from : members)
        for (const Component* to : members) {
            if (from == to || (textsOf(from->properties, "security_groups").empty() &&
                               textsOf(to->properties, "security_groups").empty()))
                continue;
            const auto found = wanted.find({from->id, to->id});
            const Reachability answer = reach(map, *map.endOf(*from), *map.endOf(*to), {"tcp", PortSet::all()});
            const PortSet allowed = found == wanted.end() ? PortSet {} : found->second;
            if (context.isKind(*to, "load-balancer") || textsOf(to->properties, "security_groups").empty())
                continue; // what no arrow touches keeps what it has
            EXPECT_TRUE(allowed.contains(answer.ports))
                << where << ": " << from->id << " -> " << to->id << " over " << toText(answer.ports) << " instead of "
                << toText(allowed) << '\n'
                << writeNative(design);
        }
}

/// Members that some arrow touches; the others are not part of the chain.
Design withoutLoners(Design design)
{
    std::set<Id> touched;
    for (const auto& row : design.architecture.connections) {
        touched.insert(row->from);
        touched.insert(row->to);
    }
    std::vector<Id> loners;
    for (const auto& row : design.architecture.components)
        if (row->id.starts_with("m-") && !touched.contains(row->id))
            loners.push_back(row->id);
    return without(std::move(design), loners);
}

TEST(DerivedGroups, LetThroughWhatIsDrawnAndNothingElse)
{
    int found = 0;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = withoutLoners(ShopMaker {seed}.make());
        const std::string where = "seed " + std::to_string(seed);
        const Design derived = withDerivedGroups(design, catalog(), "vpc");
        expectExactly(derived, where);
        EXPECT_EQ(withDerivedGroups(derived, catalog(), "vpc"), derived) << where << ": twice is not once";
        for (const Finding& finding : check(design, catalog(), {.only = {"SEC-040"}}))
            found += finding.diagnostic.fix ? 1 : 0;
        if (::testing::Test::HasFailure())
            break; // one is enough to look at
    }
    EXPECT_GT(found, 100) << "the rule hardly ever offers it";
}

} // namespace
} // namespace gudo::test
