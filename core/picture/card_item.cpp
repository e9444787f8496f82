#include <algorithm>
#include <cmath>

#include "core/model/containment.h"
#include "core/picture/container_style.h"
#include "core/picture/item_parts.h"
#include "core/picture/picture.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double nameSize = 12;
constexpr double subtitleSize = 10.5;
constexpr int iconSize = 40;
constexpr int chipHeight = 56; // cards lower than this have the icon beside the text

std::string translated(const Message& message, const PictureOptions& options)
{
    return options.translate ? options.translate(message) : toEnglish(message);
}

/// The line under the name: the property that the catalogue says tells most.
std::string subtitleOf(const Catalog& catalog, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    const Value* value = type.subtitle.empty() ? nullptr : catalog.valueOf(component, type.subtitle);
    return value ? shownValue(*value) : std::string {};
}

/// What stands on a card.
struct CardText {
    std::string name;
    std::string subtitle;
    std::string icon;
};

CardText textOf(const Design& design, const Catalog& catalog, const Component& component, std::string_view container,
                const PictureOptions& options)
{
    const ComponentType& type = catalog.typeOf(component);
    if (container.empty())
        return {std::string {displayName(component)}, subtitleOf(catalog, component), type.icon};
    const ComponentType* copy = type.traits.copyType.empty() ? nullptr : catalog.find(type.traits.copyType);
    const LocalizedText& label = copy ? (copy->label.isEmpty() ? copy->name : copy->label) : type.label;
    CardText text {label.isEmpty() ? std::string {displayName(component)} : std::string {label.in(options.language)},
                   {},
                   copy ? copy->icon : type.icon};
    if (!type.traits.standby.empty()) {
        const auto containers = textsOf(component.properties, type.spread);
        const bool isFirst = containers.empty() || containers.front() == container;
        text.name = translated(isFirst ? Message {GUDO_TR_NOOP("core", "Primary")} : Message {GUDO_TR_NOOP("core", "Standby")}, options);
        text.subtitle = subtitleOf(catalog, component);
    } else if (copy) {
        // What a copy is made from is said by the template that the group names.
        const Component* source = design.architecture.components.find(gudo::textOf(component.properties, "launch_template"));
        text.subtitle = source ? subtitleOf(catalog, *source) : subtitleOf(catalog, component);
    }
    return text;
}

void addCard(DisplayItem& item, const CardText& text, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(RectShape {.rect = r, .radius = 8, .fill = theme.card, .stroke = theme.cardBorder, .strokeWidth = 1});
    const double inner = r.width - 12;
    const auto name = wrapped(text.name, inner, 2, nameSize, FontWeight::SemiBold);
    const bool hasSubtitle = !text.subtitle.empty();
    const double textHeight = 15.0 * static_cast<double>(name.size()) + (hasSubtitle ? 13 : 0);
    const double content = iconSize + 4 + textHeight;
    const double top = r.y + std::max(6.0, (r.height - content) / 2);
    const int icon = std::min(iconSize, r.width - 8);
    item.shapes.push_back(IconShape {text.icon, {r.x + (r.width - icon) / 2, static_cast<int>(std::lround(top)), icon, icon}, 1});
    double baseline = top + iconSize + 4 + 11.5;
    for (const std::string& line : name) {
        item.shapes.push_back(centered(line, r.x + r.width / 2.0, baseline, nameSize, FontWeight::SemiBold, theme.text));
        baseline += 15;
    }
    if (hasSubtitle && baseline <= r.bottom() + 2)
        item.shapes.push_back(centered(elided(text.subtitle, inner, subtitleSize, FontWeight::Regular), r.x + r.width / 2.0,
                                       baseline - 1, subtitleSize, FontWeight::Regular, theme.mutedText));
}

/// A low card: icon left, text right.
void addChip(DisplayItem& item, const CardText& text, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(RectShape {.rect = r, .radius = 6, .fill = theme.card, .stroke = theme.cardBorder, .strokeWidth = 1});
    const int icon = std::max(12, std::min(24, r.height - 10));
    item.shapes.push_back(IconShape {text.icon, {r.x + 8, r.y + (r.height - icon) / 2, icon, icon}, 1});
    const double left = r.x + 8 + icon + 8;
    const double inner = std::max(8.0, r.right() - left - 8);
    const bool hasSubtitle = !text.subtitle.empty() && r.height >= 34;
    const double middle = r.y + r.height / 2.0;
    item.shapes.push_back(leftAligned(elided(text.name, inner, 11.5, FontWeight::SemiBold), left, middle + (hasSubtitle ? -2 : 4), 11.5,
                                      FontWeight::SemiBold, theme.text));
    if (hasSubtitle)
        item.shapes.push_back(leftAligned(elided(text.subtitle, inner, 10, FontWeight::Regular), left, middle + 11, 10,
                                          FontWeight::Regular, theme.mutedText));
}

