#include "core/whatif/sweep_pages.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/picture/highlight_marks.h"
#include "core/picture/item_parts.h"
#include "core/picture/shifted.h"
#include "core/picture/text_metrics.h"
#include "core/whatif/failure_highlights.h"

namespace gudo {

namespace {

constexpr int margin = 32;
constexpr int rowHeight = 30;
constexpr int nameColumn = 260;
constexpr int cellWidth = 116;
constexpr int leastWidth = 640;
constexpr std::size_t mostColumns = 12; ///< of requests; more are counted
constexpr double headSize = 11;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// A page being written from its top.
class Sheet {
public:
    Sheet(const SweepPageOptions& options, int width)
        : m_options {options}
        , m_look {.theme = options.theme, .scale = 1}
        , m_width {width}
    {
    }

    const Theme& theme() const { return *m_options.theme; }
    int y() const { return m_y; }
    void skip(int by) { m_y += by; }

    void text(const std::string& words, int x, int baseline, double size, FontWeight weight, Color color)
    {
        m_item.shapes.push_back(leftAligned(words, x, baseline, size, weight, color));
    }
    void middle(const std::string& words, double x, int baseline, double size, Color color)
    {
        m_item.shapes.push_back(centered(words, x, baseline, size, FontWeight::Medium, color));
    }
    void title(const std::string& words, double size)
    {
        for (const std::string& line : wrapped(words, m_width, 2, size, FontWeight::Bold)) {
            m_y += static_cast<int>(size * 1.35);
            text(line, 0, m_y, size, FontWeight::Bold, theme().text);
        }
        m_y += 10;
    }
    void rule(Color color)
    {
        m_item.shapes.push_back(LineShape {.points = {{0, m_y}, {m_width, m_y}}, .stroke = color, .strokeWidth = 1});
    }
    void mark(Point center, RequirementState state)
    {
        const HighlightColors colors = highlightColors(theme());
        switch (state) {
        case RequirementState::Lost:
            addDisc(m_item, center, Glyph::Cross, colors.failed, m_look);
            break;
        case RequirementState::Degraded:
            addDisc(m_item, center, Glyph::Down, colors.degraded, m_look);
            break;
        case RequirementState::Served:
            addDisc(m_item, center, Glyph::Check, colors.lit, m_look);
            break;
        }
    }
    /// A sentence with its mark, over as many lines as it takes.
    void sentence(RequirementState state, const std::string& words)
    {
        constexpr double size = 13;
        mark({9, m_y + 9}, state);
        for (const std::string& line : wrapped(words, m_width - 28, 4, size, FontWeight::Regular)) {
            text(line, 28, m_y + 14, size, FontWeight::Regular, theme().text);
            m_y += 19;
        }
        m_y += 5;
    }

