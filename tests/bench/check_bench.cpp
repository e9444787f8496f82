#include <benchmark/benchmark.h>

#include "core/rules/check.h"
#include "tests/bench/many_shops.h"

namespace gudo {
namespace {

void checkEverything(benchmark::State& state)
{
    const Design design = manyShops(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(check(design, catalog()));
}
BENCHMARK(checkEverything)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