/// A note: text on tinted paper, as much as fits.
void addNote(DisplayItem& item, const std::string& text, const Theme& theme)
{
    const Rect& r = item.rect;
    const Color paper = theme.isDark ? mixed(theme.card, theme.warning, 0.18) : mixed(theme.card, theme.warning, 0.12);
    item.shapes.push_back(RectShape {.rect = r, .radius = 6, .fill = paper, .stroke = mixed(paper, theme.warning, 0.35), .strokeWidth = 1});
    const int lines = std::max(1, (r.height - 14) / 16);
    double baseline = r.y + 20;
    for (const std::string& line : wrapped(text, r.width - 20, lines, nameSize, FontWeight::Regular)) {
        item.shapes.push_back(leftAligned(line, r.x + 10, baseline, nameSize, FontWeight::Regular, theme.text));
        baseline += 16;
    }
}

void addContainer(DisplayItem& item, const ContainerStyle& style, const CardText& text, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(RectShape {.rect = r,
                                     .radius = style.radius,
                                     .fill = style.fill,
                                     .stroke = style.border,
                                     .strokeWidth = style.borderWidth,
                                     .dash = style.dash});
    item.shapes.push_back(IconShape {text.icon, {r.x + 10, r.y + 9, 22, 22}, 1});
    const double left = r.x + 40;
    const double inner = std::max(16.0, r.right() - left - 12);
    const std::string name = elided(text.name, inner, 12.5, FontWeight::SemiBold);
    item.shapes.push_back(leftAligned(name, left, r.y + 24.5, 12.5, FontWeight::SemiBold, style.title));
    const double used = textWidth(name, 12.5, FontWeight::SemiBold) + 10;
    if (!text.subtitle.empty() && inner - used > 40)
        item.shapes.push_back(leftAligned(elided(text.subtitle, inner - used, 11, FontWeight::Regular), left + used, r.y + 24.5, 11,
                                          FontWeight::Regular, theme.mutedText));
}

void addBand(DisplayItem& item, const CardText& text, const Color hue, const Theme& theme)
{
    const Rect& r = item.rect;
    Color fill = hue;
    fill.alpha = theme.isDark ? 24 : 9; // shows the containers that the band crosses
    item.shapes.push_back(RectShape {.rect = r,
                                     .radius = 10,
                                     .fill = fill,
                                     .stroke = mixed(theme.canvas, hue, theme.isDark ? 0.8 : 0.85),
                                     .strokeWidth = 1.5,
                                     .dash = {7, 4}});
    item.shapes.push_back(IconShape {text.icon, {r.x + 8, r.y + 5, 18, 18}, 1});
    const Color title = theme.isDark ? mixed(hue, theme.text, 0.6) : mixed(hue, theme.text, 0.35);
    const double inner = std::max(16.0, r.width - 44.0);
    const std::string name = elided(text.name, inner, 11.5, FontWeight::SemiBold);
    item.shapes.push_back(leftAligned(name, r.x + 32, r.y + 18, 11.5, FontWeight::SemiBold, title));
    const double used = textWidth(name, 11.5, FontWeight::SemiBold) + 8;
    if (!text.subtitle.empty() && textWidth(text.subtitle, 10.5, FontWeight::Regular) <= inner - used)
        item.shapes.push_back(leftAligned(text.subtitle, r.x + 32 + used, r.y + 18, 10.5, FontWeight::Regular, theme.mutedText));
}

