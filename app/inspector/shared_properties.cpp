#include "app/inspector/shared_properties.h"

#include <algorithm>

namespace gudo {

namespace {

std::vector<const ComponentType*> typesOf(const Catalog& catalog, const Design& design, const std::vector<Id>& ids)
{
    std::vector<const ComponentType*> types;
    for (const Id& id : ids)
        if (const Component* component = design.architecture.components.find(id))
            types.push_back(&catalog.typeOf(*component));
    std::ranges::sort(types);
    types.erase(std::unique(types.begin(), types.end()), types.end());
    return types;
}

bool meansTheSame(const PropertySchema& a, const PropertySchema& b)
{
    return a.key == b.key && a.type == b.type && a.unit == b.unit && a.choices == b.choices &&
           a.reference == b.reference;
}

} // namespace

std::vector<const PropertySchema*> sharedProperties(const Catalog& catalog, const Design& design,
                                                    const std::vector<Id>& components)
{
    std::vector<const PropertySchema*> shared;
    const Component* first = components.empty() ? nullptr : design.architecture.components.find(components.front());
    if (!first)
        return shared;
    const auto types = typesOf(catalog, design, components);
    for (const PropertySchema& schema : catalog.typeOf(*first).properties) {
        const bool isShared = std::ranges::all_of(types, [&](const ComponentType* type) {
            const PropertySchema* own = type->property(schema.key);
            return own && meansTheSame(*own, schema);
        });
        if (isShared)
            shared.push_back(&schema);
    }
    return shared;
}

std::vector<const PropertySchema*> commonProperties(const Catalog& catalog, const Design& design,
                                                    const std::vector<Id>& components)
{
    const auto types = typesOf(catalog, design, components);
    std::vector<const PropertySchema*> common;
    for (const PropertySchema& schema : catalog.commonProperties())
        if (std::ranges::none_of(types, [&](const ComponentType* type) { return type->property(schema.key); }))
            common.push_back(&schema);
    return common;
}

std::vector<const PropertySchema*> connectionProperties(const Catalog& catalog, const Design& design,
                                                        const std::vector<Id>& connections)
{
    std::vector<const PropertySchema*> shared;
    for (const PropertySchema& schema : catalog.connectionProperties()) {
        const bool isForAll = std::ranges::all_of(connections, [&](const Id& id) {
            const Connection* row = design.architecture.connections.find(id);
            return row &&
                   (schema.onlyFor.empty() || std::ranges::find(schema.onlyFor, row->kind) != schema.onlyFor.end());
        });
        if (isForAll)
            shared.push_back(&schema);
    }
    return shared;
}

} // namespace gudo
