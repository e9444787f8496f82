#include "core/picture/legend.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/picture/card_shapes.h"
#include "core/picture/container_item.h"
#include "core/picture/item_parts.h"
#include "core/picture/line_style.h"

namespace gudo {

namespace {

/// Items of a sort of picture, without those that only repeat a title above bands.
std::vector<const DisplayItem*> itemsOf(const DisplayList& list, ItemKind kind)
{
    std::vector<const DisplayItem*> items;
    for (const DisplayItem& item : list.items)
        if (item.kind == kind)
            items.push_back(&item);
    return items;
}

std::string nameOf(const ComponentType& type, const Component& component, const PictureOptions& options)
{
    return type.name.isEmpty() ? component.type : std::string {type.name.in(options.language)};
}

std::string containerWords(const ComponentType& type, const Component& component, SubnetTone tone,
                           const PictureOptions& options)
{
    switch (tone) {
    case SubnetTone::Public:
        return translated({GUDO_TR_NOOP("core", "Public subnet")}, options);
    case SubnetTone::Private:
        return translated({GUDO_TR_NOOP("core", "Private subnet")}, options);
    case SubnetTone::Isolated:
        return translated({GUDO_TR_NOOP("core", "Isolated subnet")}, options);
    case SubnetTone::Plain:
        break;
    }
    return nameOf(type, component, options);
}

std::vector<Shape> containerSample(const ContainerStyle& style)
{
    std::vector<Shape> shapes;
    const Rect box {2, 1, 32, 16};
    shapes.push_back(RectShape {.rect = box,
                                .radius = std::min(5.0, style.radius / 2),
                                .fill = style.fill,
                                .stroke = style.border,
                                .strokeWidth = style.borderWidth,
                                .dash = style.dash});
    if (style.strip.isVisible())
        shapes.push_back(RectShape {.rect = {box.x + 2, box.y + 2, box.width - 4, 5},
                                    .radius = 1,
                                    .fill = style.strip,
                                    .stroke = {},
                                    .strokeWidth = 0});
    if (style.hasRails)
        for (const int x : {box.x + 2, box.right() - 4})
            shapes.push_back(RectShape {.rect = {x, box.y + 3, 2, box.height - 6},
                                        .radius = 0,
                                        .fill = style.border,
                                        .stroke = {},
                                        .strokeWidth = 0});
    return shapes;
}

/// Every kind of container that is drawn, the outer ones first.
LegendSection containers(const Design& design, const Catalog& catalog, const Boxes& boxes, const DisplayList& list,
                         const PictureOptions& options)
{
    LegendSection section {translated({GUDO_TR_NOOP("core", "Containers")}, options), {}};
    std::set<std::string> seen;
    for (const DisplayItem* item : itemsOf(list, ItemKind::Container)) {
        const Component& component = *design.architecture.components.find(item->id);
        const ComponentType& type = catalog.typeOf(component);
        const SubnetTone tone = boxes.toneOf(item->id);
        std::string words = containerWords(type, component, tone, options);
        if (seen.insert(words).second)
            section.entries.push_back(
                {containerSample(containerStyle(type, catalog.colorOf(type.category), tone, *options.theme)),
                 std::move(words)});
    }
    return section;
}

LegendEntry lineEntry(LineShape line, std::string words)
{
    line.points = {{1, 9}, {35, 9}};
    return {{std::move(line)}, std::move(words)};
}

LegendSection connections(const Design& design, const Catalog& catalog, const DisplayList& list,
                          const PictureOptions& options)
{
    LegendSection section {translated({GUDO_TR_NOOP("core", "Connections")}, options), {}};
    std::set<std::string_view> kinds;
    bool hasOptional = false;
    for (const DisplayItem* item : itemsOf(list, ItemKind::Connection)) {
        const Connection& connection = *design.architecture.connections.find(item->id);
        if (isRequest(connection) && !boolOf(connection.properties, "required", true))
            hasOptional = true;
        else
            kinds.insert(connection.kind);
    }
    for (const DisplayItem* band : itemsOf(list, ItemKind::Band)) // a standby that follows its primary
        if (std::ranges::any_of(band->shapes,
                                [](const Shape& shape) { return std::holds_alternative<LineShape>(shape); }))
            kinds.insert("replication");
    for (const ConnectionType& type : catalog.connectionTypes()) {
        if (kinds.contains(type.id))
            section.entries.push_back(
                lineEntry(lineStyle(type.id, true, *options.theme), std::string {type.name.in(options.language)}));
        if (type.id == "request" && hasOptional)
            section.entries.push_back(lineEntry(lineStyle(type.id, false, *options.theme),
                                                translated({GUDO_TR_NOOP("core", "Optional request")}, options)));
    }
    return section;
}

LegendSection spreads(const Design& design, const Catalog& catalog, const DisplayList& list,
                      const PictureOptions& options)
{
    LegendSection section {translated({GUDO_TR_NOOP("core", "Spread over several containers")}, options), {}};
    std::set<std::string> seen;
    for (const DisplayItem* item : itemsOf(list, ItemKind::Band)) {
        const Component& component = *design.architecture.components.find(item->id);
        const ComponentType& type = catalog.typeOf(component);
        std::string words = nameOf(type, component, options);
        const auto* area = item->shapes.empty() ? nullptr : std::get_if<RectShape>(&item->shapes.front());
        if (!area || !seen.insert(words).second)
            continue;
        RectShape sample = *area;
        sample.rect = {2, 1, 32, 16};
        sample.radius = 5;
        sample.dash = {4, 2.5};
        section.entries.push_back({{sample}, std::move(words)});
    }
    return section;
}

/// A copy of a badge, moved into the sample.
std::vector<Shape> badgeSample(Severity severity, const Theme& theme)
{
    DisplayItem item {.rect = {0, 0, 20, 20}};
    const Rect place = badgePlace(item.rect);
    item.rect = item.rect.moved(9 - place.x, -place.y);
    addBadge(item, severity, theme);
    return std::move(item.shapes);
}

LegendSection marks(const DisplayList& list, const PictureOptions& options)
{
    LegendSection section {translated({GUDO_TR_NOOP("core", "Marks")}, options), {}};
    bool hasStack = false;
    for (const DisplayItem* item : itemsOf(list, ItemKind::Card))
        for (const Shape& shape : item->shapes)
            if (const auto* line = std::get_if<TextLine>(&shape))
                hasStack = hasStack || (line->text.starts_with("\u00D7") && line->align == TextAlign::Right);
    if (hasStack) {
        const Theme& theme = *options.theme;
        LegendEntry entry {{}, translated({GUDO_TR_NOOP("core", "Identical copies")}, options)};
        for (const int step : {2, 1, 0})
            entry.sample.push_back(RectShape {.rect = {5 + 2 * step, 5 - 2 * step, 24, 12},
                                              .radius = 3,
                                              .fill = theme.card,
                                              .stroke = theme.cardBorder,
                                              .strokeWidth = 1});
        entry.sample.push_back(centered("\u00D7n", 17, 14.4, 9, FontWeight::SemiBold, theme.mutedText));
        section.entries.push_back(std::move(entry));
    }
    const auto hasBadge = [&](Severity severity) {
        return std::ranges::any_of(options.badges, [&](const auto& badge) { return badge.second == severity; });
    };
    if (hasBadge(Severity::Error))
        section.entries.push_back({badgeSample(Severity::Error, *options.theme),
                                   translated({GUDO_TR_NOOP("core", "Error found here")}, options)});
    if (hasBadge(Severity::Warning))
        section.entries.push_back({badgeSample(Severity::Warning, *options.theme),
                                   translated({GUDO_TR_NOOP("core", "Warning about this")}, options)});
    if (hasBadge(Severity::Note))
        section.entries.push_back({badgeSample(Severity::Note, *options.theme),
                                   translated({GUDO_TR_NOOP("core", "Note about this")}, options)});
    return section;
}

} // namespace

std::vector<LegendSection> legendOf(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                    const DisplayList& list, const PictureOptions& options)
{
    std::vector<LegendSection> sections {containers(design, catalog, boxes, list, options),
                                         connections(design, catalog, list, options),
                                         spreads(design, catalog, list, options), marks(list, options)};
    std::erase_if(sections, [](const LegendSection& section) { return section.entries.empty(); });
    return sections;
}

} // namespace gudo
