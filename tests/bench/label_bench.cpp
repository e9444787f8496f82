#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>
#include <string>

#include "core/picture/line_marks.h"

namespace gudo {
namespace {

/// Cards in a square grid; every connection leaves its card to the right and reaches another one within a few columns
/// and rows over the gaps between, so that lines share gaps and cross as in a drawing.
struct Drawing {
    std::vector<DisplayItem> cards;
    std::vector<std::unique_ptr<Connection>> connections;
    std::vector<std::unique_ptr<Polyline>> routes;
    std::vector<DrawnLine> lines;

    explicit Drawing(int size)
    {
        const int columns = std::max(2, static_cast<int>(std::sqrt(size)));
        constexpr int stepX = 240;
        constexpr int stepY = 176;
        for (int i = 0; i < size; ++i) {
            const Rect rect {i % columns * stepX, i / columns * stepY, 120, 96};
            cards.push_back({.kind = ItemKind::Card, .id = std::to_string(i), .rect = rect, .bounds = rect.grown(2)});
        }
        unsigned state = 5;
        const auto dice = [&](int limit) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>((state >> 8) % static_cast<unsigned>(limit));
        };
        for (int i = 0; i < size; ++i) {
            const int from = dice(size);
            const int to = std::min(size - 1, (from / columns + dice(4)) * columns +
                                                  std::min(columns - 1, from % columns + 1 + dice(3)));
            const Rect& a = cards[static_cast<std::size_t>(from)].rect;
            const Rect& b = cards[static_cast<std::size_t>(to)].rect;
            const int lane = a.right() + 12 + 8 * dice(12);
            const int gap = b.y - 12 - 8 * dice(8);
            routes.push_back(std::make_unique<Polyline>(Polyline {{a.right(), a.center().y},
                                                                  {lane, a.center().y},
                                                                  {lane, gap},
                                                                  {b.center().x, gap},
                                                                  {b.center().x, b.y}}));
            connections.push_back(
                std::make_unique<Connection>(Connection {.id = "c" + std::to_string(100'000 + i),
                                                         .from = std::to_string(from),
                                                         .to = std::to_string(to),
                                                         .properties = {{"port", i % 3 == 0 ? 443 : 8080 + i % 5}}}));
            lines.push_back({connections.back().get(), routes.back().get()});
        }
    }
};

void placeLabelsAndHops(benchmark::State& state)
{
    const Drawing drawing {static_cast<int>(state.range(0))};
    std::vector<const DisplayItem*> drawn;
    for (const DisplayItem& card : drawing.cards)
        drawn.push_back(&card);
    std::size_t hops = 0;
    for (auto _ : state) {
        const LineMarks marks = marksOf(drawing.lines, drawn);
        hops = 0;
        for (const auto& [id, mark] : marks)
            hops += mark.hops.size();
        benchmark::DoNotOptimize(marks);
    }
    state.counters["hops"] = static_cast<double>(hops);
}
BENCHMARK(placeLabelsAndHops)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gudo
