#include "core/picture/connection_frames.h"
#include "core/picture/item_parts.h"
#include "core/picture/label_places.h"
#include "core/picture/line_style.h"
#include "core/picture/picture.h"

namespace gudo {

ConnectionFrames connectionFrames(const Polyline& route, const LineMark& mark)
{
    Rect line {route.front().x, route.front().y, 1, 1};
    for (const Point point : route)
        line = united(line, {point.x, point.y, 1, 1});
    return {.line = line.grown(8), .label = mark.label.isEmpty() ? Rect {} : mark.label.grown(1)};
}

std::vector<DisplayItem> connectionItems(const Connection& connection, const Polyline& route, const LineMark& mark,
                                         const PictureOptions& options)
{
    if (route.size() < 2)
        return {};
    const Theme& theme = *options.theme;
    LineShape line = lineStyle(connection, theme);
    line.points = route;
    line.hops = mark.hops;
    const ConnectionFrames frames = connectionFrames(route, mark);
    std::vector<DisplayItem> items;
    items.push_back(
        {.kind = ItemKind::Connection, .id = connection.id, .bounds = frames.line, .shapes = {std::move(line)}});
    if (mark.label.isEmpty())
        return items;
    const Rect& pill = mark.label;
    const Color back = mark.ground.isVisible() ? mark.ground : theme.canvas;
    items.push_back(
        {.kind = ItemKind::ConnectionLabel,
         .id = connection.id,
         .rect = pill,
         .bounds = frames.label,
         .shapes = {RectShape {.rect = pill, .radius = labelHeight / 2.0, .fill = back, .stroke = {}, .strokeWidth = 0},
                    centered(labelOf(connection), pill.x + pill.width / 2.0, pill.y + labelHeight / 2.0 + 3.8,
                             labelFontSize, FontWeight::Medium, theme.mutedText)}});
    return items;
}

} // namespace gudo
