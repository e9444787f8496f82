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

/// The rules that this file is about.
const CheckOptions ours {.only = {"RED-024", "RED-025", "RED-027", "RED-028", "RED-029", "RED-030", "RED-031",
                                  "RED-032", "RED-033", "RED-034", "RED-035", "RED-038", "RED-039", "RED-041"}};

/// Systems with the mistakes that these rules look for, half-drawn as often as not.
class SystemMaker {
public:
    explicit SystemMaker(std::uint32_t seed)
        : m_dice {seed}
    {
    }

    Design make()
    {
        addNetwork();
        addMachines();
        addCluster();
        for (int index = 0; index < 5; ++index)
            addDatabase("db-" + std::to_string(index));
        for (int index = 0; index < 3; ++index)
            addCache("cache-" + std::to_string(index));
        addServices();
        addQuorums();
        addLinks();
        addNames();
        return m_build;
    }

private:
    void add(const Id& id, const char* type, const Id& parent, Object properties = {})
    {
        m_build.add(id, type, parent, std::move(properties));
        if (m_dice.chance(70))
            m_build.place(id, {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    bool isNow(int percent) { return m_dice.chance(percent); }

    void connect(const Id& from, const Id& to, const char* kind = "request", Object properties = {})
    {
        if (kind == std::string_view {"request"} && isNow(25))
            properties.emplace("required", false);
        m_build.connect(from, to, std::move(properties), kind);
    }

    void addNetwork()
    {
        m_build.add("region", "aws.region", "", {{"region", "us-west-2"}});
        m_build.add("vpc", "aws.vpc", "region").place("vpc", {0, 0, 1600, 1200});
        m_build.add("client", "client").add("app", "app_server", "", {{"replicas", 1 + m_dice.below(2)}});
        connect("client", "app");
        static const std::string names[] {"a", "b", "c", "us-west-2-lax-1a"};
        for (int zone = 0; zone < 4; ++zone) {
            if (!isNow(zone == 3 ? 15 : 85))
                continue;
            const Id az = "az-" + std::to_string(zone);
            m_build.add(az, "aws.az", "vpc", {{"zone", isNow(90) ? names[zone] : ""}});
            m_build.place(az, {400 * zone, 100, 380, 1000});
            for (int index = 0; index < 2; ++index) {
                const Id id = "subnet-" + std::to_string(zone) + std::to_string(index);
                m_build.add(id, "aws.subnet", isNow(95) ? az : Id {"vpc"});
                m_build.place(id, {400 * zone + 10, 150 + 300 * index, 360, 280});
                m_subnets.push_back(id);
            }
        }
    }

    /// In the network over some subnets, or in one of them.
    void addSpread(const Id& id, const char* type, Object properties)
    {
        if (m_subnets.empty() || isNow(25)) {
            add(id, type, m_subnets.empty() || isNow(40) ? Id {"vpc"} : m_dice.oneOf(m_subnets), std::move(properties));
            return;
        }
        std::set<std::string> subnets;
        for (int left = 1 + m_dice.below(3); left > 0; --left)
            subnets.insert(isNow(95) ? m_dice.oneOf(m_subnets) : "nobody");
        properties.emplace("subnets", texts({subnets.begin(), subnets.end()}));
        add(id, type, "vpc", std::move(properties));
        for (const std::string& subnet : subnets)
            if (isNow(60) && subnet != "nobody")
                m_build.place(presenceId(id, subnet), {m_dice.below(1400), m_dice.below(1000), 96, 96});
    }

    void addDatabase(const Id& id)
    {
        Object properties;
        if (isNow(60))
            properties.emplace("multi_az", isNow(80));
        if (isNow(60))
            properties.emplace("standbys", m_dice.below(4));
        if (isNow(50))
            properties.emplace("instances", m_dice.below(4));
        addSpread(id, isNow(70) ? "aws.rds" : "aws.aurora", std::move(properties));
        if (isNow(70))
            connect("app", id);
    }

    void addCache(const Id& id)
    {
        Object properties;
        if (isNow(50))
            properties.emplace("multi_az", isNow(70));
        if (isNow(50))
            properties.emplace("nodes", m_dice.below(4));
        if (isNow(20))
            properties.emplace("replicas", m_dice.below(3));
        if (isNow(20))
            properties.emplace("service", "caches");
        if (isNow(60))
            addSpread(id, "aws.elasticache", std::move(properties));
        else
            add(id, "cache", isNow(30) ? Id {"host-0"} : Id {}, std::move(properties));
        if (isNow(80))
            connect("app", id);
    }

    void addMachines()
    {
        for (int index = 0; index < 3; ++index) {
            const Id host = "host-" + std::to_string(index);
            m_build.add(host, "server", "", {{"address", "10.0.0.1"}}).place(host, {2000 + 400 * index, 0, 380, 600});
            m_build.add(host + "-kvm", "hypervisor", host).add(host + "-vm", "vm", host + "-kvm");
            m_build.add(host + "-docker", "container_engine", host + "-vm");
            m_build.add(host + "-box", "container", host + "-docker");
            static const char* const inside[] {"", "-vm", "-box"};
            for (const char* type : {"database", "app_server", "web_server", "process"})
                if (isNow(50))
                    add(host + '-' + type, type, host + m_dice.oneOf(inside));
        }
    }

    void addCluster()
    {
        m_build.add("cluster", "k8s.cluster").place("cluster", {0, 2000, 1400, 800});
        List nodes;
        for (int index = 0; index < m_dice.below(4); ++index) {
            const Id id = "node-" + std::to_string(index);
            m_build.add(id, "k8s.node",
                        isNow(60) ? Id {"cluster"} : Id {"host-" + std::to_string(m_dice.below(3)) + "-vm"},
                        {{"cluster", "cluster"}});
            m_build.place(id, {20 + 400 * index, 2200, 380, 500});
            nodes.emplace_back(id);
        }
        for (int index = 0; index < 4; ++index) {
            const Id id = "set-" + std::to_string(index);
            Object properties {{"replicas", m_dice.below(5)}, {"quorum", isNow(60)}};
            List on;
            for (const Value& node : nodes)
                if (isNow(40))
                    on.push_back(node);
            if (!on.empty())
                properties.emplace("nodes", on);
            if (isNow(20))
                properties.emplace("max_replicas", 1);
            add(id, index < 2 ? "k8s.deployment" : "k8s.stateful_set", "cluster", std::move(properties));
            for (const Value& node : on)
                if (isNow(60))
                    m_build.place(presenceId(id, *node.asString()),
                                  {m_dice.below(1400), 2200 + m_dice.below(400), 96, 96});
            if (isNow(60))
                connect(isNow(50) ? "client" : "app", id);
        }
    }

    void addServices()
    {
        addSpread("function", "aws.lambda", {});
        addSpread("files", "aws.efs", {});
        addSpread("eks", "aws.eks", {});
        addSpread("plane", "k8s.control_plane", {{"members", m_dice.below(6)}});
        m_build.add("recipe", "aws.launch_template", "vpc");
        addSpread("workers", "aws.asg",
                  {{"purchase", isNow(60) ? "spot" : "mixed"}, {"launch_template", isNow(70) ? "recipe" : ""}});
        for (const char* id : {"a-service", "b-service", "c-service"})
            add(id, "app_server", "");
        for (int left = m_dice.below(8); left > 0; --left) {
            static const char* const ids[] {"a-service", "b-service", "c-service", "app"};
            connect(m_dice.oneOf(ids), m_dice.oneOf(ids));
        }
    }

    void addQuorums()
    {
        for (int index = 1; index <= 1 + m_dice.below(4); ++index) {
            const Id id = "etcd-" + std::to_string(index);
            Object properties {{"quorum", isNow(90)}};
            if (isNow(70))
                properties.emplace("service", "etcd");
            if (isNow(20))
                properties.emplace("replicas", m_dice.below(4));
            add(id, "database", isNow(40) ? Id {"host-" + std::to_string(m_dice.below(3))} : Id {},
                std::move(properties));
            connect("app", id);
        }
        for (const char* id : {"jobs-1", "jobs-2"})
            add(id, "queue", "", {{"quorum", isNow(20)}});
        if (isNow(60))
            connect("jobs-1", "jobs-2", isNow(60) ? "failover" : "replication", {{"mode", "automatic"}});
        add("lb", "load_balancer", "", {{"sticky", isNow(60)}, {"health_check", "/"}});
        connect("lb", "app");
    }

    void addLinks()
    {
        add("router", "router", "");
        add("line-1", "aws.direct_connect", "region", {{"connections", m_dice.below(3)}, {"location", "here"}});
        add("line-2", "aws.direct_connect", "region",
            {{"networks", texts({"vpc"})}, {"location", isNow(70) ? "here" : ""}});
        if (isNow(50))
            m_build = Build {m_build}.add("tunnels", "aws.vpn_gateway", "vpc",
                                          {{"peer", "router"}, {"tunnels", m_dice.below(3)}});
        add("vpn-1", "vpn", "", {{"tunnels", 1 + m_dice.below(2)}});
        add("vpn-2", "vpn", "");
        connect("vpn-1", isNow(80) ? "vpn-2" : "line-1");
        if (isNow(50))
            connect("app", "line-1");
    }

    void addNames()
    {
        Object properties;
        static const char* const routings[] {"simple", "weighted", "latency"};
        if (isNow(70))
            properties.emplace("routing", m_dice.oneOf(routings));
        if (isNow(40))
            properties.emplace("health_check", isNow(50) ? Value {"/health"} : Value {true});
        add("names", isNow(60) ? "aws.route53" : "dns", "", std::move(properties));
        connect("client", "names");
        for (const char* id : {"front-1", "front-2", "other"}) {
            add(id, "web_server", "");
            if (isNow(70))
                connect("names", id);
        }
        add("cdn", "aws.cloudfront", "", {{"origins", texts({isNow(70) ? "front-1" : "nobody"})}});
        connect("client", "cdn");
        if (isNow(50))
            connect("cdn", isNow(50) ? "front-2" : "names");
    }

    Dice m_dice;
    Build m_build;
    std::vector<Id> m_subnets;
};

bool isSame(const Diagnostic& a, const Diagnostic& b)
{
    return a.rule == b.rule && a.key == b.key && a.components.front() == b.components.front();
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
    for (const auto& row : design.layout.placements) {
        const auto container = containerOf(row->id);
        EXPECT_TRUE(architecture.components.contains(componentOf(row->id))) << where << ' ' << row->id;
        EXPECT_TRUE(container.empty() || architecture.components.contains(container)) << where << ' ' << row->id;
    }
}

TEST(RedundancyRulesB, FixesRemoveWhatTheyHangOnAndSettle)
{
    std::map<std::string, int> found;
    std::map<std::string, int> mended;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Design design = SystemMaker {seed}.make();
        for (const Finding& each : check(design, catalog(), ours)) {
            const Diagnostic& fault = each.diagnostic;
            ++found[fault.rule];
            if (!fault.fix)
                continue;
            ++mended[fault.rule];
            const std::string what = "seed " + std::to_string(seed) + ": " + fault.rule + ' ' +
                                     toEnglish(fault.message) + " -> " + toEnglish(fault.fix->title);
            const Design before = design;
            const Design after = repaired(design, fault);
            EXPECT_EQ(design, before) << what;
            EXPECT_NE(after, design) << what;
            EXPECT_EQ(repaired(after, fault), after) << what;
            expectStructure(after, what);
            for (const Finding& left : check(after, catalog(), ours))
                EXPECT_FALSE(isSame(left.diagnostic, fault))
                    << what << "\n  left: " << toEnglish(left.diagnostic.message);
        }
    }
    for (const std::string& rule : ours.only)
        EXPECT_GE(found[rule], 20) << rule << " is hardly reached";
    for (const char* rule :
         {"RED-024", "RED-025", "RED-027", "RED-028", "RED-029", "RED-030", "RED-031", "RED-032", "RED-038", "RED-039"})
        EXPECT_GE(mended[rule], 20) << rule << " is hardly mended";
}

/// Everything that the catalogue has, dropped everywhere that it may be.
TEST(RedundancyRulesB, NothingThatIsJustDroppedIsFound)
{
    const Build base = Build {}
                           .add("region", "aws.region")
                           .add("vpc", "aws.vpc", "region")
                           .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
                           .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
                           .add("data-a", "aws.subnet", "az-a")
                           .add("data-c", "aws.subnet", "az-c")
                           .add("site", "site")
                           .add("rack", "rack", "site")
                           .add("host", "server", "rack")
                           .add("kvm", "hypervisor", "host")
                           .add("vm", "vm", "kvm")
                           .add("cluster", "k8s.cluster", "site")
                           .add("node", "k8s.node", "cluster");
    int drops = 0;
    for (const ComponentType& type : catalog().types()) {
        std::vector<Id> homes;
        if (catalog().accepts(nullptr, type.id))
            homes.emplace_back();
        for (const auto& row : base.design().architecture.components)
            if (catalog().accepts(row.get(), type.id))
                homes.push_back(row->id);
        for (const Id& home : homes) {
            ++drops;
            for (const Finding& found : check(Build {base}.add("new", type.id, home), catalog(), ours))
                ADD_FAILURE() << type.id << " in '" << home << "': " << toEnglish(found.diagnostic.message);
        }
    }
    EXPECT_GT(drops, 300);
}

/// The rules with two severities, by whether somebody cannot do without.
TEST(RedundancyRulesB, WhatClientsLoseIsAnErrorAndWhatTheyCanDoWithoutIsNone)
{
    const auto severityWith = [](const Build& base, const char* from, const char* to, bool isRequired) {
        const Design design =
            Build {base}.add("client", "client").connect("client", "app").connect(from, to, {{"required", isRequired}});
        std::vector<Severity> severities;
        for (const Finding& found : check(design, catalog(), ours))
            severities.push_back(found.diagnostic.severity);
        return severities;
    };
    const Build base = Build {}
                           .add("app", "app_server", "", {{"replicas", 2}})
                           .add("vpc", "aws.vpc")
                           .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
                           .add("data-a", "aws.subnet", "az-a");
    const List subnets = texts({"data-a"});
    const std::pair<Build, const char*> cases[] {
        {Build {base}.add("cache", "cache"), "cache"},
        {Build {base}.add("cache", "aws.elasticache", "vpc", {{"multi_az", true}, {"nodes", 2}, {"subnets", subnets}}),
         "cache"},
        {Build {base}.add("names", "dns"), "names"},
        {Build {base}.add("line", "aws.direct_connect"), "line"},
        {Build {base}.add("jobs", "k8s.deployment", "", {{"replicas", 1}}), "jobs"},
    };
    for (const auto& [design, target] : cases) {
        EXPECT_EQ(severityWith(design, "app", target, true), std::vector {Severity::Error}) << target;
        EXPECT_EQ(severityWith(design, "app", target, false), std::vector {Severity::Warning}) << target;
    }
}

} // namespace
} // namespace gudo::test
