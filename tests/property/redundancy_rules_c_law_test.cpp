#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/reliability/capacity.h"
#include "core/reliability/simulation.h"
#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

const CheckOptions ours {
    .only = {"RED-001", "RED-009", "RED-013", "RED-014", "RED-021", "RED-022", "RED-036", "RED-037", "RED-040"}};

/// Server rooms and zones as people draw them: racks, hosts, clusters and feeds that services share by accident, loads
/// that are too much for them, standbys that wait for somebody.
class EstateMaker {
public:
    explicit EstateMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        for (const Id client : {"customers", "staff"})
            m_build.add(client, "client", "", clientProperties()).place(client, {0, 0, 120, 96});
        addSites();
        addZones();
        addServices();
        addFailovers();
        return m_build;
    }

private:
    void add(const Id& id, const char* type, const Id& parent, Object properties = {})
    {
        m_build.add(id, type, parent, std::move(properties));
        if (m_dice.chance(70))
            m_build.place(id, {m_dice.below(1500), m_dice.below(1500), 80 + m_dice.below(200), 60 + m_dice.below(200)});
    }

    Object clientProperties()
    {
        static const std::string levels[] {"zone", "site", "region", "moon"};
        Object properties;
        if (m_dice.chance(60))
            properties.emplace("load", 100 * (1 + m_dice.below(9)));
        if (m_dice.chance(60))
            properties.emplace("survive", m_dice.oneOf(levels));
        if (m_dice.chance(60))
            properties.emplace("slo", m_dice.chance(70) ? 0.999 : 0.5);
        return properties;
    }

    void addSites()
    {
        for (const Id feed : {"feed-a", "feed-b"})
            add(feed, "power_feed", m_dice.chance(50) ? Id {} : Id {"rack-0"});
        for (int site = 0; site <= m_dice.below(2); ++site) {
            m_build.add("site-" + std::to_string(site), "site");
            for (int left = 1 + m_dice.below(2); left > 0; --left)
                addRack("site-" + std::to_string(site));
        }
    }

    void addRack(const Id& site)
    {
        const Id rack = "rack-" + std::to_string(m_racks++);
        add(rack, "rack", site, feeds());
        for (int left = 1 + m_dice.below(3); left > 0; --left) {
            const Id host = "host-" + std::to_string(m_hosts++);
            add(host, "server", rack, feeds());
            m_homes.push_back(host);
            if (!m_dice.chance(60))
                continue;
            const Id hypervisor = "hypervisor-" + host;
            add(hypervisor, "hypervisor", host,
                {{"cluster", m_dice.chance(70) ? "main" : ""}, {"ha", m_dice.chance(30)}, {"drs", m_dice.chance(30)}});
            for (int machines = 1 + m_dice.below(3); machines > 0; --machines) {
                const Id machine = "vm-" + std::to_string(m_machines++);
                add(machine, "vm", hypervisor, {{"memory_gib", 4 + 4 * m_dice.below(6)}, {"ha", m_dice.chance(40)}});
                m_homes.push_back(machine);
            }
        }
    }

    Object feeds()
    {
        if (m_dice.chance(50))
            return {};
        return {{"power_feeds", m_dice.chance(50) ? texts({"feed-a"}) : texts({"feed-a", "feed-b"})}};
    }

    void addZones()
    {
        add("region", "aws.region", "", {{"region", "ap-northeast-2"}});
        add("vpc", "aws.vpc", "region");
        for (const std::string zone : {"a", "b", "c"}) {
            if (m_dice.chance(30))
                continue;
            add("az-" + zone, "aws.az", "vpc", {{"zone", zone}});
            add("subnet-" + zone, "aws.subnet", "az-" + zone);
            m_subnets.push_back("subnet-" + zone);
        }
    }

    Object serverProperties()
    {
        static const std::string methods[] {"in-place", "rolling", "blue-green"};
        Object properties;
        if (m_dice.chance(60))
            properties.emplace("capacity", 100 * (1 + m_dice.below(6)));
        if (m_dice.chance(40))
            properties.emplace("deployment", m_dice.oneOf(methods));
        if (m_dice.chance(30))
            properties.emplace("availability", m_dice.chance(50) ? 0.97 : 0.9999);
        return properties;
    }

    void addServices()
    {
        static const char* const types[] {"web_server", "app_server", "database", "load_balancer"};
        std::vector<Id> callers {"customers", "staff"};
        for (int tier = 0; tier < 4; ++tier) {
            std::vector<Id> members;
            if (m_dice.chance(30) && !m_subnets.empty()) {
                members.push_back("group-" + std::to_string(tier));
                addGroup(members.front());
            } else {
                const char* type = m_dice.oneOf(types);
                for (int left = 1 + m_dice.below(3); left > 0; --left) {
                    members.push_back("tier" + std::to_string(tier) + "-" + std::to_string(left));
                    Object properties = serverProperties();
                    if (m_dice.chance(20))
                        properties.emplace("replicas", 2 + m_dice.below(2));
                    add(members.back(), type, m_dice.chance(85) ? m_dice.oneOf(m_homes) : Id {}, std::move(properties));
                }
            }
            for (const Id& caller : callers)
                for (const Id& member : members)
                    if (m_dice.chance(95))
                        m_build.connect(caller, member, m_dice.chance(10) ? Object {{"required", false}} : Object {});
            m_members.insert(m_members.end(), members.begin(), members.end());
            if (m_dice.chance(80))
                callers = members;
        }
    }

    void addGroup(const Id& id)
    {
        Object properties = serverProperties();
        properties.emplace("subnets", texts(m_subnets));
        properties.emplace("desired", 1 + m_dice.below(6));
        properties.emplace("min", m_dice.below(3));
        properties.emplace("max", 1 + m_dice.below(6));
        add(id, "aws.asg", "vpc", std::move(properties));
    }

    void addFailovers()
    {
        for (int left = m_dice.below(4); left > 0; --left)
            if (const Id from = m_dice.oneOf(m_members), to = m_dice.oneOf(m_members); from != to)
                m_build.connect(from, to, {{"mode", m_dice.chance(70) ? "manual" : "automatic"}}, "failover");
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_homes;
    std::vector<Id> m_subnets;
    std::vector<Id> m_members;
    int m_racks = 0;
    int m_hosts = 0;
    int m_machines = 0;
};

