#include "core/picture/label_places.h"

#include <algorithm>
#include <cstdlib>

#include "core/picture/item_parts.h"
#include "core/picture/plane_index.h"

namespace gudo {

namespace {

// Costs of a place, in the length of a detour from the best one that they are worth.
constexpr int onBox = 100000; // covers a card, a title, a badge, another label: only where nothing else is left
constexpr int onForeignLine = 600;
constexpr int onArrowHead = 500;
constexpr int onOwnBend = 60;
constexpr int onBorder = 30;
constexpr int beside = 90;
constexpr int upright = 14;
constexpr int shortPart = 24;
constexpr int offMiddle = 24;

constexpr int roomAtBox = 6;
constexpr int roomAtHead = 14;
constexpr int mostSteps = 8; // to each side of a part's middle

int lengthOf(Point a, Point b)
{
    return std::abs(b.x - a.x) + std::abs(b.y - a.y);
}

Rect around(Point center, int width)
{
    return {center.x - width / 2, center.y - labelHeight / 2, width, labelHeight};
}

/// The rectangle of a part of a line, one unit wide.
Rect partRect(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1};
}

/// Spots on one part, from its middle to both sides as far as the label fits.
void addSpotsOfPart(const LabelTask& task, std::size_t part, int longest, std::vector<LabelSpot>& spots)
{
    const Point a = task.path[part];
    const Point b = task.path[part + 1];
    const bool isLevel = a.y == b.y;
    const int length = lengthOf(a, b);
    const int along = isLevel ? task.width : labelHeight;
    const int before = (part == 0 && task.beginsAtBox ? roomAtBox : roomAtBend) + along / 2;
    const int behind = (part + 2 == task.path.size() && task.endsAtBox ? roomAtHead : roomAtBend) + along / 2;
    const int base = (isLevel ? 0 : upright) + shortPart - shortPart * length / std::max(1, longest);
    const auto at = [&](int distance) {
        return Point {a.x + (b.x - a.x) * distance / std::max(1, length),
                      a.y + (b.y - a.y) * distance / std::max(1, length)};
    };
    const auto addBeside = [&](Point center, int cost) {
        const int away = isLevel ? labelHeight / 2 + 4 : task.width / 2 + 5;
        for (const int side : {-1, 1}) {
            const Point moved =
                isLevel ? Point {center.x, center.y + side * away} : Point {center.x - side * away, center.y};
            spots.push_back(
                {around(moved, task.width), static_cast<int>(part), true, cost + beside + (side > 0 ? 2 : 0)});
        }
    };
    const int room = length - before - behind;
    if (room < 0) {
        addBeside(at(length / 2), base + (length < 16 ? 200 : 0));
        return;
    }
    const int middle = before + room / 2;
    const int step = std::max(8, room / (2 * mostSteps));
    for (int offset = 0; offset <= room / 2; offset += step) {
        const int cost = base + (room == 0 ? 0 : offMiddle * offset / std::max(24, room / 2)) + offset / 40;
        for (const int side : {-1, 1}) {
            if (offset == 0 && side > 0)
                continue;
            const Point center = at(middle + side * offset);
            spots.push_back({around(center, task.width), static_cast<int>(part), false, cost + (side > 0 ? 0 : 1)});
            addBeside(center, cost);
        }
    }
}

/// What labels keep clear of.
struct Blocker {
    enum class Kind { Box, Line, Head, Border };
    Kind kind = Kind::Box;
    int task = -1;        ///< of a line: whose label is to stand on it
    bool isLevel = false; ///< of a line
};

class Ground {
public:
    Ground(const Rect& area, std::span<const DrawnLine> lines, std::span<const DisplayItem* const> drawn,
           const std::vector<int>& taskOfLine)
        : m_index {area}
    {
        for (const DisplayItem* item : drawn)
            addItem(*item);
        for (std::size_t i = 0; i < lines.size(); ++i)
            addLine(*lines[i].route, taskOfLine[i]);
    }

    void addLabel(const Rect& rect) { add(rect, {Blocker::Kind::Box}); }

    /// What a spot of a task's label costs for what is there.
    [[nodiscard]] int costOf(const LabelSpot& spot, int task, bool isLevel)
    {
        int cost = 0;
        bool isOnBend = false;
        m_index.meeting(spot.rect.grown(2), [&](int number) {
            const Blocker& blocker = m_blockers[static_cast<std::size_t>(number)];
            switch (blocker.kind) {
            case Blocker::Kind::Box:
                cost += onBox;
                break;
            case Blocker::Kind::Head:
                cost += onArrowHead;
                break;
            case Blocker::Kind::Border:
                cost += onBorder;
                break;
            case Blocker::Kind::Line:
                if (blocker.task != task)
                    cost += onForeignLine;
                else if (spot.isBeside || blocker.isLevel != isLevel)
                    isOnBend = true;
                break;
            }
        });
        return isOnBend ? cost + onOwnBend : cost;
    }

private:
    void add(const Rect& rect, const Blocker& blocker)
    {
        m_index.add(rect);
        m_blockers.push_back(blocker);
    }

