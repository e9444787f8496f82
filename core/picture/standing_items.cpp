#include "core/picture/standing_items.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include "core/layout/placement.h"
#include "core/picture/highlight_marks.h"

namespace gudo {

namespace {

constexpr int bandTitle = 26;
constexpr double cardRadius = 9;

/// How wide strokes are: from afar they grow less than marks do, for things are small then.
double strokeScale(const HighlightLook& look)
{
    return std::max(std::sqrt(look.scale), 0.55 * look.scale);
}

struct Canvas {
    DisplayItem& item;
    const HighlightLook& look;
    HighlightColors colors;

    void frame(const Rect& rect, Color color, double width, std::vector<double> dash = {}) const
    {
        for (double& length : dash)
            length *= strokeScale(look);
        item.shapes.push_back(RectShape {.rect = rect,
                                         .radius = cardRadius,
                                         .fill = {},
                                         .stroke = color,
                                         .strokeWidth = width * strokeScale(look),
                                         .dash = std::move(dash)});
    }
    void fill(const Rect& rect, Color color) const
    {
        item.shapes.push_back(
            RectShape {.rect = rect, .radius = cardRadius, .fill = color, .stroke = {}, .strokeWidth = 0});
    }
    void line(Polyline points, Color color, double width, std::vector<double> dash = {}) const
    {
        for (double& length : dash)
            length *= strokeScale(look);
        item.shapes.push_back(LineShape {.points = std::move(points),
                                         .stroke = color,
                                         .strokeWidth = width * strokeScale(look),
                                         .dash = std::move(dash)});
    }
    /// A soft frame around the rectangle with a clear one in it.
    void halo(const Rect& rect, Color color, std::vector<double> dash = {}) const
    {
        const auto gap = [&](double units) {
            return static_cast<int>(std::lround(units * std::min(strokeScale(look), 2.0))); // not into the neighbours
        };
        frame(rect.grown(gap(4)), withAlpha(color, look.theme->isDark ? 80 : 55), 9);
        frame(rect.grown(gap(2)), color, 3, std::move(dash));
    }
    void disc(Point center, Glyph glyph, Color color) const { addDisc(item, center, glyph, color, look); }
};

/// Where the mark of a rectangle is: across its upper left corner, the badge has the right one.
Point markPlace(const Rect& rect)
{
    return {rect.x + 3, rect.y + 3};
}

/// What of a container or a band can be faint without what is in it: its edge and its title.
void washEdge(const Canvas& canvas, const Rect& rect, int title, Color color)
{
    const Rect strip {rect.x + 3, rect.y + 3, rect.width - 6, std::min(title, rect.height) - 4};
    canvas.item.shapes.push_back(RectShape {.rect = rect, .radius = 8, .fill = {}, .stroke = color, .strokeWidth = 4});
    canvas.fill(strip, color);
}

void addCardStanding(const Canvas& canvas, Standing standing, const Rect& rect)
{
    const HighlightColors& colors = canvas.colors;
    switch (standing) {
    case Standing::Lit:
        canvas.halo(rect, colors.lit);
        break;
    case Standing::Degraded:
        canvas.halo(rect, colors.degraded, {10, 4});
        canvas.disc(markPlace(rect), Glyph::Down, colors.degraded);
        break;
    case Standing::Lost:
        canvas.fill(rect.grown(1), colors.grey);
        addHatch(canvas.item, rect.grown(-3), 11, withAlpha(colors.lost, 105), 1);
        canvas.frame(rect, colors.lost, 1.5, {5, 4});
        canvas.disc(markPlace(rect), Glyph::Minus, colors.lost);
        break;
    case Standing::Failed:
        canvas.fill(rect.grown(1), withAlpha(colors.wash, 130));
        canvas.line({{rect.x + 3, rect.y + 3}, {rect.right() - 3, rect.bottom() - 3}}, colors.failed, 3);
        canvas.line({{rect.x + 3, rect.bottom() - 3}, {rect.right() - 3, rect.y + 3}}, colors.failed, 3);
        canvas.frame(rect.grown(1), colors.failed, 3);
        canvas.disc(markPlace(rect), Glyph::Cross, colors.failed);
        break;
    case Standing::Dimmed:
        canvas.fill(rect.grown(1), colors.wash);
        break;
    case Standing::Added:
        canvas.halo(rect, colors.added);
        canvas.disc(markPlace(rect), Glyph::Plus, colors.added);
        break;
    case Standing::Changed:
        canvas.halo(rect, colors.changed, {3, 3});
        canvas.disc(markPlace(rect), Glyph::Delta, colors.changed);
        break;
    }
}

void addContainerStanding(const Canvas& canvas, Standing standing, const Rect& rect, int title)
{
    const HighlightColors& colors = canvas.colors;
    switch (standing) {
    case Standing::Lost:
        washEdge(canvas, rect, title, colors.grey);
        canvas.frame(rect, colors.lost, 1.5, {5, 4});
        canvas.disc(markPlace(rect), Glyph::Minus, colors.lost);
        break;
    case Standing::Failed:
        canvas.fill(rect, withAlpha(colors.failed, 14));
        addHatch(canvas.item, rect.grown(-2), std::max(28, (rect.width + rect.height) / 60),
                 withAlpha(colors.failed, canvas.look.theme->isDark ? 90 : 60), 1);
        canvas.frame(rect.grown(1), colors.failed, 3);
        canvas.disc(markPlace(rect), Glyph::Cross, colors.failed);
        break;
    case Standing::Dimmed:
        washEdge(canvas, rect, title, colors.wash);
        break;
    default: // a frame and a mark, which take nothing from what is in it
        addCardStanding(canvas, standing, rect);
        break;
    }
}

Point middleOf(const Polyline& line)
{
    const std::size_t half = line.size() / 2;
    return {(line[half - 1].x + line[half].x) / 2, (line[half - 1].y + line[half].y) / 2};
}

/// The share of the way from `a` to `b` that lies in the rectangle, as two numbers from 0 to 1; none when it passes by.
std::optional<std::pair<double, double>> shareInside(Point a, Point b, const Rect& rect)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double start, double way, double least, double most) {
        if (way == 0)
            return start > least && start < most;
        const double one = (least - start) / way;
        const double other = (most - start) / way;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
        return from < to;
    };
    if (!cut(a.x, b.x - a.x, rect.x, rect.right()) || !cut(a.y, b.y - a.y, rect.y, rect.bottom()))
        return {};
    return std::pair {from, to};
}