constexpr std::uint32_t estates = 400;

bool isSame(const Diagnostic& a, const Diagnostic& b)
{
    return a.rule == b.rule && a.key == b.key && a.components.front() == b.components.front();
}

bool has(const std::vector<Finding>& findings, const Diagnostic& wanted)
{
    return std::ranges::any_of(findings, [&](const Finding& found) { return isSame(found.diagnostic, wanted); });
}

std::string textOf(const Diagnostic& found, std::uint32_t seed)
{
    return "estate " + std::to_string(seed) + ": " + found.rule + ' ' + toEnglish(found.message) +
           (found.fix ? " -> " + toEnglish(found.fix->title) : std::string {});
}

void expectStructure(const Design& design, const std::string& what)
{
    for (const auto& row : design.architecture.components) {
        EXPECT_TRUE(row->parent.empty() || design.architecture.components.contains(row->parent)) << what;
        EXPECT_FALSE(wouldContainItself(design.architecture, row->id, row->parent)) << what;
    }
}

/// A design with what analyses of it need.
struct Estate {
    explicit Estate(std::uint32_t seed)
        : design {EstateMaker {seed}.make()}
        , containment {design.architecture}
        , zones {design.architecture, catalog(), containment}
        , graph {serviceGraph(design.architecture, catalog(), zones)}
        , model {simulationModel(graph, catalog(), zones)}
    {
    }

    std::set<Id> clientsLostBy(const Scenario& events) const
    {
        std::set<Id> clients;
        for (const Outcome& outcome : simulated(design.architecture, graph, catalog(), model, events).outcomes)
            if (outcome.state == RequirementState::Lost)
                clients.insert(graph.idOf(outcome.requirement.client));
        return clients;
    }

    /// The events of those names, one each.
    Scenario eventsOf(const std::string& names) const
    {
        Scenario events;
        for (std::uint32_t event = 0; event < model.events.size(); ++event)
            if ((' ' + names + ' ').find(' ' + model.events[event].id + ' ') != std::string::npos)
                events.push_back(event);
        return events;
    }

    Design design;
    Containment containment;
    Zones zones;
    ServiceGraph graph;
    FailureModel model;
};

TEST(RedundancyRulesC, FixesTakeTheirFindingAwayAndNothingElseBreaks)
{
    std::map<std::string, int> fixes;
    for (std::uint32_t seed = 0; seed < estates; ++seed) {
        const Estate estate {seed};
        const Design& design = estate.design;
        const auto before = check(design, catalog(), ours);
        // What was hidden behind a smaller box or a component before may be told now
        const auto wasLost = [&](const Diagnostic& left) {
            return (left.rule == "RED-001" || left.rule == "RED-009") &&
                   !estate.clientsLostBy(estate.eventsOf(left.components.front())).empty();
        };
        for (const Finding& found : before) {
            if (!found.diagnostic.fix || found.diagnostic.rule == "RED-001")
                continue;
            ++fixes[found.diagnostic.rule];
            const std::string what = textOf(found.diagnostic, seed);
            const Design mended = repaired(design, found.diagnostic);
            EXPECT_FALSE(mended == design) << what;
            EXPECT_EQ(repaired(mended, found.diagnostic), mended) << what;
            expectStructure(mended, what);
            const auto after = check(mended, catalog(), ours);
            EXPECT_FALSE(has(after, found.diagnostic)) << what;
            for (const Finding& left : after)
                EXPECT_TRUE(left.diagnostic.severity != Severity::Error || has(before, left.diagnostic) ||
                            wasLost(left.diagnostic))
                    << what << "\n  new: " << textOf(left.diagnostic, seed);
        }
    }
    for (const char* rule : {"RED-009", "RED-013", "RED-021", "RED-040"})
        EXPECT_GE(fixes[rule], 15) << rule;
}

