#include "core/catalog/memberships.h"

#include <algorithm>
#include <unordered_map>

#include "core/model/edits.h"

namespace gudo {

namespace {

bool acceptsKind(const PropertySchema& schema, const ComponentType& group)
{
    return std::ranges::any_of(schema.reference, [&](const std::string& kind) { return group.isKind(kind); });
}

const PropertySchema* propertyFor(const ComponentType& member, const ComponentType& group)
{
    if (member.id == group.id)
        return nullptr;
    for (const PropertyType wanted : {PropertyType::References, PropertyType::Reference})
        for (const PropertySchema& schema : member.properties)
            if (schema.type == wanted && schema.key != member.spread && acceptsKind(schema, group))
                return &schema;
    return nullptr;
}

bool names(const Value& value, std::string_view id)
{
    const std::string* text = value.asString();
    return text && *text == id;
}

bool namesIn(const Component& member, const PropertySchema& schema, std::string_view group)
{
    const Value* value = find(member.properties, schema.key);
    if (!value)
        return false;
    const List* list = value->asList();
    return list ? std::ranges::any_of(*list, [&](const Value& element) { return names(element, group); })
                : names(*value, group);
}

} // namespace

const PropertySchema* membershipProperty(const Catalog& catalog, const Component& member, const Component& group)
{
    return propertyFor(catalog.typeOf(member), catalog.typeOf(group));
}

bool isMember(const Catalog& catalog, const Component& member, const Component& group)
{
    const PropertySchema* schema = membershipProperty(catalog, member, group);
    return schema && namesIn(member, *schema, group.id);
}

std::vector<Id> membersOf(const Design& design, const Catalog& catalog, std::string_view group)
{
    std::vector<Id> members;
    const Component* named = design.architecture.components.find(group);
    if (!named)
        return members;
    const ComponentType& type = catalog.typeOf(*named);
    if (type.kinds.empty())
        return members;
    std::unordered_map<const ComponentType*, const PropertySchema*> known; // few types, many components
    for (const auto& row : design.architecture.components) {
        const ComponentType& own = catalog.typeOf(*row);
        const auto [entry, isNew] = known.try_emplace(&own, nullptr);
        if (isNew)
            entry->second = propertyFor(own, type);
        if (entry->second && namesIn(*row, *entry->second, group))
            members.push_back(row->id);
    }
    return members;
}

std::vector<Id> groupsOf(const Design& design, const Catalog& catalog, std::string_view member)
{
    std::vector<Id> groups;
    const auto& components = design.architecture.components;
    const Component* row = components.find(member);
    if (!row)
        return groups;
    const auto add = [&](const PropertySchema& schema, const Value& value) {
        const std::string* text = value.asString();
        const Component* group = text ? components.find(*text) : nullptr;
        if (group && membershipProperty(catalog, *row, *group) == &schema &&
            std::ranges::find(groups, *text) == groups.end())
            groups.push_back(*text);
    };
    for (const PropertySchema& schema : catalog.typeOf(*row).properties) {
        const Value* value = find(row->properties, schema.key);
        if (!value)
            continue;
        if (const List* list = value->asList())
            for (const Value& element : *list)
                add(schema, element);
        else
            add(schema, *value);
    }
    return groups;
}

Design withMember(Design design, const Catalog& catalog, std::string_view member, std::string_view group)
{
    const Component* row = design.architecture.components.find(member);
    const Component* named = design.architecture.components.find(group);
    const PropertySchema* schema = row && named ? membershipProperty(catalog, *row, *named) : nullptr;
    if (!schema || namesIn(*row, *schema, group))
        return design;
    if (schema->type == PropertyType::Reference)
        return withProperty(std::move(design), member, schema->key, Value {std::string {group}});
    const Value* value = find(row->properties, schema->key);
    List list = value && value->asList() ? *value->asList() : List {};
    list.emplace_back(std::string {group});
    return withProperty(std::move(design), member, schema->key, Value {std::move(list)});
}

Design withoutMember(Design design, const Catalog& catalog, std::string_view member, std::string_view group)
{
    const Component* row = design.architecture.components.find(member);
    const Component* named = design.architecture.components.find(group);
    const PropertySchema* schema = row && named ? membershipProperty(catalog, *row, *named) : nullptr;
    if (!schema || !namesIn(*row, *schema, group))
        return design;
    const Value* value = find(row->properties, schema->key);
    if (!value->asList())
        return withProperty(std::move(design), member, schema->key, Value {});
    List list = *value->asList();
    std::erase_if(list, [&](const Value& element) { return names(element, group); });
    return withProperty(std::move(design), member, schema->key, list.empty() ? Value {} : Value {std::move(list)});
}

} // namespace gudo
