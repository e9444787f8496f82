#include "core/picture/card_shapes.h"

#include <algorithm>
#include <cmath>

#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double nameSize = 12;
constexpr double subtitleSize = 10.5;
constexpr double nameLine = 15;
constexpr double subtitleLine = 14;
constexpr int iconSize = 40;
constexpr int smallestIcon = 28;
constexpr int sheet = 3;       // how far the sheets of a stack show
constexpr double cardEdge = 6; // between a card's border and what is on it

RectShape sheetOf(const Rect& rect, const Theme& theme)
{
    return {.rect = rect, .radius = 8, .fill = theme.card, .stroke = theme.cardBorder, .strokeWidth = 1};
}

/// The sheets behind, and where the front one is.
Rect addStack(DisplayItem& item, int copies, const Theme& theme)
{
    const Rect& r = item.rect;
    const int behind = copies > 2 ? 2 : 1;
    for (int i = behind; i > 0; --i)
        item.shapes.push_back(sheetOf(
            {r.x + sheet * i, r.y + sheet * (behind - i), r.width - sheet * behind, r.height - sheet * behind}, theme));
    return {r.x, r.y + sheet * behind, r.width - sheet * behind, r.height - sheet * behind};
}

void addCount(DisplayItem& item, const Rect& front, int copies, const Theme& theme)
{
    TextLine count = leftAligned("\u00D7" + std::to_string(copies), front.right() - 8.0, front.y + 16.0, 11,
                                 FontWeight::SemiBold, theme.mutedText);
    count.align = TextAlign::Right;
    item.shapes.push_back(std::move(count));
}

} // namespace

void addCard(DisplayItem& item, const CardText& text, const Theme& theme)
{
    const Rect r = text.copies > 1 ? addStack(item, text.copies, theme) : item.rect;
    item.shapes.push_back(sheetOf(r, theme));
    const double inner = std::max(16.0, r.width - 2 * cardEdge);
    const double room = r.height - 2 * cardEdge;
    const bool hasSubtitle = !text.subtitle.empty();
    const double below = 4 + (hasSubtitle ? subtitleLine : 0);
    const int lines = room >= iconSize + below + 3 * nameLine ? 3 : room >= smallestIcon + below + 2 * nameLine ? 2 : 1;
    const auto name = wrapped(text.name, inner, lines, nameSize, FontWeight::SemiBold);
    const double words = below + nameLine * static_cast<double>(name.size());
    const int icon =
        std::clamp(static_cast<int>(room - words), std::min(20, r.width - 8), std::min(iconSize, r.width - 8));
    const double top = r.y + std::max(cardEdge, (r.height - icon - words) / 2);
    item.shapes.push_back(
        IconShape {text.icon, {r.x + (r.width - icon) / 2, static_cast<int>(std::lround(top)), icon, icon}, 1});
    double baseline = std::round(top) + icon + 4 + 11.5;
    for (const std::string& line : name) {
        item.shapes.push_back(
            centered(line, r.x + r.width / 2.0, baseline, nameSize, FontWeight::SemiBold, theme.text));
        baseline += nameLine;
    }
    if (hasSubtitle && baseline <= r.bottom() - 2)
        item.shapes.push_back(centered(elided(text.subtitle, inner, subtitleSize, FontWeight::Regular),
                                       r.x + r.width / 2.0, baseline - 1, subtitleSize, FontWeight::Regular,
                                       theme.mutedText));
    if (text.copies > 1)
        addCount(item, r, text.copies, theme);
}

void addChip(DisplayItem& item, const CardText& text, const Theme& theme)
{
    const Rect& r = item.rect;
    item.shapes.push_back(
        RectShape {.rect = r, .radius = 6, .fill = theme.card, .stroke = theme.cardBorder, .strokeWidth = 1});
    const int icon = std::max(12, std::min(24, r.height - 10));
    item.shapes.push_back(IconShape {text.icon, {r.x + 8, r.y + (r.height - icon) / 2, icon, icon}, 1});
    const double left = r.x + 8 + icon + 8;
    const double count =
        text.copies > 1 ? textWidth("\u00D7" + std::to_string(text.copies), 11, FontWeight::SemiBold) + 6 : 0;
    const double inner = std::max(8.0, r.right() - left - 8 - count);
    const bool hasSubtitle = !text.subtitle.empty() && r.height >= 34;
    const double middle = r.y + r.height / 2.0;
    const auto name = wrapped(text.name, inner, !hasSubtitle && r.height >= 36 ? 2 : 1, 11.5, FontWeight::SemiBold);
    double baseline = middle + (hasSubtitle ? -2 : name.size() == 2 ? -2.5 : 4);
    for (const std::string& line : name) {
        item.shapes.push_back(leftAligned(line, left, baseline, 11.5, FontWeight::SemiBold, theme.text));
        baseline += 13;
    }
    if (hasSubtitle)
        item.shapes.push_back(leftAligned(elided(text.subtitle, inner, 10, FontWeight::Regular), left, middle + 11, 10,
                                          FontWeight::Regular, theme.mutedText));
    if (text.copies > 1)
        addCount(item, {r.x, static_cast<int>(middle) - 12, r.width, r.height}, text.copies, theme);
}

void addNote(DisplayItem& item, const std::string& words, const Theme& theme)
{
    const Rect& r = item.rect;
    const Color paper = mixed(theme.card, theme.warning, theme.isDark ? 0.18 : 0.12);
    const Color edge = mixed(paper, theme.warning, 0.35);
    const int fold = std::min({14, r.width / 2, r.height / 2});
    const Point inner {r.right() - fold, r.bottom() - fold};
    const Polyline sheetPoints {
        {r.x, r.y}, {r.right(), r.y}, {r.right(), inner.y}, {inner.x, r.bottom()}, {r.x, r.bottom()}};
    item.shapes.push_back(PolygonShape {sheetPoints, paper});
    item.shapes.push_back(PolygonShape {{inner, {r.right(), inner.y}, {inner.x, r.bottom()}}, edge});
    Polyline outline = sheetPoints;
    outline.push_back(outline.front());
    item.shapes.push_back(
        LineShape {.points = std::move(outline), .cornerRadius = 0, .stroke = edge, .strokeWidth = 1});
    const int lines = std::max(1, (r.height - 16) / 16);
    double baseline = r.y + 21;
    for (const std::string& line : wrapped(words, std::max(16, r.width - 24), lines, nameSize, FontWeight::Regular)) {
        item.shapes.push_back(leftAligned(line, r.x + 12, baseline, nameSize, FontWeight::Regular, theme.text));
        baseline += 16;
    }
}

void addBadge(DisplayItem& item, Severity severity, const Theme& theme)
{
    const Rect spot = badgePlace(item.rect);
    const Color color = severity == Severity::Error     ? theme.error
                        : severity == Severity::Warning ? theme.warning
                                                        : theme.note;
    item.shapes.push_back(RectShape {
        .rect = spot, .radius = spot.width / 2.0, .fill = color, .stroke = theme.canvas, .strokeWidth = 1.5});
    const Color ink = theme.isDark ? colorFrom("#0F172A") : colorFrom("#FFFFFF");
    item.shapes.push_back(centered(severity == Severity::Note ? "i" : "!", spot.x + spot.width / 2.0, spot.y + 13.2, 12,
                                   FontWeight::Bold, ink));
    item.bounds = united(item.bounds, spot.grown(2));
}

} // namespace gudo
