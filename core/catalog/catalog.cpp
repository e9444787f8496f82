#include "core/catalog/catalog.h"

#include <algorithm>

#include "core/model/edits.h"

namespace gudo {

namespace {

const ComponentType& unknownType()
{
    static const ComponentType type {.id = "", .name = {}, .icon = "unknown", .category = "general"};
    return type;
}

const PropertySchema* findProperty(std::span<const PropertySchema> properties, std::string_view key)
{
    const auto found = std::ranges::find(properties, key, &PropertySchema::key);
    return found == properties.end() ? nullptr : &*found;
}

} // namespace

Catalog::Catalog(std::vector<ComponentType> types, std::vector<PropertySchema> common, std::vector<Category> categories,
                 std::vector<ConnectionType> connectionTypes, std::vector<PropertySchema> connectionProperties,
                 std::unordered_map<std::string, LocalizedText> kindNames)
    : m_types {std::move(types)}
    , m_common {std::move(common)}
    , m_categories {std::move(categories)}
    , m_connectionTypes {std::move(connectionTypes)}
    , m_connectionProperties {std::move(connectionProperties)}
    , m_kindNames {std::move(kindNames)}
{
    for (std::size_t i = 0; i < m_types.size(); ++i)
        m_index.emplace(m_types[i].id, i);
}

const ComponentType* Catalog::find(std::string_view id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_types[found->second];
}

const ComponentType& Catalog::typeOf(const Component& component) const
{
    const ComponentType* type = find(component.type);
    return type ? *type : unknownType();
}

std::string_view Catalog::colorOf(std::string_view category) const
{
    const auto found = std::ranges::find(m_categories, category, &Category::id);
    return found == m_categories.end() ? std::string_view {"#475569"} : std::string_view {found->color};
}

std::string_view Catalog::kindName(std::string_view kind, std::string_view language) const
{
    const auto found = m_kindNames.find(std::string {kind});
    return found == m_kindNames.end() ? kind : found->second.in(language);
}

const PropertySchema* Catalog::propertyOf(const ComponentType& type, std::string_view key) const
{
    const PropertySchema* own = type.property(key);
    return own ? own : findProperty(m_common, key);
}

bool Catalog::accepts(const Component* container, std::string_view type) const
{
    const ComponentType* row = find(type);
    if (!row)
        return true;
    if (!container)
        return row->mayLiveIn({});
    const ComponentType* containerRow = find(container->type);
    if (!containerRow)
        return true;
    return containerRow->isContainer && row->mayLiveIn(containerRow->kinds);
}

const Value* Catalog::valueOf(const Component& component, std::string_view key) const
{
    if (const Value* set = gudo::find(component.properties, key))
        return set;
    const PropertySchema* schema = propertyOf(typeOf(component), key);
    return schema && !schema->defaultValue.isNull() ? &schema->defaultValue : nullptr;
}

std::string_view displayName(const Component& component)
{
    return component.name.empty() ? std::string_view {component.id} : std::string_view {component.name};
}

Component newComponent(const Architecture& architecture, const ComponentType& type, std::string_view language)
{
    // "aws.internet_gateway" is "internet-gateway": the part after the provider is what people say.
    const auto dot = type.id.rfind('.');
    const auto stem = idFrom(dot == std::string::npos ? type.id : std::string_view {type.id}.substr(dot + 1), "component");
    const auto label = type.label.isEmpty() ? type.name.in(language) : type.label.in(language);
    return {.id = freeId(architecture, stem), .type = type.id, .name = std::string {label}};
}

} // namespace gudo
