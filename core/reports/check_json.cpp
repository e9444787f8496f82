#include "core/reports/check_json.h"

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

std::string findingJson(const CheckedFinding& finding)
{
    const Diagnostic& d = finding.diagnostic;
    const Rule* rule = ruleNamed(d.rule);
    return fmt::format(
        R"({{"rule": {}, "name": {}, "severity": "{}", "message": {}, "components": {}, "connections": {}, )"
        R"("fixable": {}, "accepted": {}, "baseline": {}, "fingerprint": {}}})",
        quotedJson(d.rule), quotedJson(rule ? rule->name : std::string_view {}), toText(d.severity),
        quotedJson(toEnglish(d.message)), jsonTexts(d.components), jsonTexts(d.connections), d.fix.has_value(),
        finding.standing == FindingStanding::Accepted, finding.standing == FindingStanding::InBaseline,
        quotedJson(finding.fingerprint));
}

std::string fileJson(const CheckedFile& file, bool withAccepted, const std::string& indent)
{
    std::vector<std::string> findings;
    for (const CheckedFinding& finding : file.findings)
        if (withAccepted || finding.standing == FindingStanding::Open)
            findings.push_back(findingJson(finding));
    const FindingCounts counts = countsOf(file.findings);
    const std::string inner = indent + "  ";
    return fmt::format("{0}{{\n{1}\"file\": {2},\n{1}\"findings\": {3},\n"
                       "{1}\"summary\": {{\"error\": {4}, \"warning\": {5}, \"note\": {6}, \"accepted\": {7}, "
                       "\"baseline\": {8}}}\n{0}}}",
                       indent, inner, quotedJson(file.file), jsonRows(findings, inner), counts.error, counts.warning,
                       counts.note, counts.accepted, counts.baseline);
}

} // namespace

std::string checkJson(std::span<const CheckedFile> files, bool isList, bool withAccepted)
{
    std::string out = "[";
    for (const CheckedFile& file : files) {
        if (!file.isRead)
            continue; // the exit code and standard error tell of it
        if (!isList)
            return fileJson(file, withAccepted, "") + '\n';
        out += out.size() > 1 ? ",\n" : "\n";
        out += fileJson(file, withAccepted, "  ");
    }
    if (!isList)
        return {};
    return out + (out.size() == 1 ? "]\n" : "\n]\n");
}

} // namespace gudo
