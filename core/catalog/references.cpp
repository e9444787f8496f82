#include "core/catalog/references.h"

#include <algorithm>
#include <functional>
#include <set>

#include "core/model/edits.h"

namespace gudo {

namespace {

/// Shapes of property that name components inside objects, and under which keys.
std::span<const std::string_view> mentionKeys(PropertyType type)
{
    static constexpr std::string_view security[] {"source", "destination"};
    static constexpr std::string_view routes[] {"target", "destination"};
    static constexpr std::string_view listeners[] {"certificate", "target_group"};
    switch (type) {
    case PropertyType::SecurityRules:
    case PropertyType::FirewallRules:
        return security;
    case PropertyType::Routes:
        return routes;
    case PropertyType::Listeners:
        return listeners;
    default:
        return {};
    }
}

/// Addresses and ranges stand where ids may stand too; they are told apart by what an id cannot be.
bool isMention(std::string_view text)
{
    return !text.empty() && text.find_first_of("/:") == std::string_view::npos;
}

/// What becomes of one mention: kept (false) or dropped (true); may change the text.
using Visit = std::function<bool(std::string& target)>;

bool visitText(Value& value, const Visit& visit)
{
    auto* text = std::get_if<std::string>(&value.data);
    return text && isMention(*text) && visit(*text);
}

/// Returns true when the whole value is to be dropped.
bool visitMentions(PropertyType type, Value& value, const Visit& visit)
{
    if (type == PropertyType::Reference)
        return visitText(value, visit);
    auto* list = std::get_if<List>(&value.data);
    if (!list)
        return false;
    const auto keys = mentionKeys(type);
    const auto gone = std::remove_if(list->begin(), list->end(), [&](Value& element) {
        if (type == PropertyType::References)
            return visitText(element, visit);
        auto* object = std::get_if<Object>(&element.data);
        if (!object)
            return false;
        bool isDropped = false;
        for (const auto key : keys)
            if (const auto member = object->find(key); member != object->end())
                isDropped |= visitText(member->second, visit);
        return isDropped;
    });
    list->erase(gone, list->end());
    return false;
}

bool namesComponents(PropertyType type)
{
    return type == PropertyType::Reference || type == PropertyType::References || !mentionKeys(type).empty();
}

/// Runs `visit` over every mention of a component; true when anything changed or went.
bool visitComponent(const Catalog& catalog, Component& component, const Visit& visit)
{
    const ComponentType& type = catalog.typeOf(component);
    bool isChanged = false;
    for (auto at = component.properties.begin(); at != component.properties.end();) {
        const PropertySchema* schema = catalog.propertyOf(type, at->first);
        if (!schema || !namesComponents(schema->type)) {
            ++at;
            continue;
        }
        const Value before = at->second;
        const bool isDropped = visitMentions(schema->type, at->second, visit);
        isChanged |= isDropped || !(before == at->second);
        at = isDropped ? component.properties.erase(at) : std::next(at);
    }
    return isChanged;
}

/// What an element of a list names, by itself or under the keys for it.
void addElement(const Value& element, std::size_t index, PropertyType type, auto&& add)
{
    const Object* object = element.asObject();
    if (type == PropertyType::References)
        add(element, index, std::string_view {});
    else if (object)
        for (const std::string_view key : mentionKeys(type))
            if (const Value* member = find(*object, key))
                add(*member, index, key);
}

} // namespace

std::vector<Reference> referencesOf(const Catalog& catalog, const Component& component)
{
    std::vector<Reference> references;
    const ComponentType& type = catalog.typeOf(component);
    for (const auto& [key, value] : component.properties) {
        const PropertySchema* schema = catalog.propertyOf(type, key);
        if (!schema || !namesComponents(schema->type))
            continue;
        const auto add = [&, key = std::string_view {key}](const Value& mention, std::size_t index,
                                                           std::string_view member) {
            if (const std::string* text = mention.asString(); text && isMention(*text))
                references.push_back({key, schema, index, member, *text});
        };
        if (schema->type == PropertyType::Reference)
            add(value, 0, {});
        else if (const List* list = value.asList())
            for (std::size_t index = 0; index < list->size(); ++index)
                addElement((*list)[index], index, schema->type, add);
    }
    return references;
}

std::string pathOf(const Reference& reference)
{
    if (reference.schema->type == PropertyType::Reference)
        return {};
    const std::string index = std::to_string(reference.index);
    return reference.member.empty() ? index : index + '.' + std::string {reference.member};
}

Design removed(Design design, const Catalog& catalog, std::span<const Id> ids)
{
    const Architecture before = design.architecture;
    design = without(std::move(design), ids);
    const auto isGone = [&](std::string_view id) {
        return before.components.contains(id) && !design.architecture.components.contains(id);
    };
    for (const auto& row : Table<Component> {design.architecture.components}) {
        Component copy = *row;
        if (visitComponent(catalog, copy, [&](std::string& target) { return isGone(target); }))
            design.architecture.components.put(std::move(copy));
    }
    return design;
}

Design withIds(Design design, const Catalog& catalog, const std::map<Id, Id, std::less<>>& ids)
{
    /// True when it was another one before.
    const auto follow = [&](std::string& id) {
        const auto found = ids.find(id);
        if (found != ids.end())
            id = found->second;
        return found != ids.end();
    };
    Table<Component> components;
    for (const auto& row : design.architecture.components) {
        Component copy = *row;
        bool isChanged = visitComponent(catalog, copy, [&](std::string& target) {
            follow(target);
            return false;
        });
        isChanged |= follow(copy.id);
        isChanged |= follow(copy.parent);
        if (isChanged)
            components.put(std::move(copy));
        else
            components.put(row);
    }
    design.architecture.components = std::move(components);
    for (const auto& row : Table<Connection> {design.architecture.connections}) {
        Connection copy = *row;
        const bool isFromChanged = follow(copy.from);
        if (follow(copy.to) || isFromChanged)
            design.architecture.connections.put(std::move(copy));
    }
    for (const auto& row : Table<Placement> {design.layout.placements}) {
        Id owner {componentOf(row->id)};
        Id container {containerOf(row->id)};
        const bool isOwnerChanged = follow(owner);
        if (!follow(container) && !isOwnerChanged)
            continue;
        design.layout.placements.erase(row->id);
        design.layout.placements.put(Placement {container.empty() ? owner : presenceId(owner, container), row->rect});
    }
    Table<Look> looks;
    for (const auto& row : design.layout.looks) {
        Look copy = *row;
        if (follow(copy.id))
            looks.put(std::move(copy));
        else
            looks.put(row);
    }
    design.layout.looks = std::move(looks);
    for (AcceptedFinding& accepted : design.settings.accepted)
        follow(accepted.component);
    return design;
}

Design withId(Design design, const Catalog& catalog, std::string_view from, std::string_view to)
{
    const Architecture& architecture = design.architecture;
    if (!architecture.components.contains(from) || !isValidId(to) || architecture.components.contains(to) ||
        architecture.connections.contains(to))
        return design;
    return withIds(std::move(design), catalog, {{Id {from}, Id {to}}});
}

} // namespace gudo
