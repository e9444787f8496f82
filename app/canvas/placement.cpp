#include "app/canvas/placement.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr int gap = 24; // between a new component and its neighbours

std::string_view holderOf(const Design& design, std::string_view placement)
{
    if (const auto container = containerOf(placement); !container.empty())
        return container;
    const Component* component = design.architecture.components.find(placement);
    return component ? std::string_view {component->parent} : std::string_view {};
}

Rect padded(const Rect& r)
{
    return {r.x - containerPadding, r.y - containerHead, r.width + 2 * containerPadding,
            r.height + containerHead + containerPadding};
}

Rect onGrid(const Rect& r)
{
    const auto down = [](int v) { return int(std::floor(double(v) / gridSize)) * gridSize; };
    const auto up = [](int v) { return int(std::ceil(double(v) / gridSize)) * gridSize; };
    return {down(r.x), down(r.y), up(r.right()) - down(r.x), up(r.bottom()) - down(r.y)};
}

std::vector<Rect> contentsOf(const Design& design, const Boxes& boxes, std::string_view container)
{
    std::vector<Rect> result;
    for (const auto& [id, rect] : boxes.rects)
        if (holderOf(design, id) == container && !boxes.isBand(design, id))
            result.push_back(rect);
    return result;
}

} // namespace

int snapped(double value)
{
    return int(std::lround(value / gridSize)) * gridSize;
}

Rect leastRect(const Design& design, const Boxes& boxes, std::string_view container)
{
    Rect all;
    for (const Rect& rect : contentsOf(design, boxes, container))
        all = united(all, rect);
    return all.isEmpty() ? all : padded(all);
}

Design grownAround(Design design, const Catalog& catalog, std::span<const Id> placements)
{
    Boxes boxes = boxesOf(design, catalog);
    for (const Id& start : placements) {
        Id inner = start;
        for (Id outer {holderOf(design, inner)}; !outer.empty(); outer = Id {holderOf(design, inner)}) {
            const Component* container = design.architecture.components.find(outer);
            const Rect content = boxes.rectOf(inner);
            const Rect now = boxes.rectOf(outer);
            if (!container || !catalog.typeOf(*container).isContainer || content.isEmpty())
                break;
            // What hangs over by less than the padding was put there on purpose; only the title is kept free.
            const Rect needed = united(now, padded(content));
            if (!now.contains(padded(content))) {
                const Rect grown = onGrid(needed);
                design = placed(std::move(design), outer, grown);
                boxes.rects[outer] = grown;
            }
            inner = outer;
        }
    }
    return design;
}

Rect freeSpot(const Design& design, const Boxes& boxes, std::string_view container, int width, int height, Point near)
{
    const std::vector<Rect> taken = contentsOf(design, boxes, container);
    const auto isFree = [&](const Rect& spot) {
        return std::ranges::none_of(taken, [&](const Rect& rect) { return rect.intersects(spot.grown(gap - 1)); });
    };
    if (container.empty()) {
        const Point start {snapped(near.x - width / 2.0), snapped(near.y - height / 2.0)};
        for (int ring = 0; ring < 200; ++ring) {
            for (int step = -ring; step <= ring; ++step) {
                const int along = step * gap;
                const int out = ring * gap;
                for (const Point at : {Point {along, out}, Point {out, along}, Point {along, -out}, Point {-out, along}}) {
                    const Rect spot {start.x + at.x, start.y + at.y, width, height};
                    if (isFree(spot))
                        return spot;
                }
            }
        }
        return {start.x, start.y, width, height};
    }
    const Rect outer = boxes.rectOf(container);
    const int left = snapped(outer.x + containerPadding);
    const int top = snapped(outer.y + containerHead);
    for (int y = top; y + height <= outer.bottom() - containerPadding; y += gap)
        for (int x = left; x + width <= outer.right() - containerPadding; x += gap)
            if (isFree({x, y, width, height}))
                return {x, y, width, height};
    int lowest = top - gap;
    for (const Rect& rect : taken)
        lowest = std::max(lowest, rect.bottom());
    // A small container grows sideways while it is wider than high, else downwards.
    int rightmost = left - gap;
    for (const Rect& rect : taken)
        rightmost = std::max(rightmost, rect.right());
    if (rightmost - left < lowest - top || (rightmost + width - left <= 480 && lowest - top <= height + gap))
        return {snapped(rightmost + gap), top, width, height};
    return {left, snapped(lowest + gap), width, height};
}

Design keptInside(Design design, const Boxes& boxes, std::span<const Id> presences)
{
    for (const Id& id : presences) {
        const auto container = containerOf(id);
        if (container.empty())
            continue;
        const Rect outer = boxes.rectOf(container);
        const Rect rect = placementOf(design, id);
        const auto clamped = [](int value, int low, int high) { return std::max(low, std::min(value, high)); };
        const Rect inside {clamped(rect.x, outer.x + gridSize, outer.right() - rect.width - gridSize),
                           clamped(rect.y, outer.y + containerHead, outer.bottom() - rect.height - gridSize), rect.width,
                           rect.height};
        if (!rect.isEmpty() && inside != rect)
            design = placed(std::move(design), id, inside);
    }
    return design;
}

Component withDefaults(const Design& design, const Catalog& catalog, Component component)
{
    const ComponentType& type = catalog.typeOf(component);
    if (type.isKind("zone") && catalog.propertyOf(type, "zone")) {
        std::set<std::string, std::less<>> taken;
        for (const auto& row : design.architecture.components)
            if (row->parent == component.parent && catalog.isKind(*row, "zone"))
                taken.insert(std::string {textOf(row->properties, "zone")});
        for (char letter = 'a'; letter <= 'f'; ++letter) {
            if (taken.contains(std::string {letter}))
                continue;
            component.properties["zone"] = std::string {letter};
            break;
        }
    }
    return component;
}

} // namespace gudo
