#include "core/layout/arrange/insertion.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/layout/arrange/layout_graph.h"
#include "core/layout/arrange/spacing.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr int flowGap = 104; // room for what stands on a line
constexpr int clearance = 16;
constexpr int mostSteps = 64;

std::string_view holderOf(const Containment& containment, std::string_view placement)
{
    const auto in = containerOf(placement);
    return in.empty() ? containment.parent(placement) : in;
}

/// What is drawn directly in a holder.
std::vector<Placement> drawnIn(const Design& design, const Containment& containment, std::string_view holder)
{
    std::vector<Placement> result;
    for (const auto& row : design.layout.placements)
        if (holderOf(containment, row->id) == holder)
            result.push_back(*row);
    return result;
}

bool isFree(const Rect& rect, const std::vector<Placement>& taken)
{
    return std::ranges::none_of(taken,
                                [&](const Placement& other) { return other.rect.grown(clearance).intersects(rect); });
}

/// The first free place from `start` on, downwards.
std::optional<Rect> freeBelow(Rect start, const std::vector<Placement>& taken)
{
    for (int step = 0; step < mostSteps; ++step) {
        if (isFree(start, taken))
            return start;
        start.y += cardGap;
    }
    return {};
}

/// The sibling that is, or holds, the other end of a connection of `component`; the lowest of several.
const Placement* neighbour(const Design& design, const Containment& containment, const std::vector<Placement>& siblings,
                           std::string_view component, bool isAsked)
{
    const Placement* best = nullptr;
    for (const auto& connection : design.architecture.connections) {
        const std::string_view own = isAsked ? connection->to : connection->from;
        const std::string_view other = isAsked ? connection->from : connection->to;
        if (own != component || other == component)
            continue;
        for (const Placement& sibling : siblings) {
            const bool isEnd = containment.isWithin(other, componentOf(sibling.id));
            if (isEnd && (!best || sibling.rect.y > best->rect.y))
                best = &sibling;
        }
    }
    return best;
}

} // namespace

std::vector<MissingPlacements> missingPlacements(const Design& design, const Catalog& catalog)
{
    std::set<std::string_view> drawn;
    for (const auto& row : design.layout.placements)
        drawn.insert(componentOf(row->id));
    const Containment containment {design.architecture};
    const auto isHere = [&](std::string_view id) {
        return id.empty() || drawn.contains(id);
    };
    std::map<Id, std::vector<Id>> missing;
    for (const auto& component : design.architecture.components) {
        if (drawn.contains(component->id))
            continue;
        const auto containers = presenceContainers(design.architecture, catalog, containment, *component);
        for (const Id& container : containers)
            if (isHere(container))
                missing[container].push_back(presenceId(component->id, container));
        if (containers.empty() && isHere(component->parent))
            missing[component->parent].push_back(component->id);
    }
    std::vector<MissingPlacements> result;
    for (auto& [holder, ids] : missing)
        result.push_back({holder, std::move(ids)});
    return result;
}

Rect insertionPlace(const Design& design, const Catalog& catalog, const Containment& containment,
                    std::string_view holder, std::string_view component, int width, int height)
{
    const std::vector<Placement> siblings = drawnIn(design, containment, holder);
    const Rect frame = placementOf(design, holder);
    const Point corner =
        frame.isEmpty() ? Point {0, 0} : Point {frame.x + containerPadding, frame.y + containerTitle + gridStep};
    if (siblings.empty())
        return {corner.x, corner.y, width, height};
    const Component* self = design.architecture.components.find(component);
    const Placement* like = nullptr;
    for (const Placement& sibling : siblings) {
        const Component* other = design.architecture.components.find(componentOf(sibling.id));
        const bool isLike = self && other && other->type == self->type && !catalog.typeOf(*self).isKind("client");
        if (isLike && (!like || sibling.rect.y > like->rect.y))
            like = &sibling;
    }
    std::vector<Rect> starts;
    if (like)
        starts.push_back({like->rect.x, like->rect.bottom() + cardGap, width, height});
    if (const Placement* asking = neighbour(design, containment, siblings, component, true))
        starts.push_back({asking->rect.right() + flowGap, asking->rect.y, width, height});
    if (const Placement* asked = neighbour(design, containment, siblings, component, false))
        starts.push_back({asked->rect.x - flowGap - width, asked->rect.y, width, height});
    for (Rect start : starts) {
        start.x = gridUp(std::max(start.x, frame.isEmpty() ? start.x : corner.x));
        start.y = gridUp(std::max(start.y, frame.isEmpty() ? start.y : corner.y));
        if (const auto free = freeBelow(start, siblings))
            return *free;
    }
    Rect all;
    for (const Placement& sibling : siblings)
        all = united(all, sibling.rect);
    const Rect beside {gridUp(all.right() + cardGap), onGrid(all.y), width, height};
    const bool fitsBeside = !frame.isEmpty() && beside.right() + containerPadding <= frame.right();
    return fitsBeside ? beside : Rect {onGrid(all.x), onGrid(all.bottom() + 2 * cardGap), width, height};
}

} // namespace gudo
