#include "core/adding/attach.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/adding/defaults.h"
#include "core/adding/meaning.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

struct Owner {
    Id id;
    const PropertySchema* schema = nullptr;
};

/// What names `target` where `id` is selected.
std::optional<Owner> ownerFor(const Design& design, const Catalog& catalog, const ComponentType& target,
                              std::string_view id)
{
    const auto& components = design.architecture.components;
    for (const Component* at = components.find(id); at; at = components.find(at->parent))
        if (const PropertySchema* schema = referenceTo(catalog.typeOf(*at), target))
            return Owner {at->id, schema};
    return {};
}

/// True when the owner names it now.
bool name(Design& design, const Owner& owner, const Id& target)
{
    const Component& component = *design.architecture.components.find(owner.id);
    const Value* now = find(component.properties, owner.schema->key);
    if (owner.schema->type == PropertyType::Reference) {
        if (now)
            return false;
        design = withProperty(std::move(design), owner.id, owner.schema->key, target);
        return true;
    }
    List list = now && now->asList() ? *now->asList() : List {};
    if ((now && !now->asList()) || std::ranges::find(list, Value {target}) != list.end())
        return false;
    list.emplace_back(target);
    design = withProperty(std::move(design), owner.id, owner.schema->key, std::move(list));
    return true;
}

/// Routes of a new table for the subnet that names it.
Design withRoutes(Design design, const Catalog& catalog, const Id& table, const Id& subnet)
{
    const Component& row = *design.architecture.components.find(table);
    const Component& owner = *design.architecture.components.find(subnet);
    const ComponentType& type = catalog.typeOf(row);
    if (!type.isKind("route-table") || !catalog.isKind(owner, "subnet") || row.properties.contains("routes"))
        return design;
    Value route = defaultRouteFor(design, catalog, owner);
    if (route.isNull())
        return design;
    return withProperty(std::move(design), table, "routes", List {std::move(route)});
}

} // namespace

Design attached(Design design, const Catalog& catalog, std::span<const Id> added, std::span<const Id> selection)
{
    if (added.empty())
        return design;
    const ComponentType& type = catalog.typeOf(*design.architecture.components.find(added.front()));
    if (!type.traits.passive)
        return design;
    std::vector<Owner> owners;
    for (const Id& id : selection)
        if (const auto owner = ownerFor(design, catalog, type, id);
            owner && std::ranges::find(owners, owner->id, &Owner::id) == owners.end())
            owners.push_back(*owner);
    for (std::size_t i = 0; i < owners.size(); ++i) {
        const Id& target = added[i % added.size()];
        if (name(design, owners[i], target))
            design = withRoutes(std::move(design), catalog, target, owners[i].id);
    }
    if (!owners.empty())
        return design;
    for (const Id& id : added)
        for (const Id& selected : selection)
            if (const Component* other = design.architecture.components.find(selected))
                if (const PropertySchema* schema = referenceTo(type, catalog.typeOf(*other)))
                    name(design, {id, schema}, selected);
    return design;
}

} // namespace gudo
