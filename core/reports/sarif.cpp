#include "core/reports/sarif.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/json/json_write.h"
#include "core/reports/homepage.h"
#include "core/reports/json_parts.h"
#include "core/formats/markdown_text.h"
#include "core/reports/rules_report.h"

namespace gudo {

namespace {

// What GitHub takes and shows.
constexpr std::size_t mostResults = 25'000;
constexpr std::size_t mostRelated = 100;
constexpr std::size_t longestText = 1000; ///< of a description; bytes, to be safe

constexpr const char* root = "%SRCROOT%";

struct SarifRow {
    const CheckedFile* file;
    const CheckedFinding* finding;
};

Object text(std::string_view words)
{
    return {{"text", std::string {words}}};
}

Object artifactLocation(const CheckedFile& file)
{
    Object location {{"uri", file.uri}};
    if (file.uri.find(':') == std::string::npos) // else it is absolute
        location.emplace("uriBaseId", root);
    return location;
}

Object physicalLocation(const CheckedFile& file, TextPlace place)
{
    return {{"artifactLocation", artifactLocation(file)},
            {"region", Object {{"startLine", place.line}, {"startColumn", place.column}}}};
}

Object location(const CheckedFile& file, const Id& id)
{
    const auto found = file.whereabouts.find(id);
    const Whereabouts where = found == file.whereabouts.end() ? Whereabouts {} : found->second;
    const Object logical {
        {"name", id}, {"fullyQualifiedName", where.path.empty() ? id : where.path}, {"kind", "resource"}};
    return {{"physicalLocation", physicalLocation(file, where.place)}, {"logicalLocations", List {logical}}};
}

std::string ruleText(const Rule& rule)
{
    return fmt::format("{}\n\nFix: {}\n\nFound in: {}\nNot found in: {}", rule.rationale, rule.remedy, rule.bad,
                       rule.good);
}

std::string ruleMarkdown(const Rule& rule)
{
    return fmt::format("{}\n\n**Fix.** {}\n\n**Found in**\n\n{}\n**Not found in**\n\n{}",
                       quotedMarkdown(rule.rationale), quotedMarkdown(rule.remedy), codeBlock(rule.bad),
                       codeBlock(rule.good));
}

Object ruleObject(const Rule& rule)
{
    Object properties {{"tags", List {"infrastructure", std::string {toText(rule.family)}}},
                       {"problem.severity", rule.severity == Severity::Note ? std::string {"recommendation"}
                                                                            : std::string {toText(rule.severity)}}};
    if (const auto score = securitySeverity(rule); !score.empty())
        properties.emplace("security-severity", std::string {score});
    return {{"id", std::string {rule.id}},
            {"name", std::string {rule.name}},
            {"shortDescription", text(rule.title)},
            {"fullDescription", text(shortened(rule.rationale, longestText))},
            {"help", Object {{"text", ruleText(rule)}, {"markdown", ruleMarkdown(rule)}}},
            {"helpUri", helpAddress(rule.id)},
            {"defaultConfiguration", Object {{"level", std::string {toText(rule.severity)}}}},
            {"properties", std::move(properties)}};
}

List suppressions(const CheckedFinding& finding)
{
    if (finding.standing == FindingStanding::Accepted)
        return {Object {{"kind", "inSource"}, {"status", "accepted"}, {"justification", finding.reason}}};
    if (finding.standing == FindingStanding::InBaseline)
        return {Object {{"kind", "external"}, {"status", "accepted"}, {"justification", "In the baseline"}}};
    return {};
}

Object resultObject(const SarifRow& row, std::span<const Rule* const> rules, bool withSuppressed)
{
    const Diagnostic& d = row.finding->diagnostic;
    Object result {
        {"ruleId", d.rule}, {"level", std::string {toText(d.severity)}}, {"message", text(toEnglish(d.message))}};
    if (const auto rule = std::ranges::find(rules, d.rule, [](const Rule* each) { return each->id; });
        rule != rules.end())
        result.emplace("ruleIndex", std::int64_t {rule - rules.begin()});
    if (!row.finding->fingerprint.empty())
        result.emplace("partialFingerprints", Object {{"gudo/v1", row.finding->fingerprint}});
    std::vector<Id> ids = d.components;
    ids.insert(ids.end(), d.connections.begin(), d.connections.end());
    result.emplace("locations", List {ids.empty() ? Object {{"physicalLocation", physicalLocation(*row.file, {})}}
                                                  : location(*row.file, ids.front())});
    List related;
    for (std::size_t i = 1; i < ids.size() && related.size() < mostRelated; ++i) {
        Object other = location(*row.file, ids[i]);
        other.emplace("id", static_cast<std::int64_t>(i));
        other.emplace("message", text(ids[i]));
        related.emplace_back(std::move(other));
    }
    if (!related.empty())
        result.emplace("relatedLocations", std::move(related));
    if (withSuppressed) // an empty list says of the others that they are not suppressed
        result.emplace("suppressions", suppressions(*row.finding));
    return result;
}

/// What is wrong with a file, not with the design in it.
Object notification(const CheckedFile& file, const Diagnostic& problem)
{
    Object at {{"artifactLocation", artifactLocation(file)}};
    if (problem.line > 0 && problem.file == file.file)
        at.emplace("region", Object {{"startLine", problem.line}});
    std::string words = toEnglish(problem.message);
    if (!problem.file.empty() && problem.file != file.file)
        words = fmt::format("{}:{}:{}: {}", problem.file, problem.line, problem.column, words);
    return {{"level", std::string {toText(problem.severity)}},
            {"message", text(words)},
            {"locations", List {Object {{"physicalLocation", std::move(at)}}}}};
}

Object invocation(std::span<const CheckedFile> files, std::size_t leftOut)
{
    List notifications;
    bool isWhole = true;
    for (const CheckedFile& file : files) {
        isWhole &= file.isWhole;
        for (const Diagnostic& problem : file.problems)
            notifications.emplace_back(notification(file, problem));
    }
    if (leftOut > 0)
        notifications.emplace_back(Object {
            {"level", "warning"},
            {"message", text(fmt::format("{} more findings are left out: a log holds {}", leftOut, mostResults))}});
    Object result {{"executionSuccessful", isWhole}};
    if (!notifications.empty())
        result.emplace("toolExecutionNotifications", std::move(notifications));
    return result;
}

std::vector<SarifRow> rowsOf(std::span<const CheckedFile> files, bool withSuppressed)
{
    std::vector<SarifRow> rows;
    for (const CheckedFile& file : files)
        for (const CheckedFinding& finding : file.findings)
            if (withSuppressed || finding.standing == FindingStanding::Open)
                rows.push_back({&file, &finding});
    std::ranges::stable_sort(rows, std::ranges::greater {},
                             [](const SarifRow& row) { return row.finding->diagnostic.severity; });
    return rows;
}

} // namespace

std::string_view securitySeverity(const Rule& rule)
{
    if (rule.family != RuleFamily::Security)
        return {};
    switch (rule.severity) {
    case Severity::Error:
        return "8.9";
    case Severity::Warning:
        return "6.9";
    case Severity::Note:
        break;
    }
    return "3.9";
}

std::string sarif(std::span<const CheckedFile> files, const SarifOptions& options)
{
    std::vector<SarifRow> rows = rowsOf(files, options.withSuppressed);
    const std::size_t leftOut = rows.size() > mostResults ? rows.size() - mostResults : 0;
    rows.resize(rows.size() - leftOut);
    // A line each: as one tree, thousands of results would take a hundred times the memory of their text.
    std::vector<std::string> results;
    for (const SarifRow& row : rows)
        results.push_back(toJsonLine(resultObject(row, options.rules, options.withSuppressed)));
    std::vector<std::string> artifacts;
    for (const CheckedFile& file : files)
        artifacts.push_back(
            toJsonLine(Object {{"location", artifactLocation(file)}, {"roles", List {"analysisTarget"}}}));
    List rules;
    for (const Rule* rule : options.rules)
        rules.emplace_back(ruleObject(*rule));
    const Object driver {{"name", "Gudo"},
                         {"semanticVersion", options.version},
                         {"informationUri", std::string {homepage}},
                         {"rules", std::move(rules)}};
    const Object bases {{root, Object {{"description", text("The folder that gudo ran in")}}}};
    const std::string indent(6, ' ');
    std::string out = "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
                      "  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n";
    const auto member = [&](std::string_view key, const std::string& json) {
        out += fmt::format("{}\"{}\": {},\n", indent, key, json);
    };
    member("tool", toJson(Object {{"driver", driver}}, 3));
    member("columnKind", quotedJson("unicodeCodePoints"));
    member("originalUriBaseIds", toJsonLine(bases));
    member("artifacts", jsonRows(artifacts, indent));
    member("invocations", toJson(List {invocation(files, leftOut)}, 3));
    member("results", jsonRows(results, indent));
    out.replace(out.size() - 2, 1, ""); // the last comma
    return out + "    }\n  ]\n}\n";
}

} // namespace gudo
