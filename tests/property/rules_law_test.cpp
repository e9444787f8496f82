#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>

#include "core/formats/native.h"
#include "core/json/json_read.h"
#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

const CheckOptions options {.today = "2026-01-01"};
const std::string folder = "tests/cases/rules/";

Design designFrom(const std::string& path)
{
    ReadResult read = readNative(sourceFile(path), path);
    for (const Diagnostic& fault : read.diagnostics)
        ADD_FAILURE() << path << ':' << fault.line << ": " << toEnglish(fault.message);
    return std::move(read.design);
}

using Subject = std::pair<std::string, std::vector<Id>>;

std::vector<Subject> subjectsOf(const std::vector<Finding>& findings,
                                const std::function<bool(const Diagnostic&)>& counts = {})
{
    std::vector<Subject> subjects;
    for (const Finding& found : findings)
        if (!found.isAccepted && (!counts || counts(found.diagnostic)))
            subjects.emplace_back(found.diagnostic.rule, found.diagnostic.components);
    return subjects;
}

/// What a case of a rule says all of: the rule's own findings, and those of its family that are more than advice.
bool isOfCase(const Rule& rule, const Diagnostic& found)
{
    return found.rule == rule.id || (found.severity != Severity::Note && ruleNamed(found.rule)->family == rule.family);
}

std::vector<Subject> expectedIn(const std::string& path)
{
    std::vector<Diagnostic> faults;
    const auto json = readJson(sourceFile(path), faults);
    std::vector<Subject> subjects;
    if (!json || !json->asElements()) {
        ADD_FAILURE() << path << " is no list";
        return subjects;
    }
    for (const JsonNode& element : *json->asElements()) {
        const Value value = toValue(element);
        subjects.emplace_back(textOf(*value.asObject(), "rule"), textsOf(*value.asObject(), "components"));
    }
    return subjects;
}

std::string described(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& found : findings)
        text += "\n  " + found.diagnostic.rule + ' ' + toEnglish(found.diagnostic.message);
    return text;
}

bool isSame(const Diagnostic& a, const Diagnostic& b)
{
    return a.rule == b.rule && a.key == b.key && a.connections == b.connections && !a.components.empty() &&
           !b.components.empty() && a.components.front() == b.components.front();
}

bool has(const std::vector<Finding>& findings, const Diagnostic& wanted)
{
    return std::ranges::any_of(findings, [&](const Finding& found) { return isSame(found.diagnostic, wanted); });
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
        EXPECT_TRUE(architecture.components.contains(row->from) && architecture.components.contains(row->to)) << where;
}

/// Applying any fix removes its finding, and applying it once more changes nothing.
void expectFixesToHold(const Design& design, const std::string& where, bool isStrict)
{
    const auto before = check(design, catalog(), options);
    const std::string bytes = writeNative(design);
    for (const Finding& found : before) {
        if (!found.diagnostic.fix)
            continue;
        const std::string what = where + ": " + found.diagnostic.rule + ' ' + toEnglish(found.diagnostic.message) +
                                 " -> " + toEnglish(found.diagnostic.fix->title);
        const Design mended = repaired(design, found.diagnostic);
        const auto after = check(mended, catalog(), options);
        EXPECT_FALSE(has(after, found.diagnostic)) << what;
        EXPECT_EQ(repaired(mended, found.diagnostic), mended) << what;
        EXPECT_EQ(writeNative(design), bytes) << what << ": undo would not restore the file";
        expectStructure(mended, what);
        if (!isStrict)
            continue;
        for (const Finding& left : after)
            EXPECT_TRUE(left.diagnostic.severity != Severity::Error || has(before, left.diagnostic))
                << what << "\n  new: " << left.diagnostic.rule << ' ' << toEnglish(left.diagnostic.message);
    }
}

