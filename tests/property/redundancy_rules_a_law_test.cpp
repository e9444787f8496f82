#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

/// The rules that this test is about: how traffic finds its way to something that is up.
const CheckOptions options {.only = {"RED-003", "RED-004", "RED-006", "RED-007", "RED-008", "RED-010", "RED-012",
                                     "RED-015", "RED-016", "RED-018", "RED-019", "RED-020", "RED-023", "RED-026"}};

/// Services as people draw them, in the cloud and on their own racks, with the mistakes that these rules look for.
class ServiceMaker {
public:
    explicit ServiceMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        m_build.add("users", "client").place("users", {-200, 300, 120, 96});
        if (m_dice.chance(60))
            addCloud();
        if (m_places.empty() || m_dice.chance(60))
            addRacks();
        addBalancers();
        addTiers();
        addDatabases();
        addFailovers();
        return m_build;
    }

private:
    void add(const Id& id, const char* type, const Id& parent, Object properties = {}, std::string name = {})
    {
        m_build.add(id, type, parent, std::move(properties), std::move(name));
        if (m_dice.chance(70))
            m_build.place(id, {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    Id somewhere() { return m_places.empty() || m_dice.chance(20) ? Id {} : Id {m_dice.oneOf(m_places)}; }

    void addCloud()
    {
        m_build.add("vpc", "aws.vpc").place("vpc", {0, 0, 1600, 1200});
        for (const std::string zone : {"a", "b", "c"}) {
            if (m_dice.chance(20))
                continue;
            m_build.add("az-" + zone, "aws.az", "vpc", {{"zone", m_dice.chance(90) ? zone : ""}});
            m_build.place("az-" + zone, {500 * (zone[0] - 'a'), 100, 480, 1000});
            for (int index = m_dice.below(3); index >= 0; --index) {
                const Id id = "subnet-" + std::to_string(index) + zone;
                static const std::string tables[] {"table-0", "table-1", "table-2", ""};
                m_build.add(id, "aws.subnet", "az-" + zone, {{"route_table", m_dice.oneOf(tables)}});
                m_build.place(id, {500 * (zone[0] - 'a') + 20, 150 + 300 * index, 440, 280});
                m_subnets.push_back(id);
                m_places.push_back(id);
            }
        }
        for (const Id nat : {"nat-0", "nat-1", "nat-2"})
            if (m_dice.chance(70) && !m_subnets.empty())
                add(nat, "aws.nat_gateway", m_dice.oneOf(m_subnets),
                    {{"mode", m_dice.chance(85) ? "zonal" : "regional"}});
        for (int index = 0; index < 3; ++index) {
            const std::string number = std::to_string(index);
            const std::string target = "nat-" + std::to_string(m_dice.below(3));
            m_build.add(
                "table-" + number, "aws.route_table", "vpc",
                {{"main", index == 2}, {"routes", List {Object {{"destination", "0.0.0.0/0"}, {"target", target}}}}});
        }
    }

    void addRacks()
    {
        m_build.add("site", "site");
        for (const Id feed : {"feed-a", "feed-b"})
            if (m_dice.chance(70))
                add(feed, "power_feed", "site");
        for (const Id rack : {"rack-1", "rack-2", "rack-3"}) {
            if (m_dice.chance(25))
                continue;
            static const std::string feeds[] {"feed-a", "feed-b", "nobody"};
            m_build.add(rack, "rack", "site", {{"power_feeds", texts({m_dice.oneOf(feeds), m_dice.oneOf(feeds)})}});
            m_build.place(rack, {1800, 400 * (rack.back() - '1'), 400, 360});
            m_places.push_back(rack);
            for (int left = m_dice.below(3); left > 0; --left)
                add(rack + "-switch-" + std::to_string(left), "switch", rack);
            if (m_dice.chance(60)) {
                add(rack + "-host", "server", rack, {{"power_feeds", m_dice.oneOf(feeds)}});
                m_places.push_back(rack + "-host");
            }
        }
    }

    /// In some of the subnets, often too few of them.
    Object spread(Object properties)
    {
        std::set<std::string> subnets;
        for (int left = m_subnets.empty() ? 0 : m_dice.below(4); left > 0; --left)
            subnets.insert(m_dice.oneOf(m_subnets));
        if (m_dice.chance(5))
            subnets.insert("nobody");
        if (!subnets.empty())
            properties.emplace("subnets", texts({subnets.begin(), subnets.end()}));
        return properties;
    }

    Id placeOfSpread()
    {
        return m_subnets.empty() ? Id {} : m_dice.chance(30) ? Id {m_dice.oneOf(m_subnets)} : Id {"vpc"};
    }

    void addBalancers()
    {
        static constexpr const char* types[] {"load_balancer", "aws.nlb", "aws.nlb", "aws.alb"};
        for (const Id id : {"lb-1", "lb-2", "gate"}) {
            Object properties;
            if (m_dice.chance(60))
                properties.emplace("health_check", "/health");
            if (m_dice.chance(30))
                properties.emplace("cross_zone", m_dice.chance(50));
            if (m_dice.chance(20))
                properties.emplace("virtual_ip", "192.0.2.1");
            if (m_dice.chance(20))
                properties.emplace("target_groups", texts({"targets"}));
            const char* type = m_subnets.empty() ? types[0] : m_dice.oneOf(types);
            add(id, type, type == types[0] ? somewhere() : placeOfSpread(), spread(std::move(properties)));
            if (m_dice.chance(60))
                m_build.connect("users", id);
        }
        add("targets", "aws.target_group", m_subnets.empty() ? Id {} : Id {"vpc"},
            {{"targets", texts({"web-1", "app-1"})}, {"health_check", m_dice.chance(50) ? "/" : ""}});
    }

    void addTiers()
    {
        static constexpr const char* types[] {"web_server", "app_server", "aws.ec2", "server", "aws.asg", "vm"};
        for (const std::string tier : {"web", "app"}) {
            const char* type = m_dice.oneOf(types);
            for (int number = 1 + m_dice.below(4); number > 0; --number) {
                const Id id = tier + '-' + std::to_string(number);
                Object properties;
                if (m_dice.chance(10))
                    properties.emplace("service", tier);
                for (const char* key : {"min", "desired", "max"})
                    if (type == types[4] && m_dice.chance(40))
                        properties.emplace(key, m_dice.below(4));
                if (m_dice.chance(20))
                    properties.emplace("target_groups", texts({"targets"}));
                const bool isGroup = type == types[4];
                add(id, type, isGroup ? placeOfSpread() : somewhere(),
                    isGroup ? spread(std::move(properties)) : properties,
                    m_dice.chance(50) ? tier + ' ' + std::to_string(number) : "");
                for (const Id from : {"lb-1", "lb-2", "gate", "users", "web-1"})
                    if (m_dice.chance(tier == "web" || from == "web-1" ? 45 : 20) && from != id)
                        m_build.connect(from, id);
            }
        }
        for (const Id id : {"endpoint-1", "endpoint-2"}) {
            if (m_subnets.empty())
                continue;
            add(id, "aws.vpc_endpoint", placeOfSpread(),
                spread({{"kind", m_dice.chance(80) ? "interface" : "gateway"}}));
            m_build.connect("web-1", id).connect("app-1", id);
        }
    }

    void addDatabases()
    {
        for (const Id id : {"db-1", "db-2", "db-3"}) {
            const bool isManaged = m_dice.chance(40) && !m_subnets.empty();
            Object properties;
            if (m_dice.chance(40))
                properties.emplace(isManaged ? "multi_az" : "quorum", m_dice.chance(40));
            if (m_dice.chance(15))
                properties.emplace("source", m_dice.chance(80) ? "db-1" : "nobody");
            add(id, isManaged ? "aws.rds" : "database", isManaged ? placeOfSpread() : somewhere(),
                isManaged ? spread(std::move(properties)) : properties);
            m_build.connect(m_dice.chance(70) ? "web-1" : "users", id);
        }
        for (const Id to : {"db-2", "db-3"})
            if (m_dice.chance(35))
                m_build.connect("db-1", to, {}, "replication");
    }

    void addFailovers()
    {
        const std::pair<Id, Id> pairs[] {{"lb-1", "lb-2"}, {"db-1", "db-2"}, {"web-1", "web-2"}, {"gate", "gate"}};
        for (const auto& [from, to] : pairs) {
            if (!m_dice.chance(35))
                continue;
            Object properties;
            if (m_dice.chance(60))
                properties.emplace("mode", m_dice.chance(80) ? "automatic" : "manual");
            m_build.connect(from, to, std::move(properties), "failover");
        }
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_subnets;
    std::vector<Id> m_places;
};

bool isSame(const Diagnostic& a, const Diagnostic& b)
{
    return a.rule == b.rule && a.key == b.key && a.connections == b.connections &&
           a.components.front() == b.components.front();
}

void expectStructure(const Design& design, const std::string& where)
{
    const Architecture& architecture = design.architecture;
    for (const auto& row : architecture.components) {
        EXPECT_TRUE(row->parent.empty() || architecture.components.contains(row->parent)) << where;
        EXPECT_FALSE(wouldContainItself(architecture, row->id, row->parent)) << where;
        EXPECT_TRUE(isValidId(row->id)) << where;
    }
    for (const auto& row : architecture.connections)
        EXPECT_TRUE(isValidId(row->id) && architecture.components.contains(row->from) &&
                    architecture.components.contains(row->to))
            << where;
}

/// What a fix adds is drawn inside of what it is added to.
void expectDrawnInside(const Design& before, const Design& after, const std::string& where)
{
    const auto containerOfRow = [&](const Placement& row) {
        const auto presence = containerOf(row.id);
        const Component* owner = after.architecture.components.find(componentOf(row.id));
        return presence.empty() ? owner ? std::string_view {owner->parent} : std::string_view {} : presence;
    };
    for (const auto& row : diff(before.layout.placements, after.layout.placements).added) {
        const Rect frame = placementOf(after, containerOfRow(*row));
        const bool wasThere = placementOf(before, componentOf(row->id)) == row->rect; // it moved out, to be in two
        const bool hasRoom = frame.width > row->rect.width + 100 && frame.height > row->rect.height + 100;
        if (!hasRoom || wasThere)
            continue;
        EXPECT_TRUE(frame.contains(row->rect)) << where << ' ' << row->id;
    }
}

TEST(RedundancyRulesLaw, FixesHoldOnRandomServices)
{
    std::map<std::string, int> found;
    std::map<std::string, int> fixed;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = ServiceMaker {seed}.make();
        const auto before = check(design, catalog(), options);
        for (const Finding& finding : before) {
            const Diagnostic& fault = finding.diagnostic;
            ++found[fault.rule];
            if (!fault.fix)
                continue;
            ++fixed[fault.rule];
            const std::string what = "seed " + std::to_string(seed) + ": " + fault.rule + ' ' +
                                     toEnglish(fault.message) + " -> " + toEnglish(fault.fix->title);
            const Design mended = repaired(design, fault);
            const auto after = check(mended, catalog(), options);
            EXPECT_FALSE(std::ranges::any_of(after, [&](const Finding& left) {
                return isSame(left.diagnostic, fault);
            })) << what;
            EXPECT_NE(mended, design) << what;
            EXPECT_EQ(repaired(mended, fault), mended) << what;
            expectStructure(mended, what);
            expectDrawnInside(design, mended, what);
        }
    }
    for (const std::string& rule : options.only) {
        EXPECT_GT(found[rule], 5) << rule << " is hardly reached";
        EXPECT_GT(fixed[rule], 3) << rule << " is hardly ever fixed";
    }
}

/// One cause, one finding: these do not judge the same component twice.
TEST(RedundancyRulesLaw, RulesDoNotRepeatEachOther)
{
    const std::set<std::string> exclusive[] {
        {"RED-002", "RED-003"}, {"RED-005", "RED-006", "RED-010"},
        {"RED-007", "RED-010"}, {"RED-007", "RED-008"},
        {"RED-011", "RED-012"}, {"RED-001", "RED-003", "RED-004", "RED-006", "RED-008", "RED-015"}};
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        std::map<Id, std::set<std::string>> rulesOf;
        for (const Finding& finding : check(ServiceMaker {seed}.make(), catalog(), {.only = {"RED-*"}}))
            rulesOf[finding.diagnostic.components.front()].insert(finding.diagnostic.rule);
        for (const auto& [id, rules] : rulesOf)
            for (const auto& family : exclusive) {
                const auto isInFamily = [&](const std::string& rule) {
                    return family.contains(rule);
                };
                EXPECT_LE(std::ranges::count_if(rules, isInFamily), 1) << "seed " << seed << ' ' << id;
            }
    }
}

} // namespace
} // namespace gudo::test
