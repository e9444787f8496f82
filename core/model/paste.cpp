#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/model/containment.h"
#include "core/model/copies.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

using NewIds = std::unordered_map<std::string_view, Id>;

/// Texts that name a pasted component name its copy. A text that is an id by chance is the price of a model that knows
/// no schema; only whole texts of references to components pasted along are touched.
void follow(Value& value, const NewIds& newIds)
{
    if (auto* text = std::get_if<std::string>(&value.data)) {
        if (const auto found = newIds.find(*text); found != newIds.end())
            *text = found->second;
    } else if (auto* list = std::get_if<List>(&value.data)) {
        for (Value& element : *list)
            follow(element, newIds);
    } else if (auto* object = std::get_if<Object>(&value.data)) {
        for (auto& [key, element] : *object)
            follow(element, newIds);
    }
}

/// "web-2" copied is "web-3", not "web-2-2".
std::string_view stemOf(std::string_view id)
{
    const auto dash = id.rfind('-');
    if (dash == std::string_view::npos || dash == 0 || dash + 1 == id.size())
        return id;
    const auto tail = id.substr(dash + 1);
    return tail.find_first_not_of("0123456789") == std::string_view::npos ? id.substr(0, dash) : id;
}

} // namespace

Copies copied(Design design, const Design& fragment, std::string_view parent, int dx, int dy)
{
    Copies result {.design = std::move(design)};
    Design& target = result.design;
    if (!parent.empty() && !target.architecture.components.contains(parent))
        return result;

    // Parents come first, so that every row finds its parent already there.
    NewIds newIds;
    const Containment containment {fragment.architecture};
    for (const auto id : containment.descendants("")) {
        Component copy = *fragment.architecture.components.find(id);
        copy.id = freeId(target.architecture, stemOf(id));
        copy.parent = copy.parent.empty() ? Id {parent} : newIds.at(copy.parent);
        newIds.emplace(id, copy.id);
        result.components.emplace(id, copy.id);
        target.architecture.components.put(std::move(copy));
    }
    for (const auto& [oldId, newId] : newIds) {
        Component copy = *target.architecture.components.find(newId);
        for (auto& [key, value] : copy.properties)
            follow(value, newIds);
        target.architecture.components.put(std::move(copy));
    }
    for (const auto& row : fragment.architecture.connections) {
        if (!newIds.contains(row->from) || !newIds.contains(row->to))
            continue;
        Connection copy = *row;
        copy.id = freeId(target.architecture, stemOf(row->id));
        copy.from = newIds.at(row->from);
        copy.to = newIds.at(row->to);
        result.connections.emplace(row->id, copy.id);
        target.architecture.connections.put(std::move(copy));
    }
    for (const auto& row : fragment.layout.placements) {
        const auto container = containerOf(row->id);
        const auto component = newIds.find(componentOf(row->id));
        if (component == newIds.end() || (!container.empty() && !newIds.contains(container)))
            continue;
        const Id id = container.empty() ? component->second : presenceId(component->second, newIds.at(container));
        target.layout.placements.put(Placement {id, row->rect.moved(dx, dy)});
    }
    for (const auto& row : fragment.layout.routes) {
        const auto connection = result.connections.find(row->id);
        if (connection == result.connections.end())
            continue;
        RouteHint hint = *row;
        hint.id = connection->second;
        for (Point& point : hint.via)
            point = {point.x + dx, point.y + dy};
        target.layout.routes.put(std::move(hint));
    }
    for (const auto& row : fragment.layout.looks) {
        const auto component = newIds.find(row->id);
        if (component == newIds.end())
            continue;
        Look look = *row;
        look.id = component->second;
        // A copy is there to be put somewhere: what holds the original in its place does not hold it.
        look.isLocked = look.isLocked && !fragment.architecture.components.find(row->id)->parent.empty();
        target = withLook(std::move(target), std::move(look));
    }
    return result;
}

Pasted pasted(Design design, const Design& fragment, std::string_view parent, int dx, int dy)
{
    Copies copies = copied(std::move(design), fragment, parent, dx, dy);
    Pasted result {std::move(copies.design), {}};
    if (copies.components.empty())
        return result;
    const Containment containment {fragment.architecture};
    for (const auto id : containment.children(""))
        result.ids.push_back(copies.components.find(id)->second);
    for (const auto& [original, copy] : copies.connections)
        result.ids.push_back(copy);
    return result;
}

Copies duplicated(Design design, std::span<const Id> ids, int dx, int dy)
{
    std::vector<Id> tops;
    {
        const Containment containment {design.architecture};
        const std::set<std::string_view> named {ids.begin(), ids.end()};
        for (const auto id : named)
            if (design.architecture.components.contains(id) &&
                std::ranges::none_of(containment.ancestors(id), [&](auto above) { return named.contains(above); }))
                tops.emplace_back(id);
    }
    const Design before = design;
    Copies result = copied(std::move(design), extracted(before, tops), {}, dx, dy);
    Design& target = result.design;
    for (const Id& top : tops) {
        Component copy = *target.architecture.components.find(result.components.at(top));
        copy.parent = before.architecture.components.find(top)->parent;
        target.architecture.components.put(std::move(copy));
    }
    for (const auto& row : before.architecture.connections) {
        const auto from = result.components.find(row->from);
        const auto to = result.components.find(row->to);
        const bool isCrossing = (from == result.components.end()) != (to == result.components.end());
        if (!isCrossing)
            continue;
        Connection copy = *row;
        copy.id = freeId(target.architecture, stemOf(row->id));
        (from == result.components.end() ? copy.to : copy.from) =
            from == result.components.end() ? to->second : from->second;
        result.connections.emplace(row->id, copy.id);
        target.architecture.connections.put(std::move(copy));
    }
    for (const auto& row : before.layout.placements) {
        const auto container = containerOf(row->id);
        const auto component = result.components.find(componentOf(row->id));
        if (component != result.components.end() && !container.empty() && !result.components.contains(container))
            target.layout.placements.put(Placement {presenceId(component->second, container), row->rect.moved(dx, dy)});
    }
    return result;
}

} // namespace gudo
