#include "core/layout/placement.h"

#include <algorithm>
#include <cmath>

namespace gudo {

namespace {

/// Where the things in a container, presences among them, are drawn.
std::vector<Rect> placesIn(const Design& design, std::string_view container)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    std::vector<Rect> places;
    for (const auto& row : design.layout.placements) {
        const auto in = containerOf(row->id);
        if (in.empty() ? containment.parent(row->id) == container && row->id != container : in == container)
            places.push_back(row->rect);
    }
    return places;
}

} // namespace

int onGrid(int value)
{
    return static_cast<int>(std::lround(static_cast<double>(value) / gridStep)) * gridStep;
}

Rect settledInto(const Rect& wanted, const Rect& container, bool mayShrink)
{
    constexpr int leastWidth = 200;
    constexpr int leastHeight = 160;
    const Rect room {container.x + containerPadding, container.y + containerTitle + gridStep,
                     container.width - 2 * containerPadding,
                     container.height - containerPadding - containerTitle - gridStep};
    Rect rect = wanted;
    if (mayShrink) {
        rect.width = std::min(rect.width, std::max(leastWidth, room.width / gridStep * gridStep));
        rect.height = std::min(rect.height, std::max(leastHeight, room.height / gridStep * gridStep));
        rect.x += (wanted.width - rect.width) / 2;
        rect.y += (wanted.height - rect.height) / 2;
    }
    if (rect.width <= room.width)
        rect.x = std::clamp(rect.x, room.x, room.right() - rect.width);
    if (rect.height <= room.height)
        rect.y = std::clamp(rect.y, room.y, room.bottom() - rect.height);
    return {onGrid(rect.x), onGrid(rect.y), rect.width, rect.height};
}

bool standsOnBorders(const ComponentType& type)
{
    const std::string& gateway = type.traits.gateway;
    return gateway == "internet" || gateway == "vpn" || gateway == "endpoint";
}

std::optional<Side> borderUnder(const Design& design, const Catalog& catalog, std::string_view placement,
                                const Rect& container)
{
    const Component* component = design.architecture.components.find(placement);
    if (!component || !standsOnBorders(catalog.typeOf(*component)))
        return {};
    const Rect rect = placementOf(design, placement);
    if (container.isEmpty() || rect.isEmpty() || container.contains(rect) || !container.intersects(rect))
        return {};
    const Point middle = rect.center();
    const auto isNear = [](int a, int b) {
        return a - b <= gridStep && b - a <= gridStep;
    };
    if (isNear(middle.x, container.x))
        return Side::Left;
    if (isNear(middle.x, container.right()))
        return Side::Right;
    if (isNear(middle.y, container.y))
        return Side::Top;
    return isNear(middle.y, container.bottom()) ? std::optional {Side::Bottom} : std::nullopt;
}

Rect contentsOf(const Design& design, const Catalog& catalog, const Containment& containment,
                std::string_view container)
{
    const Rect now = placementOf(design, container);
    // What stands on the border takes room along it, and none beyond it.
    const auto within = [&](std::string_view child) {
        const Rect rect = placementOf(design, child);
        const auto border = borderUnder(design, catalog, child, now);
        if (!border)
            return rect;
        if (*border == Side::Left || *border == Side::Right)
            return Rect {now.center().x, rect.y, 1, rect.height};
        return Rect {rect.x, now.center().y, rect.width, 1};
    };
    Rect inside;
    for (const auto child : containment.children(container)) {
        inside = united(inside, within(child));
        for (const auto gateway : containment.children(child)) // reaches beyond the child's border
            if (borderUnder(design, catalog, gateway, placementOf(design, child)))
                inside = united(inside, placementOf(design, gateway));
    }
    for (const auto& row : design.layout.placements)
        if (containerOf(row->id) == container)
            inside = united(inside, row->rect);
    if (inside.isEmpty())
        return {};
    return {inside.x - containerPadding, inside.y - containerTitle - gridStep,
            gridUp(inside.width + 2 * containerPadding),
            gridUp(inside.height + containerPadding + containerTitle + gridStep)};
}

bool overlapsSibling(const Design& design, std::string_view container, const Rect& rect)
{
    return std::ranges::any_of(placesIn(design, container), [&](const Rect& other) { return other.intersects(rect); });
}

Rect freePlace(const Design& design, std::string_view container, const Rect& wanted)
{
    const std::vector<Rect> taken = placesIn(design, container);
    const Rect start {onGrid(wanted.x), onGrid(wanted.y), wanted.width, wanted.height};
    // Containers grow to the right and downwards; what is above or left of their contents is their title and padding.
    const Rect outer = placementOf(design, container);
    const auto isFree = [&](const Rect& rect) {
        if (!outer.isEmpty() && (rect.x < outer.x + containerPadding || rect.y < outer.y + containerTitle))
            return false;
        return std::ranges::none_of(taken, [&](const Rect& other) { return other.grown(gridStep).intersects(rect); });
    };
    constexpr int rings = 40;
    for (int ring = 0; ring <= rings; ++ring) {
        const int reach = ring * 2 * gridStep;
        for (int dy = -reach; dy <= reach; dy += 2 * gridStep) {
            const bool isEdgeRow = dy == -reach || dy == reach;
            const int step = isEdgeRow || reach == 0 ? 2 * gridStep : 2 * reach;
            for (int dx = -reach; dx <= reach; dx += step)
                if (const Rect rect = start.moved(dx, dy); isFree(rect))
                    return rect;
        }
    }
    return start;
}

} // namespace gudo
