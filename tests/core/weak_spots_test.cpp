#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/faulttree/scenarios.h"
#include "core/formats/native.h"
#include "core/reliability/service_groups.h"
#include "core/reliability/simulation.h"
#include "core/reliability/weak_spots.h"
#include "core/rules/analysis.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_design.h"

namespace gudo::test {
namespace {

using Ids = std::vector<Id>;

struct Told {
    explicit Told(Design made)
        : design {std::move(made)}
    {
    }

    WeakSpot spot(std::string_view event) const
    {
        const int number = spots.named(event);
        if (number < 0) {
            ADD_FAILURE() << "no spot " << event;
            return {};
        }
        return spots.spot(number);
    }
    Ids path(std::string_view event) const
    {
        Ids ids;
        for (const WeakSpot::Step& step : spot(event).path)
            ids.push_back(step.component);
        return ids;
    }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
    FailureModel model = failureModel(graph, catalog(), zones);
    std::vector<SinglePoint> points = distinctPoints(graph, model, singlePoints(graph, model));
    RequestPaths paths {graph};
    WeakSpots spots {design.architecture, graph, model, points, paths};
};

Build loadBalanced()
{
    return Build {}
        .add("customers", "client")
        .add("lb", "load_balancer")
        .add("web-1", "server")
        .add("web-2", "server")
        .add("db", "database")
        .add("report", "database")
        .connect("customers", "lb")
        .connect("lb", "web-1")
        .connect("lb", "web-2")
        .connect("web-1", "db")
        .connect("web-2", "db");
}

TEST(WeakSpots, TellTheWayAndItsConnections)
{
    const Told told {loadBalanced()};
    const WeakSpot db = told.spot("db");
    EXPECT_EQ(db.subject, "db");
    EXPECT_EQ(db.marks, Ids {"db"});
    EXPECT_EQ(db.clients, Ids {"customers"});
    EXPECT_EQ(db.services, std::vector<std::string> {"lb"});
    const std::vector<WeakSpot::Step> path {
        {"customers", ""}, {"lb", "customers-to-lb"}, {"web-1", "lb-to-web-1"}, {"db", "web-1-to-db"}};
    EXPECT_EQ(db.path, path);
}

TEST(WeakSpots, CutOffIsWhatIsDownAndWhatNobodyReachesAnyMore)
{
    const Told told {loadBalanced()};
    EXPECT_EQ(told.spot("db").cutOff, (Ids {"db", "lb", "web-1", "web-2"}))
        << "all that need it; nobody asks for report";
    EXPECT_EQ(told.spot("lb").cutOff, (Ids {"db", "lb", "web-1", "web-2"})) << "up, but behind it";
}

TEST(WeakSpots, WhatHasAnotherWayIsNotCutOff)
{
    const Told told {loadBalanced().add("admin", "client").connect("admin", "db")};
    EXPECT_EQ(told.spot("lb").cutOff, (Ids {"lb", "web-1", "web-2"}));
    EXPECT_EQ(told.spot("lb").clients, Ids {"customers"});
    EXPECT_EQ(told.spot("db").clients, (Ids {"admin", "customers"}));
    EXPECT_EQ(told.path("db"), (Ids {"admin", "db"})) << "of the first client";
}

TEST(WeakSpots, AZoneIsMarkedAtItsBoxesAndTakesThePresencesThere)
{
    const Told told {
        Build {}
            .add("c", "client")
            .add("vpc", "aws.vpc")
            .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
            .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
            .add("a1", "aws.subnet", "az-a")
            .add("c1", "aws.subnet", "az-c")
            .add("vpc2", "aws.vpc")
            .add("az-x", "aws.az", "vpc2", {{"zone", "a"}})
            .add("x", "aws.asg", "vpc", {{"min", 3}, {"required_replicas", 2}, {"subnets", texts({"a1", "c1"})}})
            .connect("c", "x")};
    const WeakSpot zone = told.spot("zone:a");
    EXPECT_EQ(zone.marks, (Ids {"az-a", "az-x"}));
    EXPECT_EQ(zone.subject, "az-a");
    EXPECT_EQ(zone.cutOff, (Ids {"a1", "az-a", "az-x", "x", "x@a1"})) << "x@c1 is up";
    EXPECT_EQ(told.path("zone:a"), (Ids {"c", "x"}));
    EXPECT_TRUE(told.spots.isPlace(told.spots.named("zone:a")));
}

TEST(WeakSpots, CopiesThatMustAllBeUpAreMarkedEach)
{
    const Told told {
        Build {}
            .add("c", "client")
            .add("vpc", "aws.vpc")
            .add("az-a", "aws.az", "vpc", {{"zone", "a"}})
            .add("az-c", "aws.az", "vpc", {{"zone", "c"}})
            .add("a1", "aws.subnet", "az-a")
            .add("c1", "aws.subnet", "az-c")
            .add("x", "aws.asg", "vpc", {{"min", 2}, {"required_replicas", 2}, {"subnets", texts({"a1", "c1"})}})
            .connect("c", "x")};
    ASSERT_GE(told.spots.named("x@a1"), 0);
    EXPECT_EQ(told.spots.named("x@c1"), -1) << "as good as the first";
    EXPECT_EQ(told.spot("x@a1").marks, (Ids {"x@a1", "x@c1"}));
    EXPECT_EQ(told.spot("x@a1").subject, "x");
}

TEST(WeakSpots, ColdStandbysAreNamed)
{
    const Told told {Build {}
                         .add("c", "client")
                         .add("db", "database")
                         .add("spare", "database", "", {}, "Spare")
                         .connect("c", "db")
                         .connect("db", "spare", {{"mode", "manual"}}, "failover")};
    EXPECT_EQ(told.spot("db").coldStandbys, Ids {"spare"});
}

TEST(WeakSpots, PowerIsOnNoRequestsWayButHasOne)
{
    const Told told {Build {}
                         .add("c", "client")
                         .add("rack", "rack", "", {{"power_feeds", texts({"pdu"})}})
                         .add("pdu", "power_feed")
                         .add("lb", "load_balancer", "", {{"replicas", 2}})
                         .add("host", "server", "rack")
                         .connect("c", "lb")
                         .connect("lb", "host")};
    EXPECT_EQ(told.path("pdu"), (Ids {"c", "lb", "host"}));
    EXPECT_EQ(told.spot("pdu").marks, Ids {"pdu"});
}

TEST(WeakSpots, WithoutAClientNothingIsKnown)
{
    const Told none {Build {}.add("a", "server").add("b", "server").connect("a", "b")};
    EXPECT_EQ(none.spots.size(), 0);
    EXPECT_FALSE(none.spots.hasClients());
    const Told alone {Build {}.add("c", "client").add("b", "server")};
    EXPECT_TRUE(alone.spots.hasClients());
    EXPECT_FALSE(alone.spots.hasRequests());
    EXPECT_TRUE(Told {loadBalanced()}.spots.hasRequests());
}

TEST(WeakSpots, StopBetweenBlocksWhenNobodyWaits)
{
    Build build;
    build.add("c", "client");
    Id last = "c";
    for (int i = 0; i < 600; ++i) { // a chain of single points: three blocks
        const Id id = "s" + std::to_string(1000 + i);
        build.add(id, "database").connect(last, id);
        last = id;
    }
    Told told {build};
    ASSERT_EQ(told.spots.size(), 600);
    EXPECT_EQ(told.path("s1599").size(), 601u);
    int asked = 0;
    const WeakSpots stopped {told.design.architecture, told.graph, told.model, told.points, told.paths, [&] {
                                 return ++asked == 2;
                             }};
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(stopped.size(), 256);
}

/// One scenario at a time, with plain searches.
std::set<Id> cutOffSlowly(const Told& told, std::uint32_t event)
{
    const auto node = [](int index) {
        return static_cast<std::size_t>(index);
    };
    const auto failed = failedNodes(told.model.tree, {Scenario {}, Scenario {event}});
    std::vector<std::set<int>> reached(2);
    for (std::size_t scenario = 0; scenario < 2; ++scenario) {
        std::vector<int> open(told.graph.entries.begin(), told.graph.entries.end());
        reached[scenario].insert(open.begin(), open.end());
        const auto enter = [&](int other) {
            if (reached[scenario].insert(other).second)
                open.push_back(other);
        };
        while (!open.empty()) {
            const int index = open.back();
            open.pop_back();
            const ServiceNode& row = told.graph.node(index);
            if (failed[scenario][told.model.components[node(index)]] && !row.isClient)
                continue;
            for (const Need& need : row.needs)
                std::ranges::for_each(told.graph.alternatives(need), enter);
            for (const Place& place : row.places)
                for (const Egress& egress : place.egress)
                    enter(egress.gateway);
        }
    }
    std::set<Id> ids;
    for (int index = 0; index < static_cast<int>(told.graph.nodes.size()); ++index) {
        const bool isDown = failed[1][told.model.components[node(index)]];
        const bool isAlone = reached[0].contains(index) && !reached[1].contains(index);
        if (!told.graph.node(index).isClient && (isDown || isAlone))
            ids.insert(told.graph.idOf(index));
    }
    return ids;
}

TEST(WeakSpotsLaw, AgreeWithOneSimulationForEach)
{
    int compared = 0;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const Told told {randomDesign(seed, catalog(), 60)};
        ASSERT_EQ(told.spots.size(), static_cast<int>(told.points.size()));
        for (int number = 0; number < told.spots.size(); ++number) {
            const WeakSpot spot = told.spots.spot(number);
            const auto event = static_cast<std::uint32_t>(told.points[static_cast<std::size_t>(number)].event);
            std::set<Id> components;
            for (const Id& id : spot.cutOff)
                if (id.find('@') == Id::npos)
                    components.insert(id);
            EXPECT_EQ(components, cutOffSlowly(told, event)) << "seed " << seed << ", " << spot.event;
            EXPECT_FALSE(spot.clients.empty());
            ASSERT_FALSE(spot.path.empty()) << "seed " << seed << ", " << spot.event;
            EXPECT_EQ(spot.path.front().component, spot.clients.front());
            for (std::size_t step = 1; step < spot.path.size(); ++step)
                if (const Id& id = spot.path[step].connection; !id.empty()) {
                    const Connection* row = told.design.architecture.connections.find(id);
                    ASSERT_TRUE(row);
                    EXPECT_EQ(row->from, spot.path[step - 1].component);
                    EXPECT_EQ(row->to, spot.path[step].component);
                }
            ++compared;
        }
    }
    EXPECT_GT(compared, 100);
}

TEST(ServiceGroups, SayWhetherAnybodySaidSo)
{
    const Told told {
        loadBalanced().add("x", "server", "", {{"service", "batch"}}).add("y", "server", "", {{"service", "batch"}})};
    const auto groups = serviceGroups(told.graph);
    const std::vector<ServiceGroup> expected {{"web-1", true, {"web-1", "web-2"}}, {"batch", false, {"x", "y"}}};
    EXPECT_EQ(groups, expected);
    EXPECT_EQ(groupOf(groups, "web-2"), &groups[0]);
    EXPECT_EQ(groupOf(groups, "db"), nullptr);
}

TEST(Analysis, AcceptedAndSilencedSpotsAreNotTold)
{
    const auto isTold = [](const Design& design, std::string_view event) {
        const auto analysis = analysed(design, catalog());
        const int spot = analysis->weakSpots.named(event);
        return spot >= 0 && analysis->isTold[static_cast<std::size_t>(spot)];
    };
    Design design = loadBalanced();
    EXPECT_TRUE(isTold(design, "db"));
    EXPECT_TRUE(isTold(design, "lb"));
    design.settings.accepted.push_back({.rule = "RED-*", .component = "db", .reason = "reports only"});
    EXPECT_FALSE(isTold(design, "db"));
    EXPECT_TRUE(isTold(design, "lb"));
    design.settings.rules["RED-*"] = "off";
    EXPECT_FALSE(isTold(design, "lb"));
}

void expectAllTold(const Design& design, const std::string& name)
{
    const auto analysis = analysed(design, catalog());
    for (int spot = 0; spot < analysis->weakSpots.size(); ++spot)
        EXPECT_TRUE(analysis->isTold[static_cast<std::size_t>(spot)])
            << name << ": " << analysis->weakSpots.eventOf(spot);
}

TEST(Analysis, WhatARuleExplainsBetterIsToldAllTheSame)
{
    for (const auto& entry : std::filesystem::directory_iterator(GUDO_SOURCE_DIR "/resources/templates")) {
        const std::string file = "resources/templates/" + entry.path().filename().string();
        if (file.ends_with(".gudo"))
            expectAllTold(readNative(sourceFile(file), file).design, file);
    }
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        Design design = randomDesign(seed, catalog(), 60);
        design.settings = {};
        expectAllTold(design, "seed " + std::to_string(seed));
    }
}

TEST(Analysis, KnowsTheSpotThatAFindingIsAbout)
{
    const auto analysis = analysed(loadBalanced(), catalog());
    int found = 0;
    for (const Finding& finding : analysis->findings)
        if (const int spot = analysis->weakSpotOf(finding.diagnostic); spot >= 0) {
            EXPECT_EQ(analysis->weakSpots.subjectOf(spot), finding.diagnostic.components.front());
            ++found;
        }
    EXPECT_GE(found, 2);
}

TEST(Analysis, IsDroppedAtTheFirstQuestionAfterTheCancelling)
{
    int questions = 0;
    CheckOptions options;
    options.isCancelled = [&] {
        ++questions;
        return false;
    };
    EXPECT_TRUE(analysed(loadBalanced(), catalog(), options));
    const int all = questions;
    EXPECT_GT(all, static_cast<int>(rules().size()));
    for (const int last : {1, 5, all}) {
        questions = 0;
        options.isCancelled = [&] {
            return ++questions >= last;
        };
        EXPECT_FALSE(analysed(loadBalanced(), catalog(), options));
    }
}

} // namespace
} // namespace gudo::test
