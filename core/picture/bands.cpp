#include "core/picture/bands.h"

#include <algorithm>
#include <iterator>

#include "core/layout/placement.h"
#include "core/picture/item_parts.h"

namespace gudo {

namespace {

Rect common(const Rect& a, const Rect& b)
{
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    return {x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
}

/// What is seen behind a container's title: its fill, else that of what it lies in.
Color groundOf(const Design& design, const Catalog& catalog, const Boxes& boxes, std::string_view id,
               const Theme& theme)
{
    const auto& components = design.architecture.components;
    for (const Component* at = components.find(id); at; at = components.find(at->parent)) {
        const ComponentType& type = catalog.typeOf(*at);
        const Color fill = containerStyle(type, catalog.colorOf(type.category), boxes.toneOf(at->id), theme).fill;
        if (fill.isVisible())
            return fill;
    }
    return theme.canvas;
}

} // namespace

Color bandFill(Color hue, const Theme& theme)
{
    hue.alpha = theme.isDark ? 24 : 9;
    return hue;
}

std::vector<Polyline> replicationLines(const Boxes& boxes, const Catalog& catalog, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    const Value* standby = type.traits.standby.empty() ? nullptr : catalog.valueOf(component, type.traits.standby);
    if (!standby || !standby->asBool() || !*standby->asBool())
        return {};
    std::vector<Polyline> lines;
    const auto containers = textsOf(component.properties, type.spread);
    for (std::size_t i = 1; i < containers.size(); ++i) {
        const Rect from = boxes.rectOf(presenceId(component.id, containers.front()));
        const Rect to = boxes.rectOf(presenceId(component.id, containers[i]));
        if (from.isEmpty() || to.isEmpty())
            continue;
        if (from.bottom() + 24 <= to.y && from.center().x == to.center().x)
            lines.push_back({{from.center().x, from.bottom()}, {to.center().x, to.y}});
        else if (from.right() + 24 <= to.x && from.center().y == to.center().y)
            lines.push_back({{from.right(), from.center().y}, {to.x, to.center().y}});
    }
    return lines;
}

std::vector<BandArea> bandAreas(const Design& design, const Catalog& catalog, const Boxes& boxes, const Theme& theme)
{
    std::vector<BandArea> areas;
    std::string_view last;
    for (const auto& row : design.layout.placements) {
        const auto id = componentOf(row->id);
        const Component* component = design.architecture.components.find(id);
        if (id.size() == row->id.size() || id == last || !component || !boxes.rects.contains(id))
            continue;
        last = id;
        const Color hue = colorFrom(catalog.colorOf(catalog.typeOf(*component).category));
        areas.push_back({boxes.rectOf(id), bandFill(hue, theme)});
        for (const Polyline& line : replicationLines(boxes, catalog, *component))
            areas.push_back({{line[0].x, line[0].y, line[1].x - line[0].x + 1, line[1].y - line[0].y + 1}});
    }
    return areas;
}

std::optional<DisplayItem> titleAboveBands(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                           const DisplayItem& container, std::span<const BandArea> bands,
                                           const Theme& theme)
{
    const Rect title {container.rect.x, container.rect.y, container.rect.width, containerTitle};
    const bool isCrossed =
        std::ranges::any_of(bands, [&](const BandArea& band) { return band.rect.intersects(title); });
    if (!isCrossed || container.shapes.empty())
        return {};
    const Color ground = groundOf(design, catalog, boxes, container.id, theme);
    DisplayItem item {
        .kind = ItemKind::Decoration, .id = container.id, .rect = {}, .bounds = title.grown(2), .shapes = {}};
    const auto patch = [&](const Rect& rect, Color fill) {
        if (!rect.isEmpty())
            item.shapes.push_back(RectShape {.rect = rect, .fill = fill, .stroke = {}, .strokeWidth = 0});
    };
    bool needsPatch = true; // neither on a strip of its own nor in a badge
    std::vector<Shape> above;
    for (const Shape& shape : container.shapes) {
        if (const auto* rect = std::get_if<RectShape>(&shape)) {
            if (&shape == &container.shapes.front() || rect->rect.height > containerTitle)
                continue;
            needsPatch = false;
        } else if (std::holds_alternative<TextLine>(shape) && needsPatch) {
            // All patches come first: the lower line's would cut what hangs down from the upper one.
            const Rect words = common(extentOf(shape), title);
            patch(words, ground);
            for (const BandArea& band : bands)
                if (band.fill.isVisible())
                    patch(common(words, band.rect), band.fill);
        }
        above.push_back(shape);
    }
    std::ranges::move(above, std::back_inserter(item.shapes));
    return item;
}

} // namespace gudo
