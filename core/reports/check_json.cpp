#include "core/reports/check_json.h"

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string findingJson(const Finding& finding)
{
    const Diagnostic& d = finding.diagnostic;
    const Rule* rule = ruleNamed(d.rule);
    return fmt::format(
        R"({{"rule": {}, "name": {}, "severity": "{}", "message": {}, "components": {}, "connections": {}, )"
        R"("fixable": {}, "accepted": {}}})",
        quotedJson(d.rule), quotedJson(rule ? rule->name : std::string_view {}), toText(d.severity),
        quotedJson(toEnglish(d.message)), jsonTexts(d.components), jsonTexts(d.connections), d.fix.has_value(),
        finding.isAccepted);
}

std::string fileJson(const CheckedFile& file, bool withAccepted, const std::string& indent)
{
    std::vector<std::string> findings;
    for (const Finding& finding : file.findings)
        if (withAccepted || !finding.isAccepted)
            findings.push_back(findingJson(finding));
    const FindingCounts counts = countsOf(file.findings);
    const std::string inner = indent + "  ";
    return fmt::format("{0}{{\n{1}\"file\": {2},\n{1}\"findings\": {3},\n"
                       "{1}\"summary\": {{\"error\": {4}, \"warning\": {5}, \"note\": {6}, \"accepted\": {7}}}\n{0}}}",
                       indent, inner, quotedJson(file.file), jsonRows(findings, inner), counts.error, counts.warning,
                       counts.note, counts.accepted);
}

} // namespace

FindingCounts countsOf(std::span<const Finding> findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings) {
        if (finding.isAccepted)
            ++counts.accepted;
        else if (finding.diagnostic.severity == Severity::Error)
            ++counts.error;
        else if (finding.diagnostic.severity == Severity::Warning)
            ++counts.warning;
        else
            ++counts.note;
    }
    return counts;
}

std::string checkJson(std::span<const CheckedFile> files, bool isList, bool withAccepted)
{
    if (!isList)
        return files.empty() ? std::string {} : fileJson(files.front(), withAccepted, "") + '\n';
    std::string out = "[";
    for (const CheckedFile& file : files) {
        out += out.size() > 1 ? ",\n" : "\n";
        out += fileJson(file, withAccepted, "  ");
    }
    return out + (files.empty() ? "]\n" : "\n]\n");
}

} // namespace gudo
