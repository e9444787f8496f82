#include "app/canvas/editing/arrange.h"

#include <algorithm>
#include <cmath>

#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

std::string_view holderOf(const Design& design, std::string_view placement)
{
    if (const auto container = containerOf(placement); !container.empty())
        return container;
    const Component* component = design.architecture.components.find(placement);
    return component ? std::string_view {component->parent} : std::string_view {};
}

std::vector<Rect> placesIn(const Design& design, const Boxes& boxes, std::string_view container)
{
    std::vector<Rect> result;
    for (const auto& [id, rect] : boxes.rects)
        if (holderOf(design, id) == container && !boxes.isBand(id))
            result.push_back(rect);
    for (const auto& row : design.layout.placements) // what is hidden keeps its place
        if (holderOf(design, row->id) == container && !coverOf(design, row->id).empty())
            result.push_back(row->rect);
    return result;
}

} // namespace

int snapped(double value)
{
    return int(std::lround(value / gridStep)) * gridStep;
}

Rect leastRect(const Design& design, const Boxes& boxes, std::string_view container)
{
    Rect all;
    for (const Rect& rect : placesIn(design, boxes, container))
        all = united(all, rect);
    if (all.isEmpty())
        return all;
    const Rect now = boxes.rectOf(container);
    const int left = std::max(all.x - containerPadding, now.x);
    const int top = std::max(all.y - containerTitle - gridStep, now.y);
    const int right = std::min(all.right() + containerPadding, now.right());
    const int bottom = std::min(all.bottom() + containerPadding, now.bottom());
    return {left, top, right - left, bottom - top};
}

Rect freeSpot(const Design& design, const Boxes& boxes, std::string_view container, int width, int height, Point near)
{
    const std::vector<Rect> taken = placesIn(design, boxes, container);
    const auto isFree = [&](const Rect& spot) {
        return std::ranges::none_of(taken, [&](const Rect& rect) { return rect.intersects(spot.grown(childGap - 1)); });
    };
    if (container.empty())
        return freePlace(design, container, {near.x - width / 2, near.y - height / 2, width, height});
    const Rect outer = boxes.rectOf(container);
    const int left = snapped(outer.x + containerPadding);
    const int top = snapped(outer.y + containerTitle + gridStep);
    for (int y = top; y + height <= outer.bottom() - containerPadding; y += childGap)
        for (int x = left; x + width <= outer.right() - containerPadding; x += childGap)
            if (isFree({x, y, width, height}))
                return {x, y, width, height};
    int lowest = top - childGap;
    for (const Rect& rect : taken)
        lowest = std::max(lowest, rect.bottom());
    // A small container grows sideways while it is wider than high, else downwards.
    int rightmost = left - childGap;
    for (const Rect& rect : taken)
        rightmost = std::max(rightmost, rect.right());
    if (rightmost - left < lowest - top || (rightmost + width - left <= 480 && lowest - top <= height + childGap))
        return {snapped(rightmost + childGap), top, width, height};
    return {left, snapped(lowest + childGap), width, height};
}

Design keptInside(Design design, const Boxes& boxes, std::span<const Id> presences)
{
    for (const Id& id : presences) {
        const auto container = containerOf(id);
        if (container.empty())
            continue;
        const Rect outer = boxes.rectOf(container);
        const Rect rect = placementOf(design, id);
        const auto clamped = [](int value, int low, int high) {
            return std::max(low, std::min(value, high));
        };
        const Rect inside {
            clamped(rect.x, outer.x + gridStep, outer.right() - rect.width - gridStep),
            clamped(rect.y, outer.y + containerTitle + gridStep, outer.bottom() - rect.height - gridStep), rect.width,
            rect.height};
        if (!rect.isEmpty() && inside != rect)
            design = placed(std::move(design), id, inside);
    }
    return design;
}

} // namespace gudo
