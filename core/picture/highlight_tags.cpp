#include "core/picture/highlight_tags.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/picture/highlight_marks.h"
#include "core/picture/item_parts.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr double muchLoad = 0.7;
constexpr int barHeight = 16;
constexpr int leastTrack = 36;
constexpr int mostBar = 200;

RectShape part(const Rect& rect, double radius, Color fill)
{
    return {.rect = rect, .radius = radius, .fill = fill, .stroke = {}, .strokeWidth = 0};
}

} // namespace

std::optional<DisplayItem> loadItem(std::string_view id, const HighlightedLoad& load, const HighlightGround& ground,
                                    const HighlightLook& look)
{
    const Rect rect = ground.rectOf(id);
    if (rect.isEmpty())
        return {};
    const HighlightColors colors = highlightColors(*look.theme);
    const auto scaled = [&](double length) {
        return static_cast<int>(std::lround(length * look.scale));
    };
    const double share = std::isfinite(load.share) ? std::max(0.0, load.share) : 1;
    const bool isTooMuch = share > 1;
    const Color color = isTooMuch ? colors.failed : share >= muchLoad ? colors.degraded : colors.lit;
    const double size = 9.5 * look.scale;
    const std::string text = elided(load.text, scaled(mostBar / 2.0), size, FontWeight::SemiBold);
    const int words =
        text.empty() ? 0 : static_cast<int>(std::ceil(textWidth(text, size, FontWeight::SemiBold))) + scaled(5);
    const int width = std::max(std::min(rect.width - scaled(12), scaled(mostBar)), words + scaled(leastTrack + 12));
    const Rect pill {rect.center().x - width / 2, rect.bottom() - scaled(barHeight) / 4, width, scaled(barHeight)};
    const Rect track {pill.x + scaled(6), pill.y + pill.height / 2 - scaled(3), width - words - scaled(12), scaled(6)};
    DisplayItem item;
    item.shapes.push_back(RectShape {.rect = pill,
                                     .radius = pill.height / 2.0,
                                     .fill = look.theme->card,
                                     .stroke = isTooMuch ? color : look.theme->cardBorder,
                                     .strokeWidth = 1.25 * look.scale});
    item.shapes.push_back(part(track, track.height / 2.0, mixed(look.theme->card, look.theme->mutedText, 0.25)));
    Rect used = track;
    used.width = static_cast<int>(std::lround(track.width * std::min(share, 1.0)));
    if (used.width > 0)
        item.shapes.push_back(part(used, track.height / 2.0, color));
    if (share >= muchLoad) // where much begins, for those who see no difference of colours
        item.shapes.push_back(part({track.x + static_cast<int>(track.width * muchLoad), track.y - scaled(2),
                                    std::max(1, scaled(1.5)), track.height + 2 * scaled(2)},
                                   0, look.theme->text));
    if (!text.empty())
        item.shapes.push_back(leftAligned(text, track.right() + scaled(5), pill.y + pill.height / 2.0 + 0.36 * size,
                                          size, FontWeight::SemiBold, look.theme->text));
    if (isTooMuch)
        addDisc(item, {pill.x, pill.center().y}, Glyph::Cross, color, look);
    closeItem(item);
    return item;
}

std::optional<DisplayItem> noteItem(std::string_view id, std::string_view words, const HighlightGround& ground,
                                    const HighlightLook& look)
{
    if (words.empty())
        return {};
    DisplayItem item;
    const Color edge = highlightColors(*look.theme).lit;
    if (const Polyline line = ground.lineOf(id); line.size() >= 2) {
        const Rect label = ground.labelOf(id).rect;
        const std::size_t half = line.size() / 2;
        Point at {(line[half - 1].x + line[half].x) / 2, (line[half - 1].y + line[half].y) / 2};
        if (!label.isEmpty())
            at = {label.center().x, label.bottom() + tagHeight / 2 + 1};
        addTag(item, words, at, edge, look);
    } else if (const Rect rect = ground.rectOf(id); !rect.isEmpty()) {
        addTag(item, words, {rect.center().x, rect.y}, edge, look);
    } else {
        return {};
    }
    closeItem(item);
    return item;
}

} // namespace gudo
