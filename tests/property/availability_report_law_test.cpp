#include <gtest/gtest.h>

#include <algorithm>

#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/reliability/availability_report.h"
#include "core/reliability/simulation.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"
#include "tests/support/random_services.h"

namespace gudo::test {

namespace {

constexpr std::uint32_t designs = 400;

/// A design and its report; what it was made from lives as long.
struct Reported {
    explicit Reported(Design drawn)
        : design {std::move(drawn)}
    {
    }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
    AvailabilityReport report = *availabilityReport(graph, catalog(), zones);

    Reported(const Reported&) = delete;
    Reported& operator=(const Reported&) = delete;
};

/// A random service with a load on its client and capacities here and there.
Design loaded(std::uint32_t seed)
{
    Design design = randomServices(seed);
    Dice dice {seed};
    std::vector<Id> ids;
    for (const auto& row : design.architecture.components)
        ids.push_back(row->id);
    for (const Id& id : ids) {
        const Component& component = *design.architecture.components.find(id);
        if (catalog().isKind(component, "client"))
            design = withProperty(std::move(design), id, "load", 50 + dice.below(500));
        else if (dice.chance(60))
            design = withProperty(std::move(design), id, "capacity", 20 + dice.below(600));
    }
    return design;
}

} // namespace

TEST(AvailabilityReport, SaysWhatItsPartsSay)
{
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Reported made {loaded(seed)};
        const FailureModel model = availabilityModel(made.graph, catalog(), made.zones);
        const auto estimates = availabilities(made.graph, catalog(), model);
        ASSERT_EQ(made.report.requirements.size(), estimates.size()) << seed;
        for (std::size_t at = 0; at < estimates.size(); ++at) {
            EXPECT_EQ(made.report.requirements[at].upper, estimates[at].upper) << seed;
            EXPECT_EQ(made.report.requirements[at].lower, estimates[at].lower) << seed;
        }
        EXPECT_EQ(made.report.cases.size(),
                  capacityCases(made.graph, catalog(), simulationModel(made.graph, catalog(), made.zones)).size());
    }
}

TEST(AvailabilityReport, NothingGetsThroughWhereSomethingIsOverItsCapacity)
{
    int over = 0;
    int enough = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Reported made {loaded(seed)};
        if (made.report.cases.empty())
            continue;
        const CapacityCase& normal = made.report.cases.front();
        for (const Utilisation& row : made.report.utilisations) {
            EXPECT_GT(row.asked, 0) << seed;
            EXPECT_TRUE(std::ranges::is_sorted(row.carrying)) << seed;
            if (row.share() > 1.001) { // flows are exact to a thousandth of a request
                EXPECT_FALSE(normal.isEnough()) << "seed " << seed << ": " << made.graph.nameOf(row.service);
                ++over;
            }
        }
        if (normal.isEnough())
            ++enough;
    }
    EXPECT_GT(over, 20);
    EXPECT_GT(enough, 20);
}

TEST(AvailabilityReport, NoPartCostsMoreThanAllOfTheDowntime)
{
    int parts = 0;
    for (std::uint32_t seed = 0; seed < designs; ++seed) {
        const Reported made {randomServices(seed)};
        for (const AvailabilityEstimate& row : made.report.requirements) {
            const double all = downtimeMinutesPerYear(row.upper);
            for (const Improvement& part : row.improvements) {
                const auto figure = figureOf(made.graph, catalog(), made.report.model,
                                             made.report.model.events[static_cast<std::size_t>(part.event)]);
                ASSERT_TRUE(figure) << seed;
                const double minutes = minutesBecauseOf(part, figure->value);
                EXPECT_GE(minutes, 0) << seed;
                EXPECT_LE(minutes, all * (1 + 1e-9) + 1e-6) << seed;
                // What a second one brings is less than what never failing would.
                EXPECT_LE(all - downtimeMinutesPerYear(part.availability), minutes * (1 + 1e-6) + 1e-6) << seed;
                ++parts;
            }
        }
    }
    EXPECT_GT(parts, 100);
}

TEST(AvailabilityReport, AChainLosesWhatItsLinksLose)
{
    const Reported made {Build {}
                             .add("you", "client", {}, {{"slo", 0.999}})
                             .add("web", "web_server", {}, {{"availability", 0.999}})
                             .add("db", "database", {}, {{"availability", 0.9995}})
                             .connect("you", "web")
                             .connect("web", "db")};
    ASSERT_EQ(made.report.requirements.size(), 1u);
    const AvailabilityEstimate& row = made.report.requirements.front();
    ASSERT_TRUE(row.isExact);
    EXPECT_NEAR(row.upper, 0.999 * 0.9995, 1e-12);
    ASSERT_EQ(row.improvements.size(), 2u);
    EXPECT_NEAR(minutesBecauseOf(row.improvements.front(), 0.999), downtimeMinutesPerYear(1 - 0.001 * 0.9995), 1e-6);
    EXPECT_EQ(objectiveOf(made.graph, catalog(), row.requirement.client), 0.999);
    EXPECT_EQ(objectiveState(row, 0.999), ObjectiveState::Missed);
    EXPECT_EQ(objectiveState(row, 0.998), ObjectiveState::Met);
    EXPECT_EQ(objectiveState({.lower = 0.9, .upper = 0.9999}, 0.999), ObjectiveState::Uncertain);
}

TEST(AvailabilityReport, CopiesShareTheLoadAndAStandbyWaits)
{
    const Reported made {Build {}
                             .add("you", "client", {}, {{"load", 300}})
                             .add("web", "web_server", {}, {{"replicas", 3}, {"capacity", 200}})
                             .add("db", "database", {}, {{"capacity", 250}})
                             .connect("you", "web")
                             .connect("web", "db")};
    ASSERT_EQ(made.report.utilisations.size(), 2u);
    for (const Utilisation& row : made.report.utilisations) {
        const bool isWeb = made.graph.nameOf(row.service) == "web";
        EXPECT_DOUBLE_EQ(row.asked, 300);
        EXPECT_DOUBLE_EQ(row.capacity, isWeb ? 600 : 250);
        EXPECT_DOUBLE_EQ(row.share(), isWeb ? 0.5 : 1.2);
    }
    ASSERT_FALSE(made.report.cases.empty());
    EXPECT_FALSE(made.report.cases.front().isEnough());
    EXPECT_EQ(made.graph.nameOf(made.report.cases.front().bottleneck), "db");
}

} // namespace gudo::test
