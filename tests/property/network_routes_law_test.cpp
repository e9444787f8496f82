#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// Two networks with the routes, gateways and load balancers that rules about routes look at, right and wrong, and
/// values that make no sense.
class RoutesMaker {
public:
    explicit RoutesMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        m_build.add("seoul", "aws.region", "", {{"region", "ap-northeast-2"}});
        for (const std::string name : {"one", "two"})
            addNetwork(name, name == "one" ? "10.0.0.0/16" : "10.1.0.0/16");
        add("link", "aws.peering", "seoul", {{"networks", texts({"one", m_dice.chance(80) ? "two" : "gone"})}});
        add("hub", "aws.transit_gateway", "seoul", {{"networks", texts({"one", "two", "link"})}});
        add("files", "aws.s3", "seoul", {});
        add("world", "internet", "", {});
        add("users", "client", "", {});
        for (const Id& id : m_asked)
            if (m_dice.chance(40))
                m_build.connect("users", id);
        if (m_asked.size() == 2 && m_dice.chance(50))
            m_build.connect("one-web", "two-web");
        for (int left = m_dice.below(12); left > 0; --left)
            m_build.connect(m_dice.oneOf(m_ends), m_dice.oneOf(m_ends), arrow(),
                            m_dice.chance(80) ? "request" : "management");
        return m_build;
    }

