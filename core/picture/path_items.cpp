#include "core/picture/path_items.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/picture/highlight_marks.h"

namespace gudo {

namespace {

constexpr double pathWidth = 3.5;
constexpr double headLength = 14;
constexpr double headHalfWidth = 6.5;

/// One way between two stops.
struct DrawnHop {
    Polyline line;
    Id connection {}; ///< empty: none is drawn
    bool isStopped = false;
    std::vector<int> numbers {};
};

double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// From a point to the nearest one of a rectangle.
double distance(Point point, const Rect& rect)
{
    const int dx = std::max({rect.x - point.x, 0, point.x - rect.right()});
    const int dy = std::max({rect.y - point.y, 0, point.y - rect.bottom()});
    return std::hypot(dx, dy);
}

Point between(Point a, Point b, double share)
{
    return {static_cast<int>(std::lround(a.x + (b.x - a.x) * share)),
            static_cast<int>(std::lround(a.y + (b.y - a.y) * share))};
}

double lengthOf(const Polyline& line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += distance(line[i - 1], line[i]);
    return length;
}

/// The point so far along a line.
Point pointAt(const Polyline& line, double way)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double part = distance(line[i - 1], line[i]);
        if (way <= part && part > 0)
            return between(line[i - 1], line[i], way / part);
        way -= part;
    }
    return line.back();
}

/// The line without its last part.
Polyline shortened(Polyline line, double by)
{
    while (line.size() > 2 && distance(line[line.size() - 2], line.back()) <= by) {
        by -= distance(line[line.size() - 2], line.back());
        line.pop_back();
    }
    const Point before = line[line.size() - 2];
    const double last = distance(before, line.back());
    line.back() = last <= by ? before : between(line.back(), before, by / last);
    return line;
}

/// Where the way from the middle of a rectangle towards a point leaves it.
Point edgeTowards(const Rect& rect, Point target)
{
    const Point middle = rect.center();
    const double across = std::max(std::abs(target.x - middle.x) / std::max(rect.width / 2.0, 1.0),
                                   std::abs(target.y - middle.y) / std::max(rect.height / 2.0, 1.0));
    return across > 1 ? between(middle, target, 1 / across) : middle;
}

/// A gentle bend between two things that no connection joins.
Polyline bend(const Rect& from, const Rect& to)
{
    const Point a = edgeTowards(from, to.center());
    const Point b = edgeTowards(to, from.center());
    const double length = distance(a, b);
    if (length < 1)
        return {};
    const double rise = std::min(length * 0.12, 40.0);
    const Point middle = between(a, b, 0.5);
    const Point top {middle.x + static_cast<int>(std::lround((b.y - a.y) / length * rise)),
                     middle.y - static_cast<int>(std::lround((b.x - a.x) / length * rise))};
    return {a, top, b};
}

/// The line of a connection in the direction of the walk.
Polyline along(Polyline line, const Rect& from)
{
    if (!from.isEmpty() && distance(line.back(), from) < distance(line.front(), from))
        std::ranges::reverse(line);
    return line;
}

/// The hops of all walks, each way once.
std::vector<DrawnHop> hopsOf(const Highlights& highlights, const HighlightGround& ground)
{
    std::vector<DrawnHop> hops;
    for (const HighlightedPath& path : highlights.paths) {
        Rect from;
        int number = 0;
        for (std::size_t i = 0; i < path.hops.size(); ++i) {
            const HighlightedHop& step = path.hops[i];
            const Rect to = ground.rectOf(step.component);
            if (to.isEmpty())
                continue;
            const bool isStopped = path.isBroken && i + 1 == path.hops.size();
            Polyline line = step.connection.empty() ? Polyline {} : ground.lineOf(step.connection);
            const bool isDrawn = line.size() >= 2;
            line = isDrawn ? along(std::move(line), from) : from.isEmpty() ? Polyline {} : bend(from, to);
            from = to;
            if (line.size() < 2) {
                if (isStopped) // nothing leads there: the sign stands at its side
                    hops.push_back({.line = {{to.x, to.center().y}}, .isStopped = true});
                continue;
            }
            ++number;
            auto same = std::ranges::find_if(
                hops, [&](const DrawnHop& hop) { return hop.line == line && hop.isStopped == isStopped; });
            if (same == hops.end())
                same =
                    hops.insert(hops.end(), DrawnHop {std::move(line), isDrawn ? step.connection : Id {}, isStopped});
            if (path.isNumbered && std::ranges::find(same->numbers, number) == same->numbers.end())
                same->numbers.push_back(number);
        }
    }
    return hops;
}

