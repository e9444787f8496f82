#include "core/adding/split.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "core/adding/meaning.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

bool maySplit(const Design& design, const Catalog& catalog, std::string_view connection, std::string_view type)
{
    const ComponentType* row = catalog.find(type);
    return design.architecture.connections.contains(connection) && row && mayRelay(*row);
}

Design withSplit(Design design, const Catalog& catalog, std::string_view connection, std::string_view component)
{
    const Connection* whole = design.architecture.connections.find(connection);
    const Component* middle = design.architecture.components.find(component);
    if (!whole || !middle || whole->from == middle->id || whole->to == middle->id)
        return design;
    Connection first {.id = freeId(design.architecture, idFrom(whole->from + "-" + middle->id, "connection")),
                      .from = whole->from,
                      .to = middle->id,
                      .kind = whole->kind};
    Connection second = *whole;
    second.from = middle->id;
    if (const Value* protocol = find(whole->properties, "protocol"))
        first.properties["protocol"] = *protocol;
    const ComponentType& type = catalog.typeOf(*middle);
    if (const Value* port = find(whole->properties, "port")) {
        if (type.ports.empty())
            first.properties["port"] = *port;
        else
            first.properties["port"] = type.ports.front();
    }
    design.layout.routes.erase(whole->id);
    design = withConnection(std::move(design), std::move(first));
    return withConnection(std::move(design), std::move(second));
}

Design settledBetween(Design design, const Catalog& catalog, std::string_view connection, std::string_view component)
{
    constexpr int flowGap = 104; // room for what stands on a line
    const auto& architecture = design.architecture;
    const Connection* second = architecture.connections.find(connection);
    const Component* middle = architecture.components.find(component);
    if (!second || !middle || second->from != middle->id)
        return design;
    const Id id = middle->id;
    const Component* end = architecture.components.find(second->to);
    const Component* start = nullptr;
    for (const auto& row : architecture.connections)
        if (row->to == id && architecture.components.find(row->from)->parent == middle->parent)
            start = architecture.components.find(row->from);
    const Rect now = placementOf(design, id);
    if (now.isEmpty() || !start || !end || start->parent != end->parent)
        return design;
    Rect first = placementOf(design, start->id);
    Rect last = placementOf(design, end->id);
    const bool isFree = !first.isEmpty() && !last.isEmpty() && !now.grown(gridStep).intersects(first) &&
                        !now.grown(gridStep).intersects(last);
    if (first.isEmpty() || last.isEmpty() || isFree)
        return design;
    const Point a = first.center();
    const Point b = last.center();
    const bool isRow = std::abs(b.x - a.x) >= std::abs(b.y - a.y);
    Id fixed = start->id;
    if (isRow ? b.x < a.x : b.y < a.y) {
        std::swap(first, last);
        fixed = end->id;
    }
    // A narrow gap is kept; it was enough for the line that was there.
    const int gap = std::clamp(isRow ? last.x - first.right() : last.y - first.bottom(), childGap, flowGap);
    const Rect there = isRow ? Rect {first.right() + gap, first.center().y - now.height / 2, now.width, now.height}
                             : Rect {first.center().x - now.width / 2, first.bottom() + gap, now.width, now.height};
    const int free = isRow ? last.x - there.right() : last.y - there.bottom();
    if (free < gap) { // the end, and what is in line behind it, moves on
        std::vector<Id> behind;
        for (const auto& row : architecture.components) {
            const Rect rect = placementOf(design, row->id);
            const bool isBehind = isRow ? rect.x >= last.x : rect.y >= last.y;
            if (row->parent == middle->parent && row->id != id && row->id != fixed && !rect.isEmpty() && isBehind)
                behind.push_back(row->id);
        }
        const auto held = heldPlacements(design);
        if (std::ranges::any_of(behind, [&](const Id& placement) { return held.contains(placement); }))
            return design;
        const int by = gridUp(gap - free);
        design = moved(std::move(design), behind, isRow ? by : 0, isRow ? 0 : by);
    }
    design = moved(std::move(design), std::span {&id, 1}, onGrid(there.x) - now.x, onGrid(there.y) - now.y);
    return withRoomFor(std::move(design), catalog, std::span {&id, 1}, std::span {&fixed, 1});
}

} // namespace gudo
