#include <benchmark/benchmark.h>

#include "core/network/reach/access_matrix.h"
#include "core/network/reach/exposure.h"
#include "tests/bench/many_shops.h"

namespace gudo {
namespace {

/// A design with its map, made once.
struct MappedDesign {
    explicit MappedDesign(int components)
        : design {manyShops(components)}
        , containment {design.architecture}
        , zones {design.architecture, catalog(), containment}
        , map {design.architecture, catalog(), zones}
    {
    }

    Design design;
    Containment containment;
    Zones zones;
    NetworkMap map;
};

void buildTables(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    for (auto _ : state) {
        const NetworkMap map {mapped.design.architecture, catalog(), mapped.zones};
        benchmark::DoNotOptimize(&map);
    }
}
BENCHMARK(buildTables)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void askOne(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    const NetworkEnd from = *mapped.map.endNamed("app-0");
    const NetworkEnd to = *mapped.map.endNamed("db-0");
    for (auto _ : state)
        benchmark::DoNotOptimize(reach(mapped.map, from, to, {"tcp", PortSet {PortRange {3306, 3306}}}));
}
BENCHMARK(askOne)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void exposeAll(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(exposure(mapped.map));
}
BENCHMARK(exposeAll)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void exposeToOne(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    const NetworkEnd from = *mapped.map.endNamed("app-0");
    for (auto _ : state)
        benchmark::DoNotOptimize(exposure(mapped.map, from));
}
BENCHMARK(exposeToOne)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void findReachers(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    const Component& target = *mapped.design.architecture.components.find("db-0");
    for (auto _ : state)
        benchmark::DoNotOptimize(reachersOf(mapped.map, target));
}
BENCHMARK(findReachers)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void allPairs(benchmark::State& state)
{
    const MappedDesign mapped {static_cast<int>(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(AccessMatrix {mapped.map, "tcp"}.classes());
}
BENCHMARK(allPairs)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