void addHead(DisplayItem& item, const Polyline& line, Color color, double scale)
{
    const Point tip = line.back();
    const Polyline neck = shortened(line, headLength * scale);
    const Point back = neck.back();
    const double length = std::max(1.0, distance(back, tip));
    const double dx = (tip.x - back.x) / length;
    const double dy = (tip.y - back.y) / length;
    const double half = headHalfWidth * scale;
    const auto side = [&](double way) {
        return Point {static_cast<int>(std::lround(back.x - dy * way)),
                      static_cast<int>(std::lround(back.y + dx * way))};
    };
    item.shapes.push_back(PolygonShape {{tip, side(half), side(-half)}, color});
}

/// A line without its points, for a hop.
LineShape strokeOf(const DrawnHop& hop, Color color, double width)
{
    return {.points = {}, .cornerRadius = hop.connection.empty() ? 1000.0 : 6.0, .stroke = color, .strokeWidth = width};
}

DisplayItem lineItem(const DrawnHop& hop, const HighlightGround& ground, const HighlightLook& look)
{
    const HighlightColors colors = highlightColors(*look.theme);
    const Color color = hop.isStopped ? colors.failed : colors.lit;
    const double scale = look.scale;
    DisplayItem item;
    LineShape casing = strokeOf(hop, withAlpha(look.theme->canvas, 225), (pathWidth + 4) * scale);
    LineShape line = strokeOf(hop, color, pathWidth * scale);
    casing.points = hop.line;
    line.points = shortened(hop.line, (hop.isStopped ? 2 : headLength * 0.8) * scale);
    if (hop.isStopped)
        line.dash = {9 * scale, 5 * scale};
    item.shapes.push_back(std::move(casing));
    item.shapes.push_back(std::move(line));
    if (!hop.isStopped)
        addHead(item, hop.line, color, scale);
    if (!hop.connection.empty()) // its label stays readable
        std::ranges::move(ground.labelOf(hop.connection).shapes, std::back_inserter(item.shapes));
    closeItem(item);
    return item;
}

/// Numbers at the beginning of a hop, side by side along it.
void addNumbers(DisplayItem& item, const DrawnHop& hop, const HighlightGround& ground, const HighlightLook& look)
{
    const HighlightColors colors = highlightColors(*look.theme);
    const double length = lengthOf(hop.line);
    double way = std::min(11 * look.scale, length / 2);
    const Rect label = hop.connection.empty() ? Rect {} : ground.labelOf(hop.connection).rect;
    const Point first = hop.line.empty() ? Point {} : pointAt(hop.line, way);
    const auto reach = static_cast<int>(std::lround(10 * look.scale));
    if (!label.isEmpty() && label.intersects({first.x - reach, first.y - reach, 2 * reach, 2 * reach}))
        way = 0; // half on what it leaves, clear of the words
    for (const int number : hop.numbers) {
        addNumber(item, pointAt(hop.line, std::min(way, length)), number, hop.isStopped ? colors.failed : colors.lit,
                  look);
        way += 20 * look.scale;
    }
}

} // namespace

std::vector<DisplayItem> pathItems(const Highlights& highlights, const HighlightGround& ground,
                                   const HighlightLook& look)
{
    const std::vector<DrawnHop> hops = hopsOf(highlights, ground);
    std::vector<DisplayItem> items;
    for (const DrawnHop& hop : hops)
        if (hop.line.size() >= 2)
            items.push_back(lineItem(hop, ground, look));
    for (const DrawnHop& hop : hops) {
        DisplayItem marks;
        addNumbers(marks, hop, ground, look);
        if (hop.isStopped) {
            const double back = std::min(6 * look.scale, lengthOf(hop.line) / 2);
            addStopSign(marks, hop.line.size() < 2 ? hop.line.front() : shortened(hop.line, back).back(), look);
        }
        if (marks.shapes.empty())
            continue;
        closeItem(marks);
        items.push_back(std::move(marks));
    }
    return items;
}

} // namespace gudo
