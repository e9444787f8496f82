// One engine of the comparison of layout engines: ours. Usage:
//   gudo_layout_bench inputs FOLDER          writes FOLDER/in/SIZE.json for all sizes: what the other engines read
//   gudo_layout_bench run FOLDER SIZE        arranges and routes; writes FOLDER/out/ours.SIZE.json, prints what it took
//   as JSON
// A SIZE that ends in p is the graph without the p, arranged, into which one component with two connections was then
// inserted; FOLDER/out/ours_again.SIZE.json is that, arranged once more.

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/picture/picture.h"
#include "tests/bench/many_shops.h"
#include "tests/bench/nested_cloud.h"

namespace gudo {
namespace {

using Json = nlohmann::json;

/// Processor time of this process in ms.
double processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The most memory that this process ever had, in MiB. Not getrusage: its figure starts with that of the program that
/// started us.
double peakMemory()
{
    std::ifstream status {"/proc/self/status"};
    for (std::string word; status >> word;)
        if (long kibibytes = 0; word == "VmHWM:" && status >> kibibytes)
            return static_cast<double>(kibibytes) / 1024;
    return 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What an engine took, in ms: the first time, and the median of more.
struct Times {
    double first = 0;
    double typical = 0;
};

template<typename Work>
Times timed(const Work& work)
{
    constexpr double enough = 1500; // ms in all
    constexpr std::size_t most = 15;
    std::vector<double> times;
    double sum = 0;
    while (times.size() < 3 || (sum < enough && times.size() < most)) {
        const double before = processorTime();
        work();
        times.push_back(processorTime() - before);
        sum += times.back();
    }
    return {times.front(), median(times)};
}

Json listOf(const Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

void write(const std::string& folder, const std::string& tool, const NestedCloud& cloud, const Boxes& boxes,
           const Routes& routes)
{
    Json out {{"tool", tool}, {"size", cloud.name}, {"nodes", Json::object()}, {"groups", Json::object()}};
    out["edges"] = Json::object();
    for (const CloudNode& node : cloud.nodes)
        out["nodes"][node.id] = listOf(boxes.rectOf(node.id));
    for (const CloudGroup& group : cloud.groups)
        out["groups"][group.id] = listOf(boxes.rectOf(group.id));
    for (const auto& [id, line] : routes) {
        Json points = Json::array();
        for (const Point& point : line)
            points.push_back({point.x, point.y});
        out["edges"][id] = std::move(points);
    }
    std::ofstream {folder + "/out/" + tool + '.' + cloud.name + ".json"} << out << '\n';
}

void writePicture(const std::string& folder, const std::string& tool, const NestedCloud& cloud, const Design& design)
{
    const Boxes boxes = boxesOf(design, catalog());
    write(folder, tool, cloud, boxes, routesOf(design, catalog(), boxes));
}

Json arrangedAndRouted(const std::string& folder, const NestedCloud& cloud)
{
    const Design design = designOf(cloud);
    (void)catalog();
    const double memoryBefore = peakMemory();
    Design result;
    Boxes boxes;
    Routes routes;
    // The first time is that of both in a row, as a user waits for them; memory is what that takes.
    const double start = processorTime();
    result = arranged(design, catalog());
    boxes = boxesOf(result, catalog());
    routes = routesOf(result, catalog(), boxes);
    const double first = processorTime() - start;
    const double memory = peakMemory();
    write(folder, "ours", cloud, boxes, routes);
    const Times arranging = timed([&] { result = arranged(design, catalog()); });
    const Times routing = timed([&] {
        boxes = boxesOf(result, catalog());
        routes = routesOf(result, catalog(), boxes);
    });
    return {{"first_ms", first},           {"arrange_ms", arranging.typical},
            {"route_ms", routing.typical}, {"cpu_ms", arranging.typical + routing.typical},
            {"memory_mb", memory},         {"memory_before_mb", memoryBefore}};
}

Json insertedAndArrangedAgain(const std::string& folder, const NestedCloud& later)
{
    const NestedCloud earlier = nestedCloud(std::string_view {later.name}.substr(0, later.name.size() - 1)).value();
    const Design before = arranged(designOf(earlier), catalog());
    Design after = before;
    after.architecture = designOf(later).architecture;
    const Design inserted = withMissingPlacements(after, catalog());
    writePicture(folder, "ours", later, inserted);
    writePicture(folder, "ours_again", later, arranged(inserted, catalog()));
    const Times inserting = timed([&] { (void)withMissingPlacements(after, catalog()); });
    const Times again = timed([&] { (void)arranged(inserted, catalog()); });
    return {{"insert_ms", inserting.typical},
            {"arrange_ms", again.typical},
            {"cpu_ms", inserting.typical},
            {"memory_mb", peakMemory()}};
}

int run(std::span<const std::string> arguments)
{
    const std::string folder = arguments.size() > 1 ? arguments[1] : std::string {};
    if (arguments.size() == 2 && arguments[0] == "inputs") {
        for (const char* const name : {"n20", "n100", "n100p", "n500", "n1000", "n1000p", "n5000"})
            std::ofstream {folder + "/in/" + name + ".json"} << toJson(nestedCloud(name).value());
        return 0;
    }
    const auto cloud = arguments.size() == 3 && arguments[0] == "run" ? nestedCloud(arguments[2]) : std::nullopt;
    if (!cloud) {
        std::cerr << "usage: gudo_layout_bench inputs FOLDER | run FOLDER n20|n100|n100p|n500|n1000|n1000p|n5000\n";
        return 2;
    }
    const bool isInsertion = cloud->name.ends_with('p');
    std::cout << (isInsertion ? insertedAndArrangedAgain(folder, *cloud) : arrangedAndRouted(folder, *cloud)) << '\n';
    return 0;
}

} // namespace
} // namespace gudo

int main(int count, char** values)
{
    const std::vector<std::string> arguments(values + 1, values + count);
    return gudo::run(arguments);
}
