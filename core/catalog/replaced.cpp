#include "core/catalog/replaced.h"

#include <algorithm>

#include "core/catalog/areas.h"

namespace gudo {

namespace {

bool fits(const PropertySchema& before, const PropertySchema& after, const Value& value)
{
    if (before.type != after.type || before.reference != after.reference)
        return false;
    if (after.type != PropertyType::Choice || !value.asString())
        return true;
    return std::ranges::find(after.choices, *value.asString()) != after.choices.end();
}

bool isGivenName(const ComponentType& type, const std::string& name)
{
    const auto isText = [&](const auto& entry) {
        return entry.second == name;
    };
    return std::ranges::any_of(type.name.texts, isText) || std::ranges::any_of(type.label.texts, isText);
}

std::string nameOf(const ComponentType& type, std::string_view language)
{
    return std::string {type.label.isEmpty() ? type.name.in(language) : type.label.in(language)};
}

std::optional<Message> refusalOf(const Design& design, const Catalog& catalog, const Component& component,
                                 const ComponentType& type, std::string_view language)
{
    const auto& components = design.architecture.components;
    const std::string what {type.name.in(language)};
    const Component* container = components.find(component.parent);
    if (!mayHold(design.architecture, catalog, container, type.id))
        return container ? Message {GUDO_TR_NOOP("core", "%1 cannot stand in %2"),
                                    {what, std::string {displayName(*container)}}}
                         : Message {GUDO_TR_NOOP("core", "%1 cannot stand on the bare canvas"), {what}};
    Component turned = component;
    turned.type = type.id;
    for (const auto& row : components)
        if (row->parent == component.id && !catalog.accepts(&turned, row->type))
            return Message {GUDO_TR_NOOP("core", "%1 cannot hold %2"), {what, std::string {displayName(*row)}}};
    return {};
}

} // namespace

Replaced replaced(const Design& design, const Catalog& catalog, std::string_view component, std::string_view type,
                  std::string_view language)
{
    Replaced result {.design = design};
    const Component* before = design.architecture.components.find(component);
    const ComponentType* row = catalog.find(type);
    if (!before || !row || before->type == row->id)
        return result;
    result.refusal = refusalOf(design, catalog, *before, *row, language);
    if (result.refusal)
        return result;
    const ComponentType& old = catalog.typeOf(*before);
    Component after = *before;
    after.type = row->id;
    for (const auto& [key, value] : before->properties) {
        const PropertySchema* was = catalog.propertyOf(old, key);
        const PropertySchema* is = catalog.propertyOf(*row, key);
        // What no type knows is somebody's own: it stays as it does everywhere else.
        const bool isKept = was ? is && fits(*was, *is, value) : !is;
        if (isKept)
            continue;
        after.properties.erase(key);
        result.dropped.push_back(key);
    }
    if (isGivenName(old, before->name))
        after.name = nameOf(*row, language);
    const std::vector<std::string> containers =
        row->spread.empty() ? std::vector<std::string> {} : textsOf(after.properties, row->spread);
    const Id own = before->id;
    result.design.layout.placements.eraseIf([&](const Placement& placement) {
        const auto in = containerOf(placement.id);
        const bool isGone =
            componentOf(placement.id) == own && !in.empty() && std::ranges::find(containers, in) == containers.end();
        return isGone;
    });
    result.design.architecture.components.put(std::move(after));
    return result;
}

} // namespace gudo
