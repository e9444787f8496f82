#include "core/reports/rules_report.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

/// Text for a Markdown paragraph or table cell: nothing in it is markup.
std::string quotedMarkdown(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view {"\\`*_{}[]<>#|"}.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// A fenced block whose fence is longer than any run of backticks inside.
std::string codeBlock(std::string_view text)
{
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fmt::format("{0}text\n{1}\n{0}\n", fence, text);
}

} // namespace

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

std::string rulesJson(std::span<const Rule* const> rules)
{
    std::vector<std::string> rows;
    for (const Rule* rule : rules)
        rows.push_back(fmt::format(
            R"({{"id": {}, "name": {}, "severity": "{}", "family": "{}", "title": {}, "rationale": {}, "remedy": {}, )"
            R"("bad": {}, "good": {}, "source": {}}})",
            quotedJson(rule->id), quotedJson(rule->name), toText(rule->severity), toText(rule->family),
            quotedJson(rule->title), quotedJson(rule->rationale), quotedJson(rule->remedy), quotedJson(rule->bad),
            quotedJson(rule->good), quotedJson(rule->source)));
    return jsonRows(rows, "") + '\n';
}

std::string rulesMarkdown(std::span<const Rule* const> rules, const RuleText& translate, const RuleHeadings& headings)
{
    const auto paragraph = [&](const std::string& heading, const char* text) {
        return *text ? fmt::format("**{}.** {}\n\n", heading, quotedMarkdown(translate(text))) : std::string {};
    };
    const auto example = [&](const std::string& heading, const char* text) {
        return *text ? fmt::format("**{}**\n\n{}\n", heading, codeBlock(translate(text))) : std::string {};
    };
    std::string out = fmt::format("# {}\n\n", quotedMarkdown(headings.title));
    for (const Rule* rule : rules) {
        out += fmt::format("## {} `{}`\n\n{} ({})\n\n", rule->id, rule->name, quotedMarkdown(translate(rule->title)),
                           toText(rule->severity));
        out += paragraph(headings.rationale, rule->rationale) + example(headings.bad, rule->bad) +
               example(headings.good, rule->good) + paragraph(headings.remedy, rule->remedy);
        if (!rule->source.empty())
            out += fmt::format("**{}.** {}\n\n", headings.source, quotedMarkdown(rule->source));
    }
    out.pop_back(); // one newline at the end
    return out;
}

} // namespace gudo