TEST(RuleCases, EveryRuleHasOneAndEveryOneHasARule)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator {std::string {GUDO_SOURCE_DIR} + '/' + folder})
        names.insert(entry.path().filename().string());
    for (const Rule* rule : rules())
        EXPECT_EQ(names.erase(std::string {rule->name}), 1u) << "no case for " << rule->name;
    EXPECT_TRUE(names.empty()) << "no rule for " << *names.begin();
}

TEST(RuleCases, TheBadOneIsFoundAndTheGoodOneIsClean)
{
    for (const Rule* rule : rules()) {
        const std::string path = folder + std::string {rule->name};
        const auto bad = check(designFrom(path + "/bad.gudo"), catalog(), options);
        EXPECT_EQ(subjectsOf(bad, [&](const Diagnostic& found) { return isOfCase(*rule, found); }),
                  expectedIn(path + "/expected.json"))
            << path << described(bad);
        const auto good = check(designFrom(path + "/good.gudo"), catalog(), options);
        EXPECT_EQ(subjectsOf(good,
                             [&](const Diagnostic& found) {
                                 return isOfCase(*rule, found) || found.severity == Severity::Error;
                             }),
                  std::vector<Subject> {})
            << path << described(good);
    }
}

TEST(RuleCases, FixesMendThem)
{
    for (const Rule* rule : rules()) {
        const std::string path = folder + std::string {rule->name};
        expectFixesToHold(designFrom(path + "/bad.gudo"), path, true);
    }
}

TEST(RulesLaw, FixesHoldOnAnyDesign)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed)
        expectFixesToHold(randomDesign(seed, catalog(), 10 + static_cast<int>(seed % 30)),
                          "seed " + std::to_string(seed), false);
}

/// Networks as people draw them, with the mistakes that the network and security rules look for.
class NetworkMaker {
public:
    explicit NetworkMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        m_build.add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/20"}}).place("vpc", {0, 0, 1600, 1200});
        m_build.add("igw", "aws.internet_gateway", "vpc").place("igw", {1500, 20, 64, 64});
        for (const char* zone : {"a", "b", "c"})
            if (m_dice.chance(80))
                addZone(zone);
        m_build.add("private-rt", "aws.route_table", "vpc", {{"routes", routeTo(m_dice.chance(60) ? "nat" : "nat-2")}});
        m_build.add("public-rt", "aws.route_table", "vpc", {{"main", m_dice.chance(40)}, {"routes", routeTo("igw")}});
        for (const char* id : {"nat", "nat-2"})
            if (m_dice.chance(60) && !m_subnets.empty())
                add(id, "aws.nat_gateway", m_dice.oneOf(m_subnets),
                    {{"elastic_ip", m_dice.chance(50) ? "address" : ""}});
        add("address", "aws.elastic_ip", "vpc", {});
        for (const char* id : {"web-sg", "app-sg", "db-sg"})
            add(id, "aws.security_group", "vpc", groupProperties());
        addService("alb", "aws.alb", "web-sg");
        addService("web", "aws.asg", "web-sg");
        addService("app", "aws.asg", "app-sg");
        addService("db", "aws.rds", "db-sg");
        addService("cache", "aws.elasticache", "db-sg");
        m_build.add("client", "client").connect("client", "alb").connect("alb", "web").connect("web", "app");
        m_build.connect("app", "db").connect("app", "cache", {{"port", 6379}});
        return m_build;
    }

