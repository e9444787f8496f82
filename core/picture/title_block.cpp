#include <algorithm>
#include <cmath>

#include "core/picture/item_parts.h"
#include "core/picture/legend.h"
#include "core/picture/shifted.h"
#include "core/picture/text_metrics.h"

namespace gudo {

namespace {

constexpr int above = 28;   // between the drawing and what is under it
constexpr int between = 24; // legend and title block
constexpr int edge = 16;    // inside of a frame
constexpr int rowHeight = 24;
constexpr int headingHeight = 22;
constexpr int mostRows = 4; // of a column
constexpr int columnGap = 28;
constexpr int narrowest = 440; // a small drawing does not squeeze its legend
constexpr double headingSize = 10.5;
constexpr double wordsSize = 11.5;
constexpr int mostWords = 240;

RectShape frame(const Rect& rect, const Theme& theme)
{
    return {.rect = rect,
            .radius = 8,
            .fill = mixed(theme.canvas, theme.text, 0.015),
            .stroke = theme.cardBorder,
            .strokeWidth = 1};
}

/// A part of the legend that stays together: up to mostRows entries, under a heading when they are the first of their
/// section.
struct Column {
    std::string heading;
    std::vector<LegendEntry> entries;
    bool isFirst = true;
    int width = 0;
};

std::vector<Column> columnsOf(std::vector<LegendSection> sections)
{
    std::vector<Column> columns;
    for (LegendSection& section : sections) {
        const std::size_t parts = (section.entries.size() + mostRows - 1) / mostRows;
        const std::size_t rows = (section.entries.size() + parts - 1) / parts; // columns of a section are about equal
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            if (i % rows == 0)
                columns.push_back({.heading = section.heading, .entries = {}, .isFirst = i == 0});
            LegendEntry& entry = section.entries[i];
            entry.words = elided(entry.words, mostWords, wordsSize, FontWeight::Regular);
            const double words = textWidth(entry.words, wordsSize, FontWeight::Regular);
            columns.back().width =
                std::max(columns.back().width, legendSample.width + 10 + static_cast<int>(std::ceil(words)));
            columns.back().entries.push_back(std::move(entry));
        }
        Column& first = columns[columns.size() - (section.entries.size() + rows - 1) / rows];
        first.width = std::max(
            first.width, static_cast<int>(std::ceil(textWidth(first.heading, headingSize, FontWeight::SemiBold))));
    }
    return columns;
}

/// The legend with its upper left corner at `at`, not much wider than `width`.
DisplayItem legendItem(std::vector<LegendSection> sections, Point at, int width, const Theme& theme)
{
    DisplayItem item {.kind = ItemKind::Decoration};
    item.shapes.emplace_back(); // the frame, when its size is known
    int x = at.x + edge;
    int y = at.y + edge - 4;
    int right = x;
    int bottom = y;
    for (const Column& column : columnsOf(std::move(sections))) {
        if (x > at.x + edge && x + column.width + edge > at.x + width) {
            x = at.x + edge;
            y = bottom + 12;
        }
        if (column.isFirst)
            item.shapes.push_back(
                leftAligned(column.heading, x, y + 13.0, headingSize, FontWeight::SemiBold, theme.mutedText));
        int row = y + headingHeight;
        for (const LegendEntry& entry : column.entries) {
            for (const Shape& shape : entry.sample)
                item.shapes.push_back(shifted(shape, x, row + (rowHeight - legendSample.height) / 2));
            item.shapes.push_back(leftAligned(entry.words, x + legendSample.width + 10.0, row + rowHeight / 2.0 + 4,
                                              wordsSize, FontWeight::Regular, theme.text));
            row += rowHeight;
        }
        bottom = std::max(bottom, row);
        right = std::max(right, x + column.width);
        x += column.width + columnGap;
    }
    item.rect = {at.x, at.y, right - at.x + edge, bottom - at.y + edge - 4};
    item.shapes.front() = frame(item.rect, theme);
    return item;
}

/// The words of the title block under the title.
std::vector<std::string> factsOf(const Design& design, const PictureOptions& options)
{
    std::vector<std::string> facts;
    if (!options.stage.empty())
        facts.push_back(translated({GUDO_TR_NOOP("core", "Stage: %1"), {options.stage}}, options));
    facts.push_back(translated({GUDO_TR_NOOP("core", "Components: %1, connections: %2"),
                                {std::to_string(design.architecture.components.size()),
                                 std::to_string(design.architecture.connections.size())}},
                               options));
    if (const auto date = textOf(design.extra, "date"); !date.empty())
        facts.emplace_back(date);
    return facts;
}

/// The title block with its upper left corner at `at`.
DisplayItem titleBlock(const Design& design, Point at, const PictureOptions& options)
{
    constexpr double titleSize = 15;
    constexpr int mostTitle = 360;
    const Theme& theme = *options.theme;
    DisplayItem item {.kind = ItemKind::Decoration};
    item.shapes.emplace_back();
    double baseline = at.y + edge + 13;
    double widest = 120;
    const auto add = [&](TextLine line, double height) {
        widest = std::max(widest, line.width);
        item.shapes.push_back(std::move(line));
        baseline += height;
    };
    const std::string title =
        design.title.empty() ? translated({GUDO_TR_NOOP("core", "Untitled")}, options) : design.title;
    for (const std::string& words : wrapped(title, mostTitle, 2, titleSize, FontWeight::SemiBold))
        add(leftAligned(words, at.x + edge, baseline, titleSize, FontWeight::SemiBold, theme.text), 20);
    for (const std::string& fact : factsOf(design, options))
        add(leftAligned(elided(fact, mostTitle, wordsSize, FontWeight::Regular), at.x + edge, baseline, wordsSize,
                        FontWeight::Regular, theme.mutedText),
            18);
    item.rect = {at.x, at.y, static_cast<int>(std::ceil(widest)) + 2 * edge,
                 static_cast<int>(baseline) - at.y + edge - 13};
    item.shapes.front() = frame(item.rect, theme);
    return item;
}

/// Stretched downwards, so that two frames side by side end level.
void stretch(DisplayItem& item, int bottom)
{
    item.rect.height = std::max(item.rect.height, bottom - item.rect.y);
    std::get<RectShape>(item.shapes.front()).rect = item.rect;
}

void add(DisplayList& list, DisplayItem item)
{
    item.bounds = item.rect.grown(1);
    list.bounds = united(list.bounds, item.bounds);
    list.items.push_back(std::move(item));
}

} // namespace

