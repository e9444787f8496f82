#include "core/catalog/areas.h"

namespace gudo {

namespace {

bool isArea(const Catalog& catalog, const Component& component)
{
    return catalog.isKind(component, "area");
}

} // namespace

const Component* beyondAreas(const Architecture& architecture, const Catalog& catalog, const Component* container)
{
    while (container && isArea(catalog, *container)) {
        const Component* around = architecture.components.find(container->parent);
        if (!around)
            break;
        container = around;
    }
    return container;
}

bool mayHold(const Architecture& architecture, const Catalog& catalog, const Component* container,
             std::string_view type)
{
    return catalog.accepts(beyondAreas(architecture, catalog, container), type);
}

Architecture withoutAreas(Architecture architecture, const Catalog& catalog)
{
    const Architecture before = architecture;
    for (const auto& row : before.components) {
        const Component* parent = row->parent.empty() ? nullptr : before.components.find(row->parent);
        if (!parent || !isArea(catalog, *parent))
            continue;
        const Component* beyond = beyondAreas(before, catalog, parent);
        if (isArea(catalog, *beyond))
            continue;
        Component moved = *row;
        moved.parent = beyond->id;
        architecture.components.put(std::move(moved));
    }
    return architecture;
}

} // namespace gudo
