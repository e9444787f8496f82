#include "core/layout/fit.h"

#include <algorithm>
#include <vector>

#include "core/layout/arrange/text_sizes.h"
#include "core/layout/placement.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

/// The container with another rectangle; what stands on its border goes along with it.
Design reframed(Design design, const Catalog& catalog, const Containment& containment, const Id& container,
                const Rect& after)
{
    const Rect before = placementOf(design, container);
    if (before == after)
        return design;
    for (const auto child : containment.children(container)) {
        const auto border = borderUnder(design, catalog, child, before);
        if (!border || lookOf(design, child).isLocked)
            continue;
        const Point by = borderShift(*border, before, after);
        const Id id {child};
        design = moved(std::move(design), std::span {&id, 1}, by.x, by.y);
    }
    return placed(std::move(design), container, after);
}

/// Inner containers before those around them.
std::vector<Id> innerFirst(std::vector<Id> ids, const Containment& containment)
{
    std::ranges::stable_sort(ids, std::ranges::greater {}, [&](const Id& id) { return containment.depth(id); });
    return ids;
}

Margins margins(const Rect& inner, const Rect& outer)
{
    return {inner.x - outer.x, inner.y - outer.y, outer.right() - inner.right(), outer.bottom() - inner.bottom()};
}

Rect without(const Margins& grown, const Rect& rect)
{
    return {rect.x + grown.left, rect.y + grown.top, rect.width - grown.left - grown.right,
            rect.height - grown.top - grown.bottom};
}

/// The rectangle that somebody gave a container. What moved it otherwise left it smaller than it ever grew: then it is
/// the one it has.
Rect givenRect(const Rect& now, const Margins& grown)
{
    const Rect given = without(grown, now);
    return given.isEmpty() ? now : given;
}

Design sized(Design design, const Catalog& catalog, const Containment& containment, const Id& container,
             const Rect& given, const Rect& after)
{
    design = reframed(std::move(design), catalog, containment, container, after);
    Look look = lookOf(design, container);
    look.grown = margins(given, after);
    return withLook(std::move(design), std::move(look));
}

/// Around what is in a container, without what stands on its border; that counts along the border, where there is
/// anything else. Its own size has no part in it. Empty when nothing is in it.
Rect insideOf(const Design& design, const Catalog& catalog, const Containment& containment, std::string_view container)
{
    const Rect now = placementOf(design, container);
    Rect inside;
    std::vector<std::pair<Side, Rect>> onBorder;
    for (const auto child : containment.children(container)) {
        const Rect rect = placementOf(design, child);
        if (const auto border = borderUnder(design, catalog, child, now))
            onBorder.emplace_back(*border, rect);
        else
            inside = united(inside, rect);
        for (const auto gateway : containment.children(child)) // reaches beyond the child's border
            if (borderUnder(design, catalog, gateway, rect))
                inside = united(inside, placementOf(design, gateway));
    }
    for (const auto& row : design.layout.placements)
        if (containerOf(row->id) == container)
            inside = united(inside, row->rect);
    const Rect core = inside;
    for (const auto& [side, rect] : onBorder) {
        if (core.isEmpty())
            return {now.x + containerPadding, now.y + containerTitle + gridStep, now.width - 2 * containerPadding,
                    now.height - containerPadding - containerTitle - gridStep}; // nothing says how large it should be
        const bool isUpright = side == Side::Left || side == Side::Right;
        inside =
            united(inside, isUpright ? Rect {core.x, rect.y, 1, rect.height} : Rect {rect.x, core.y, rect.width, 1});
    }
    return inside;
}

Rect padded(const Rect& inside)
{
    if (inside.isEmpty())
        return {};
    return {inside.x - containerPadding, inside.y - containerTitle - gridStep,
            gridUp(inside.width + 2 * containerPadding),
            gridUp(inside.height + containerPadding + containerTitle + gridStep)};
}

} // namespace

Point borderShift(Side side, const Rect& before, const Rect& after)
{
    switch (side) {
    case Side::Left:
        return {after.x - before.x, 0};
    case Side::Right:
        return {after.right() - before.right(), 0};
    case Side::Top:
        return {0, after.y - before.y};
    case Side::Bottom:
        break;
    }
    return {0, after.bottom() - before.bottom()};
}

Rect fittingRect(const Design& design, const Catalog& catalog, const Containment& containment,
                 std::string_view container)
{
    const Rect now = placementOf(design, container);
    const Component* component = design.architecture.components.find(container);
    if (!component || now.isEmpty())
        return now;
    Rect fitting = padded(insideOf(design, catalog, containment, container));
    if (fitting.isEmpty()) {
        const ComponentType& type = catalog.typeOf(*component);
        return {now.x, now.y, type.width, type.height};
    }
    fitting.width = std::max(fitting.width, gridUp(titleWidthOf(displayName(*component))));
    return fitting;
}

Design fittedToContents(Design design, const Catalog& catalog, std::span<const Id> ids)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    for (const Id& id : innerFirst({ids.begin(), ids.end()}, containment)) {
        const Component* component = architecture.components.find(id);
        const bool isFrame = component && (catalog.typeOf(*component).isContainer || !containment.children(id).empty());
        if (!isFrame || !lockOf(design, id).empty())
            continue;
        const Rect fitting = fittingRect(design, catalog, containment, id);
        design = reframed(std::move(design), catalog, containment, id, fitting);
        design = resized(std::move(design), id, fitting);
    }
    return design;
}

Design resized(Design design, std::string_view container, const Rect& rect)
{
    design = placed(std::move(design), container, rect);
    Look look = lookOf(design, container);
    look.grown = {};
    return withLook(std::move(design), std::move(look));
}

Design grownToFit(Design design, const Catalog& catalog, std::span<const Id> ids)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    for (const Id& id : ids) {
        const auto in = containerOf(id);
        for (auto up = in.empty() ? containment.parent(id) : in; !up.empty(); up = containment.parent(up)) {
            const Rect now = placementOf(design, up);
            const Rect contents = contentsOf(design, catalog, containment, up);
            if (now.isEmpty() || contents.isEmpty() || now.contains(contents) || !lockOf(design, up).empty())
                continue;
            const Rect given = givenRect(now, lookOf(design, up).grown);
            design = sized(std::move(design), catalog, containment, Id {up}, given, united(now, contents));
        }
    }
    std::vector<Id> grown;
    for (const auto& look : design.layout.looks)
        if (look->grown != Margins {} && lockOf(design, look->id).empty())
            grown.push_back(look->id);
    for (const Id& id : innerFirst(std::move(grown), containment)) {
        const Rect now = placementOf(design, id);
        const Rect given = givenRect(now, lookOf(design, id).grown);
        const Rect needed = united(given, padded(insideOf(design, catalog, containment, id)));
        if (!now.isEmpty() && now.contains(needed) && now != needed)
            design = sized(std::move(design), catalog, containment, id, given, needed);
    }
    return design;
}

} // namespace gudo