    /// With a picture below what was written, if there is one.
    DisplayList finished(DisplayList picture = {})
    {
        closeItem(m_item);
        Rect bounds = united({0, 0, m_width, m_y}, m_item.bounds);
        DisplayList page {.items = {}, .background = theme().canvas};
        if (!picture.bounds.isEmpty()) {
            const int dx = -picture.bounds.x;
            const int dy = m_y + 8 - picture.bounds.y;
            m_item = shifted(std::move(m_item), -dx, -dy);
            bounds = united(bounds.moved(-dx, -dy), picture.bounds);
            page.items = std::move(picture.items);
        }
        page.items.push_back(std::move(m_item));
        page.bounds = bounds.grown(margin);
        return page;
    }

private:
    const SweepPageOptions& m_options;
    HighlightLook m_look;
    int m_width;
    int m_y = 0;
    DisplayItem m_item;
};

/// Counts of how requests fare, where there are too many for a column each.
void addCounts(Sheet& sheet, const SweepRow& row, int baseline)
{
    constexpr std::array states {RequirementState::Lost, RequirementState::Degraded, RequirementState::Served};
    int x = nameColumn;
    for (const RequirementState state : states) {
        sheet.mark({x + 9, baseline - 4}, state);
        sheet.text(std::to_string(row.count(state)), x + 24, baseline, 13, FontWeight::Medium, sheet.theme().text);
        x += cellWidth;
    }
}

DisplayList tablePage(const FailureStudy& study, const Sweep& sweep, const SweepPageOptions& options)
{
    const std::size_t requests = study.model.requirements.size();
    const bool hasColumns = requests <= mostColumns;
    const int columns = hasColumns ? static_cast<int>(requests) : 3;
    Sheet sheet {options, std::max(leastWidth, nameColumn + columns * cellWidth)};
    sheet.title(options.translate(sweepTitle(sweep.level)), 20);
    if (!study.design.title.empty()) {
        sheet.text(study.design.title, 0, sheet.y() + 8, 13, FontWeight::Regular, sheet.theme().mutedText);
        sheet.skip(22);
    }
    if (hasColumns) {
        for (std::size_t column = 0; column < requests; ++column) {
            const Requirement& asked = study.model.requirements[column];
            const Component& client = *study.graph.node(asked.client).component;
            const double x = nameColumn + (static_cast<double>(column) + 0.5) * cellWidth;
            int baseline = sheet.y() + 14;
            sheet.middle(elided(std::string {displayName(client)}, cellWidth - 10, headSize, FontWeight::Medium), x,
                         baseline, headSize, sheet.theme().mutedText);
            for (const std::string& line :
                 wrapped(serviceName(study.graph, asked.need.service), cellWidth - 10, 2, headSize, FontWeight::Medium))
                sheet.middle(line, x, baseline += 15, headSize, sheet.theme().text);
        }
        sheet.skip(56);
    } else {
        sheet.skip(12);
    }
    for (const SweepRow& row : sweep.rows) {
        sheet.rule(sheet.theme().cardBorder);
        const FailureEvent& event = study.model.events[at(row.event)];
        sheet.text(elided(options.translate(eventName(study, event)), nameColumn - 16, 13, FontWeight::SemiBold), 0,
                   sheet.y() + 20, 13, FontWeight::SemiBold, sheet.theme().text);
        if (hasColumns)
            for (std::size_t column = 0; column < requests; ++column)
                sheet.mark({nameColumn + static_cast<int>(column) * cellWidth + cellWidth / 2, sheet.y() + 15},
                           row.simulation.outcomes[column].state);
        else
            addCounts(sheet, row, sheet.y() + 20);
        sheet.skip(rowHeight);
    }
    sheet.rule(sheet.theme().cardBorder);
    return sheet.finished();
}

} // namespace

Message sweepTitle(FailureLevel level)
{
    switch (level) {
    case FailureLevel::Component:
        return {GUDO_TR_NOOP("core", "Every component failing in turn")};
    case FailureLevel::Replica:
        return {GUDO_TR_NOOP("core", "Every replica failing in turn")};
    case FailureLevel::Host:
        return {GUDO_TR_NOOP("core", "Every host failing in turn")};
    case FailureLevel::Rack:
        return {GUDO_TR_NOOP("core", "Every rack failing in turn")};
    case FailureLevel::Zone:
        return {GUDO_TR_NOOP("core", "Every zone failing in turn")};
    case FailureLevel::Site:
        return {GUDO_TR_NOOP("core", "Every site failing in turn")};
    case FailureLevel::Region:
        break;
    }
    return {GUDO_TR_NOOP("core", "Every region failing in turn")};
}

std::string rowTitle(const FailureStudy& study, const SweepRow& row, const Translate& translate)
{
    return translate(
        {GUDO_TR_NOOP("core", "When %1 fails"), {translate(eventName(study, study.model.events[at(row.event)]))}});
}

DisplayList sweepPicture(const FailureStudy& study, const SweepRow& row, const Boxes& boxes, const Routes& routes,
                         const SweepPageOptions& options)
{
    PictureOptions look {.theme = options.theme, .language = options.language, .translate = options.translate};
    look.highlights = highlightsOf(study, {static_cast<std::uint32_t>(row.event)}, row.simulation);
    return picture(study.design, study.catalog, boxes, routes, look);
}

DisplayList failurePage(const FailureStudy& study, const std::string& heading, const Simulation& simulation,
                        DisplayList picture, const SweepPageOptions& options)
{
    Sheet sheet {options, std::max(leastWidth, picture.bounds.width)};
    sheet.title(heading, 20);
    for (const ClientStory& story : clientStories(study, simulation))
        sheet.sentence(simulation.outcomes[at(story.outcomes.front())].state,
                       sentenceOf(study, simulation, story, mostColumns, options.translate));
    return sheet.finished(std::move(picture));
}

std::string failureHeading(const FailureStudy& study, const std::vector<std::string>& names, const Translate& translate)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : " + ") + translate(failureName(study, name));
    return translate({GUDO_TR_NOOP("core", "When %1 fails"), {all}});
}

std::vector<DisplayList> sweepPages(const FailureStudy& study, const Sweep& sweep, const SweepPageOptions& options)
{
    const Boxes boxes = boxesOf(study.design, study.catalog);
    const Routes routes = routesOf(study.design, study.catalog, boxes);
    std::vector<DisplayList> pages {tablePage(study, sweep, options)};
    for (const SweepRow& row : sweep.rows)
        pages.push_back(failurePage(study, rowTitle(study, row, options.translate), row.simulation,
                                    sweepPicture(study, row, boxes, routes, options), options));
    return pages;
}

} // namespace gudo
