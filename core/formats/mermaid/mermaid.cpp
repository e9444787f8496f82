#include "core/formats/mermaid/mermaid.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/formats/markdown_text.h"
#include "core/formats/mermaid/mermaid_diagram.h"
#include "core/formats/mermaid/mermaid_read.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

Diagnostic leftOutNote(const MermaidChart& chart)
{
    std::string names;
    for (const std::string_view id : chart.leftOut()) {
        if (!names.empty())
            names += ", ";
        names += displayName(chart.component(id));
    }
    return {.severity = Severity::Note,
            .message = {GUDO_TR_NOOP("core", "Left out of the flowchart: %1"), {std::move(names)}},
            .components = {chart.leftOut().begin(), chart.leftOut().end()}};
}

bool isWithin(const LocatedText& diagram, const MermaidPart& part, const MermaidProfile& profile)
{
    return part.connections.size() <= profile.maxEdges && utf16Length(diagram.text) <= profile.maxText;
}

/// Only a single text that is too long on its own can still be more than a page takes.
void warnAboutLength(const LocatedText& diagram, const MermaidProfile& profile, std::vector<Diagnostic>& diagnostics)
{
    if (const std::size_t length = utf16Length(diagram.text); length > profile.maxText)
        diagnostics.push_back(
            {.severity = Severity::Warning,
             .message = {GUDO_TR_NOOP("core", "The flowchart has %1 characters, and most pages draw no more than %2"),
                         {fmt::format("{}", length), fmt::format("{}", profile.maxText)}}});
}

/// Lines that make a document of the diagrams; keeps the places of what they are about.
class ChartDocument {
public:
    void add(const std::string& text)
    {
        m_result.text += text;
        m_lines += static_cast<int>(std::ranges::count(text, '\n'));
    }
    void add(const LocatedText& diagram)
    {
        for (TextSpan span : diagram.spans) {
            span.first += m_lines;
            span.last += m_lines;
            m_result.spans.push_back(std::move(span));
        }
        add(diagram.text);
    }
    [[nodiscard]] LocatedText taken() { return std::move(m_result); }

private:
    LocatedText m_result;
    int m_lines = 0;
};

/// Markdown with all diagrams, as pages draw them.
LocatedText inOneDocument(const MermaidChart& chart, const MermaidProfile& profile, const MermaidParts& parts,
                          std::vector<Diagnostic>& diagnostics)
{
    const std::string count = fmt::format("{}", parts.parts.size());
    const Message note {
        GUDO_TR_NOOP("core",
                     "Drawn in %1 flowcharts, as one takes at most %2 connections and %3 characters. Everything "
                     "is drawn once; what is dashed with an arrow and a number is drawn in that flowchart"),
        {count, fmt::format("{}", profile.maxEdges), fmt::format("{}", profile.maxText)}};
    ChartDocument document;
    if (const std::string title = onOneLine(chart.design().title); !title.empty())
        document.add(fmt::format("# {}\n\n", quotedMarkdown(title)));
    document.add(quotedMarkdown(chart.options().translate ? chart.options().translate(note) : toEnglish(note)) + ".\n");
    for (std::size_t place = 0; place < parts.parts.size(); ++place) {
        const LocatedText diagram = mermaidDiagram(chart, profile, parts, place);
        document.add(fmt::format("\n## {}. {}\n\n```mermaid\n", place + 1, quotedMarkdown(parts.parts[place].title)));
        document.add(diagram);
        document.add("```\n");
        warnAboutLength(diagram, profile, diagnostics);
    }
    diagnostics.push_back(
        {.severity = Severity::Note,
         .message = {GUDO_TR_NOOP("core", "Too much for one flowchart: written as a Markdown page with %1 of them"),
                     {count}}});
    return document.taken();
}

} // namespace

const Format mermaid {.id = "mermaid",
                      .title = GUDO_TR_NOOP("core", "Mermaid flowchart"),
                      .extension = "mmd",
                      .write = writeMermaid,
                      .recognises = isMermaid,
                      .isPicture = true,
                      .readWith = readMermaid};

LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options,
                            const MermaidProfile& profile)
{
    LocatedTexts result;
    const MermaidChart chart {design, catalog, options};
    if (!chart.leftOut().empty())
        result.diagnostics.push_back(leftOutNote(chart));
    const MermaidParts whole = inOneDiagram(chart);
    LocatedText diagram = mermaidDiagram(chart, profile, whole, 0);
    if (!isWithin(diagram, whole.parts.front(), profile)) {
        const MermaidParts parts = inSeveralDiagrams(chart, profile);
        if (parts.parts.size() > 1) {
            result.files.push_back(inOneDocument(chart, profile, parts, result.diagnostics));
            return result;
        }
        warnAboutLength(diagram, profile, result.diagnostics);
    }
    result.files.push_back(std::move(diagram));
    return result;
}

LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    return locatedMermaid(design, catalog, options, mermaidProfile(options.target));
}

Written writeMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    LocatedTexts located = locatedMermaid(design, catalog, options);
    return {std::move(located.files.front().text), std::move(located.diagnostics)};
}

} // namespace gudo