void addLegendAndTitleBlock(DisplayList& list, const Design& design, const Catalog& catalog, const Boxes& boxes,
                            const PictureOptions& options)
{
    const Rect drawing = list.bounds.isEmpty() ? Rect {0, 0, 1, 1} : list.bounds.grown(-2);
    const Point corner {drawing.x, list.bounds.isEmpty() ? 0 : drawing.bottom() + above};
    const int width = std::max(narrowest, drawing.width);
    std::vector<LegendSection> sections =
        options.hasLegend ? legendOf(design, catalog, boxes, list, options) : std::vector<LegendSection> {};
    if (!options.hasTitleBlock) {
        if (!sections.empty())
            add(list, legendItem(std::move(sections), corner, width, *options.theme));
        return;
    }
    DisplayItem title = titleBlock(design, corner, options);
    if (sections.empty()) {
        add(list, shifted(std::move(title), std::max(0, drawing.width - title.rect.width), 0));
        return;
    }
    // Side by side where the legend has room beside the title block without growing by more than that takes under it.
    const int rest = width - title.rect.width - between;
    DisplayItem legend = legendItem(sections, corner, width, *options.theme);
    DisplayItem narrow = legendItem(std::move(sections), corner, rest, *options.theme);
    const bool isBeside = narrow.rect.width <= rest && narrow.rect.height <= legend.rect.height + title.rect.height;
    if (isBeside) {
        legend = std::move(narrow);
        stretch(title, legend.rect.bottom());
        stretch(legend, title.rect.bottom());
        const int right = std::max(drawing.right(), legend.rect.right() + between + title.rect.width);
        title = shifted(std::move(title), right - title.rect.right(), 0);
    } else {
        title = shifted(std::move(title), 0, legend.rect.bottom() + between - corner.y);
    }
    add(list, std::move(legend));
    add(list, std::move(title));
}

} // namespace gudo