TEST(RedundancyRulesC, AreReached)
{
    std::map<std::string, int> counts;
    for (std::uint32_t seed = 0; seed < estates; ++seed)
        for (const Finding& found : check(EstateMaker {seed}.make(), catalog(), ours))
            ++counts[found.diagnostic.rule];
    for (const std::string& rule : ours.only)
        EXPECT_GE(counts[rule], 20) << rule;
}

std::vector<Diagnostic> findingsOf(const Estate& estate, const char* rule)
{
    std::vector<Diagnostic> found;
    for (Finding& finding : check(estate.design, catalog(), {.only = {rule}}))
        found.push_back(std::move(finding.diagnostic));
    return found;
}

TEST(RedundancyRulesC, PairsAreLostTogetherAndNotAlone)
{
    int count = 0;
    for (std::uint32_t seed = 0; seed < estates; ++seed) {
        const Estate estate {seed};
        for (const Diagnostic& found : findingsOf(estate, "RED-036")) {
            const Scenario pair = estate.eventsOf(found.key);
            ASSERT_EQ(pair.size(), 2u) << textOf(found, seed) << ' ' << found.key;
            const auto both = estate.clientsLostBy(pair);
            EXPECT_FALSE(both.empty()) << textOf(found, seed);
            ++count;
        }
    }
    EXPECT_GE(count, 20);
}

TEST(RedundancyRulesC, WhatSharesABoxIsLostWithItAndNotWithOneMember)
{
    int count = 0;
    for (std::uint32_t seed = 0; seed < estates; ++seed) {
        const Estate estate {seed};
        for (const Diagnostic& found : findingsOf(estate, "RED-009")) {
            EXPECT_FALSE(estate.clientsLostBy(estate.eventsOf(found.components.front())).empty())
                << textOf(found, seed);
            for (std::size_t member = 1; member < found.components.size(); ++member) {
                const int node = estate.graph.find(found.components[member]);
                ASSERT_GE(node, 0);
                const Scenario alone = estate.eventsOf(found.components[member]);
                EXPECT_TRUE(estate.graph.node(node).copies > 1 || estate.clientsLostBy(alone).empty())
                    << textOf(found, seed) << ' ' << found.components[member];
            }
            ++count;
        }
    }
    EXPECT_GE(count, 20);
}

TEST(RedundancyRulesC, SitesAreFoundExactlyWhereTheirLossIsFeltByThoseWhoMind)
{
    int count = 0;
    for (std::uint32_t seed = 0; seed < estates; ++seed) {
        const Estate estate {seed};
        const auto findings = findingsOf(estate, "RED-022");
        for (std::uint32_t event = 0; event < estate.model.events.size(); ++event) {
            const FailureEvent& row = estate.model.events[event];
            if (row.level < FailureLevel::Site)
                continue;
            bool isMinded = false;
            for (const Id& client : estate.clientsLostBy({event})) {
                const auto asked = failureLevelFrom(
                    gudo::textOf(estate.design.architecture.components.find(client)->properties, "survive"));
                isMinded |= asked && *asked >= row.level;
            }
            const bool isFound =
                std::ranges::any_of(findings, [&](const Diagnostic& found) { return found.key == row.id; });
            EXPECT_EQ(isFound, isMinded) << "estate " << seed << ' ' << row.id;
            count += isFound ? 1 : 0;
        }
    }
    EXPECT_GE(count, 20);
}

TEST(RedundancyRulesC, ZonesThatAreTooMuchToLoseLeaveLessThanIsAsked)
{
    int count = 0;
    for (std::uint32_t seed = 0; seed < estates; ++seed) {
        const Estate estate {seed};
        const CapacityCase normal = capacityWith(estate.graph, catalog(), estate.model, {});
        const auto findings = findingsOf(estate, "RED-013");
        for (const Diagnostic& found : findings) {
            const std::string zone = estate.zones.zoneOf(found.components.back());
            const auto without = capacityWith(estate.graph, catalog(), estate.model, estate.eventsOf("zone:" + zone));
            EXPECT_LT(without.served, normal.served) << textOf(found, seed);
            ++count;
        }
    }
    EXPECT_GE(count, 20);
}

} // namespace
} // namespace gudo::test
