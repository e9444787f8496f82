#include <gtest/gtest.h>

#include <map>

#include "core/formats/native.h"
#include "core/reliability/failure_sets.h"
#include "core/reliability/simulation.h"
#include "tests/support/catalog.h"

namespace gudo::test {
namespace {

using Names = std::vector<std::string>;
/// "client > service" and the events that alone take it away.
using Points = std::map<std::string, Names>;

struct Template {
    explicit Template(const std::string& name)
        : design {readNative(sourceFile("resources/templates/" + name + ".gudo"), name).design}
    {
    }

    std::vector<FailureSets> sets(int order, FailureLevel level) const
    {
        const FailureQuery query {.order = order, .level = level};
        return failureSets(failureModel(graph, catalog(), zones, query), query);
    }

    Points points(FailureLevel level = FailureLevel::Zone) const
    {
        Points found;
        for (const FailureSets& row : sets(1, level)) {
            Names& names = found[graph.idOf(row.requirement.client) + " > " +
                                 std::string {graph.nameOf(row.requirement.need.service)}];
            for (const auto& set : row.sets)
                names.push_back(set.front());
        }
        return found;
    }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
};

/// What the posts that the templates come from say about each.
TEST(TemplateFailures, AreThoseOfThePosts)
{
    const std::map<std::string, Points> expected {
        {"single-server", {{"users > app", {"app", "db", "server"}}}},
        {"app-db-split", {{"users > app", {"app", "app-server", "db", "db-server"}}}},
        {"load-balanced", {{"users > lb", {"db", "lb"}}}},
        {"active-standby-lb", {{"users > lb", {"db"}}}},
        {"app-level-lb", {{"users-1 > nginx", {"db-1", "nginx", "server"}}, {"users-2 > lb", {"db-2", "lb"}}}},
        {"virtualised",
         {{"staff > erp", {"erp", "esxi-3", "files", "host-3"}}, {"staff > intranet", {"intranet"}}, {"users > l4", {}}}},
        {"containers", {{"users > web", {"container-host", "db", "db-server", "engine", "web"}}}},
        {"kubernetes",
         {{"users > igw", {"node-c", "report", "zone:ap-northeast-2c"}}, {"users-gke > ingress-gke", {}}}},
        {"onprem-cluster", {{"users > lb", {"db", "lb"}}}},
        {"aws-three-tier", {{"users > dns", {"db", "zone:ap-northeast-2a"}}}},
        {"aws-multi-az", {{"users > dns", {}}}},
        {"aws-static-web", {{"users > dns", {}}}},
        {"aws-cdn", {{"users-kr > dns", {}}, {"users-us > dns", {}}}},
        {"cached", {{"users > dns", {"db", "dns", "edge", "origin"}}}},
        {"blue-green",
         {{"users-1 > lb-1", {}}, {"users-2 > lb-2", {}}, {"users-3 > nginx", {"blue-process", "nginx", "server"}}}},
        {"bastion-ssh", {{"users > igw", {"db", "web", "zone:ap-northeast-2a"}}}},
        {"monitored", {{"users > dns", {}}}},
        {"migration",
         {{"team > dms", {"dms", "source-db", "vgw", "vpn", "zone:ap-northeast-2a"}},
          {"users > shop", {"shop", "source-db"}}}},
    };
    for (const auto& [name, points] : expected)
        EXPECT_EQ(Template {name}.points(), points) << name;
}

TEST(TemplateFailures, ASiteIsOneDomain)
{
    EXPECT_EQ(Template {"onprem-cluster"}.points(FailureLevel::Site), (Points {{"users > lb", {"db", "lb", "site"}}}));
    EXPECT_EQ(Template {"aws-multi-az"}.points(FailureLevel::Region),
              (Points {{"users > dns", {"region:ap-northeast-2"}}}));
}

TEST(TemplateFailures, ManualFailoverLeavesASinglePoint)
{
    Template pair {"active-standby-lb"};
    for (const auto& row : pair.design.architecture.connections)
        if (row->kind == "failover") {
            Connection manual = *row;
            manual.properties.insert_or_assign("mode", "manual");
            pair.design.architecture.connections.put(manual);
            break;
        }
    const Containment containment {pair.design.architecture};
    const Zones zones {pair.design.architecture, catalog(), containment};
    const ServiceGraph graph = serviceGraph(pair.design.architecture, catalog(), zones);
    const FailureQuery query {.order = 1};
    const auto sets = failureSets(failureModel(graph, catalog(), zones, query), query);
    EXPECT_EQ(sets.front().sets, (std::vector<Names> {{"db"}, {"lb-active"}}));

    const FailureModel model = simulationModel(graph, catalog(), zones);
    const auto events = eventsNamed(graph, model, zones, "lb-active");
    ASSERT_TRUE(events);
    const Simulation result = simulated(pair.design.architecture, graph, catalog(), model, *events);
    EXPECT_EQ(result.outcomes.front().state, RequirementState::Lost);
    EXPECT_EQ(result.outcomes.front().standbys, std::vector {graph.find("lb-standby")}) << "who could take over by hand";
}

TEST(TemplateFailures, PairsOfTheMultiZoneDesignAreItsTwoSides)
{
    const auto sets = Template {"aws-multi-az"}.sets(2, FailureLevel::Zone).front().sets;
    EXPECT_EQ(std::ranges::count(sets, Names {"zone:ap-northeast-2a", "zone:ap-northeast-2c"}), 1);
    EXPECT_EQ(std::ranges::count(sets, Names {"db@data-a", "db@data-c"}), 1);
    EXPECT_TRUE(std::ranges::all_of(sets, [](const Names& set) { return set.size() == 2; }));
}

TEST(TemplateFailures, LosingACacheDegradesAndLosingADatabaseTakesAway)
{
    const Template cached {"cached"};
    const FailureModel model = simulationModel(cached.graph, catalog(), cached.zones);
    const auto stateWithout = [&](const char* name) {
        const auto events = eventsNamed(cached.graph, model, cached.zones, name);
        return simulated(cached.design.architecture, cached.graph, catalog(), model, events.value())
            .outcomes.front()
            .state;
    };
    EXPECT_EQ(stateWithout("redis"), RequirementState::Degraded);
    EXPECT_EQ(stateWithout("db"), RequirementState::Lost);
}

TEST(TemplateFailures, MachinesThatStartElsewhereAreDegraded)
{
    const Template machines {"virtualised"};
    const FailureModel model = simulationModel(machines.graph, catalog(), machines.zones);
    const auto events = eventsNamed(machines.graph, model, machines.zones, "host-2");
    const Simulation result =
        simulated(machines.design.architecture, machines.graph, catalog(), model, events.value());
    const auto stateOf = [&](const char* id) {
        return result.components[static_cast<std::size_t>(machines.graph.find(id))];
    };
    EXPECT_EQ(stateOf("host-2"), ComponentState::Down);
    EXPECT_EQ(stateOf("intranet"), ComponentState::Degraded) << "restarted on the other host";
    EXPECT_EQ(stateOf("erp"), ComponentState::Up);
    for (const Outcome& outcome : result.outcomes) {
        const bool isErp = machines.graph.nameOf(outcome.requirement.need.service) == "erp";
        EXPECT_EQ(outcome.state, isErp ? RequirementState::Served : RequirementState::Degraded);
    }
}

} // namespace
} // namespace gudo::test
