#include "core/layout/arrange.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/arrange/channels.h"
#include "core/layout/arrange/insertion.h"
#include "core/layout/arrange/ordering.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

/// Rectangles of everything in a graph; the corner is anywhere.
std::vector<Placement> placementsOf(const LayoutGraph& graph, FlowDirection flow)
{
    TrackPlan plan = trackPlan(graph, flow);
    Geometry geometry {graph, plan, flow};
    orderStacks(graph, geometry);
    widenGaps(graph, plan, geometry, flow);
    geometry.placeAlong();
    std::vector<Placement> placements;
    for (std::size_t i = 1; i < graph.nodes.size(); ++i)
        if (!graph.nodes[i].id.empty())
            placements.push_back({graph.nodes[i].id, geometry.rect(static_cast<int>(i))});
    return placements;
}

template<typename Placements>
Rect areaTaken(const Placements& placements)
{
    Rect all;
    for (const auto& placement : placements)
        all = united(all, placement.rect);
    return all;
}

/// All of a design; its top left corner stays.
Design arrangedWhole(Design design, const Catalog& catalog, FlowDirection flow)
{
    Rect before;
    for (const auto& row : design.layout.placements)
        before = united(before, row->rect);
    std::vector<Placement> placements = placementsOf(layoutGraphOf(design, catalog), flow);
    const Rect after = areaTaken(placements);
    for (Placement& placement : placements)
        placement.rect = placement.rect.moved(onGrid(before.x) - after.x, onGrid(before.y) - after.y);
    design.layout.placements = Table<Placement> {std::move(placements)};
    design.layout.routes = {};
    return design;
}

/// The ids that lie in no other of them, by what holds them.
std::map<Id, std::vector<Id>> outermost(const Design& design, const Containment& containment, std::span<const Id> ids)
{
    const std::set<std::string_view> all {ids.begin(), ids.end()};
    std::map<Id, std::vector<Id>> groups;
    for (const auto id : all) {
        const auto in = containerOf(id);
        if (!design.architecture.components.contains(componentOf(id)) || (!in.empty() && all.contains(componentOf(id))))
            continue;
        bool isInner = false;
        const Id holder {in.empty() ? containment.parent(id) : in};
        for (std::string_view up = holder; !up.empty() && !isInner; up = containment.parent(up))
            isInner = all.contains(up);
        if (!isInner)
            groups[holder].emplace_back(id);
    }
    return groups;
}

/// Some siblings with what is in them; their common top left corner stays, and others make room.
Design arrangedGroup(Design design, const Catalog& catalog, const std::vector<Id>& ids, FlowDirection flow)
{
    Rect before;
    for (const Id& id : ids)
        before = united(before, placementOf(design, id));
    std::vector<Placement> placements = placementsOf(layoutGraphOf(design, catalog, ids), flow);
    const Rect after = areaTaken(placements);
    std::vector<Id> outer;
    std::set<Id> components;
    for (Placement& placement : placements) {
        placement.rect = placement.rect.moved(onGrid(before.x) - after.x, onGrid(before.y) - after.y);
        if (std::ranges::find(ids, placement.id) != ids.end())
            outer.push_back(placement.id);
        components.emplace(componentOf(placement.id));
        design = placed(std::move(design), placement.id, placement.rect);
    }
    design.layout.routes.eraseIf([&](const RouteHint& hint) {
        const Connection* connection = design.architecture.connections.find(hint.id);
        return connection && components.contains(connection->from) && components.contains(connection->to);
    });
    return withRoomFor(std::move(design), catalog, outer);
}

