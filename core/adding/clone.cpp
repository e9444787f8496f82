#include "core/adding/clone.h"

#include <algorithm>

#include "core/adding/defaults.h"
#include "core/adding/meaning.h"
#include "core/layout/arrange.h"
#include "core/layout/beside.h"
#include "core/layout/room.h"
#include "core/model/edits.h"

namespace gudo {

bool isConnected(const Design& design, std::string_view from, std::string_view to)
{
    return std::ranges::any_of(design.architecture.connections,
                               [&](const auto& row) { return row->from == from && row->to == to && isRequest(*row); });
}

Design connectedAll(Design design, const std::vector<Id>& sources, const std::vector<Id>& targets)
{
    for (const Id& from : sources)
        for (const Id& to : targets)
            if (from != to && !isConnected(design, from, to)) {
                const Id id = freeId(design.architecture, idFrom(from + "-" + to, "connection"));
                design = withConnection(std::move(design), {.id = id, .from = from, .to = to});
            }
    return design;
}

Design connectedInOrder(Design design, const std::vector<Id>& ids)
{
    std::vector<Id> known;
    for (const Id& id : ids)
        if (design.architecture.components.contains(id))
            known.push_back(id);
    for (std::size_t i = 1; i < known.size(); ++i)
        design = connectedAll(std::move(design), {known[i - 1]}, {known[i]});
    return design;
}

std::string nextName(const Design& design, const std::string& name)
{
    constexpr std::size_t mostDigits = 6;
    std::size_t end = name.size();
    while (end > 0 && name[end - 1] >= '0' && name[end - 1] <= '9')
        --end;
    const bool hasNumber = end < name.size() && end > 0 && name.size() - end <= mostDigits && name[end - 1] == ' ';
    const std::string stem = hasNumber ? name.substr(0, end) : name + " ";
    int number = hasNumber ? std::stoi(name.substr(end)) + 1 : 2;
    const auto isTaken = [&](const std::string& text) {
        return std::ranges::any_of(design.architecture.components, [&](const auto& row) { return row->name == text; });
    };
    while (isTaken(stem + std::to_string(number)))
        ++number;
    return stem + std::to_string(number);
}

Added clonedBeside(Design design, const Catalog& catalog, std::string_view component, Side side)
{
    design = withMissingPlacements(std::move(design), catalog);
    const Component* original = design.architecture.components.find(component);
    if (!original)
        return {.design = std::move(design)};
    const Id from = original->id;
    const Id parent = original->parent;
    const ComponentType& type = catalog.typeOf(*original);
    const std::string name = original->name.empty() ? std::string {} : nextName(design, original->name);
    Pasted copy = pasted(design, extracted(design, std::span {&from, 1}), parent, 0, 0);
    if (copy.ids.empty())
        return {.design = std::move(design)};
    const Id id = copy.ids.front();
    design = std::move(copy.design);
    Component changed = *design.architecture.components.find(id);
    changed.name = name;
    for (const char* unique : {"zone", "cidr", "ipv6_cidr"})
        if (isFrame(type))
            changed.properties.erase(unique);
    design = withComponent(std::move(design), withDefaults(design, catalog, std::move(changed)));
    // Its copies in its containers find places of their own; what is one box goes to the side that was asked for.
    design.layout.placements.eraseIf(
        [&](const Placement& row) { return componentOf(row.id) == id && !containerOf(row.id).empty(); });
    std::vector<Id> rooms;
    if (const Rect now = placementOf(design, id); !now.isEmpty()) {
        design.layout.placements.erase(id);
        const Rect there = placeBeside(design, catalog,
                                       {.container = parent,
                                        .anchor = from,
                                        .side = side,
                                        .width = now.width,
                                        .height = now.height,
                                        .isConnected = !isFrame(type)});
        design = placed(std::move(design), id, now);
        design = moved(std::move(design), std::span {&id, 1}, there.x - now.x, there.y - now.y);
        rooms.push_back(id);
    }
    Added result {.design = {}, .components = {id}, .next = {id}};
    if (!isFrame(type)) {
        const Id connection = freeId(design.architecture, idFrom(from + "-" + id, "connection"));
        design = withConnection(std::move(design), {.id = connection, .from = from, .to = id});
        result.connections = {connection};
    }
    design = withRoomFor(std::move(design), catalog, rooms);
    result.design = withMissingPlacements(std::move(design), catalog);
    return result;
}

} // namespace gudo
