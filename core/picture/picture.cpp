#include "core/picture/picture.h"

#include <algorithm>
#include <iterator>

#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

std::optional<DisplayItem> titleAboveBands(const DisplayItem& container, std::span<const Rect> bands, const Theme& theme)
{
    const Rect title {container.rect.x, container.rect.y, container.rect.width, containerTitle};
    const bool isCrossed = std::ranges::any_of(bands, [&](const Rect& band) { return band.intersects(title); });
    const auto* area = container.shapes.empty() ? nullptr : std::get_if<RectShape>(&container.shapes.front());
    if (!isCrossed || !area)
        return {};
    const Color patch = area->fill.isVisible() ? area->fill : theme.canvas;
    DisplayItem item {.kind = ItemKind::Decoration, .id = container.id, .rect = {}, .bounds = title.grown(2), .shapes = {}};
    for (const Shape& shape : container.shapes) {
        if (const auto* line = std::get_if<TextLine>(&shape)) {
            const Rect behind {static_cast<int>(line->x) - 4, static_cast<int>(line->baseline) - 13, static_cast<int>(line->width) + 9, 18};
            item.shapes.push_back(RectShape {.rect = behind, .radius = 4, .fill = patch, .stroke = {}, .strokeWidth = 0});
        }
        if (!std::get_if<RectShape>(&shape))
            item.shapes.push_back(shape);
    }
    return item;
}

DisplayList picture(const Design& design, const Catalog& catalog, const Boxes& boxes, const Routes& routes,
                    const PictureOptions& options)
{
    DisplayList list;
    list.background = options.theme->canvas;
    std::vector<DisplayItem> bands;
    std::vector<DisplayItem> cards;
    std::vector<DisplayItem> labels;
    const Containment containment {design.architecture};
    const auto sort = [&](DisplayItem item) {
        auto& layer = item.kind == ItemKind::Container ? list.items : item.kind == ItemKind::Band ? bands : cards;
        layer.push_back(std::move(item));
    };
    for (const auto id : containment.descendants("")) // outer containers first
        sort(componentItem(design, catalog, boxes, id, options));
    for (const auto& [id, rect] : boxes.rects)
        if (!containerOf(id).empty())
            sort(componentItem(design, catalog, boxes, id, options));
    const auto append = [&list](std::vector<DisplayItem>& layer) {
        std::ranges::move(layer, std::back_inserter(list.items));
    };
    std::vector<Rect> bandRects;
    for (const DisplayItem& band : bands)
        bandRects.push_back(band.rect);
    std::vector<DisplayItem> titles;
    for (const DisplayItem& item : list.items)
        if (auto title = titleAboveBands(item, bandRects, *options.theme))
            titles.push_back(std::move(*title));
    append(bands);
    append(titles);
    for (const auto& connection : design.architecture.connections) {
        const auto route = routes.find(connection->id);
        if (route == routes.end())
            continue;
        for (DisplayItem& item : connectionItems(design, *connection, route->second, options)) {
            auto& layer = item.kind == ItemKind::ConnectionLabel ? labels : list.items;
            layer.push_back(std::move(item));
        }
    }
    append(cards);
    append(labels);
    for (const DisplayItem& item : list.items)
        list.bounds = united(list.bounds, item.bounds);
    if (!list.bounds.isEmpty())
        list.bounds = list.bounds.grown(options.padding);
    return list;
}

DisplayList picture(const Design& design, const Catalog& catalog, const PictureOptions& options)
{
    const Boxes boxes = boxesOf(design, catalog);
    return picture(design, catalog, boxes, routesOf(design, catalog, boxes), options);
}

} // namespace gudo