/// What was pinned back where it was, and the others out of its way.
Design withPins(Design design, const Catalog& catalog, const Design& before, std::span<const Id> pinned)
{
    const Architecture architecture = before.architecture;
    const Containment containment {architecture};
    std::vector<Id> pins;
    for (const Id& id : pinned)
        if (!placementOf(before, id).isEmpty())
            pins.push_back(id);
    if (pins.empty())
        return design;
    // All of it goes along with the first pin, so that little is left to make room for.
    const Rect was = placementOf(before, pins.front());
    const Rect is = placementOf(design, pins.front());
    std::vector<Placement> rows;
    for (const auto& row : design.layout.placements)
        rows.push_back(
            {row->id, is.isEmpty() ? row->rect : row->rect.moved(onGrid(was.x - is.x), onGrid(was.y - is.y))});
    design.layout.placements = Table<Placement> {std::move(rows)};
    for (const Id& pin : pins) {
        for (const auto& row : before.layout.placements) {
            const auto in = containerOf(row->id);
            const bool isInside =
                row->id == pin || containment.isWithin(in.empty() ? std::string_view {row->id} : in, pin);
            if (isInside)
                design = placed(std::move(design), row->id, row->rect);
        }
    }
    return withRoomFor(std::move(design), catalog, pins, pins);
}

/// Containers that got another size did not grow to it.
Design withoutGrowth(Design design, const Design& before)
{
    for (const auto& row : Table<Look> {design.layout.looks}) {
        const Rect was = placementOf(before, row->id);
        const Rect is = placementOf(design, row->id);
        if (row->grown == Margins {} || (was.width == is.width && was.height == is.height))
            continue;
        Look look = *row;
        look.grown = {};
        design = withLook(std::move(design), std::move(look));
    }
    return design;
}

} // namespace

Design arranged(Design design, const Catalog& catalog, const ArrangeOptions& options)
{
    const Design before = design;
    if (options.only.empty()) {
        design = arrangedWhole(std::move(design), catalog, options.flow);
    } else {
        const Containment containment {before.architecture};
        for (const auto& [holder, ids] : outermost(before, containment, options.only))
            design = arrangedGroup(std::move(design), catalog, ids, options.flow);
    }
    std::vector<Id> pinned = options.pinned;
    const std::vector<Id> locked = lockedPlacements(before);
    pinned.insert(pinned.end(), locked.begin(), locked.end());
    if (!pinned.empty())
        design = withPins(std::move(design), catalog, before, pinned);
    return withoutGrowth(std::move(design), before);
}

Design withMissingPlacements(Design design, const Catalog& catalog)
{
    if (design.layout.placements.empty())
        return arranged(std::move(design), catalog);
    const std::vector<MissingPlacements> missing = missingPlacements(design, catalog);
    if (missing.empty())
        return design;
    const Containment containment {design.architecture};
    const Architecture architecture = design.architecture; // what containment looks into
    std::vector<Id> added;
    for (const auto& [holder, ids] : missing) {
        // One by one beside what is there; many, or the first ones, arranged as a group.
        constexpr std::size_t fewEnough = 3;
        const bool isGroup = ids.size() > fewEnough;
        for (std::size_t first = 0; first < ids.size(); first += isGroup ? ids.size() : 1) {
            const std::vector<Id> group {ids.begin() + static_cast<std::ptrdiff_t>(first),
                                         isGroup ? ids.end() : ids.begin() + static_cast<std::ptrdiff_t>(first) + 1};
            const std::vector<Placement> placements =
                placementsOf(layoutGraphOf(design, catalog, group), FlowDirection::LeftToRight);
            const Rect bounds = areaTaken(placements);
            const Rect place =
                insertionPlace(design, catalog, containment, holder,
                               isGroup ? std::string_view {} : componentOf(group.front()), bounds.width, bounds.height);
            for (const Placement& placement : placements)
                design.layout.placements.put(
                    Placement {placement.id, placement.rect.moved(place.x - bounds.x, place.y - bounds.y)});
            added.insert(added.end(), group.begin(), group.end());
        }
    }
    const std::vector<Id> locked = lockedPlacements(design);
    return withRoomFor(std::move(design), catalog, added, locked);
}

} // namespace gudo
