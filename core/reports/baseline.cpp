#include "core/reports/baseline.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/json/json_read.h"
#include "core/json/json_reader.h"
#include "core/json/json_write.h"
#include "core/reports/json_parts.h"

namespace gudo {

namespace {

constexpr int baselineVersion = 1;
constexpr std::size_t fingerprintLength = 64; ///< hexadecimal digits of SHA-256

bool isFingerprint(std::string_view text)
{
    return text.size() == fingerprintLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

class BaselineReader {
public:
    BaselineReader(std::string_view text, std::string_view fileName, std::vector<Diagnostic>& diagnostics)
        : m_json {std::string {fileName}, text, diagnostics}
    {
    }

    Baseline read(const JsonNode& root)
    {
        Baseline baseline;
        const JsonNode* version = root.member("gudoBaseline");
        const auto* number = version ? version->asInteger() : nullptr;
        if (!number || *number < 1) {
            m_json.error(
                {GUDO_TR_NOOP("core", "This is no baseline: it does not start with the version, \"gudoBaseline\": 1")},
                root);
            return baseline;
        }
        if (*number > baselineVersion) {
            m_json.error({GUDO_TR_NOOP("core", "The baseline is of version %1, this program knows version %2"),
                          {std::to_string(*number), std::to_string(baselineVersion)}},
                         *version);
            return baseline;
        }
        if (!root.member("findings"))
            m_json.error({GUDO_TR_NOOP("core", "The baseline has no list of findings")}, root);
        for (const JsonNode& row : m_json.elementsAt(root, "findings", "The baseline"))
            readEntry(row, baseline);
        std::ranges::sort(baseline.entries);
        baseline.entries.erase(std::unique(baseline.entries.begin(), baseline.entries.end()), baseline.entries.end());
        return baseline;
    }

private:
    void readEntry(const JsonNode& row, Baseline& baseline)
    {
        const std::string_view each = "A finding";
        if (!row.asMembers()) {
            m_json.error({GUDO_TR_NOOP("core", "A finding in the baseline must be an object")}, row);
            return;
        }
        BaselineEntry entry {.file = m_json.textAt(row, "file", each),
                             .rule = m_json.textAt(row, "rule", each),
                             .components = m_json.textsAt(row, "components", each),
                             .connections = m_json.textsAt(row, "connections", each),
                             .fingerprint = m_json.textAt(row, "fingerprint", each)};
        if (entry.file.empty() || entry.rule.empty())
            m_json.error({GUDO_TR_NOOP("core", "A finding in the baseline needs a file and a rule")}, row);
        else if (!isFingerprint(entry.fingerprint))
            m_json.error(
                {GUDO_TR_NOOP("core", "A finding in the baseline needs a fingerprint of 64 hexadecimal digits")}, row);
        else
            baseline.entries.push_back(std::move(entry));
    }

    JsonReader m_json;
};

std::string entryJson(const BaselineEntry& entry)
{
    return fmt::format(R"({{"file": {}, "rule": {}, "components": {}, "connections": {}, "fingerprint": {}}})",
                       quotedJson(entry.file), quotedJson(entry.rule), jsonTexts(entry.components),
                       jsonTexts(entry.connections), quotedJson(entry.fingerprint));
}

} // namespace

BaselineResult readBaseline(std::string_view text, std::string_view fileName)
{
    BaselineResult result;
    if (const auto root = readJson(text, result.diagnostics))
        result.baseline = BaselineReader {text, fileName, result.diagnostics}.read(*root);
    for (Diagnostic& diagnostic : result.diagnostics)
        diagnostic.file = fileName;
    return result;
}

std::string writeBaseline(const Baseline& baseline)
{
    const std::set<BaselineEntry> sorted {baseline.entries.begin(), baseline.entries.end()};
    std::vector<std::string> rows;
    for (const BaselineEntry& entry : sorted)
        rows.push_back(entryJson(entry));
    return fmt::format("{{\n  \"gudoBaseline\": {},\n  \"findings\": {}\n}}\n", baselineVersion, jsonRows(rows, "  "));
}

std::vector<BaselineEntry> entriesOf(const CheckedFile& file, std::string_view name)
{
    std::vector<BaselineEntry> entries;
    for (const CheckedFinding& finding : file.findings)
        if (finding.standing != FindingStanding::Accepted)
            entries.push_back({std::string {name}, finding.diagnostic.rule, finding.diagnostic.components,
                               finding.diagnostic.connections, finding.fingerprint});
    return entries;
}

std::vector<BaselineEntry> markBaseline(CheckedFile& file, std::string_view name, const Baseline& baseline)
{
    std::set<std::string_view> known;
    for (const BaselineEntry& entry : baseline.entries)
        if (entry.file == name)
            known.insert(entry.fingerprint);
    std::set<std::string_view> matched;
    for (CheckedFinding& finding : file.findings) {
        if (!known.contains(finding.fingerprint))
            continue;
        matched.insert(finding.fingerprint);
        if (finding.standing == FindingStanding::Open)
            finding.standing = FindingStanding::InBaseline;
    }
    std::vector<BaselineEntry> gone;
    for (const BaselineEntry& entry : baseline.entries) {
        const Rule* rule = ruleNamed(entry.rule);
        const bool hasRun = !rule || std::ranges::find(file.ran, rule) != file.ran.end();
        if (entry.file == name && hasRun && !matched.contains(entry.fingerprint))
            gone.push_back(entry);
    }
    return gone;
}

} // namespace gudo
