#include "core/reports/rules_report.h"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/json/json_write.h"
#include "core/reports/homepage.h"
#include "core/reports/json_parts.h"
#include "core/formats/markdown_text.h"
#include "core/rules/in_short.h"

namespace gudo {

std::string_view toText(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Redundancy:
        return "redundancy";
    case RuleFamily::Network:
        return "network";
    case RuleFamily::Security:
        return "security";
    case RuleFamily::Operations:
        return "operations";
    case RuleFamily::Cost:
        return "cost";
    case RuleFamily::Performance:
        return "performance";
    case RuleFamily::Engine:
        break;
    }
    return "engine";
}

namespace {

std::string parametersJson(const Rule& rule)
{
    std::vector<std::string> rows;
    for (const RuleParameter& parameter : rule.parameters)
        rows.push_back(
            fmt::format(R"({{"key": {}, "meaning": {}}})", quotedJson(parameter.key), quotedJson(parameter.meaning)));
    return fmt::format("[{}]", fmt::join(rows, ", "));
}

std::string inShortJson(const Rule& rule)
{
    const auto lines = linesInShort(rule);
    return jsonTexts({lines.begin(), lines.end()});
}

/// The part of the page about one rule.
std::string ruleMarkdown(const Rule& rule, const RuleText& translate, const RuleHeadings& headings)
{
    const auto paragraph = [&](const std::string& heading, const std::string& text) {
        return text.empty() ? std::string {} : fmt::format("**{}.** {}\n\n", heading, quotedMarkdown(text));
    };
    const auto example = [&](const std::string& heading, const char* text) {
        return *text ? fmt::format("**{}**\n\n{}\n", heading, codeBlock(translate(text))) : std::string {};
    };
    std::string out = fmt::format("<a id=\"{}\"></a>\n\n### {} `{}`\n\n{} ({})\n\n", anchorOf(rule.id), rule.id,
                                  rule.name, quotedMarkdown(translate(rule.title)), toText(rule.severity));
    out += paragraph(headings.rationale, translate(rule.rationale)) + example(headings.bad, rule.bad) +
           example(headings.good, rule.good) + paragraph(headings.remedy, translate(rule.remedy));
    for (const RuleParameter& parameter : rule.parameters)
        out += fmt::format("**{}** `{}`: {}\n\n", headings.parameter, parameter.key,
                           quotedMarkdown(translate(parameter.meaning)));
    return out + paragraph(headings.source, std::string {rule.source});
}

} // namespace

std::string rulesJson(std::span<const Rule* const> rules)
{
    std::vector<std::string> rows;
    for (const Rule* rule : rules)
        rows.push_back(fmt::format(
            R"({{"id": {}, "name": {}, "severity": "{}", "family": "{}", "title": {}, "rationale": {}, "remedy": {}, )"
            R"("bad": {}, "good": {}, "source": {}, "parameters": {}, "inShort": {}}})",
            quotedJson(rule->id), quotedJson(rule->name), toText(rule->severity), toText(rule->family),
            quotedJson(rule->title), quotedJson(rule->rationale), quotedJson(rule->remedy), quotedJson(rule->bad),
            quotedJson(rule->good), quotedJson(rule->source), parametersJson(*rule), inShortJson(*rule)));
    return jsonRows(rows, "") + '\n';
}

std::string rulesMarkdown(std::span<const Rule* const> rules, const RuleText& translate, const RuleHeadings& headings)
{
    std::string table = fmt::format("| {} | {} | {} | {} |\n| --- | --- | --- | --- |\n", headings.id, headings.name,
                                    headings.severity, headings.summary);
    std::string pages;
    constexpr std::array families {RuleFamily::Redundancy, RuleFamily::Network, RuleFamily::Security,
                                   RuleFamily::Operations, RuleFamily::Cost,    RuleFamily::Performance,
                                   RuleFamily::Engine};
    for (const RuleFamily family : families) {
        std::string rows;
        for (const Rule* rule : rules) {
            if (rule->family != family)
                continue;
            rows += ruleMarkdown(*rule, translate, headings);
            table += fmt::format("| [{}](#{}) | `{}` | {} | {} |\n", rule->id, anchorOf(rule->id), rule->name,
                                 toText(rule->severity), quotedMarkdown(translate(rule->title)));
        }
        if (!rows.empty())
            pages += fmt::format("\n## {}\n\n{}", quotedMarkdown(headings.family(family)), rows);
    }
    std::string out = fmt::format("# {}\n\n{}\n\n{}{}", quotedMarkdown(headings.title),
                                  quotedMarkdown(headings.introduction), table, pages);
    while (out.ends_with("\n\n"))
        out.pop_back(); // one newline at the end
    return out;
}

} // namespace gudo
