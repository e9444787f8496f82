#include "core/model/edits.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/model/containment.h"

namespace gudo {

namespace {

using IdSet = std::set<std::string_view>;

/// The components named and all that lives in them. Unknown ids and connections are left out.
IdSet closure(const Architecture& architecture, const Containment& containment, std::span<const Id> ids)
{
    IdSet all;
    for (const Id& id : ids) {
        const Component* component = architecture.components.find(id);
        if (!component || !all.insert(component->id).second)
            continue;
        const auto inside = containment.descendants(component->id);
        all.insert(inside.begin(), inside.end());
    }
    return all;
}

} // namespace

Id freeId(const Architecture& architecture, std::string_view stem)
{
    const auto isTaken = [&](const Id& id) {
        return architecture.components.contains(id) || architecture.connections.contains(id);
    };
    Id id {stem};
    for (int number = 2; isTaken(id); ++number)
        id = Id {stem} + '-' + std::to_string(number);
    return id;
}

Design withComponent(Design design, Component component, const Rect& rect)
{
    const auto& architecture = design.architecture;
    const bool hasNoParent = !component.parent.empty() && !architecture.components.contains(component.parent);
    if (!isValidId(component.id) || hasNoParent || architecture.connections.contains(component.id) ||
        wouldContainItself(architecture, component.id, component.parent))
        return design;
    if (!rect.isEmpty())
        design.layout.placements.put(Placement {component.id, rect});
    design.architecture.components.put(std::move(component));
    return design;
}

Design withConnection(Design design, Connection connection)
{
    const auto& components = design.architecture.components;
    if (!isValidId(connection.id) || components.contains(connection.id) || !components.contains(connection.from) ||
        !components.contains(connection.to))
        return design;
    design.architecture.connections.put(std::move(connection));
    return design;
}

Design without(Design design, std::span<const Id> ids)
{
    const Architecture before = design.architecture; // keeps the rows alive that the views below point into
    const Containment containment {before};
    const IdSet gone = closure(before, containment, ids);
    const IdSet named {ids.begin(), ids.end()};
    const auto isGone = [&](std::string_view id) { return gone.contains(id); };

    design.architecture.components.eraseIf([&](const Component& row) { return isGone(row.id); });
    design.architecture.connections.eraseIf([&](const Connection& row) {
        return isGone(row.from) || isGone(row.to) || named.contains(row.id);
    });
    design.layout.placements.eraseIf([&](const Placement& row) {
        return isGone(componentOf(row.id)) || isGone(containerOf(row.id));
    });
    design.layout.looks.eraseIf([&](const Look& row) { return isGone(row.id); });
    design.layout.routes.eraseIf(
        [&](const RouteHint& row) { return !design.architecture.connections.contains(row.id); });
    return design;
}

Design renamed(Design design, std::string_view id, std::string name)
{
    if (const Component* component = design.architecture.components.find(id)) {
        Component changed = *component;
        changed.name = std::move(name);
        design.architecture.components.put(std::move(changed));
    }
    return design;
}

Design withProperty(Design design, std::string_view id, std::string_view key, Value value)
{
    const auto set = [&](Object& properties) {
        if (value.isNull())
            properties.erase(std::string {key});
        else
            properties.insert_or_assign(std::string {key}, std::move(value));
    };
    if (const Component* component = design.architecture.components.find(id)) {
        Component changed = *component;
        set(changed.properties);
        design.architecture.components.put(std::move(changed));
    } else if (const Connection* connection = design.architecture.connections.find(id)) {
        Connection changed = *connection;
        set(changed.properties);
        design.architecture.connections.put(std::move(changed));
    }
    return design;
}

Design withKind(Design design, std::string_view connection, std::string kind)
{
    if (const Connection* row = design.architecture.connections.find(connection)) {
        Connection changed = *row;
        changed.kind = std::move(kind);
        design.architecture.connections.put(std::move(changed));
    }
    return design;
}

Design reversed(Design design, std::string_view connection)
{
    if (const Connection* row = design.architecture.connections.find(connection)) {
        Connection changed = *row;
        std::swap(changed.from, changed.to);
        design.architecture.connections.put(std::move(changed));
        if (const RouteHint* hint = design.layout.routes.find(connection)) {
            RouteHint turned = *hint;
            std::swap(turned.fromSide, turned.toSide);
            std::ranges::reverse(turned.via);
            design.layout.routes.put(std::move(turned));
        }
    }
    return design;
}

Design reparented(Design design, std::span<const Id> ids, std::string_view parent)
{
    if (!parent.empty() && !design.architecture.components.contains(parent))
        return design;
    for (const Id& id : ids) {
        const Component* component = design.architecture.components.find(id);
        if (!component || component->parent == parent || wouldContainItself(design.architecture, id, parent))
            continue;
        Component changed = *component;
        changed.parent = parent;
        design.architecture.components.put(std::move(changed));
    }
    return design;
}

Design moved(Design design, std::span<const Id> ids, int dx, int dy)
{
    if (dx == 0 && dy == 0)
        return design;
    const Containment containment {design.architecture};
    const IdSet all = closure(design.architecture, containment, ids);
    const IdSet named {ids.begin(), ids.end()};
    std::vector<Placement> changed;
    for (const auto& row : design.layout.placements) {
        // A presence lives in its container: it moves with that, not with the card of its component elsewhere.
        const auto container = containerOf(row->id);
        const bool moves =
            named.contains(row->id) || (container.empty() ? all.contains(row->id) : all.contains(container));
        if (moves)
            changed.push_back({row->id, row->rect.moved(dx, dy)});
    }
    for (Placement& placement : changed)
        design.layout.placements.put(std::move(placement));
    for (const auto& row : Table<RouteHint> {design.layout.routes}) {
        const Connection* connection = design.architecture.connections.find(row->id);
        if (row->via.empty() || !connection || !all.contains(connection->from) || !all.contains(connection->to))
            continue;
        RouteHint hint = *row;
        for (Point& point : hint.via)
            point = {point.x + dx, point.y + dy};
        design.layout.routes.put(std::move(hint));
    }
    return design;
}

Design placed(Design design, std::string_view id, const Rect& rect)
{
    const auto& components = design.architecture.components;
    const auto container = containerOf(id);
    if (rect.isEmpty() || !components.contains(componentOf(id)) ||
        (!container.empty() && !components.contains(container)))
        return design;
    design.layout.placements.put(Placement {Id {id}, rect});
    return design;
}

Design withRoute(Design design, RouteHint hint)
{
    if (!design.architecture.connections.contains(hint.id))
        return design;
    if (hint == RouteHint {.id = hint.id})
        design.layout.routes.erase(hint.id);
    else
        design.layout.routes.put(std::move(hint));
    return design;
}

Design extracted(const Design& design, std::span<const Id> ids)
{
    const Containment containment {design.architecture};
    const IdSet kept = closure(design.architecture, containment, ids);
    Design fragment;
    for (const auto& row : design.architecture.components) {
        if (!kept.contains(row->id))
            continue;
        Component component = *row;
        if (!kept.contains(component.parent))
            component.parent.clear();
        fragment.architecture.components.put(std::move(component));
    }
    for (const auto& row : design.architecture.connections)
        if (kept.contains(row->from) && kept.contains(row->to))
            fragment.architecture.connections.put(row);
    for (const auto& row : design.layout.placements) {
        const auto container = containerOf(row->id);
        if (kept.contains(componentOf(row->id)) && (container.empty() || kept.contains(container)))
            fragment.layout.placements.put(row);
    }
    for (const auto& row : design.layout.routes)
        if (fragment.architecture.connections.contains(row->id))
            fragment.layout.routes.put(row);
    for (const auto& row : design.layout.looks)
        if (kept.contains(row->id))
            fragment.layout.looks.put(row);
    return fragment;
}

} // namespace gudo
