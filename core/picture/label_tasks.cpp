#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

#include "core/picture/item_parts.h"
#include "core/picture/label_places.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double mostLabelWidth = 160;

std::string wordsOf(const Connection& connection)
{
    if (const auto label = textOf(connection.properties, "label"); !label.empty())
        return std::string {label};
    const Value* port = find(connection.properties, "port");
    if (!port)
        return {};
    const std::string number = shownValue(*port);
    constexpr std::pair<std::string_view, std::string_view> known[] {
        {"22", "SSH"}, {"80", "HTTP"}, {"443", "HTTPS"}, {"53", "DNS"}};
    for (const auto& [wellKnown, name] : known)
        if (number == wellKnown)
            return std::string {name} + ' ' + number;
    auto protocol = std::string {textOf(connection.properties, "protocol")};
    if (protocol.empty())
        protocol = "tcp";
    std::ranges::transform(protocol, protocol.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return number.empty() ? protocol : protocol + ' ' + number;
}

int sign(int value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// What two lines that begin at one point have in common.
Polyline sharedStart(const Polyline& a, const Polyline& b)
{
    Polyline shared;
    std::size_t i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        shared.push_back(a[i++]);
    if (shared.empty() || i >= a.size() || i >= b.size())
        return shared;
    const Point from = shared.back();
    const bool isSameWay =
        sign(a[i].x - from.x) == sign(b[i].x - from.x) && sign(a[i].y - from.y) == sign(b[i].y - from.y);
    const auto length = [&](Point p) {
        return std::abs(p.x - from.x) + std::abs(p.y - from.y);
    };
    if (isSameWay && (a[i].x == from.x || a[i].y == from.y))
        shared.push_back(length(a[i]) <= length(b[i]) ? a[i] : b[i]);
    return shared;
}

/// A line of a fan, and what makes it one with the others of it.
struct Fan {
    std::string_view hub;
    std::string_view kind;
    bool isRequired = true;
    Point port;
    Point heading;
    std::string_view words;
    int line = 0;

    [[nodiscard]] auto key() const
    {
        return std::tie(hub, kind, isRequired, port.x, port.y, heading.x, heading.y, words);
    }
};

Polyline oriented(const Polyline& route, bool isFanIn)
{
    return isFanIn ? Polyline {route.rbegin(), route.rend()} : route;
}

/// True when the label fits between the ends of a part of its path.
bool hasRoom(const LabelTask& task)
{
    return task.path.size() > 1 &&
           std::ranges::any_of(labelSpots(task), [](const LabelSpot& spot) { return !spot.isBeside; });
}

/// Lengthens the path of a fan by half a label, where the lines part: there the label may cover the junction, with the
/// branches coming out from under it.
void extendOverJunction(LabelTask& task)
{
    if (task.path.size() < 2)
        return;
    const bool isFanIn = task.endsAtBox;
    Point& junction = isFanIn ? task.path.front() : task.path.back();
    const Point before = isFanIn ? task.path[1] : task.path[task.path.size() - 2];
    const int by = (junction.y == before.y ? task.width : labelHeight) / 2 + roomAtBend;
    junction = {junction.x + sign(junction.x - before.x) * by, junction.y + sign(junction.y - before.y) * by};
}

/// Joins lines with the same words that share one end, and the part of them next to it.
void joinFans(std::span<const DrawnLine> lines, const std::vector<std::string>& words, bool isFanIn,
              std::vector<char>& isDone, std::vector<LabelTask>& tasks)
{
    std::vector<Fan> fans;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isDone[i] || words[i].empty())
            continue;
        const Connection& connection = *lines[i].connection;
        const Polyline& route = *lines[i].route;
        const Point port = isFanIn ? route.back() : route.front();
        const Point next = isFanIn ? route[route.size() - 2] : route[1];
        fans.push_back({isFanIn ? connection.to : connection.from,
                        connection.kind,
                        boolOf(connection.properties, "required", true),
                        port,
                        {sign(next.x - port.x), sign(next.y - port.y)},
                        words[i],
                        static_cast<int>(i)});
    }
    std::ranges::stable_sort(fans, [](const Fan& a, const Fan& b) { return a.key() < b.key(); });
    for (std::size_t first = 0; first < fans.size();) {
        std::size_t last = first + 1;
        while (last < fans.size() && fans[last].key() == fans[first].key())
            ++last;
        if (last - first > 1) {
            LabelTask task {.beginsAtBox = !isFanIn, .endsAtBox = isFanIn};
            task.path = oriented(*lines[static_cast<std::size_t>(fans[first].line)].route, isFanIn);
            for (std::size_t i = first; i < last; ++i) {
                task.lines.push_back(fans[i].line);
                task.path =
                    sharedStart(task.path, oriented(*lines[static_cast<std::size_t>(fans[i].line)].route, isFanIn));
            }
            if (isFanIn)
                std::ranges::reverse(task.path);
            task.width = labelWidth(std::string {fans[first].words});
            const bool fits = hasRoom(task);
            if (!fits)
                extendOverJunction(task);
            if (fits || hasRoom(task)) {
                for (const int line : task.lines)
                    isDone[static_cast<std::size_t>(line)] = 1;
                tasks.push_back(std::move(task));
            }
        }
        first = last;
    }
}

} // namespace

std::string labelOf(const Connection& connection)
{
    return elided(wordsOf(connection), mostLabelWidth, labelFontSize, FontWeight::Medium);
}

int labelWidth(const std::string& label)
{
    return static_cast<int>(std::ceil(textWidth(label, labelFontSize, FontWeight::Medium))) + 10;
}

std::vector<LabelTask> labelTasks(std::span<const DrawnLine> lines)
{
    std::vector<std::string> words;
    words.reserve(lines.size());
    for (const DrawnLine& line : lines)
        words.push_back(labelOf(*line.connection));
    std::vector<char> isDone(lines.size());
    std::vector<LabelTask> tasks;
    joinFans(lines, words, false, isDone, tasks);
    joinFans(lines, words, true, isDone, tasks);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!isDone[i] && !words[i].empty())
            tasks.push_back({.lines = {static_cast<int>(i)}, .path = *lines[i].route, .width = labelWidth(words[i])});
    return tasks;
}

} // namespace gudo
