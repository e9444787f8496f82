#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>

#include "core/faulttree/decision_diagram.h"
#include "tests/support/aralia.h"
#include "tests/support/open_psa.h"

namespace gudo::test {
namespace {

/// Times of wrong answers are worth nothing: nobody should read on.
void demand(bool isRight, const std::string& model, const std::string& what)
{
    if (isRight)
        return;
    fmt::print(stderr, "{}: {}\n", model, what);
    std::exit(EXIT_FAILURE);
}

DecisionDiagram diagramOf(const OpenPsaModel& read, const std::string& name, int order = -1)
{
    demand(read.problem.empty(), name, read.problem);
    auto diagram = DecisionDiagram::of(read.tree, read.tree.tops.front(),
                                       {.mostNodes = 20'000'000, .order = order, .opposites = read.opposites});
    demand(diagram.has_value(), name, "the diagram does not fit");
    return std::move(*diagram);
}

/// From the tree to the numbers of all its minimal cut sets.
void countAll(benchmark::State& state, const AraliaModel& known)
{
    const OpenPsaModel read = readOpenPsaFile(araliaFolder() + '/' + known.name + ".xml");
    for (auto _ : state) {
        const DecisionDiagram diagram = diagramOf(read, known.name);
        const auto counts = diagram.countCutSets();
        demand(counts.has_value(), known.name, "the cut sets do not fit");
        demand(counts->total() == known.sets, known.name, fmt::format("{} cut sets", counts->total()));
        state.counters["sets"] = counts->total();
        state.counters["nodes"] = static_cast<double>(diagram.size());
    }
}

/// The same, but for sets of up to three events only: the diagram is limited too.
void countToThree(benchmark::State& state, const AraliaModel& known)
{
    const OpenPsaModel read = readOpenPsaFile(araliaFolder() + '/' + known.name + ".xml");
    for (auto _ : state) {
        const DecisionDiagram diagram = diagramOf(read, known.name, 3);
        const auto counts = diagram.countCutSets();
        demand(counts.has_value(), known.name, "the cut sets do not fit");
        for (std::size_t order = 1; order <= 3 && order <= known.byOrder.size(); ++order) {
            const double found = order < counts->byOrder.size() ? counts->byOrder[order] : 0;
            demand(found == known.byOrder[order - 1], known.name, fmt::format("{} of order {}", found, order));
        }
        state.counters["sets"] = counts->total();
        state.counters["nodes"] = static_cast<double>(diagram.size());
    }
}

/// What a window asks for when something changes: the probability and all importances.
void weigh(benchmark::State& state, const AraliaModel& known)
{
    const OpenPsaModel read = readOpenPsaFile(araliaFolder() + '/' + known.name + ".xml");
    const DecisionDiagram diagram = diagramOf(read, known.name);
    for (auto _ : state) {
        benchmark::DoNotOptimize(diagram.probability(read.probabilities));
        benchmark::DoNotOptimize(diagram.importance(read.probabilities));
    }
    state.counters["nodes"] = static_cast<double>(diagram.size());
}

const bool isRegistered = [] {
    if (araliaFolder().empty()) {
        fmt::print(stderr, "aralia: no published trees here; GUDO_CORPUS names the folder with aralia/ in it\n");
        return false;
    }
    const auto add = [](const std::string& what, void (*function)(benchmark::State&, const AraliaModel&),
                        const AraliaModel& model) {
        benchmark::RegisterBenchmark(("aralia" + what + '/' + model.name).c_str(), [function,
                                                                                    &model](benchmark::State& state) {
            function(state, model);
        })->Unit(benchmark::kMillisecond);
    };
    for (const auto* models : {&smallAraliaModels(), &largeAraliaModels()})
        for (const AraliaModel& model : *models)
            add("CountAll", countAll, model);
    for (const AraliaModel& model : hugeAraliaModels())
        add("CountToThree", countToThree, model);
    for (const AraliaModel& model : largeAraliaModels()) {
        add("CountToThree", countToThree, model);
        add("Weigh", weigh, model);
    }
    return true;
}();

} // namespace
} // namespace gudo::test