private:
    List routeTo(const char* target) { return {Object {{"destination", "0.0.0.0/0"}, {"target", target}}}; }

    void add(const Id& id, const char* type, const Id& parent, Object properties)
    {
        m_build.add(id, type, parent, std::move(properties));
        if (m_dice.chance(70))
            m_build.place(id, {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    void addZone(const std::string& zone)
    {
        const int x = 500 * (zone[0] - 'a');
        m_build.add("az-" + zone, "aws.az", "vpc", {{"zone", zone}}).place("az-" + zone, {x, 100, 480, 1000});
        for (int index = 0; index < 3; ++index) {
            static const std::string blocks[] {"10.0.0.0/24", "10.0.1.0/24",   "10.0.2.0/23", "10.0.4.0/22",
                                               "10.1.0.0/24", "10.0.8.128/25", "10.0.0.0/20", ""};
            static const std::string tables[] {"private-rt", "private-rt", "public-rt", ""};
            const Id id = "subnet-" + zone + std::to_string(index);
            m_build.add(id, "aws.subnet", "az-" + zone,
                        {{"cidr", m_dice.oneOf(blocks)}, {"route_table", m_dice.oneOf(tables)}});
            m_build.place(id, {x + 20, 150 + 300 * index, 440, 280});
            m_subnets.push_back(id);
        }
    }

    Object groupProperties()
    {
        static constexpr int ports[] {22, 80, 443, 3306, 5432, 6379, 8080, 3389};
        static const std::string sources[] {"0.0.0.0/0", "::/0", "web-sg", "app-sg", "10.0.0.0/16"};
        Object properties;
        for (const char* key : {"ingress", "egress"}) {
            List rows;
            for (int left = m_dice.below(4); left > 0; --left) {
                const int port = m_dice.oneOf(ports);
                rows.emplace_back(Object {{"protocol", m_dice.chance(85) ? "tcp" : "-1"},
                                          {"from_port", port},
                                          {"to_port", m_dice.chance(80) ? port : 9000},
                                          {"source", m_dice.oneOf(sources)}});
            }
            if (std::string_view {key} == "ingress" || m_dice.chance(30))
                properties.emplace(key, std::move(rows));
        }
        return properties;
    }

    void addService(const Id& id, const char* type, const char* group)
    {
        Object properties {{"security_groups", texts({group})}};
        const bool livesInSubnet = m_dice.chance(25) && !m_subnets.empty();
        std::set<std::string> subnets;
        for (int left = livesInSubnet || m_subnets.empty() ? 0 : m_dice.below(4); left > 0; --left)
            subnets.insert(m_dice.oneOf(m_subnets));
        if (!subnets.empty())
            properties.emplace("subnets", texts({subnets.begin(), subnets.end()}));
        if (m_dice.chance(50))
            properties.emplace("multi_az", m_dice.chance(50));
        if (m_dice.chance(50))
            properties.emplace("min", m_dice.below(4));
        if (m_dice.chance(50))
            properties.emplace("health_check", "/health");
        add(id, type, livesInSubnet ? m_dice.oneOf(m_subnets) : Id {"vpc"}, std::move(properties));
        for (const std::string& subnet : subnets)
            if (m_dice.chance(60))
                m_build.place(presenceId(id, subnet), {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_subnets;
};

TEST(RulesLaw, FixesHoldOnRandomNetworks)
{
    for (std::uint32_t seed = 0; seed < 60; ++seed)
        expectFixesToHold(NetworkMaker {seed}.make(), "network " + std::to_string(seed), false);
}

TEST(RulesLaw, AnyDesignIsCheckedTheSameTwice)
{
    std::map<std::string, int> counts;
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Design design = randomDesign(seed, catalog(), static_cast<int>(seed % 80));
        const auto once = check(design, catalog(), options);
        const auto twice = check(design, catalog(), options);
        ASSERT_EQ(subjectsOf(once), subjectsOf(twice)) << "seed " << seed;
        for (const Finding& found : once) {
            EXPECT_TRUE(ruleNamed(found.diagnostic.rule));
            const Message& message = found.diagnostic.message;
            const std::string next = '%' + std::to_string(message.arguments.size() + 1);
            EXPECT_EQ(std::string_view {message.text}.find(next), std::string_view::npos) << message.text;
            ++counts[found.diagnostic.rule];
        }
    }
    EXPECT_GT(counts.size(), 10u) << "too few rules are reached";
}

} // namespace
} // namespace gudo::test
