#include "core/layout/grouped.h"

#include <algorithm>
#include <set>

#include "core/catalog/areas.h"
#include "core/catalog/references.h"
#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

Grouped refused(Design design, Message why)
{
    return {.design = std::move(design), .refusal = std::move(why)};
}

const ComponentType* areaType(const Catalog& catalog)
{
    const auto found = std::ranges::find_if(
        catalog.types(), [](const ComponentType& type) { return type.isContainer && type.isKind("area"); });
    return found == catalog.types().end() ? nullptr : &*found;
}

/// Components that are in no other of these, in id order.
std::vector<Id> topsOf(const Design& design, const Containment& containment, std::span<const Id> ids)
{
    const std::set<std::string_view> named {ids.begin(), ids.end()};
    std::vector<Id> tops;
    for (const auto id : named)
        if (design.architecture.components.contains(id) &&
            std::ranges::none_of(containment.ancestors(id), [&](auto above) { return named.contains(above); }))
            tops.emplace_back(id);
    return tops;
}

std::string nameOf(const Design& design, std::string_view id)
{
    return std::string {displayName(*design.architecture.components.find(id))};
}

bool isPresentIn(const Design& design, std::string_view container)
{
    return std::ranges::any_of(design.layout.placements,
                               [&](const auto& row) { return containerOf(row->id) == container; });
}

} // namespace

Grouped grouped(Design design, const Catalog& catalog, std::span<const Id> ids, std::string_view language)
{
    const Architecture architecture = design.architecture;
    const auto tops = topsOf(design, Containment {architecture}, ids);
    const ComponentType* type = areaType(catalog);
    if (tops.empty() || !type)
        return refused(std::move(design), {GUDO_TR_NOOP("core", "Select components to group them")});
    const Id parent = architecture.components.find(tops.front())->parent;
    for (const Id& id : tops)
        if (architecture.components.find(id)->parent != parent)
            return refused(std::move(design),
                           {GUDO_TR_NOOP("core", "Only components of the same container can be grouped")});
    const Component* container = architecture.components.find(parent);
    if (!mayHold(architecture, catalog, container, type->id))
        return refused(std::move(design),
                       {GUDO_TR_NOOP("core", "There can be no group in %1"), {nameOf(design, parent)}});
    Component area = newComponent(architecture, *type, language);
    area.parent = parent;
    for (const Id& id : tops)
        if (!mayHold(architecture, catalog, &area, architecture.components.find(id)->type))
            return refused(std::move(design), {GUDO_TR_NOOP("core", "%1 cannot be in a group"), {nameOf(design, id)}});

    Design next = withMissingPlacements(std::move(design), catalog);
    const Id id = area.id;
    next = withComponent(std::move(next), std::move(area), {0, 0, 1, 1});
    next = reparented(std::move(next), tops, id);
    const Architecture inside = next.architecture;
    next = placed(std::move(next), id, contentsOf(next, catalog, Containment {inside}, id));
    next = withRoomFor(std::move(next), catalog, std::span {&id, 1});
    return {.design = std::move(next), .ids = {id}};
}

Grouped ungrouped(Design design, const Catalog& catalog, std::span<const Id> ids)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    const auto tops = topsOf(design, containment, ids);
    if (tops.empty())
        return refused(std::move(design), {GUDO_TR_NOOP("core", "Select a container to ungroup it")});
    std::vector<Id> contents;
    for (const Id& id : tops) {
        const Component& container = *architecture.components.find(id);
        const Component* outside = architecture.components.find(container.parent);
        const auto& children = containment.children(id);
        if (children.empty())
            return refused(std::move(design), {GUDO_TR_NOOP("core", "There is nothing in %1"), {nameOf(design, id)}});
        if (isPresentIn(design, id))
            return refused(std::move(design), {GUDO_TR_NOOP("core", "Something that is spread over %1 is drawn in it"),
                                               {nameOf(design, id)}});
        for (const auto child : children) {
            if (!mayHold(architecture, catalog, outside, architecture.components.find(child)->type))
                return refused(std::move(design), {GUDO_TR_NOOP("core", "%1 cannot be outside of %2"),
                                                   {nameOf(design, child), nameOf(design, id)}});
            contents.emplace_back(child);
        }
    }
    Design next = withMissingPlacements(std::move(design), catalog);
    for (const Id& id : tops) {
        std::vector<Id> children;
        for (const auto child : containment.children(id))
            children.emplace_back(child);
        next = reparented(std::move(next), children, architecture.components.find(id)->parent);
    }
    return {.design = removed(std::move(next), catalog, tops), .ids = std::move(contents)};
}

} // namespace gudo