/// Between the copies of a component that keeps a standby: the quiet line on which the standby follows the primary.
void addReplication(DisplayItem& item, const Design& design, const Component& component, std::string_view spread, const Theme& theme,
                    std::string label)
{
    const auto containers = textsOf(component.properties, spread);
    for (std::size_t i = 1; i < containers.size(); ++i) {
        const Rect from = placementOf(design, presenceId(component.id, containers.front()));
        const Rect to = placementOf(design, presenceId(component.id, containers[i]));
        if (from.isEmpty() || to.isEmpty())
            continue;
        LineShape line {.points = {}, .stroke = theme.quietLine, .dash = {6, 4}, .end = ArrowHead::Filled};
        if (from.bottom() + 24 <= to.y && from.center().x == to.center().x)
            line.points = {{from.center().x, from.bottom()}, {to.center().x, to.y}};
        else if (from.right() + 24 <= to.x && from.center().y == to.center().y)
            line.points = {{from.right(), from.center().y}, {to.x, to.center().y}};
        else
            continue; // only where it is a plain line
        const Point middle {(line.points[0].x + line.points[1].x) / 2, (line.points[0].y + line.points[1].y) / 2};
        const bool isLevel = line.points[0].y == line.points[1].y;
        item.shapes.push_back(std::move(line));
        const double width = textWidth(label, 10, FontWeight::Medium);
        const Rect pill {middle.x - static_cast<int>(width / 2) - 5, middle.y - 8 + (isLevel ? 0 : from.height / 4),
                         static_cast<int>(width) + 10, 16};
        item.shapes.push_back(RectShape {.rect = pill, .radius = 8, .fill = theme.card, .stroke = {}, .strokeWidth = 0});
        item.shapes.push_back(centered(label, pill.x + pill.width / 2.0, pill.y + 11.6, 10, FontWeight::Medium, theme.mutedText));
    }
}

/// Containers are areas with a title, unless they are empty and as small as a card.
bool isDrawnAsContainer(const ComponentType& type, const DisplayItem& item, const Boxes& boxes)
{
    constexpr int cardSide = 136;
    return type.isContainer && (item.rect.width > cardSide || item.rect.height > cardSide || boxes.occupied.contains(item.id));
}

void addBadge(DisplayItem& item, Severity severity, const Theme& theme)
{
    constexpr int size = 18;
    const Rect& r = item.rect;
    const Rect spot {r.right() - size / 2 - 3, r.y - size / 2 + 3, size, size};
    const Color color = severity == Severity::Error ? theme.error : severity == Severity::Warning ? theme.warning : theme.note;
    item.shapes.push_back(RectShape {.rect = spot, .radius = size / 2.0, .fill = color, .stroke = theme.canvas, .strokeWidth = 1.5});
    const Color ink = theme.isDark ? colorFrom("#0F172A") : colorFrom("#FFFFFF");
    item.shapes.push_back(centered(severity == Severity::Note ? "i" : "!", spot.x + size / 2.0, spot.y + 13.2, 12, FontWeight::Bold, ink));
    item.bounds = united(item.bounds, spot.grown(2));
}

} // namespace

DisplayItem componentItem(const Design& design, const Catalog& catalog, const Boxes& boxes, std::string_view placementId,
                          const PictureOptions& options)
{
    const Theme& theme = *options.theme;
    const auto container = containerOf(placementId);
    DisplayItem item {.kind = ItemKind::Card, .id = Id {placementId}, .rect = boxes.rectOf(placementId)};
    item.bounds = item.rect.grown(2);
    const Component* component = design.architecture.components.find(componentOf(placementId));
    if (!component || item.rect.isEmpty())
        return item;
    const ComponentType& type = catalog.typeOf(*component);
    const CardText text = textOf(design, catalog, *component, container, options);
    if (container.empty() && boxes.isBand(design, placementId)) {
        item.kind = ItemKind::Band;
        addBand(item, text, colorFrom(catalog.colorOf(type.category)), theme);
        const Value* standby = type.traits.standby.empty() ? nullptr : catalog.valueOf(*component, type.traits.standby);
        if (standby && standby->asBool() && *standby->asBool())
            addReplication(item, design, *component, type.spread, theme, translated({GUDO_TR_NOOP("core", "synchronous")}, options));
    } else if (container.empty() && isDrawnAsContainer(type, item, boxes)) {
        item.kind = ItemKind::Container;
        const auto exposure = boxes.exposures.find(component->id);
        addContainer(item,
                     containerStyle(type, catalog.colorOf(type.category),
                                    exposure == boxes.exposures.end() ? Exposure::Unknown : exposure->second, theme),
                     text, theme);
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
    return item;
}

} // namespace gudo
