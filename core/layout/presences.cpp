#include "core/layout/presences.h"

#include <algorithm>

#include "core/catalog/references.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// The schema of the property that names the containers of a component's copies, or nullptr.
const PropertySchema* spreadSchema(const Catalog& catalog, const Component* component)
{
    if (!component)
        return nullptr;
    const ComponentType& type = catalog.typeOf(*component);
    return type.spread.empty() ? nullptr : catalog.propertyOf(type, type.spread);
}

bool livesWithin(const Architecture& architecture, std::string_view id, std::string_view container)
{
    const Component* at = architecture.components.find(id);
    while (at && at->id != container)
        at = architecture.components.find(at->parent);
    return at || container.empty();
}

List listOf(const Component& component, const std::string& key)
{
    const Value* value = find(component.properties, key);
    const List* list = value ? value->asList() : nullptr;
    return list ? *list : List {};
}

bool names(const Value& element, std::string_view id)
{
    const std::string* text = element.asString();
    return text && *text == id;
}

} // namespace

PresenceFault presenceFault(const Design& design, const Catalog& catalog, std::string_view component,
                            std::string_view container)
{
    const auto& components = design.architecture.components;
    const Component* spread = components.find(component);
    const PropertySchema* schema = spreadSchema(catalog, spread);
    if (!schema)
        return PresenceFault::NotSpread;
    const Component* holder = components.find(container);
    if (!holder ||
        std::ranges::none_of(schema->reference, [&](const std::string& kind) { return catalog.isKind(*holder, kind); }))
        return PresenceFault::WrongKind;
    if (!livesWithin(design.architecture, container, spread->parent))
        return PresenceFault::Elsewhere;
    const auto taken = presenceContainers(design, catalog, component);
    return std::ranges::find(taken, container) == taken.end() ? PresenceFault::None : PresenceFault::TakenThere;
}

std::vector<Id> presenceContainers(const Design& design, const Catalog& catalog, std::string_view component)
{
    std::vector<Id> containers;
    const Component* spread = design.architecture.components.find(component);
    if (!spreadSchema(catalog, spread))
        return containers;
    for (const auto& name : textsOf(spread->properties, catalog.typeOf(*spread).spread))
        if (design.architecture.components.contains(name) && std::ranges::find(containers, name) == containers.end())
            containers.emplace_back(name);
    return containers;
}

std::vector<Id> furtherContainers(const Design& design, const Catalog& catalog, std::string_view component)
{
    std::vector<Id> containers;
    if (!spreadSchema(catalog, design.architecture.components.find(component)))
        return containers;
    for (const auto& row : design.architecture.components)
        if (presenceFault(design, catalog, component, row->id) == PresenceFault::None)
            containers.push_back(row->id);
    return containers;
}

Design withPresence(Design design, const Catalog& catalog, std::string_view component, std::string_view container,
                    const Rect& rect)
{
    if (presenceFault(design, catalog, component, container) != PresenceFault::None)
        return design;
    const Component& spread = *design.architecture.components.find(component);
    const std::string key = catalog.typeOf(spread).spread;
    List list = listOf(spread, key);
    list.emplace_back(std::string {container});
    design = withProperty(std::move(design), component, key, Value {std::move(list)});
    return placed(std::move(design), presenceId(component, container), rect);
}

Design withPresenceMoved(Design design, const Catalog& catalog, std::string_view presence, std::string_view container,
                         const Rect& rect)
{
    const Id component {componentOf(presence)};
    const Id from {containerOf(presence)};
    if (from == container)
        return placed(std::move(design), presence, rect);
    if (presenceFault(design, catalog, component, container) != PresenceFault::None)
        return design;
    const Component& spread = *design.architecture.components.find(component);
    const std::string key = catalog.typeOf(spread).spread;
    List list = listOf(spread, key);
    const auto old = std::ranges::find_if(list, [&](const Value& element) { return names(element, from); });
    if (old == list.end())
        return design;
    *old = Value {std::string {container}};
    std::erase_if(list, [&](const Value& element) { return names(element, from); }); // named twice
    design = withProperty(std::move(design), component, key, Value {std::move(list)});
    design.layout.placements.erase(presence);
    return placed(std::move(design), presenceId(component, container), rect);
}

Design withoutPresence(Design design, const Catalog& catalog, std::string_view presence)
{
    const Id component {componentOf(presence)};
    const Id container {containerOf(presence)};
    const auto containers = presenceContainers(design, catalog, component);
    if (containers.size() < 2 || std::ranges::find(containers, container) == containers.end())
        return design;
    const Component& spread = *design.architecture.components.find(component);
    const std::string key = catalog.typeOf(spread).spread;
    List list = listOf(spread, key);
    std::erase_if(list, [&](const Value& element) { return names(element, container); });
    design = withProperty(std::move(design), component, key, Value {std::move(list)});
    design.layout.placements.erase(presence);
    return design;
}

} // namespace gudo