private:
    void add(const Id& id, const char* type, const Id& parent, Object properties)
    {
        m_build.add(id, type, parent, std::move(properties));
        m_ends.push_back(id);
        if (m_dice.chance(60))
            m_build.place(id, {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    Object arrow()
    {
        static const Value ports[] {80, 8080, 443, "1-9", 70000, true};
        return m_dice.chance(50) ? Object {{"port", m_dice.oneOf(ports)}} : Object {};
    }

    Value routes(const std::string& network)
    {
        static const std::string targets[] {"igw", "out", "nat", "nat-2", "gate"};
        static const std::string destinations[] {
            "0.0.0.0/0", "0.0.0.0/0", "::/0",      "10.0.0.0/16", "10.1.0.0/16", "10.0.0.0/15", "one",
            "two",       "pl-1",      "0.0.0.0/1", "128.0.0.0/1", "x",           "10.1.0.0/24", ""};
        if (m_dice.chance(5))
            return "nonsense";
        if (m_dice.chance(30))
            return List {
                Object {{"destination", "0.0.0.0/0"}, {"target", network + "-igw"}},
                Object {{"destination", network == "one" ? "10.1.0.0/16" : "10.0.0.0/16"}, {"target", "link"}}};
        List rows;
        for (int left = m_dice.below(5); left > 0; --left) {
            std::string target = network + "-" + m_dice.oneOf(targets);
            if (m_dice.chance(25))
                target = m_dice.chance(50) ? "link" : "hub";
            if (m_dice.chance(10))
                target = m_dice.chance(50) ? "local" : "two-igw";
            rows.emplace_back(Object {{"destination", m_dice.oneOf(destinations)}, {"target", target}});
            if (m_dice.chance(5))
                rows.emplace_back(7);
        }
        return rows;
    }

    void addNetwork(const std::string& name, const char* cidr)
    {
        const auto of = [&](const std::string& part) {
            return name + "-" + part;
        };
        add(name, "aws.vpc", "seoul", {{"cidr", cidr}, {"ipv6_cidr", m_dice.chance(50) ? "2001:db8::/56" : ""}});
        for (int index = 0; index < 4; ++index)
            add(of("rt" + std::to_string(index)), "aws.route_table", name,
                {{"main", index == 0 && m_dice.chance(60)}, {"routes", routes(name)}});
        std::vector<Id> subnets;
        for (const std::string zone : {"a", "c"}) {
            add(of("az-" + zone), "aws.az", name, {{"zone", zone}});
            for (const std::string kind : {"public", "private", "app"})
                if (m_dice.chance(80)) {
                    subnets.push_back(of(kind + "-" + zone));
                    addSubnet(subnets.back(), of("az-" + zone), of("rt" + std::to_string(m_dice.below(5))));
                }
        }
        if (m_dice.chance(70))
            add(of("igw"), "aws.internet_gateway", name, {});
        if (m_dice.chance(30))
            add(of("out"), "aws.internet_gateway", name, {{"egress_only", true}});
        if (subnets.empty())
            return;
        for (const char* part : {"nat", "nat-2"})
            if (m_dice.chance(60))
                addNat(of(part), m_dice.chance(20) ? Id {name} : m_dice.oneOf(subnets), of("ip"));
        if (m_dice.chance(70))
            add(of("ip"), "aws.elastic_ip", name, {{"attached_to", m_dice.chance(30) ? of("nat") : Id {}}});
        add(of("gate"), "aws.vpc_endpoint", name,
            {{"kind", m_dice.chance(70) ? "gateway" : "interface"},
             {"service", m_dice.chance(70) ? "s3" : "com.amazonaws.eu-west-1.dynamodb"},
             {"route_tables", m_dice.chance(40) ? texts({of("rt0")}) : List {}}});
        addServices(of, name, subnets);
    }

    void addSubnet(const Id& id, const Id& zone, const std::string& table)
    {
        static const Value kinds[] {"public", "private", "isolated", 3, ""};
        Object properties {{"route_table", table}};
        if (m_dice.chance(20))
            properties.emplace("access", m_dice.oneOf(kinds));
        if (m_dice.chance(40))
            properties.emplace("ipv6_cidr", "2001:db8:0:1::/64");
        if (m_dice.chance(20))
            properties.emplace("auto_public_ip", true);
        if (m_dice.chance(70))
            properties.emplace("cidr", zone.starts_with("one") ? "10.0.3.0/24" : "10.1.3.0/24");
        add(id, "aws.subnet", zone, std::move(properties));
    }

    void addNat(const Id& id, const Id& parent, const Id& address)
    {
        add(id, "aws.nat_gateway", parent,
            {{"mode", m_dice.chance(80) ? "zonal" : "regional"},
             {"connectivity", m_dice.chance(80) ? "public" : "private"},
             {"elastic_ip", m_dice.chance(40) ? address : Id {}}});
    }

    template<typename Of>
    void addServices(const Of& of, const Id& network, const std::vector<Id>& subnets)
    {
        Object balancer {{"subnets", texts({m_dice.oneOf(subnets), m_dice.oneOf(subnets)})},
                         {"health_check", m_dice.chance(50) ? "tcp:8080" : "/health"}};
        if (m_dice.chance(60))
            balancer.emplace("scheme", m_dice.chance(60) ? "internet-facing" : "internal");
        add(of("lb"), "aws.alb", network, std::move(balancer));
        add(of("web"), "aws.ec2", m_dice.oneOf(subnets), {{"ports", List {m_dice.chance(50) ? 8080 : 80}}});
        add(of("group"), "aws.asg", network, {{"subnets", texts({m_dice.oneOf(subnets)})}, {"ports", List {8080}}});
        add(of("targets"), "aws.target_group", network, {{"port", 80}, {"targets", texts({of("web"), of("group")})}});
        m_build.connect(of("lb"), of("web"), arrow()).connect(of("lb"), of("targets"));
        m_asked.push_back(of("web"));
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_ends;
    std::vector<Id> m_asked;
};

using Subject = std::tuple<std::string, std::string, Id>;

Subject subjectOf(const Diagnostic& found)
{
    return {found.rule, found.key, found.components.empty() ? Id {} : found.components.front()};
}

/// Findings of the rules about networks.
std::vector<Diagnostic> findingsIn(const Design& design)
{
    std::vector<Diagnostic> found;
    for (Finding& finding : check(design, catalog()))
        if (finding.diagnostic.rule.starts_with("NET-"))
            found.push_back(std::move(finding.diagnostic));
    return found;
}

std::set<Subject> subjectsIn(const Design& design)
{
    std::set<Subject> subjects;
    for (const Diagnostic& found : findingsIn(design))
        subjects.insert(subjectOf(found));
    return subjects;
}

TEST(NetworkRoutesLaw, FindingsAreToldApartAndFixesRemoveThem)
{
    std::map<std::string, int> fixes;
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Design design = RoutesMaker {seed}.make();
        const auto findings = findingsIn(design);
        std::set<Subject> subjects;
        for (const Diagnostic& found : findings) {
            const std::string what =
                "seed " + std::to_string(seed) + ": " + found.rule + ' ' + toEnglish(found.message);
            EXPECT_TRUE(subjects.insert(subjectOf(found)).second) << what << ": the key does not tell it apart";
            if (!found.fix)
                continue;
            const Design mended = found.fix->apply(design);
            EXPECT_FALSE(subjectsIn(mended).contains(subjectOf(found))) << what;
            EXPECT_EQ(found.fix->apply(mended), mended) << what;
            for (const auto& row : mended.architecture.components)
                EXPECT_TRUE(row->parent.empty() || mended.architecture.components.contains(row->parent)) << what;
            ++fixes[found.rule];
        }
    }
    for (const char* rule : {"NET-015", "NET-016", "NET-017", "NET-018", "NET-019", "NET-020", "NET-024", "NET-027",
                             "NET-028", "NET-030", "NET-031", "NET-032", "NET-038", "NET-040"})
        EXPECT_GT(fixes[rule], 3) << rule << " is hardly reached";
}

TEST(NetworkRoutesLaw, NamesOnlyComponentsAndConnectionsThatExist)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Design design = RoutesMaker {seed}.make();
        for (const Diagnostic& found : findingsIn(design)) {
            const std::string what = "seed " + std::to_string(seed) + ' ' + found.rule + ' ' + toEnglish(found.message);
            const std::set<Id> once {found.components.begin(), found.components.end()};
            EXPECT_EQ(once.size(), found.components.size()) << what;
            for (const Id& id : found.components)
                EXPECT_TRUE(design.architecture.components.contains(id)) << what << ' ' << id;
            for (const Id& id : found.connections)
                EXPECT_TRUE(design.architecture.connections.contains(id)) << what << ' ' << id;
        }
    }
}

} // namespace
} // namespace gudo::test
