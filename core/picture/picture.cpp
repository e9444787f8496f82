#include "core/picture/picture.h"

#include <algorithm>
#include <iterator>

#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "core/picture/collapsed.h"
#include "core/picture/draw_order.h"
#include "core/picture/highlight_items.h"
#include "core/picture/legend.h"

namespace gudo {

namespace {

std::vector<DrawnLine> linesOf(const Design& design, const Routes& routes)
{
    std::vector<DrawnLine> lines;
    for (const auto& connection : design.architecture.connections)
        if (const auto route = routes.find(connection->id); route != routes.end() && route->second.size() > 1)
            lines.push_back({connection.get(), &route->second});
    return lines;
}

} // namespace

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
        if (boxes.rects.contains(id))
            sort(componentItem(design, catalog, boxes, id, options));
    for (const auto& [id, rect] : boxes.rects)
        if (!containerOf(id).empty())
            sort(componentItem(design, catalog, boxes, id, options));
    const auto append = [&list](std::vector<DisplayItem>& layer) {
        std::ranges::move(layer, std::back_inserter(list.items));
    };
    const std::vector<BandArea> crossing = bandAreas(design, catalog, boxes, *options.theme);
    std::vector<DisplayItem> titles;
    for (const DisplayItem& item : list.items)
        if (auto title = titleAboveBands(design, catalog, boxes, item, crossing, *options.theme))
            titles.push_back(std::move(*title));
    const std::vector<DrawnLine> lines = linesOf(design, routes);
    std::vector<const DisplayItem*> drawn;
    for (const auto* layer : {&list.items, &bands, &cards})
        for (const DisplayItem& item : *layer)
            drawn.push_back(&item);
    const LineMarks marks = marksOf(lines, drawn);
    append(bands);
    append(titles);
    for (const DrawnLine& line : lines) {
        const auto mark = marks.find(line.connection->id);
        for (DisplayItem& item : connectionItems(*line.connection, *line.route,
                                                 mark == marks.end() ? LineMark {} : mark->second, options)) {
            auto& layer = item.kind == ItemKind::ConnectionLabel ? labels : list.items;
            layer.push_back(std::move(item));
        }
    }
    append(cards);
    append(labels);
    if (const DrawOrder order {design}; order.isSpecial())
        std::ranges::stable_sort(list.items, {}, [&](const DisplayItem& item) { return order.rankOf(design, item); });
    if (options.highlights != Highlights {})
        for (DisplayItem& item :
             highlightItems(options.highlights, boxes, routes, list.items, {.theme = options.theme, .scale = 1}))
            list.items.push_back(std::move(item));
    for (const DisplayItem& item : list.items)
        list.bounds = united(list.bounds, item.bounds);
    if (options.hasLegend || options.hasTitleBlock)
        addLegendAndTitleBlock(list, design, catalog, boxes, options);
    if (!list.bounds.isEmpty())
        list.bounds = list.bounds.grown(options.padding);
    return list;
}

DisplayList picture(const Design& design, const Catalog& catalog, const PictureOptions& options)
{
    if (options.collapse > 0) {
        PictureOptions rest = options;
        rest.collapse = 0;
        return picture(collapsed(design, catalog, options.collapse), catalog, rest);
    }
    const Boxes boxes = boxesOf(design, catalog);
    return picture(design, catalog, boxes, routesOf(design, catalog, boxes), options);
}

} // namespace gudo
