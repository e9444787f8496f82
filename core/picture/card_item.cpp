#include <algorithm>

#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "core/picture/bands.h"
#include "core/picture/card_shapes.h"
#include "core/picture/card_text.h"
#include "core/picture/container_item.h"
#include "core/picture/item_parts.h"
#include "core/picture/line_style.h"
#include "core/picture/picture.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr int chipHeight = 56; // cards lower than this have the icon beside the text

/// Between the copies of a component that keeps a standby: the quiet line on which the standby follows the primary.
void addReplication(DisplayItem& item, const Polyline& points, const Theme& theme, const std::string& label)
{
    const double width = textWidth(label, 10, FontWeight::Medium);
    const Point from = points.front();
    const Point to = points.back();
    // Under the primary, in its container: half-way is the border of the next one.
    const Point corner = from.y == to.y ? Point {(from.x + to.x) / 2, from.y - 8} : Point {from.x, from.y + 5};
    const Rect pill {corner.x - static_cast<int>(width / 2) - 5, corner.y, static_cast<int>(width) + 10, 16};
    LineShape line = lineStyle("replication", true, theme);
    line.points = points;
    item.shapes.push_back(std::move(line));
    item.shapes.push_back(RectShape {.rect = pill, .radius = 8, .fill = theme.card, .stroke = {}, .strokeWidth = 0});
    item.shapes.push_back(
        centered(label, pill.x + pill.width / 2.0, pill.y + 11.6, 10, FontWeight::Medium, theme.mutedText));
}

/// Containers are areas with a title, unless they are empty and as small as a card.
bool isDrawnAsContainer(const ComponentType& type, const DisplayItem& item, const Boxes& boxes)
{
    constexpr int cardSide = 136;
    const bool hasRoom = item.rect.width >= 64 && item.rect.height >= containerTitle; // for icon and title
    return type.isContainer && hasRoom &&
           (item.rect.width > cardSide || item.rect.height > cardSide || boxes.occupied.contains(item.id));
}

} // namespace

DisplayItem componentItem(const Design& design, const Catalog& catalog, const Boxes& boxes,
                          std::string_view placementId, const PictureOptions& options)
{
    const Theme& theme = *options.theme;
    const auto container = containerOf(placementId);
    DisplayItem item {.kind = ItemKind::Card, .id = Id {placementId}, .rect = boxes.rectOf(placementId)};
    item.bounds = item.rect.grown(2);
    const Component* component = design.architecture.components.find(componentOf(placementId));
    if (!component || item.rect.isEmpty())
        return item;
    const ComponentType& type = catalog.typeOf(*component);
    const CardText text = cardTextOf(design, catalog, *component, container, options);
    if (container.empty() && boxes.isBand(placementId)) {
        item.kind = ItemKind::Band;
        addBand(item, withCount(text), colorFrom(catalog.colorOf(type.category)), theme);
        for (const Polyline& line : replicationLines(boxes, catalog, *component))
            addReplication(item, line, theme, translated({GUDO_TR_NOOP("core", "synchronous")}, options));
    } else if (container.empty() && isDrawnAsContainer(type, item, boxes)) {
        item.kind = ItemKind::Container;
        addContainer(item, containerStyle(type, catalog.colorOf(type.category), boxes.toneOf(component->id), theme),
                     withCount(text), theme);
    } else if (type.isKind("note")) {
        const auto words = gudo::textOf(component->properties, "text");
        addNote(item, words.empty() ? text.name : std::string {words}, theme);
    } else if (item.rect.height < chipHeight) {
        addChip(item, text, theme);
    } else {
        addCard(item, text, theme);
    }
    if (const auto badge = options.badges.find(component->id); container.empty() && badge != options.badges.end())
        addBadge(item, badge->second, theme);
    for (const Shape& shape : item.shapes) // what is too small for its words shows them all the same
        item.bounds = united(item.bounds, extentOf(shape));
    return item;
}

} // namespace gudo
