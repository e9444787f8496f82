#include <benchmark/benchmark.h>

#include "core/iac/aws/aws.h"
#include "core/iac/cloudformation/cloudformation.h"
#include "core/iac/terraform/terraform.h"
#include "tests/bench/many_shops.h"

namespace gudo {
namespace {

// The bar: 1 000 components in under 50 ms, lowering and printing together.

void writeTerraformFolder(benchmark::State& state)
{
    const Design design = manyShops(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(iac::toTerraform(iac::loweredToAws(design, catalog())));
}
BENCHMARK(writeTerraformFolder)->Arg(100)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

void writeCloudFormation(benchmark::State& state)
{
    const Design design = manyShops(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(iac::toCloudFormation(iac::loweredToAws(design, catalog())));
}
BENCHMARK(writeCloudFormation)->Arg(100)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
