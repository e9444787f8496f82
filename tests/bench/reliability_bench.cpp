#include <benchmark/benchmark.h>

#include "core/model/edits.h"
#include "core/reliability/availability.h"
#include "core/reliability/availability_report.h"
#include "core/reliability/capacity.h"
#include "core/reliability/failure_sets.h"
#include "core/reliability/simulation.h"
#include "core/reliability/single_points.h"
#include "tests/bench/many_shops.h"

namespace gudo {
namespace {

/// Designs of shops and what is worked out about them, from the drawing to the answer.
struct Analysed {
    explicit Analysed(benchmark::State& state)
        : design {manyShops(static_cast<int>(state.range(0)))}
    {
        state.counters["components"] = static_cast<double>(design.architecture.components.size());
    }

    Design design;
    Containment containment {design.architecture};
    Zones zones {design.architecture, catalog(), containment};
    ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
};

void buildServiceGraph(benchmark::State& state)
{
    const Analysed analysed {state};
    for (auto _ : state)
        benchmark::DoNotOptimize(serviceGraph(analysed.design.architecture, catalog(), analysed.zones));
}
BENCHMARK(buildServiceGraph)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void buildFailureModel(benchmark::State& state)
{
    const Analysed analysed {state};
    for (auto _ : state)
        benchmark::DoNotOptimize(failureModel(analysed.graph, catalog(), analysed.zones));
}
BENCHMARK(buildFailureModel)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void findSinglePoints(benchmark::State& state)
{
    const Analysed analysed {state};
    const FailureModel model = failureModel(analysed.graph, catalog(), analysed.zones);
    std::size_t points = 0;
    for (auto _ : state)
        points = singlePoints(analysed.graph, model).size();
    state.counters["points"] = static_cast<double>(points);
}
BENCHMARK(findSinglePoints)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void findFailureSets(benchmark::State& state)
{
    const Analysed analysed {state};
    const FailureQuery query {.order = static_cast<int>(state.range(1))};
    const FailureModel model = failureModel(analysed.graph, catalog(), analysed.zones, query);
    std::size_t sets = 0;
    for (auto _ : state) {
        sets = 0;
        for (const FailureSets& row : failureSets(model, query))
            sets += row.sets.size();
    }
    state.counters["sets"] = static_cast<double>(sets);
}
BENCHMARK(findFailureSets)->ArgsProduct({{100, 1000, 10000}, {1, 2, 3}})->Unit(benchmark::kMillisecond);

void simulateZoneLoss(benchmark::State& state)
{
    const Analysed analysed {state};
    const FailureModel model = simulationModel(analysed.graph, catalog(), analysed.zones);
    const Scenario zone = eventsNamed(analysed.graph, model, analysed.zones, "zone:a").value();
    for (auto _ : state)
        benchmark::DoNotOptimize(simulated(analysed.design.architecture, analysed.graph, catalog(), model, zone));
}
BENCHMARK(simulateZoneLoss)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void estimateAvailability(benchmark::State& state)
{
    const Analysed analysed {state};
    const FailureModel model = availabilityModel(analysed.graph, catalog(), analysed.zones);
    for (auto _ : state)
        for (const AvailabilityEstimate& row : availabilities(analysed.graph, catalog(), model))
            if (!row.isExact && row.unknown.empty())
                state.SkipWithError("a requirement is not exact");
}
BENCHMARK(estimateAvailability)->Arg(200)->Arg(1000)->Unit(benchmark::kMillisecond);

/// What the panel about availability waits for, with a load on every client and a capacity on every server.
void reportAvailability(benchmark::State& state)
{
    Design design = manyShops(static_cast<int>(state.range(0)));
    std::vector<Id> ids;
    for (const auto& row : design.architecture.components)
        ids.push_back(row->id);
    for (const Id& id : ids) {
        const Component& component = *design.architecture.components.find(id);
        if (catalog().isKind(component, "client"))
            design = withProperty(std::move(design), id, "load", 300);
        else if (catalog().isKind(component, "compute") || catalog().isKind(component, "database"))
            design = withProperty(std::move(design), id, "capacity", 200);
    }
    std::size_t cases = 0;
    for (auto _ : state) {
        const Containment containment {design.architecture};
        const Zones zones {design.architecture, catalog(), containment};
        const ServiceGraph graph = serviceGraph(design.architecture, catalog(), zones);
        cases = availabilityReport(graph, catalog(), zones)->cases.size();
    }
    state.counters["components"] = static_cast<double>(design.architecture.components.size());
    state.counters["cases"] = static_cast<double>(cases);
}
BENCHMARK(reportAvailability)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
