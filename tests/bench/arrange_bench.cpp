#include "core/layout/arrange.h"

#include <benchmark/benchmark.h>

#include <string>

#include "core/layout/placement.h"
#include "tests/bench/many_shops.h"
#include "tests/bench/nested_cloud.h"

namespace gudo {
namespace {

Design cloudOf(const benchmark::State& state)
{
    return designOf(nestedCloud("n" + std::to_string(state.range(0))).value());
}

void arrange(benchmark::State& state)
{
    const Design design = cloudOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(arranged(design, catalog()));
    state.counters["components"] = static_cast<double>(design.architecture.components.size());
}
BENCHMARK(arrange)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// A second time, from the places of the first: what the button does on most days.
void arrangeAgain(benchmark::State& state)
{
    const Design design = arranged(cloudOf(state), catalog());
    for (auto _ : state)
        benchmark::DoNotOptimize(arranged(design, catalog()));
}
BENCHMARK(arrangeAgain)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// One component dropped into a design that is arranged.
void placeOneMore(benchmark::State& state)
{
    Design design = arranged(cloudOf(state), catalog());
    design.architecture.components.put(Component {.id = "new", .type = "app_server", .parent = "v0a1_app"});
    for (auto _ : state)
        benchmark::DoNotOptimize(withMissingPlacements(design, catalog()));
}
BENCHMARK(placeOneMore)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