/// The parts of a line that its label leaves: no stroke goes through words.
std::vector<Polyline> besideLabel(const Polyline& line, const Rect& label)
{
    if (label.isEmpty())
        return {line};
    std::vector<Polyline> parts {{line.front()}};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1];
        const Point b = line[i];
        const auto at = [&](double share) {
            return Point {a.x + static_cast<int>(std::lround(share * (b.x - a.x))),
                          a.y + static_cast<int>(std::lround(share * (b.y - a.y)))};
        };
        if (const auto inside = shareInside(a, b, label)) {
            if (inside->first > 0)
                parts.back().push_back(at(inside->first));
            parts.push_back({at(inside->second)});
        }
        parts.back().push_back(b);
    }
    std::erase_if(parts, [](const Polyline& part) {
        return std::ranges::all_of(part, [&](const Point& point) { return point == part.front(); });
    });
    return parts;
}

/// Pale over the line and its label, with a stroke of `color` along the line where that is visible.
void washLine(const Canvas& canvas, const Polyline& line, const Rect& label, Color wash, Color color = {})
{
    for (const Polyline& part : besideLabel(line, label)) {
        canvas.item.shapes.push_back(LineShape {.points = part, .stroke = wash, .strokeWidth = 4});
        if (color.isVisible())
            canvas.line(part, color, 1.25, {3, 5});
    }
    if (!label.isEmpty())
        canvas.fill(label, wash);
}

void addLineStanding(const Canvas& canvas, Standing standing, const Polyline& line, const DisplayItem& label)
{
    const HighlightColors& colors = canvas.colors;
    const auto glow = [&](Color color, std::vector<double> dash) {
        canvas.line(line, withAlpha(color, 60), 9);
        canvas.line(line, color, 3, std::move(dash));
        std::ranges::copy(label.shapes, std::back_inserter(canvas.item.shapes)); // it stays readable
    };
    switch (standing) {
    case Standing::Lit:
        glow(colors.lit, {});
        break;
    case Standing::Degraded:
        glow(colors.degraded, {10, 4});
        break;
    case Standing::Lost:
        washLine(canvas, line, label.rect, withAlpha(canvas.look.theme->canvas, 225), colors.lost);
        break;
    case Standing::Failed:
        glow(colors.failed, {});
        canvas.disc(middleOf(line), Glyph::Cross, colors.failed);
        break;
    case Standing::Dimmed:
        washLine(canvas, line, label.rect, colors.wash);
        break;
    case Standing::Added:
        glow(colors.added, {});
        canvas.disc(middleOf(line), Glyph::Plus, colors.added);
        break;
    case Standing::Changed:
        glow(colors.changed, {3, 3});
        canvas.disc(middleOf(line), Glyph::Delta, colors.changed);
        break;
    }
}

} // namespace

std::optional<DisplayItem> standingItem(std::string_view id, Standing standing, const HighlightGround& ground,
                                        const HighlightLook& look)
{
    DisplayItem item;
    const Canvas canvas {item, look, highlightColors(*look.theme)};
    if (const Polyline line = ground.lineOf(id); line.size() >= 2)
        addLineStanding(canvas, standing, line, ground.labelOf(id));
    else if (const Rect rect = ground.rectOf(id); rect.isEmpty())
        return {};
    else if (const ItemKind kind = ground.kindOf(id); kind == ItemKind::Card)
        addCardStanding(canvas, standing, rect);
    else
        addContainerStanding(canvas, standing, rect, kind == ItemKind::Band ? bandTitle : containerTitle);
    closeItem(item);
    return item;
}

} // namespace gudo
