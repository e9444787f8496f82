#include "core/picture/picture.h"

#include "core/model/containment.h"

namespace gudo {

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
    append(bands);
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
