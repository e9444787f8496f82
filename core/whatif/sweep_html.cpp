#include <fmt/format.h>

#include "core/formats/svg.h"
#include "core/picture/highlight_marks.h"
#include "core/whatif/sweep_pages.h"

namespace gudo {

namespace {

constexpr std::string_view style = R"(
  body { margin: 0; background: @canvas; color: @text; font: 15px/1.5 Inter, NanumGothic, "Noto Sans KR", sans-serif; }
  main { max-width: 1280px; margin: 0 auto; padding: 32px; }
  h1 { font-size: 24px; margin: 0 0 4px; }
  h2 { font-size: 19px; margin: 0 0 8px; }
  a { color: inherit; }
  .design { color: @muted; margin: 0 0 20px; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 14px; }
  th, td { border-bottom: 1px solid @border; padding: 8px 14px; text-align: left; font-weight: 400; }
  thead th { color: @muted; vertical-align: bottom; }
  tbody th { font-weight: 600; }
  .lost, .degraded, .served { white-space: nowrap; }
  .lost::before, .degraded::before, .served::before { display: inline-block; width: 18px; height: 18px; margin-right: 6px;
    border-radius: 9px; color: @ink; font: 700 12px/18px sans-serif; text-align: center; }
  .lost::before { content: "\2715"; background: @lost; }
  .degraded::before { content: "\2193"; background: @degraded; }
  .served::before { content: "\2713"; background: @served; }
  section { margin-top: 48px; break-before: page; }
  ul { list-style: none; margin: 0 0 12px; padding: 0; }
  li { white-space: normal; margin: 4px 0; }
  svg { max-width: 100%; height: auto; }
)";

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::string styleOf(const Theme& theme)
{
    const HighlightColors colors = highlightColors(theme);
    std::string out {style};
    for (const auto& [name, color] : {std::pair {"@canvas", theme.canvas},
                                      {"@text", theme.text},
                                      {"@muted", theme.mutedText},
                                      {"@border", theme.cardBorder},
                                      {"@ink", colors.ink},
                                      {"@lost", colors.failed},
                                      {"@degraded", colors.degraded},
                                      {"@served", colors.lit}})
        replaceAll(out, name, toHex(color));
    return out;
}

/// Of the states in the reader's language.
std::string stateWord(RequirementState state, const Translate& translate)
{
    switch (state) {
    case RequirementState::Lost:
        return translate({GUDO_TR_NOOP("core", "lost")});
    case RequirementState::Degraded:
        return translate({GUDO_TR_NOOP("core", "degraded")});
    case RequirementState::Served:
        break;
    }
    return translate({GUDO_TR_NOOP("core", "served")});
}

/// Pictures of one page share its ids: each gets symbols of its own.
std::string inlineSvg(const DisplayList& list, std::size_t number, const IconSource& icons)
{
    std::string out = toSvg(list, {.icons = icons});
    const std::string own = fmt::format("p{}-icon-", number);
    replaceAll(out, "<symbol id=\"icon-", "<symbol id=\"" + own);
    replaceAll(out, "xlink:href=\"#icon-", "xlink:href=\"#" + own);
    return out;
}

} // namespace

std::string sweepHtml(const FailureStudy& study, const Sweep& sweep, const SweepPageOptions& options,
                      const IconSource& icons)
{
    const Boxes boxes = boxesOf(study.design, study.catalog);
    const Routes routes = routesOf(study.design, study.catalog, boxes);
    const std::string heading = quotedXml(options.translate(sweepTitle(sweep.level)));
    std::string head = fmt::format("<tr><th scope=\"col\">{}</th>",
                                   quotedXml(options.translate({GUDO_TR_NOOP("core", "What fails")})));
    for (const Requirement& asked : study.model.requirements)
        head += fmt::format("<th scope=\"col\">{}<br>{}</th>",
                            quotedXml(displayName(*study.graph.node(asked.client).component)),
                            quotedXml(serviceName(study.graph, asked.need.service)));
    std::string rows;
    std::string sections;
    for (std::size_t number = 0; number < sweep.rows.size(); ++number) {
        const SweepRow& row = sweep.rows[number];
        const FailureEvent& event = study.model.events[static_cast<std::size_t>(row.event)];
        rows += fmt::format("<tr><th scope=\"row\"><a href=\"#failure-{}\">{}</a></th>", number + 1,
                            quotedXml(options.translate(eventName(study, event))));
        for (const Outcome& outcome : row.simulation.outcomes)
            rows += fmt::format("<td><span class=\"{}\">{}</span></td>", toText(outcome.state),
                                quotedXml(stateWord(outcome.state, options.translate)));
        rows += "</tr>\n";
        std::string sentences;
        for (const ClientStory& story : clientStories(study, row.simulation))
            sentences += fmt::format(
                "<li class=\"{}\">{}</li>\n",
                toText(row.simulation.outcomes[static_cast<std::size_t>(story.outcomes.front())].state),
                quotedXml(sentenceOf(study, row.simulation, story, story.outcomes.size(), options.translate)));
        sections += fmt::format("<section id=\"failure-{}\">\n<h2>{}</h2>\n<ul>\n{}</ul>\n{}</section>\n", number + 1,
                                quotedXml(rowTitle(study, row, options.translate)), sentences,
                                inlineSvg(sweepPicture(study, row, boxes, routes, options), number + 1, icons));
    }
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
                       "<style>{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p class=\"design\">{}</p>\n"
                       "<div class=\"scroll\"><table>\n<thead>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table></div>\n"
                       "{}</main>\n</body>\n</html>\n",
                       quotedXml(options.language), heading, styleOf(*options.theme), heading,
                       quotedXml(study.design.title), head, rows, sections);
}

} // namespace gudo
