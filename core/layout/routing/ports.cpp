#include "core/layout/routing/ports.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace gudo {

namespace {

constexpr std::array allSides {Side::Left, Side::Top, Side::Right, Side::Bottom};
constexpr int awayCost = 20;   // leaving on a side that looks away from the other box
constexpr int acrossCost = 60; // leaving upwards to a box far to the right: more than the bend an L saves against a Z
constexpr int acrossGap = 40;
constexpr int offTrunkCost = 120; // the same, over the titles of two containers
constexpr int clampedCost = 4;    // the middle of a side is nicer
constexpr int wideSide = 200;
constexpr std::size_t maxBranches = 200; // comparing each with each is not worth it for more
constexpr int rowTolerance = 12;
constexpr int trunkRoom = 24; // a trunk needs a channel to turn in

/// Where one straight line can join two spans; the middle of the shorter one when it lies within the longer.
std::optional<int> joint(int aLow, int aHigh, int bLow, int bHigh)
{
    const int aMargin = cornerMargin(aHigh - aLow);
    const int bMargin = cornerMargin(bHigh - bLow);
    const int low = std::max(aLow + aMargin, bLow + bMargin);
    const int high = std::min(aHigh - aMargin, bHigh - bMargin);
    if (low > high)
        return {};
    const int aLength = aHigh - aLow;
    const int bLength = bHigh - bLow;
    const int aMiddle = aLow + aLength / 2;
    const int bMiddle = bLow + bLength / 2;
    if (aMiddle == bMiddle || aLength < bLength)
        return std::clamp(aMiddle, low, high);
    if (bLength < aLength)
        return std::clamp(bMiddle, low, high);
    return low + (high - low) / 2;
}

Point onSide(const Rect& r, Side side, int along)
{
    switch (side) {
    case Side::Left:
        return {r.x, along};
    case Side::Top:
        return {along, r.y};
    case Side::Right:
        return {r.right(), along};
    case Side::Bottom:
        break;
    }
    return {along, r.bottom()};
}

int costOfSide(const Rect& r, const Rect& other, Side side)
{
    if (other.contains(r) || r.contains(other))
        return 0;
    const int dx = other.center().x - r.center().x;
    const int dy = other.center().y - r.center().y;
    const bool looksAway = (side == Side::Left && dx > 0) || (side == Side::Right && dx < 0) ||
                           (side == Side::Top && dy > 0) || (side == Side::Bottom && dy < 0);
    const bool isBeside = other.x >= r.right() + acrossGap || other.right() + acrossGap <= r.x;
    const bool isAboveOrBelow = other.y >= r.bottom() + acrossGap || other.bottom() + acrossGap <= r.y;
    const bool runsAcross = isVertical(side) ? isBeside && std::abs(dx) >= 2 * std::abs(dy)
                                             : isAboveOrBelow && std::abs(dy) >= 2 * std::abs(dx);
    return (looksAway ? awayCost : 0) + (runsAcross ? acrossCost : 0);
}

Side opposite(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Top:
        return Side::Bottom;
    case Side::Right:
        return Side::Left;
    case Side::Bottom:
        break;
    }
    return Side::Top;
}

/// The sides of `r` beyond which `other` lies, with room for a trunk.
bool liesBeyond(const Rect& r, const Rect& other, Side side)
{
    switch (side) {
    case Side::Left:
        return other.right() + trunkRoom <= r.x;
    case Side::Top:
        return other.bottom() + trunkRoom <= r.y;
    case Side::Right:
        return other.x >= r.right() + trunkRoom;
    case Side::Bottom:
        break;
    }
    return other.y >= r.bottom() + trunkRoom;
}

/// The side that faces the longest row (or column) of `others` that holds `others[which]`.
std::optional<Side> trunkSide(const BoxTree& tree, int hub, std::span<const int> others, int which)
{
    const Rect& r = tree.rect(hub);
    const int self = others[static_cast<std::size_t>(which)];
    const Rect& target = tree.rect(self);
    std::optional<Side> best;
    int bestCount = 1;
    for (const Side side : {Side::Bottom, Side::Right, Side::Top, Side::Left}) {
        if (!liesBeyond(r, target, side))
            continue;
        int count = 1;
        for (const int other : others) {
            const Rect& o = tree.rect(other);
            const int off = isVertical(side) ? o.center().y - target.center().y : o.center().x - target.center().x;
            count += other != self && liesBeyond(r, o, side) && std::abs(off) <= rowTolerance ? 1 : 0;
        }
        if (count > bestCount) {
            best = side;
            bestCount = count;
        }
    }
    return best;
}

/// A branch of a tree arrives on the side that faces the trunk.
void faceTrunks(EndWishes& wishes)
{
    if (wishes.fromTrunk && !wishes.toTrunk)
        wishes.toTrunk = opposite(*wishes.fromTrunk);
    else if (wishes.toTrunk && !wishes.fromTrunk)
        wishes.fromTrunk = opposite(*wishes.toTrunk);
}

