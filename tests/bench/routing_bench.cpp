#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <string>

#include "core/layout/routing/live_router.h"
#include "core/layout/routing/routing.h"

namespace gudo {
namespace {

struct Plan {
    std::vector<RoutingBox> boxes;
    std::vector<RoutingEdge> edges;
};

/// Networks of two zones with three tiers of two by two cards, side by side, and as many services beside them as it
/// takes: the shape of a large cloud design, with 1.2 connections a box.
Plan cloudPlan(int size)
{
    Plan plan;
    unsigned state = 7;
    const auto dice = [&](int limit) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % static_cast<unsigned>(limit));
    };
    const auto add = [&](const Rect& rect, int parent, int title) {
        plan.boxes.push_back({.rect = rect, .parent = parent, .titleHeight = title});
        return static_cast<int>(plan.boxes.size()) - 1;
    };
    constexpr int boxesOfNetwork = 1 + 2 + 6 + 24 + 2;
    const int networks = std::max(1, size / (boxesOfNetwork + 2));
    const int columns = std::max(1, static_cast<int>(std::sqrt(networks * 1.2)));
    std::vector<int> services;
    std::vector<int> cards;
    const auto join = [&](int from, int to) {
        plan.edges.push_back({.from = from, .to = to});
    };
    for (int n = 0; n < networks; ++n) {
        const int x = n % columns * 1100;
        const int y = n / columns * 1300;
        const int network = add({x, y, 800, 1150}, -1, 28);
        const int gateway = add({x + 344, y + 48, 112, 72}, network, 0);
        const int balancer = add({x + 344, y + 168, 112, 72}, network, 0);
        join(gateway, balancer);
        for (int zone = 0; zone < 2; ++zone) {
            const int zx = x + 24 + zone * 384;
            const int zoneBox = add({zx, y + 290, 368, 840}, network, 28);
            std::vector<int> above;
            for (int tier = 0; tier < 3; ++tier) {
                const int ty = y + 330 + tier * 266;
                const int subnet = add({zx + 20, ty, 328, 240}, zoneBox, 28);
                std::vector<int> here;
                for (int i = 0; i < 4; ++i)
                    here.push_back(add({zx + 44 + i % 2 * 152, ty + 44 + i / 2 * 100, 112, 72}, subnet, 0));
                if (tier == 0)
                    join(balancer, here[0]);
                for (std::size_t i = 0; i < above.size(); ++i)
                    join(above[i], here[static_cast<std::size_t>(dice(4))]);
                cards.insert(cards.end(), here.begin(), here.end());
                above = here;
            }
        }
        for (int i = 0; i < 2; ++i)
            services.push_back(add({x + 890, y + 300 + i * 300, 112, 72}, -1, 0));
    }
    // The rest: half inside a network, most others to the services beside it, some across the plan.
    const int cardsOfNetwork = static_cast<int>(cards.size()) / networks;
    while (plan.edges.size() * 5 < plan.boxes.size() * 6) {
        const int from = dice(static_cast<int>(cards.size()));
        const int network = from / cardsOfNetwork;
        const int kind = dice(20);
        int to = cards[static_cast<std::size_t>(network * cardsOfNetwork + dice(cardsOfNetwork))];
        if (kind < 2)
            to = cards[static_cast<std::size_t>(dice(static_cast<int>(cards.size())))];
        else if (kind < 10)
            to = services[static_cast<std::size_t>(network * 2 + dice(2))];
        join(cards[static_cast<std::size_t>(from)], to);
    }
    return plan;
}

void routeAll(benchmark::State& state)
{
    const Plan plan = cloudPlan(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(routed(plan.boxes, plan.edges));
    state.counters["boxes"] = static_cast<double>(plan.boxes.size());
    state.counters["edges"] = static_cast<double>(plan.edges.size());
}
BENCHMARK(routeAll)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// One step of dragging a card: the edges at its ends.
void rerouteCard(benchmark::State& state)
{
    Plan plan = cloudPlan(static_cast<int>(state.range(0)));
    std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
    const int card = plan.edges[plan.edges.size() / 4].from;
    std::vector<int> which;
    for (int i = 0; i < static_cast<int>(plan.edges.size()); ++i) {
        const RoutingEdge& edge = plan.edges[static_cast<std::size_t>(i)];
        if (edge.from == card || edge.to == card)
            which.push_back(i);
    }
    int step = 4;
    for (auto _ : state) {
        plan.boxes[static_cast<std::size_t>(card)].rect.x += step;
        step = -step;
        reroute(plan.boxes, plan.edges, which, lines);
        benchmark::ClobberMemory();
    }
    state.counters["moved"] = static_cast<double>(which.size());
}
BENCHMARK(rerouteCard)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMicrosecond);

double processorTime() // ms
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// One step of a drag, as the canvas does it: the lines at the box and those it comes to lie on.
void dragBy(LiveRouter& router, int box, int dx, int dy)
{
    router.place(box, router.boxes()[static_cast<std::size_t>(box)].rect.moved(dx, dy));
    const std::span<const int> ends = router.edgesAt(box);
    std::vector<int> which(ends.begin(), ends.end());
    const std::vector<int> over = router.linesOver(box);
    which.insert(which.end(), over.begin(), over.end());
    router.follow(which);
}

/// 300 steps of dragging random cards; what counts is the slowest in a hundred.
void dragCards(benchmark::State& state)
{
    const Plan plan = cloudPlan(static_cast<int>(state.range(0)));
    const std::vector<Polyline> lines = routed(plan.boxes, plan.edges);
    std::vector<double> times;
    for (auto _ : state) {
        LiveRouter router {plan.boxes, plan.edges, lines};
        unsigned dice = 7;
        for (int step = 0; step < 300; ++step) {
            dice = dice * 1664525U + 1013904223U;
            const RoutingEdge& edge = plan.edges[(dice >> 8) % plan.edges.size()];
            const double start = processorTime();
            dragBy(router, edge.from, step % 2 == 0 ? -7 : 7, (step % 3 - 1) * 5);
            times.push_back(processorTime() - start);
        }
    }
    std::ranges::sort(times);
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
}
BENCHMARK(dragCards)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// One step of dragging a card that 77 others are connected to, in a plan of 5 000.
void dragHub(benchmark::State& state)
{
    Plan plan = cloudPlan(5000);
    const int hub = plan.edges.back().from;
    for (std::size_t i = 0; i < 77; ++i)
        plan.edges.push_back({.from = plan.edges[i * 31].from, .to = hub});
    LiveRouter router {plan.boxes, plan.edges, routed(plan.boxes, plan.edges)};
    int step = 7;
    for (auto _ : state) {
        dragBy(router, hub, step, -step);
        step = -step;
    }
    state.counters["lines"] = static_cast<double>(router.edgesAt(hub).size());
}
BENCHMARK(dragHub)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
