#include <benchmark/benchmark.h>

#include "core/formats/mermaid/mermaid.h"
#include "core/formats/mermaid/mermaid_read.h"
#include "tests/bench/many_shops.h"

namespace gudo {
namespace {

// The bar: 1 000 components in under 50 ms, which are several diagrams.

void writeMermaidPage(benchmark::State& state)
{
    const Design design = manyShops(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(writeMermaid(design, catalog(), {}));
}
BENCHMARK(writeMermaidPage)->Arg(100)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

void readMermaidPage(benchmark::State& state)
{
    const std::string text = writeMermaid(manyShops(static_cast<int>(state.range(0))), catalog(), {}).text;
    for (auto _ : state)
        benchmark::DoNotOptimize(readMermaid(text, {}, catalog()));
}
BENCHMARK(readMermaidPage)->Arg(100)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
