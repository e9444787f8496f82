#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/faulttree/cut_sets.h"
#include "core/faulttree/scenarios.h"

namespace gudo {
namespace {

/// How large: two sites, so many racks in each, so many hosts in a rack, so many services on them.
struct Estate {
    std::uint32_t racks = 0;
    std::uint32_t hosts = 0;
    std::uint32_t services = 0;
};

/// The estate with about that many components, a component being an event.
Estate estateOf(std::int64_t components)
{
    if (components <= 100)
        return {.racks = 1, .hosts = 4, .services = 2};
    if (components <= 1000)
        return {.racks = 4, .hosts = 8, .services = 24};
    return {.racks = 8, .hosts = 16, .services = 260};
}

/// Two sites with two core switches between them; racks with two switches each; services of two load balancers, two
/// databases, three caches of which two are needed, and two tiers of 6 to 23 copies of which half are needed. One pair
/// in ten was put onto one host by mistake. Tops are the services.
class EstateTree {
public:
    explicit EstateTree(const Estate& estate)
        : m_hostsOfSite {estate.racks * estate.hosts}
    {
        std::vector<std::uint32_t> copies;
        m_tree.events = 2 + 2 * 2 + 2 * estate.racks * (3 + estate.hosts);
        const std::uint32_t firstOwn = m_tree.events;
        for (std::uint32_t service = 0; service < estate.services; ++service) {
            copies.push_back(6 + dice(18));
            copies.push_back(6 + dice(18));
            m_tree.events += copies[copies.size() - 2] + copies.back() + 9;
        }
        addHosts(estate);
        m_nextEvent = firstOwn;
        for (std::uint32_t service = 0; service < estate.services; ++service)
            addService(copies[2 * service], copies[2 * service + 1]);
    }

    [[nodiscard]] const FaultTree& tree() const { return m_tree; }

private:
    std::uint32_t dice(std::uint32_t limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 8) % limit;
    }

    FaultNode gate(GateKind kind, const std::vector<FaultNode>& of, std::uint32_t threshold = 0)
    {
        return m_tree.addGate(kind, of, threshold);
    }

    void addHosts(const Estate& estate)
    {
        const FaultNode network = gate(GateKind::And, {0, 1});
        FaultNode event = 2;
        for (int site = 0; site < 2; ++site) {
            const FaultNode siteDown = gate(GateKind::Or, {event, event + 1, network});
            event += 2;
            for (std::uint32_t rack = 0; rack < estate.racks; ++rack) {
                const FaultNode switches = gate(GateKind::And, {event, event + 1});
                const FaultNode rackDown = gate(GateKind::Or, {event + 2, switches, siteDown});
                event += 3;
                for (std::uint32_t host = 0; host < estate.hosts; ++host)
                    m_hosts.push_back(gate(GateKind::Or, {event++, rackDown}));
            }
        }
    }

    /// Copies go to the sites in turn, a few racks apart. Lost when fewer than `needed` of them are left.
    FaultNode tier(std::uint32_t copies, std::uint32_t needed, bool isOnOneHost)
    {
        const std::uint32_t start = dice(static_cast<std::uint32_t>(m_hosts.size()));
        std::vector<FaultNode> down;
        for (std::uint32_t copy = 0; copy < copies; ++copy) {
            const std::uint32_t place = isOnOneHost ? start : start + copy * 37 + copy % 2 * m_hostsOfSite;
            down.push_back(gate(GateKind::Or, {m_nextEvent++, m_hosts[place % m_hosts.size()]}));
        }
        return needed == 1 ? gate(GateKind::And, down) : gate(GateKind::AtLeast, down, copies - needed + 1);
    }

    void addService(std::uint32_t web, std::uint32_t application)
    {
        std::vector<FaultNode> down {m_nextEvent, m_nextEvent + 1}; // its name, its certificate
        m_nextEvent += 2;
        down.push_back(tier(2, 1, dice(10) == 0));
        down.push_back(tier(2, 1, dice(10) == 0));
        down.push_back(tier(3, 2, false));
        down.push_back(tier(web, web / 2, false));
        down.push_back(tier(application, application / 2, false));
        m_tree.tops.push_back(gate(GateKind::Or, down));
    }

