#include "core/layout/routing/route_grid.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int clearance = 12;      // lines keep this distance from cards where there is room
constexpr int lane = 16;           // where they run when there is more
constexpr int frameClearance = 12; // distance from the border of a container the line is inside of
constexpr int nearWall = 6;        // cost per unit of length closer than that, in quarters
constexpr int nearFrame = 2;
constexpr int onFrame = 12;
constexpr int alongTitle = 40;
constexpr int acrossLabel = 60 * costUnit;
constexpr int acrossTitle = 1 * costUnit;
constexpr int labelWidth = 200; // the part of a title strip that probably holds text
constexpr int roomyGap = 24;
constexpr int narrowGap = 6; // between sides that nearly touch no line is worth a search

void sortUnique(std::vector<int>& v)
{
    std::ranges::sort(v);
    v.erase(std::ranges::unique(v).begin(), v.end());
}

/// Where a wall begins or ends, seen along one axis. Lines run before beginnings and behind endings: what lies between
/// is in the wall's shadow, where a line only comes to reach an end.
struct Mark {
    int at = 0;
    bool begins = false;
    bool ends = false;
};

/// One direction of the plan, so that rows and columns are made by the same code.
struct Axis {
    std::vector<Mark> marks {};
    std::vector<int> needed {}; // ports, stops and lanes beside the ends
    std::vector<int> best {};   // the middle between the ends
    int low = 0;
    int high = 0;
};

void addWall(Axis& axis, int low, int high)
{
    axis.marks.push_back({.at = low, .begins = true});
    axis.marks.push_back({.at = high, .ends = true});
}

/// A border that lines follow on both sides.
void addBorder(Axis& axis, int at)
{
    axis.marks.push_back({.at = at, .begins = true, .ends = true});
}

void sortUnique(std::vector<Mark>& marks)
{
    std::ranges::sort(marks, {}, &Mark::at);
    std::size_t kept = 0;
    for (const Mark& mark : marks) {
        if (kept > 0 && marks[kept - 1].at == mark.at) {
            marks[kept - 1].begins |= mark.begins;
            marks[kept - 1].ends |= mark.ends;
        } else {
            marks[kept++] = mark;
        }
    }
    marks.resize(kept);
}

void addEnds(Axis& axis, int fromLow, int fromHigh, int toLow, int toHigh)
{
    for (const int side : {fromLow, toLow})
        axis.needed.push_back(side - lane);
    for (const int side : {fromHigh, toHigh})
        axis.needed.push_back(side + lane);
    if (fromHigh < toLow)
        axis.best.push_back(fromHigh + (toLow - fromHigh) / 2);
    else if (toHigh < fromLow)
        axis.best.push_back(toHigh + (fromLow - toHigh) / 2);
}

/// Lines for the gap between two neighbouring marks.
void addLinesBetween(const Mark& a, const Mark& b, std::vector<int>& lines)
{
    const int gap = b.at - a.at;
    if (gap < narrowGap || (!a.ends && !b.begins))
        return;
    if (gap > 3 * lane) {
        if (a.ends)
            lines.push_back(a.at + lane);
        if (b.begins)
            lines.push_back(b.at - lane);
    }
    if (gap <= 3 * lane || (a.ends && b.begins))
        lines.push_back(a.at + gap / 2);
}

void makeLines(Axis& axis, std::size_t mostLines, std::vector<int>& lines, std::vector<int>& turns)
{
    sortUnique(axis.marks);
    lines.clear();
    for (std::size_t i = 1; i < axis.marks.size(); ++i)
        addLinesBetween(axis.marks[i - 1], axis.marks[i], lines);
    if (!axis.marks.empty()) {
        lines.push_back(axis.marks.front().at - lane);
        lines.push_back(axis.marks.back().at + lane);
    }
    sortUnique(lines);
    std::erase_if(lines, [&](int v) { return v <= axis.low || v >= axis.high; });
    if (lines.size() > mostLines) {
        // Keep every n-th: a coarse grid still finds a way, and the cost of a search stays bounded.
        const std::size_t stride = lines.size() / mostLines + 1;
        for (std::size_t i = 0; i * stride < lines.size(); ++i)
            lines[i] = lines[i * stride];
        lines.resize((lines.size() + stride - 1) / stride);
    }
    const auto isInside = [&](int v) {
        return v >= axis.low && v <= axis.high;
    };
    for (const std::vector<int>* more : {&axis.needed, &axis.best})
        std::ranges::copy_if(*more, std::back_inserter(lines), isInside);
    sortUnique(lines);
    turns.clear();
    for (const int line : lines) {
        const auto next = std::ranges::lower_bound(axis.marks, line, {}, &Mark::at);
        int room = roomyGap;
        if (next != axis.marks.end())
            room = std::min(room, next->at - line);
        if (next != axis.marks.begin())
            room = std::min(room, line - (next - 1)->at);
        const bool isBest = std::ranges::find(axis.best, line) != axis.best.end();
        turns.push_back((roomyGap - room) * 2 + (isBest ? 0 : 8));
    }
}

class Marker {
public:
    explicit Marker(RouteGrid& grid)
        : m_grid {grid}
    {
    }

