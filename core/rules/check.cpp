#include "core/rules/check.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "core/rules/acceptance.h"

namespace gudo {

namespace {

constexpr std::string_view explained = "RED-001"; ///< by rules that explain single points

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Shell-like, with '*' only; without regard to case. Linear but for backtracking to the last star.
bool matchesGlob(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && lower(pattern[p]) == lower(text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesAny(const std::vector<std::string>& patterns, const Rule& rule)
{
    return std::ranges::any_of(patterns, [&](const std::string& pattern) { return matches(pattern, rule); });
}

/// What the settings say about a rule: a text, or the `severity` of an object. A full name beats a pattern.
std::string_view settingOf(const Settings& settings, const Rule& rule)
{
    const Value* best = nullptr;
    for (const auto& [key, value] : settings.rules)
        if (key == rule.id || key == rule.name)
            best = &value;
        else if (!best && matches(key, rule))
            best = &value;
    if (!best)
        return {};
    if (const auto* text = best->asString())
        return *text;
    const Object* parameters = best->asObject();
    return parameters ? textOf(*parameters, "severity") : std::string_view {};
}

Severity demoted(Severity severity)
{
    return severity == Severity::Error ? Severity::Warning : Severity::Note;
}

/// The severity that the design gives to findings of a rule.
Severity severityOf(const Rule& rule, Severity own, std::string_view setting, bool isDev)
{
    if (const auto said = severityFrom(setting))
        return *said;
    const Severity usual = std::min(rule.severity, own);
    const bool isDemoted = isDev && (rule.family == RuleFamily::Redundancy || rule.family == RuleFamily::Operations);
    return isDemoted ? demoted(usual) : usual;
}

void mergeRootCauses(std::vector<Finding>& findings)
{
    std::set<Id> known;
    for (const Finding& found : findings)
        if (ruleNamed(found.diagnostic.rule)->explainsSinglePoints)
            known.insert(found.diagnostic.components.front());
    std::erase_if(findings, [&](const Finding& found) {
        const auto& components = found.diagnostic.components;
        return found.diagnostic.rule == explained && !components.empty() && known.contains(components.front());
    });
}

bool comesBefore(const Finding& a, const Finding& b)
{
    const auto plain = [](const Diagnostic& found) {
        return std::tie(found.rule, found.components, found.connections, found.key);
    };
    if (a.diagnostic.severity != b.diagnostic.severity)
        return a.diagnostic.severity > b.diagnostic.severity;
    if (plain(a.diagnostic) != plain(b.diagnostic))
        return plain(a.diagnostic) < plain(b.diagnostic);
    return toEnglish(a.diagnostic.message) < toEnglish(b.diagnostic.message);
}

} // namespace

std::vector<Finding> check(const Design& design, const Catalog& catalog, const CheckOptions& options)
{
    return check(RuleContext {design, catalog}, options);
}

std::vector<Finding> check(const RuleContext& context, const CheckOptions& options)
{
    const Design& design = context.design;
    const std::string& profile = options.profile.empty() ? design.settings.profile : options.profile;
    const bool isDev = profile == "dev";

    std::vector<Finding> findings;
    std::vector<const Rule*> ran;
    const auto isWanted = [&](const Rule& rule) {
        return (options.only.empty() || matchesAny(options.only, rule)) && !matchesAny(options.skip, rule) &&
               settingOf(design.settings, rule) != "off";
    };
    const auto add = [&](const Rule& rule, Diagnostic found) {
        found.severity = severityOf(rule, found.severity, settingOf(design.settings, rule), isDev);
        found.rule = std::string {rule.id};
        findings.push_back({std::move(found)});
    };
    for (const Rule* rule : rules()) {
        if (options.isCancelled && options.isCancelled())
            return {};
        if (!isWanted(*rule))
            continue;
        ran.push_back(rule);
        for (Diagnostic& found : rule->check(context))
            add(*rule, std::move(found));
    }
    mergeRootCauses(findings);
    for (Diagnostic& fault : markAccepted(findings, design.settings, options.today, ran))
        if (const Rule& rule = *ruleNamed(fault.rule); isWanted(rule))
            add(rule, std::move(fault));
    std::ranges::stable_sort(findings, comesBefore);
    return findings;
}

Design repaired(const Design& design, const Diagnostic& finding)
{
    return finding.fix && finding.fix->apply ? finding.fix->apply(design) : design;
}

bool matches(std::string_view pattern, const Rule& rule)
{
    return matchesGlob(pattern, rule.id) || matchesGlob(pattern, rule.name);
}

} // namespace gudo