    FaultTree m_tree {};
    std::uint32_t m_hostsOfSite;
    std::uint32_t m_state = 7;
    FaultNode m_nextEvent = 0;
    std::vector<FaultNode> m_hosts {};
};

/// Services that need three others each, those with higher numbers, and one in fifty of them one with a lower number,
/// which makes large loops; each is two copies on one of a hundred hosts each.
FaultTree mesh(std::uint32_t services)
{
    constexpr std::uint32_t hosts = 100;
    std::uint32_t state = 7;
    const auto dice = [&](std::uint32_t limit) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % limit;
    };
    FaultTree tree;
    tree.events = hosts + 2 * services;
    const FaultNode firstService = tree.events + 3 * services;
    std::vector<FaultNode> pairs;
    for (std::uint32_t service = 0; service < services; ++service) {
        std::vector<FaultNode> copies;
        for (std::uint32_t copy = 0; copy < 2; ++copy) {
            const std::vector<FaultNode> of {hosts + 2 * service + copy, dice(hosts)};
            copies.push_back(tree.addGate(GateKind::Or, of));
        }
        pairs.push_back(tree.addGate(GateKind::And, copies));
    }
    for (std::uint32_t service = 0; service < services; ++service) {
        std::vector<FaultNode> of {pairs[service]};
        for (int need = 0; need < 3 && service > 0; ++need)
            of.push_back(firstService + service - 1 - dice(std::min(service, 40U)));
        if (dice(50) == 0)
            of.push_back(firstService + std::min(services - 1, service + dice(40)));
        tree.tops.push_back(tree.addGate(GateKind::Or, of));
    }
    tree.loops = {{.first = 3 * services, .last = 4 * services}};
    return tree;
}

void count(benchmark::State& state, const FaultTree& tree)
{
    state.counters["events"] = static_cast<double>(tree.events);
    state.counters["gates"] = static_cast<double>(tree.gates.size());
    state.counters["tops"] = static_cast<double>(tree.tops.size());
}

void countSets(benchmark::State& state, const std::vector<CutSets>& found)
{
    std::array<double, 4> bySize {};
    double complete = 3;
    for (const CutSets& sets : found) {
        complete = std::min(complete, static_cast<double>(sets.completeOrder));
        for (const CutSet& set : sets.sets)
            bySize[set.size()] += 1;
    }
    for (const std::size_t size : {1, 2, 3})
        state.counters["sets" + std::to_string(size)] = bySize[size];
    state.counters["complete"] = complete;
}

void singleEventsOfEstate(benchmark::State& state)
{
    const EstateTree estate {estateOf(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(singleEvents(estate.tree()));
    count(state, estate.tree());
}
BENCHMARK(singleEventsOfEstate)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void cutSetsOfEstate(benchmark::State& state)
{
    const EstateTree estate {estateOf(state.range(0))};
    std::vector<CutSets> found;
    for (auto _ : state)
        benchmark::DoNotOptimize(found = minimalCutSets(estate.tree(), {.order = static_cast<int>(state.range(1))}));
    count(state, estate.tree());
    countSets(state, found);
}
BENCHMARK(cutSetsOfEstate)->ArgsProduct({{100, 1000, 10000}, {1, 2, 3}})->Unit(benchmark::kMillisecond);

void cutSetsOfMesh(benchmark::State& state)
{
    const FaultTree tree = mesh(static_cast<std::uint32_t>(state.range(0)));
    std::vector<CutSets> found;
    for (auto _ : state)
        benchmark::DoNotOptimize(found = minimalCutSets(tree, {.order = static_cast<int>(state.range(1))}));
    count(state, tree);
    countSets(state, found);
}
BENCHMARK(cutSetsOfMesh)->ArgsProduct({{100, 1000}, {1, 2, 3}})->Unit(benchmark::kMillisecond);

void reduceEstate(benchmark::State& state)
{
    const EstateTree estate {estateOf(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(reduced(estate.tree(), estate.tree().tops));
    count(state, estate.tree());
}
BENCHMARK(reduceEstate)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// 256 scenarios of twenty failures each, all over the estate: most gates are worked out.
void evaluateBlock(benchmark::State& state)
{
    const EstateTree estate {estateOf(state.range(0))};
    const FaultTree& tree = estate.tree();
    ScenarioBlock block {tree};
    std::uint32_t event = 0;
    for (auto _ : state) {
        block.clear();
        for (std::size_t lane = 0; lane < ScenarioBlock::lanes; ++lane)
            for (int failure = 0; failure < 20; ++failure)
                block.fail(event = (event + 7919) % tree.events, lane);
        block.evaluate();
        benchmark::ClobberMemory();
    }
    count(state, tree);
}
BENCHMARK(evaluateBlock)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace gudo
