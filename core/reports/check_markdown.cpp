#include "core/reports/check_markdown.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/formats/svg.h"
#include "core/reports/homepage.h"
#include "core/formats/markdown_text.h"

namespace gudo {

namespace {

constexpr std::size_t longestReport = 60'000; ///< GitHub takes 65 536 characters
constexpr std::size_t longestMessage = 600;   ///< bytes
constexpr std::size_t longestName = 200;
constexpr std::size_t mostSubjects = 8;

const char* symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "❌";
    case Severity::Warning:
        return "⚠️";
    case Severity::Note:
        break;
    }
    return "ℹ️";
}

/// Text inside an HTML element, on one line.
std::string quotedHtml(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    std::ranges::replace(text, '\t', ' ');
    return quotedXml(text);
}

std::string subjectsText(const Diagnostic& d)
{
    std::string out;
    const auto& ids = subjectsOf(d);
    for (std::size_t i = 0; i < std::min(ids.size(), mostSubjects); ++i)
        out += (i > 0 ? ", " : "") + inlineCode(ids[i]);
    return ids.size() > mostSubjects ? out + ", …" : out;
}

std::string rowOf(const Diagnostic& d, const MarkdownWords& words)
{
    const Rule* rule = ruleNamed(d.rule);
    const std::string message = words.translate ? words.translate(d.message) : toEnglish(d.message);
    return fmt::format("| {} | [{}]({}) {} | {} | {} |\n", symbolOf(d.severity), quotedMarkdown(d.rule),
                       helpAddress(d.rule), rule ? quotedMarkdown(rule->name) : std::string {},
                       quotedMarkdown(shortened(message, longestMessage)), subjectsText(d));
}

std::string problemsText(const CheckedFile& file, const MarkdownWords& words)
{
    constexpr std::size_t most = 10;
    std::string out;
    for (std::size_t i = 0; i < std::min(file.problems.size(), most); ++i) {
        const Diagnostic& problem = file.problems[i];
        const std::string message = words.translate ? words.translate(problem.message) : toEnglish(problem.message);
        const std::string line = problem.line > 0
                                     ? fmt::format("{}:{}:{}: {}", problem.file, problem.line, problem.column, message)
                                     : message;
        out += fmt::format("* {}\n", quotedMarkdown(shortened(line, longestMessage)));
    }
    return out.empty() ? out : out + '\n';
}

std::string sectionHead(const CheckedFile& file, const MarkdownWords& words, bool isOpen)
{
    std::string summary = words.summary(countsOf(file.findings));
    if (!file.isWhole)
        summary = file.isRead ? summary + " – " + words.incomplete : words.incomplete;
    return fmt::format("\n<details{}><summary><b>{}</b>: {}</summary>\n\n", isOpen ? " open" : "",
                       quotedHtml(shortened(file.file, longestName)), quotedHtml(summary));
}

} // namespace

std::string checkMarkdown(std::span<const CheckedFile> files, const MarkdownWords& words)
{
    FindingCounts total;
    bool isRead = files.empty();
    for (const CheckedFile& file : files) {
        total += countsOf(file.findings);
        isRead |= file.isRead;
    }
    std::string out = fmt::format("### Gudo: {}\n", quotedMarkdown(isRead ? words.summary(total) : words.incomplete));
    int leftOut = 0;
    for (const CheckedFile& file : files) {
        const int open = countsOf(file.findings).open();
        if (open == 0 && file.isWhole)
            continue;
        if (out.size() > longestReport) {
            leftOut += open;
            continue;
        }
        out += sectionHead(file, words, files.size() == 1) + problemsText(file, words);
        if (open > 0)
            out += fmt::format("| | {} | {} | {} |\n| --- | --- | --- | --- |\n", quotedMarkdown(words.rule),
                               quotedMarkdown(words.finding), quotedMarkdown(words.components));
        for (const CheckedFinding& finding : file.findings) {
            if (finding.standing != FindingStanding::Open)
                continue;
            const std::string row = rowOf(finding.diagnostic, words);
            if (out.size() + row.size() > longestReport)
                ++leftOut;
            else
                out += row;
        }
        out += "\n</details>\n";
    }
    if (leftOut > 0)
        out += '\n' + quotedMarkdown(words.leftOut(leftOut)) + '\n';
    return out;
}

} // namespace gudo
