#include "core/picture/highlight_marks.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/picture/item_parts.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double discRadius = 9;
constexpr double signRadius = 12;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

Rect around(Point center, double radius)
{
    const int r = rounded(radius);
    return {center.x - r, center.y - r, 2 * r, 2 * r};
}

Point at(Point center, double dx, double dy, double scale)
{
    return {center.x + rounded(dx * scale), center.y + rounded(dy * scale)};
}

Polyline octagon(Point center, double radius)
{
    Polyline points;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::acos(-1.0) / 4;
        points.push_back({center.x + rounded(radius * std::cos(angle)), center.y + rounded(radius * std::sin(angle))});
    }
    return points;
}

} // namespace

HighlightColors highlightColors(const Theme& theme)
{
    // Hues that stay apart for people who confuse red and green: teal, orange, grey, red, green, violet differ in
    // lightness as well. M. Okabe and K. Ito, "Color Universal Design", 2008.
    const Color grey = mixed(theme.canvas, theme.mutedText, 0.16);
    if (theme.isDark)
        return {.lit = colorFrom("#22D3EE"),
                .degraded = colorFrom("#FBBF24"),
                .lost = colorFrom("#94A3B8"),
                .failed = colorFrom("#F87171"),
                .added = colorFrom("#4ADE80"),
                .changed = colorFrom("#C4B5FD"),
                .ink = colorFrom("#0B1220"),
                .wash = withAlpha(theme.canvas, 185),
                .grey = withAlpha(grey, 178)};
    return {.lit = colorFrom("#0E7C93"),
            .degraded = colorFrom("#B45309"),
            .lost = colorFrom("#64748B"),
            .failed = colorFrom("#C81E1E"),
            .added = colorFrom("#15803D"),
            .changed = colorFrom("#6D28D9"),
            .ink = colorFrom("#FFFFFF"),
            .wash = withAlpha(theme.canvas, 185),
            .grey = withAlpha(grey, 178)};
}

Color withAlpha(Color color, int alpha)
{
    color.alpha = static_cast<std::uint8_t>(std::clamp(alpha, 0, 255));
    return color;
}

void addDisc(DisplayItem& item, Point center, Glyph glyph, Color fill, const HighlightLook& look)
{
    const double scale = look.scale;
    const Color ink = highlightColors(*look.theme).ink;
    item.shapes.push_back(RectShape {.rect = around(center, discRadius * scale),
                                     .radius = discRadius * scale,
                                     .fill = fill,
                                     .stroke = look.theme->canvas,
                                     .strokeWidth = 1.5 * scale});
    const auto stroke = [&](double x1, double y1, double x2, double y2) {
        item.shapes.push_back(LineShape {.points = {at(center, x1, y1, scale), at(center, x2, y2, scale)},
                                         .stroke = ink,
                                         .strokeWidth = 2.2 * scale});
    };
    switch (glyph) {
    case Glyph::Cross:
        stroke(-4, -4, 4, 4);
        stroke(-4, 4, 4, -4);
        break;
    case Glyph::Minus:
        stroke(-5, 0, 5, 0);
        break;
    case Glyph::Plus:
        stroke(-5, 0, 5, 0);
        stroke(0, -5, 0, 5);
        break;
    case Glyph::Down:
        stroke(0, -5, 0, 1);
        item.shapes.push_back(
            PolygonShape {{at(center, -4, 0, scale), at(center, 4, 0, scale), at(center, 0, 6, scale)}, ink});
        break;
    case Glyph::Check:
        stroke(-4, 0, -1, 4);
        stroke(-1, 4, 4, -4);
        break;
    case Glyph::Delta:
        item.shapes.push_back(
            PolygonShape {{at(center, 0, -5, scale), at(center, 5, 4, scale), at(center, -5, 4, scale)}, ink});
        break;
    }
}

void addNumber(DisplayItem& item, Point center, int number, Color fill, const HighlightLook& look)
{
    const double scale = look.scale;
    item.shapes.push_back(RectShape {.rect = around(center, discRadius * scale),
                                     .radius = discRadius * scale,
                                     .fill = fill,
                                     .stroke = look.theme->canvas,
                                     .strokeWidth = 1.5 * scale});
    const double size = (number < 100 ? 11 : 8) * scale;
    item.shapes.push_back(centered(std::to_string(number), center.x, center.y + 0.36 * size, size, FontWeight::Bold,
                                   highlightColors(*look.theme).ink));
}

void addStopSign(DisplayItem& item, Point center, const HighlightLook& look)
{
    const HighlightColors colors = highlightColors(*look.theme);
    const double scale = look.scale;
    item.shapes.push_back(PolygonShape {octagon(center, (signRadius + 2.5) * scale), look.theme->canvas});
    item.shapes.push_back(PolygonShape {octagon(center, signRadius * scale), colors.failed});
    item.shapes.push_back(LineShape {
        .points = {at(center, -6, 0, scale), at(center, 6, 0, scale)}, .stroke = colors.ink, .strokeWidth = 4 * scale});
}

void addHatch(DisplayItem& item, const Rect& rect, int step, Color color, double width)
{
    if (rect.isEmpty())
        return;
    const int first = rect.x + rect.y + step / 2;
    for (int sum = first; sum < rect.right() + rect.bottom(); sum += step) {
        const int left = std::max(rect.x, sum - rect.bottom());
        const int right = std::min(rect.right(), sum - rect.y);
        if (right > left)
            item.shapes.push_back(LineShape {
                .points = {{left, sum - left}, {right, sum - right}}, .stroke = color, .strokeWidth = width});
    }
}

void addTag(DisplayItem& item, std::string_view words, Point center, Color edge, const HighlightLook& look)
{
    constexpr double most = 220; // a few words
    const double scale = look.scale;
    const double size = 10.5 * scale;
    const std::string text = elided(words, most * scale, size, FontWeight::SemiBold);
    const int width = rounded(textWidth(text, size, FontWeight::SemiBold) + 14 * scale);
    const int height = rounded(tagHeight * scale);
    const Rect tag {center.x - width / 2, center.y - height / 2, width, height};
    item.shapes.push_back(RectShape {
        .rect = tag, .radius = 5 * scale, .fill = look.theme->card, .stroke = edge, .strokeWidth = 1.25 * scale});
    item.shapes.push_back(centered(text, tag.x + tag.width / 2.0, tag.y + tag.height / 2.0 + 0.36 * size, size,
                                   FontWeight::SemiBold, look.theme->text));
}

void closeItem(DisplayItem& item)
{
    constexpr int margin = 8; // of frames and strokes
    for (const Shape& shape : item.shapes)
        item.bounds = united(item.bounds, extentOf(shape).grown(margin));
}

} // namespace gudo
