#include <benchmark/benchmark.h>

#include <QApplication>
#include <QProcess>

#include <malloc.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "app/canvas/scene/scene.h"
#include "core/model/edits.h"
#include "tests/bench/canvas/desk.h"
#include "tests/bench/canvas/start_program.h"

// What a person feels on the canvas of a large design: the real view on a window of the offscreen platform, with real
// events. Times are processor time of the thread from the event to painted pixels.

namespace gudo {
namespace {

std::unique_ptr<Desk>& openDesk()
{
    static std::unique_ptr<Desk> desk;
    return desk;
}

/// One desk at a time: opening the largest takes seconds.
Desk& deskOf(int components)
{
    std::unique_ptr<Desk>& desk = openDesk();
    if (!desk || desk->size != components) {
        desk.reset();
        desk = std::make_unique<Desk>(components);
    }
    return *desk;
}

/// Runs a step many times and reports the median, what one in twenty takes longer than, and the longest.
template<class Step>
void measure(benchmark::State& state, int times, Step step)
{
    std::vector<double> taken;
    for (auto _ : state) {
        taken.clear();
        for (int i = 0; i < times; ++i) {
            const double before = computed();
            step(i);
            taken.push_back(computed() - before);
        }
        std::ranges::sort(taken);
        state.SetIterationTime(taken[taken.size() / 2] / 1e3);
    }
    state.counters["p95_ms"] = taken[taken.size() * 95 / 100];
    state.counters["max_ms"] = taken.back();
}

void open(benchmark::State& state)
{
    for (auto _ : state) {
        Desk desk(int(state.range(0)));
        state.SetIterationTime(desk.opened / 1e3);
    }
}

/// At a zoom in percent, or with everything in view.
void look(Desk& desk, std::int64_t zoom)
{
    if (zoom > 0)
        desk.lookAt(double(zoom) / 100);
    else
        desk.view->fitAll();
    desk.settle();
}

/// Everything in the window painted anew, with what earlier frames left in the caches, as when it gets another size.
void repaint(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    look(desk, state.range(1));
    state.counters["zoom"] = desk.view->zoom();
    measure(state, 15, [&](int) { desk.paintAnew(); });
}

/// The window shown again, as when something was in front of it.
void uncover(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    look(desk, state.range(1));
    measure(state, 15, [&](int) { desk.view->viewport()->repaint(); });
}

/// The first picture at a zoom nobody has looked at yet.
void repaintAtNewZoom(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    look(desk, state.range(1));
    const double zoom = desk.view->zoom();
    measure(state, 9, [&](int i) {
        desk.view->setZoom(zoom * (1 + 0.013 * (i + 1)));
        desk.view->viewport()->repaint();
    });
}

void repaintIn4K(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.show({3840, 2160});
    look(desk, state.range(1));
    measure(state, 9, [&](int) { desk.paintAnew(); });
    desk.show({1600, 1000});
}

void pan(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(double(state.range(1)) / 100);
    measure(state, 60, [&](int i) {
        desk.wheel({800, 500}, {i / 15 % 2 ? 16 : -16, i / 15 % 2 ? -9 : 9}, {});
        QApplication::processEvents();
    });
}

void zoomWithWheel(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(double(state.range(1)) / 100);
    measure(state, 20, [&](int i) {
        desk.wheel({800, 500}, {0, i / 10 % 2 ? -30 : 30}, Qt::ControlModifier);
        QApplication::processEvents();
    });
}

void drag(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    look(desk, state.range(1));
    const QPoint from = desk.view->toViewport(desk.middleOf(desk.card()));
    desk.mouse(QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    desk.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    double before = computed();
    desk.mouse(QEvent::MouseMove, from + QPoint(8, 8), Qt::NoButton, Qt::LeftButton);
    QApplication::processEvents();
    state.counters["start_ms"] = computed() - before;
    measure(state, 120, [&](int i) {
        desk.mouse(QEvent::MouseMove, from + QPoint(8 + 3 * (i % 40), 8 + 2 * (i % 25)), Qt::NoButton, Qt::LeftButton);
        QApplication::processEvents();
    });
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    before = computed();
    QApplication::sendEvent(desk.view.get(), &escape);
    desk.settle();
    state.counters["cancel_ms"] = computed() - before;
    desk.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
}

void hover(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(double(state.range(1)) / 100);
    measure(state, 100, [&](int i) {
        desk.mouse(QEvent::MouseMove, QPoint(100 + 13 * i, 300 + 3 * i), Qt::NoButton, Qt::NoButton);
        QApplication::processEvents();
    });
}

void select(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(1);
    measure(state, 40, [&](int i) {
        desk.document.select({"app" + std::to_string(i % 20) + "-a-" + std::to_string(desk.size / 200)});
        QApplication::processEvents();
    });
    desk.document.select({});
}

void rubberBand(benchmark::State& state)
{
    if (state.range(0) > 10'000) {
        state.SkipWithError("more than can be seen: there is no free place to begin at");
        return;
    }
    Desk& desk = deskOf(int(state.range(0)));
    desk.view->fitAll();
    desk.settle();
    desk.mouse(QEvent::MouseMove, {4, 4}, Qt::NoButton, Qt::NoButton);
    desk.mouse(QEvent::MouseButtonPress, {4, 4}, Qt::LeftButton, Qt::LeftButton);
    measure(state, 20, [&](int i) {
        desk.mouse(QEvent::MouseMove, QPoint(400 + 40 * i, 300 + 30 * i), Qt::NoButton, Qt::LeftButton);
        QApplication::processEvents();
    });
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(desk.view.get(), &escape);
    desk.mouse(QEvent::MouseButtonRelease, {500, 500}, Qt::LeftButton, Qt::NoButton);
    desk.document.select({});
    desk.settle();
}

/// A letter more in a name, as in the inspector: one commit, everything that follows it, and the picture.
void type(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(1);
    const Id card = desk.card();
    measure(state, 20, [&](int i) {
        const std::string name = "Server" + std::string(std::size_t(i % 8), 'x');
        desk.document.commit(QStringLiteral("Rename"), renamed(desk.document.design(), card, name),
                             QStringLiteral("typing"));
        QApplication::processEvents();
    });
}

/// One card somewhere else, as by an arrow key.
void nudge(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(1);
    const Id card = desk.card();
    measure(state, 20, [&](int i) {
        desk.document.commit(QStringLiteral("Move"),
                             moved(desk.document.design(), std::vector<Id> {card}, i % 2 ? 8 : -8, 0),
                             QStringLiteral("nudging"));
        QApplication::processEvents();
    });
}

/// One connection more or less: boxes and lines come and go.
void join(benchmark::State& state)
{
    Desk& desk = deskOf(int(state.range(0)));
    desk.lookAt(1);
    const Design without = desk.document.design();
    const std::string tag = "-a-" + std::to_string(desk.size / 200);
    const Design with = withConnection(without, {.id = "joined", .from = "app3" + tag, .to = "data5" + tag});
    measure(state, 10, [&](int i) {
        desk.document.commit(QStringLiteral("Connect"), i % 2 ? without : with);
        QApplication::processEvents();
    });
    desk.document.reset(without);
}

std::size_t allocated()
{
    const struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

/// Heap of a scene beyond its copy of the design: its items, indexes and marks; and what routing keeps to route again.
void memory(benchmark::State& state)
{
    const Design design = largeCloud(int(state.range(0)));
    for (auto _ : state) {
        const std::size_t before = allocated();
        auto routes = std::make_unique<LiveRoutes>(catalog());
        routes->reset(design, boxesOf(design, catalog()));
        const std::size_t routing = allocated() - before;
        routes.reset();
        const std::size_t single = allocated();
        auto copy = std::make_unique<Design>(design);
        const std::size_t model = allocated() - single;
        copy.reset();
        const std::size_t start = allocated();
        Scene scene {catalog()};
        scene.show(design);
        (void)scene.slotsIn({scene.bounds()}); // as when it is painted
        const std::size_t all = allocated() - start;
        const double began = computed();
        scene.setLook(lightTheme(), "en");
        state.SetIterationTime((computed() - began) / 1e3); // all items made anew
        state.counters["items"] = double(scene.size());
        state.counters["bytes_per_item"] = double(all - routing - model) / double(scene.size());
        state.counters["routing_bytes_per_item"] = double(routing) / double(scene.size());
    }
}

/// The program, from starting its process to the first painted picture of a shipped design; processor time.
void start(benchmark::State& state)
{
    std::vector<double> taken;
    for (auto _ : state) {
        for (int i = 0; i < 7; ++i) {
            QProcess program;
            program.start(QApplication::applicationFilePath(), {QStringLiteral("--start")});
            program.waitForFinished(60'000);
            taken.push_back(program.readAllStandardOutput().toDouble());
        }
        std::ranges::sort(taken);
        state.SetIterationTime(taken[taken.size() / 2] / 1e3);
    }
    state.counters["max_ms"] = taken.back();
}

constexpr std::int64_t sizes[] {1'000, 10'000, 50'000};

void add(const char* name, void (*function)(benchmark::State&), const std::vector<std::int64_t>& second)
{
    for (const std::int64_t size : sizes)
        for (const std::int64_t argument : second)
            benchmark::RegisterBenchmark((std::string {name}).c_str(), function)
                ->Args({size, argument})
                ->Iterations(1)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond);
}

} // namespace
} // namespace gudo

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view {argv[1]} == "--start")
        return gudo::startProgram(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application {argc, argv};
    gudo::add("repaint", gudo::repaint, {0, 6, 12, 20, 35, 50, 70, 100, 200});
    gudo::add("uncover", gudo::uncover, {0, 100});
    gudo::add("repaintAtNewZoom", gudo::repaintAtNewZoom, {0, 6, 20, 40, 100});
    gudo::add("repaintIn4K", gudo::repaintIn4K, {0, 20, 40, 100});
    gudo::add("pan", gudo::pan, {10, 30, 100});
    gudo::add("zoomWithWheel", gudo::zoomWithWheel, {10, 40, 100});
    gudo::add("drag", gudo::drag, {0, 6, 12, 30, 50, 70, 100, 200});
    gudo::add("hover", gudo::hover, {10, 100});
    gudo::add("select", gudo::select, {100});
    gudo::add("rubberBand", gudo::rubberBand, {0});
    gudo::add("type", gudo::type, {100});
    gudo::add("nudge", gudo::nudge, {100});
    gudo::add("join", gudo::join, {100});
    gudo::add("memory", gudo::memory, {0});
    gudo::add("open", gudo::open, {0});
    benchmark::RegisterBenchmark("start", gudo::start)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    gudo::openDesk().reset(); // before the application
    benchmark::Shutdown();
}
