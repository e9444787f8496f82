#include "core/rules/redundancy/machines.h"

#include <algorithm>

namespace gudo {

namespace {

/// What a place belongs to: the cluster it names or lives in, else its container.
std::string_view homeOf(const RuleContext& context, const Component& place)
{
    if (const Component* named = context.component(textOf(place.properties, "cluster")))
        return named->id;
    const Component* around = context.zones.nearest(place.parent, "cluster");
    return around ? std::string_view {around->id} : std::string_view {place.parent};
}

} // namespace

std::vector<const Component*> machinesAround(const RuleContext& context, const Component& place)
{
    std::vector<const Component*> found;
    for (std::string_view id = place.id; !id.empty(); id = context.containment.parent(id)) {
        const Component* box = context.component(id);
        if (!box)
            break;
        const ComponentType& type = context.catalog.typeOf(*box);
        if (type.traits.failureDomain && !type.isKind("zone") && !type.isKind("site") && !type.isKind("region") &&
            !type.isKind("rack"))
            found.push_back(box);
    }
    return found;
}

std::vector<const Component*> otherPlaces(const RuleContext& context, const Component& place,
                                          const std::vector<const Component*>& taken)
{
    const std::string_view home = homeOf(context, place);
    std::vector<const Component*> found;
    for (const auto& row : context.architecture().components) {
        if (row->id == place.id || row->type != place.type || homeOf(context, *row) != home)
            continue;
        const auto machines = machinesAround(context, *row);
        const auto isTaken = [&](const Component* machine) {
            return std::ranges::find(taken, machine) != taken.end();
        };
        if (std::ranges::none_of(machines, isTaken))
            found.push_back(row.get());
        if (found.size() == 2)
            break;
    }
    return found;
}

} // namespace gudo