    /// Horizontal steps on rows within [top, bottom] that overlap (left, right).
    template<class Cost>
    void rows(int top, int bottom, int left, int right, Cost cost)
    {
        mark(m_grid.ys, m_grid.xs, top, bottom, left, right, [&](int row, int i, int length) {
            int& step = m_grid.stepX[static_cast<std::size_t>(row * m_grid.width() + i)];
            step = std::min(blockedCost, step + cost(length));
        });
    }
    /// Vertical steps on columns within [left, right] that overlap (top, bottom).
    template<class Cost>
    void columns(int left, int right, int top, int bottom, Cost cost)
    {
        mark(m_grid.xs, m_grid.ys, left, right, top, bottom, [&](int column, int j, int length) {
            int& step = m_grid.stepY[static_cast<std::size_t>(j * m_grid.width() + column)];
            step = std::min(blockedCost, step + cost(length));
        });
    }

private:
    template<class Apply>
    static void mark(const GridLines& across, const GridLines& along, int low, int high, int from, int to, Apply apply)
    {
        const int first = across.lower(low);
        const int last = across.upper(high);
        const int begin = std::max(0, along.upper(from) - 1);
        const int end = std::min(along.size() - 1, along.lower(to));
        for (int line = first; line < last; ++line) {
            for (int i = begin; i < end; ++i) {
                const int a = std::max(from, along[i]);
                const int b = std::min(to, along[i + 1]);
                apply(line, i, std::max(1, b - a));
            }
        }
    }

    RouteGrid& m_grid;
};

void markWall(Marker& marker, const Rect& r)
{
    const auto blocked = [](int) {
        return blockedCost;
    };
    const auto isNear = [](int length) {
        return nearWall * length;
    };
    const int zone = clearance - 1;
    if (r.width > 0)
        marker.rows(r.y, r.bottom(), r.x, r.right(), blocked);
    if (r.height > 0)
        marker.columns(r.x, r.right(), r.y, r.bottom(), blocked);
    marker.rows(r.y - zone, r.y - 1, r.x, r.right(), isNear);
    marker.rows(r.bottom() + 1, r.bottom() + zone, r.x, r.right(), isNear);
    marker.columns(r.x - zone, r.x - 1, r.y, r.bottom(), isNear);
    marker.columns(r.right() + 1, r.right() + zone, r.y, r.bottom(), isNear);
}

void markFrame(Marker& marker, const Rect& r)
{
    const auto isNear = [](int length) {
        return nearFrame * length;
    };
    const auto isOn = [](int length) {
        return onFrame * length;
    };
    for (const int y : {r.y, r.bottom()}) {
        marker.rows(y - frameClearance + 1, y + frameClearance - 1, r.x, r.right(), isNear);
        marker.rows(y - 3, y + 3, r.x, r.right(), isOn);
    }
    for (const int x : {r.x, r.right()}) {
        marker.columns(x - frameClearance + 1, x + frameClearance - 1, r.y, r.bottom(), isNear);
        marker.columns(x - 3, x + 3, r.y, r.bottom(), isOn);
    }
}

void markTitle(Marker& marker, const Rect& r)
{
    marker.rows(r.y + 1, r.bottom() - 1, r.x, r.right(), [](int length) { return alongTitle * length; });
    const int label = r.x + std::min(r.width, labelWidth);
    const int height = std::max(1, r.height);
    marker.columns(r.x, label, r.y, r.bottom(), [&](int length) { return acrossLabel * length / height; });
    marker.columns(label + 1, r.right(), r.y, r.bottom(), [&](int length) { return acrossTitle * length / height; });
}

} // namespace

int RouteGrid::nodeAt(Point p) const
{
    const int i = xs.lower(p.x);
    const int j = ys.lower(p.y);
    if (i >= width() || j >= height() || xs[i] != p.x || ys[j] != p.y)
        return -1;
    return j * width() + i;
}

void buildGrid(const GridRequest& request, RouteGrid& grid)
{
    Axis x {.low = request.window.x, .high = request.window.right()};
    Axis y {.low = request.window.y, .high = request.window.bottom()};
    const Surroundings& around = *request.around;
    for (const Rect& r : around.walls) {
        addWall(x, r.x, r.right());
        addWall(y, r.y, r.bottom());
    }
    for (const Rect& r : around.frames) {
        for (const int side : {r.x, r.right()})
            addBorder(x, side);
        addBorder(y, r.bottom());
        const auto title = std::ranges::find_if(around.titles, [&](const Rect& t) { return t.x == r.x && t.y == r.y; });
        if (title == around.titles.end())
            addBorder(y, r.y);
        else
            addWall(y, title->y, title->bottom());
    }
    const Rect& from = request.from;
    const Rect& to = request.to;
    addEnds(x, from.x, from.right(), to.x, to.right());
    addEnds(y, from.y, from.bottom(), to.y, to.bottom());
    for (const Point p : request.points) {
        x.needed.push_back(p.x);
        y.needed.push_back(p.y);
    }
    std::vector<int> lines;
    makeLines(x, request.mostLines, lines, grid.turnOnX);
    grid.xs.assign(lines);
    makeLines(y, request.mostLines, lines, grid.turnOnY);
    grid.ys.assign(lines);
    const auto nodes = static_cast<std::size_t>(grid.width()) * static_cast<std::size_t>(grid.height());
    grid.stepX.assign(nodes, 0);
    grid.stepY.assign(nodes, 0);
    Marker marker {grid};
    for (const Rect& r : around.walls)
        markWall(marker, r);
    for (const Rect& r : around.frames)
        markFrame(marker, r);
    for (const Rect& r : around.titles)
        markTitle(marker, r);
}

void blockStep(Point a, Point b, RouteGrid& grid)
{
    const int node = grid.nodeAt({std::min(a.x, b.x), std::min(a.y, b.y)});
    if (node >= 0)
        (a.x == b.x ? grid.stepY : grid.stepX)[static_cast<std::size_t>(node)] = blockedCost;
}

} // namespace gudo