    void addBorder(const Rect& r)
    {
        constexpr int room = 3; // to each side
        add({r.x - room, r.y, 2 * room, r.height}, {Blocker::Kind::Border});
        add({r.right() - room, r.y, 2 * room, r.height}, {Blocker::Kind::Border});
        add({r.x, r.y - room, r.width, 2 * room}, {Blocker::Kind::Border});
        add({r.x, r.bottom() - room, r.width, 2 * room}, {Blocker::Kind::Border});
    }

    void addItem(const DisplayItem& item)
    {
        if (item.kind == ItemKind::Card && !item.rect.isEmpty())
            add(item.rect, {Blocker::Kind::Box});
        add(badgePlace(item.rect), {Blocker::Kind::Box}); // with or without one: labels stay where they are
        bool isFirst = true;
        for (const Shape& shape : item.shapes) {
            if (const auto* rect = std::get_if<RectShape>(&shape)) {
                if (isFirst && item.kind != ItemKind::Card)
                    addBorder(rect->rect);
                else if (!isFirst && !(item.kind == ItemKind::Card && item.rect.contains(rect->rect)))
                    add(rect->rect, {Blocker::Kind::Box}); // a badge, a label of the band's own
                isFirst = false;
            } else if (item.kind == ItemKind::Card) {
                continue;
            } else if (std::holds_alternative<TextLine>(shape) || std::holds_alternative<IconShape>(shape)) {
                add(extentOf(shape), {Blocker::Kind::Box});
            } else if (const auto* route = std::get_if<LineShape>(&shape)) {
                addLine(route->points, -1);
            }
        }
    }

    void addLine(const Polyline& line, int task)
    {
        for (std::size_t i = 1; i < line.size(); ++i)
            add(partRect(line[i - 1], line[i]), {Blocker::Kind::Line, task, line[i - 1].y == line[i].y});
        if (line.size() < 2)
            return;
        const Point tip = line.back();
        const Point before = line[line.size() - 2];
        const int length = std::max(1, lengthOf(before, tip));
        const int reach = std::min(10, length);
        const Point back {tip.x + (before.x - tip.x) * reach / length, tip.y + (before.y - tip.y) * reach / length};
        add(partRect(back, tip).grown(3), {Blocker::Kind::Head, task});
    }

    PlaneIndex m_index;
    std::vector<Blocker> m_blockers;
};

struct Choice {
    Rect rect;
    int blocked = 0; ///< what is in the way costs
};

Choice best(const LabelTask& task, const std::vector<LabelSpot>& spots, int number, Ground& ground)
{
    Choice choice {spots.front().rect, 0};
    int least = -1;
    for (const LabelSpot& spot : spots) {
        if (least >= 0 && spot.cost >= least)
            break; // no later one is cheaper
        const auto part = static_cast<std::size_t>(spot.part);
        const int blocked = ground.costOf(spot, number, task.path[part].y == task.path[part + 1].y);
        if (least < 0 || spot.cost + blocked < least) {
            least = spot.cost + blocked;
            choice = {spot.rect, blocked};
        }
    }
    return choice;
}

} // namespace

std::vector<LabelSpot> labelSpots(const LabelTask& task)
{
    int longest = 1;
    for (std::size_t i = 1; i < task.path.size(); ++i)
        longest = std::max(longest, lengthOf(task.path[i - 1], task.path[i]));
    std::vector<LabelSpot> spots;
    for (std::size_t i = 0; i + 1 < task.path.size(); ++i)
        addSpotsOfPart(task, i, longest, spots);
    std::ranges::stable_sort(spots, {}, &LabelSpot::cost);
    return spots;
}

std::vector<Rect> placedLabels(std::span<const LabelTask> tasks, std::span<const DrawnLine> lines,
                               std::span<const DisplayItem* const> drawn)
{
    std::vector<int> taskOfLine(lines.size(), -2);
    for (std::size_t i = 0; i < tasks.size(); ++i)
        for (const int line : tasks[i].lines)
            taskOfLine[static_cast<std::size_t>(line)] = static_cast<int>(i);
    Rect area;
    for (const DisplayItem* item : drawn)
        area = united(area, item->bounds);
    for (const DrawnLine& line : lines)
        for (const Point point : *line.route)
            area = united(area, {point.x, point.y, 1, 1});
    Ground ground {area, lines, drawn, taskOfLine};

    // Who has least choice goes first; of equals the one that came first.
    std::vector<std::vector<LabelSpot>> spots;
    std::vector<std::size_t> order;
    for (const LabelTask& task : tasks) {
        order.push_back(spots.size());
        spots.push_back(labelSpots(task));
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return spots[i].size(); });
    std::vector<Rect> places(tasks.size());
    for (const std::size_t i : order) {
        places[i] = best(tasks[i], spots[i], static_cast<int>(i), ground).rect;
        ground.addLabel(places[i]);
    }
    return places;
}

} // namespace gudo
