#include "core/rules/placing.h"

#include <algorithm>
#include <cstdlib>

namespace gudo {

namespace {

constexpr int gap = 16;    ///< scene units kept free around what is placed
constexpr int header = 40; ///< where a container writes its name
constexpr int step = 24;
constexpr int reach = 40; ///< steps looked at in each direction

/// Everything drawn directly in the container: children and presences.
std::vector<Rect> drawnIn(const Design& design, std::string_view container)
{
    std::vector<Rect> rects;
    for (const auto& placement : design.layout.placements) {
        const Component* owner = design.architecture.components.find(componentOf(placement->id));
        const auto inside = containerOf(placement->id);
        if (owner && (inside.empty() ? std::string_view {owner->parent} == container : inside == container))
            rects.push_back(placement->rect);
    }
    return rects;
}

Rect clamped(Rect rect, const Rect& frame)
{
    rect.x = std::clamp(rect.x, frame.x + gap, std::max(frame.x + gap, frame.right() - gap - rect.width));
    rect.y = std::clamp(rect.y, frame.y + header, std::max(frame.y + header, frame.bottom() - gap - rect.height));
    return rect;
}

} // namespace

Rect freeRectNear(const Design& design, std::string_view container, const Rect& wanted)
{
    const Rect frame = placementOf(design, container);
    const Rect start = frame.isEmpty() ? wanted : clamped(wanted, frame);
    const auto taken = drawnIn(design, container);
    const auto isFree = [&](const Rect& rect) {
        const bool isInside = frame.isEmpty() || frame.contains(rect);
        return isInside &&
               std::ranges::none_of(taken, [&](const Rect& other) { return other.intersects(rect.grown(gap / 2)); });
    };
    Rect best = start;
    int bestDistance = -1;
    for (int down = -reach; down <= reach; ++down)
        for (int across = -reach; across <= reach; ++across) {
            const int distance = std::abs(down) + std::abs(across);
            if (bestDistance >= 0 && distance >= bestDistance)
                continue;
            const Rect candidate = start.moved(across * step, down * step);
            if (isFree(candidate)) {
                best = candidate;
                bestDistance = distance;
            }
        }
    return best;
}

Rect correspondingRect(const Design& design, std::string_view from, std::string_view to, const Rect& rect)
{
    const Rect source = placementOf(design, from);
    const Rect target = placementOf(design, to);
    if (rect.isEmpty() || target.isEmpty())
        return {};
    const Rect shifted = source.isEmpty() ? Rect {target.x + gap, target.y + header, rect.width, rect.height}
                                          : rect.moved(target.x - source.x, target.y - source.y);
    return freeRectNear(design, to, shifted);
}

Design movedInto(Design design, const Id& id, const Id& container)
{
    const Component* component = design.architecture.components.find(id);
    if (!component)
        return design;
    const Rect before = placementOf(design, id);
    const Rect frame = placementOf(design, container);
    const bool isInside = container.empty() || frame.isEmpty() || before.isEmpty() || frame.contains(before);
    const Rect after = isInside ? before : correspondingRect(design, component->parent, container, before);
    const Design unchanged = design;
    const Id ids[] {id};
    design = reparented(std::move(design), ids, container);
    if (design == unchanged || isInside || after.isEmpty())
        return design;
    return moved(std::move(design), ids, after.x - before.x, after.y - before.y);
}

Design withPresence(Design design, const Id& id, std::string_view spread, std::string_view old, std::string_view by)
{
    const Component* component = design.architecture.components.find(id);
    if (!component || (!by.empty() && !design.architecture.components.contains(by)))
        return design;
    List list;
    bool isThere = by.empty();
    for (const std::string& entry : textsOf(component->properties, spread))
        if (entry == by) {
            isThere = true;
            list.emplace_back(entry);
        } else if (entry != old) {
            list.emplace_back(entry);
        } else if (!isThere) {
            isThere = true;
            list.emplace_back(std::string {by});
        }
    if (!isThere)
        list.emplace_back(std::string {by});

    const Id oldPresence = presenceId(id, old);
    const Rect before = placementOf(design, oldPresence);
    const Id newPresence = presenceId(id, by);
    const Rect after = by.empty() ? Rect {} : correspondingRect(design, old, by, before);
    design = withProperty(std::move(design), id, spread, list);
    if (!old.empty())
        design.layout.placements.erase(oldPresence);
    if (!after.isEmpty() && !design.layout.placements.contains(newPresence))
        design.layout.placements.put(Placement {newPresence, after});
    return design;
}

Design withPresenceLike(Design design, const Id& id, std::string_view spread, std::string_view example,
                        std::string_view added)
{
    const Component* component = design.architecture.components.find(id);
    if (!component || !design.architecture.components.contains(added))
        return design;
    const auto has = textsOf(component->properties, spread);
    if (std::ranges::find(has, added) != has.end())
        return design;
    const Rect rect = correspondingRect(design, example, added, placementOf(design, presenceId(id, example)));
    design = withPresence(std::move(design), id, spread, {}, added);
    if (!rect.isEmpty())
        design.layout.placements.put(Placement {presenceId(id, added), rect});
    return design;
}

} // namespace gudo
