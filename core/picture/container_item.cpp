#include "core/picture/container_item.h"

#include <algorithm>

#include "core/layout/placement.h"
#include "core/picture/bands.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double nameSize = 12.5;
constexpr double smallNameSize = 12;
constexpr double subtitleSize = 11;
constexpr int railWidth = 4;

void addTitle(DisplayItem& item, const ContainerStyle& style, const CardText& text, int inset, const Theme& theme)
{
    const Rect& r = item.rect;
    const double left = r.x + inset + 40;
    const double inner = std::max(16.0, r.right() - left - 12.0 - inset);
    const double oneLine = r.y + 24.5;
    const double upper = r.y + 18;
    const double lower = r.y + 31.5;
    const auto add = [&](const std::string& words, double x, double baseline, double size, FontWeight weight,
                         Color color) {
        item.shapes.push_back(leftAligned(words, x, baseline, size, weight, color));
    };
    const double nameWidth = textWidth(text.name, nameSize, FontWeight::SemiBold);
    constexpr double gap = 10;
    if (text.subtitle.empty()) {
        const auto lines = nameWidth <= inner ? std::vector<std::string> {text.name}
                                              : wrapped(text.name, inner, 2, smallNameSize, FontWeight::SemiBold);
        if (lines.size() == 1) {
            add(elided(lines.front(), inner, nameSize, FontWeight::SemiBold), left, oneLine, nameSize,
                FontWeight::SemiBold, style.title);
            return;
        }
        add(lines[0], left, upper, smallNameSize, FontWeight::SemiBold, style.title);
        add(lines[1], left, lower, smallNameSize, FontWeight::SemiBold, style.title);
        return;
    }
    if (nameWidth + gap + textWidth(text.subtitle, subtitleSize, FontWeight::Regular) <= inner) {
        add(text.name, left, oneLine, nameSize, FontWeight::SemiBold, style.title);
        add(text.subtitle, left + nameWidth + gap, oneLine, subtitleSize, FontWeight::Regular, theme.mutedText);
        return;
    }
    add(elided(text.name, inner, nameSize, FontWeight::SemiBold), left, upper, nameSize, FontWeight::SemiBold,
        style.title);
    add(elided(text.subtitle, inner, subtitleSize, FontWeight::Regular), left, lower, subtitleSize, FontWeight::Regular,
        theme.mutedText);
}

} // namespace

void addContainer(DisplayItem& item, const ContainerStyle& style, const CardText& text, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(RectShape {.rect = r,
                                     .radius = style.radius,
                                     .fill = style.fill,
                                     .stroke = style.border,
                                     .strokeWidth = style.borderWidth,
                                     .dash = style.dash});
    if (style.strip.isVisible())
        item.shapes.push_back(RectShape {.rect = {r.x + 4, r.y + 4, r.width - 8, containerTitle - 8},
                                         .radius = std::max(2.0, style.radius - 3),
                                         .fill = style.strip,
                                         .stroke = {},
                                         .strokeWidth = 0});
    if (style.hasRails)
        for (const int x : {r.x + 3, r.right() - 3 - railWidth})
            item.shapes.push_back(RectShape {.rect = {x, r.y + 6, railWidth, r.height - 12},
                                             .radius = 1.5,
                                             .fill = style.border,
                                             .stroke = {},
                                             .strokeWidth = 0});
    const int inset = style.hasRails ? 5 : 0;
    item.shapes.push_back(IconShape {text.icon, {r.x + inset + 11, r.y + 9, 22, 22}, 1});
    addTitle(item, style, text, inset, theme);
}

void addBand(DisplayItem& item, const CardText& text, const Color hue, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(RectShape {.rect = r,
                                     .radius = 10,
                                     .fill = bandFill(hue, theme),
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
        item.shapes.push_back(
            leftAligned(text.subtitle, r.x + 32 + used, r.y + 18, 10.5, FontWeight::Regular, theme.mutedText));
}

} // namespace gudo