/// Ends that do not exist count for nothing; loops go their own way.
bool branches(const BoxTree& tree, const RoutingEdge& edge)
{
    return edge.from != edge.to && tree.hasEnds(edge);
}

/// Fills one end's trunk wishes for all edges grouped by that end.
template<class Hub, class Other, class Set>
void wishTrunks(const BoxTree& tree, std::span<const RoutingEdge> edges, Hub hub, Other other, Set set)
{
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
        if (branches(tree, edges[static_cast<std::size_t>(i)]))
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](int i) { return hub(edges[static_cast<std::size_t>(i)]); });
    std::vector<int> others;
    for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
        const int box = hub(edges[static_cast<std::size_t>(order[first])]);
        others.clear();
        for (last = first; last < order.size() && hub(edges[static_cast<std::size_t>(order[last])]) == box; ++last)
            others.push_back(other(edges[static_cast<std::size_t>(order[last])]));
        if (others.size() < 2 || others.size() > maxBranches)
            continue;
        for (std::size_t i = first; i < last; ++i)
            set(order[i], trunkSide(tree, box, others, static_cast<int>(i - first)));
    }
}

} // namespace

std::vector<Port> portsOf(const Rect& rect, const Rect& other, std::optional<Side> hint, std::optional<Side> trunk)
{
    std::vector<Port> ports;
    ports.reserve(8);
    for (const Side side : allSides) {
        if (hint && *hint != side)
            continue;
        const bool runsAcross = isVertical(side);
        const int low = runsAcross ? rect.x : rect.y;
        const int length = runsAcross ? rect.width : rect.height;
        const int cost = costOfSide(rect, other, side) + (trunk && *trunk != side ? offTrunkCost : 0);
        const int middle = low + length / 2;
        ports.push_back({onSide(rect, side, middle), side, cost});
        const int otherLow = runsAcross ? other.x : other.y;
        const int otherLength = runsAcross ? other.width : other.height;
        const auto straight = joint(low, low + length, otherLow, otherLow + otherLength);
        if (straight && *straight != middle) {
            ports.push_back({onSide(rect, side, *straight), side, cost});
        } else if (!straight && length >= wideSide) {
            const int margin = cornerMargin(length) * 2;
            const int nearest = std::clamp(otherLow + otherLength / 2, low + margin, low + length - margin);
            ports.push_back({onSide(rect, side, nearest), side, cost + clampedCost});
        }
    }
    return ports;
}

std::vector<EndWishes> endWishes(const BoxTree& tree, std::span<const RoutingEdge> edges)
{
    std::vector<EndWishes> wishes(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        wishes[i].fromHint = edges[i].fromSide;
        wishes[i].toHint = edges[i].toSide;
    }
    const auto from = [](const RoutingEdge& e) {
        return e.from;
    };
    const auto to = [](const RoutingEdge& e) {
        return e.to;
    };
    wishTrunks(tree, edges, from, to,
               [&](int i, std::optional<Side> side) { wishes[static_cast<std::size_t>(i)].fromTrunk = side; });
    wishTrunks(tree, edges, to, from,
               [&](int i, std::optional<Side> side) { wishes[static_cast<std::size_t>(i)].toTrunk = side; });
    for (EndWishes& wish : wishes)
        faceTrunks(wish);
    return wishes;
}

EndWishes endWishesOf(const BoxTree& tree, std::span<const RoutingEdge> edges, int edge, std::span<const int> atFrom,
                      std::span<const int> atTo)
{
    const RoutingEdge& self = edges[static_cast<std::size_t>(edge)];
    EndWishes wishes {.fromHint = self.fromSide, .toHint = self.toSide};
    std::vector<int> others;
    const auto trunk = [&](int hub, std::span<const int> atHub, auto otherEnd) -> std::optional<Side> {
        others.clear();
        int which = 0;
        for (const int i : atHub) {
            const RoutingEdge& e = edges[static_cast<std::size_t>(i)];
            const std::optional<int> other = branches(tree, e) ? otherEnd(e) : std::nullopt;
            if (!other)
                continue;
            which = i == edge ? static_cast<int>(others.size()) : which;
            others.push_back(*other);
        }
        if (others.size() < 2 || others.size() > maxBranches)
            return {};
        return trunkSide(tree, hub, others, which);
    };
    wishes.fromTrunk = trunk(self.from, atFrom, [&](const RoutingEdge& e) {
        return e.from == self.from ? std::optional {e.to} : std::nullopt;
    });
    wishes.toTrunk = trunk(
        self.to, atTo, [&](const RoutingEdge& e) { return e.to == self.to ? std::optional {e.from} : std::nullopt; });
    faceTrunks(wishes);
    return wishes;
}

} // namespace gudo
