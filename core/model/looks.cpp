#include "core/model/looks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace gudo {

namespace {

using Flag = bool Look::*;

/// The nearest component from `id` upwards that has the flag.
std::string_view holderOf(const Design& design, std::string_view id, Flag flag)
{
    const auto& components = design.architecture.components;
    for (const Component* at = components.find(id); at; at = components.find(at->parent))
        if (const Look* look = design.layout.looks.find(at->id); look && look->*flag)
            return look->id;
    return {};
}

std::string_view sourceOf(const Design& design, std::string_view placement, Flag flag)
{
    if (design.layout.looks.empty())
        return {};
    const auto own = holderOf(design, componentOf(placement), flag);
    return own.empty() ? holderOf(design, containerOf(placement), flag) : own;
}

Design withFlag(Design design, std::span<const Id> ids, Flag flag, bool isSet)
{
    for (const Id& id : ids) {
        if (!design.architecture.components.contains(id))
            continue;
        Look look = lookOf(design, id);
        look.*flag = isSet;
        design = withLook(std::move(design), std::move(look));
    }
    return design;
}

} // namespace

bool isPlain(const Look& look)
{
    return look == Look {.id = look.id};
}

Look lookOf(const Design& design, std::string_view component)
{
    const Look* look = design.layout.looks.find(component);
    return look ? *look : Look {.id = Id {component}};
}

Design withLook(Design design, Look look)
{
    if (!design.architecture.components.contains(look.id))
        return design;
    look.order = std::clamp(look.order, -maxOrder, maxOrder);
    if (const Look* before = design.layout.looks.find(look.id); before && *before == look)
        return design;
    if (isPlain(look))
        design.layout.looks.erase(look.id);
    else
        design.layout.looks.put(std::move(look));
    return design;
}

std::string_view lockOf(const Design& design, std::string_view placement)
{
    return sourceOf(design, placement, &Look::isLocked);
}

std::string_view coverOf(const Design& design, std::string_view placement)
{
    return sourceOf(design, placement, &Look::isHidden);
}

Design withLocked(Design design, std::span<const Id> ids, bool areLocked)
{
    return withFlag(std::move(design), ids, &Look::isLocked, areLocked);
}

Design withHidden(Design design, std::span<const Id> ids, bool areHidden)
{
    return withFlag(std::move(design), ids, &Look::isHidden, areHidden);
}

std::vector<Id> hiddenOnes(const Design& design)
{
    std::vector<Id> ids;
    for (const auto& look : design.layout.looks)
        if (look->isHidden)
            ids.push_back(look->id);
    return ids;
}

std::vector<Id> lockedPlacements(const Design& design)
{
    std::vector<Id> ids;
    const auto isLocked = [&](std::string_view component) {
        const Look* look = design.layout.looks.find(component);
        return look && look->isLocked;
    };
    if (std::ranges::any_of(design.layout.looks, [](const auto& look) { return look->isLocked; }))
        for (const auto& row : design.layout.placements)
            if (isLocked(componentOf(row->id)))
                ids.push_back(row->id);
    return ids;
}

std::set<Id, std::less<>> heldPlacements(const Design& design)
{
    const auto& components = design.architecture.components;
    std::set<Id, std::less<>> held;
    for (const Id& id : lockedPlacements(design)) {
        held.insert(id);
        const auto in = containerOf(id);
        const Component* own = components.find(componentOf(id));
        for (const Component* at = components.find(in.empty() && own ? std::string_view {own->parent} : in); at;
             at = components.find(at->parent))
            held.insert(at->id);
    }
    return held;
}

std::vector<Id> deletable(const Design& design, std::span<const Id> ids)
{
    const auto& components = design.architecture.components;
    std::set<std::string_view> held; // the locked ones and all that they live in
    for (const auto& look : design.layout.looks)
        if (look->isLocked)
            for (const Component* at = components.find(look->id); at; at = components.find(at->parent))
                held.insert(at->id);
    std::vector<Id> free;
    std::ranges::copy_if(ids, std::back_inserter(free),
                         [&](const Id& id) { return !held.contains(id) && lockOf(design, id).empty(); });
    return free;
}

} // namespace gudo
