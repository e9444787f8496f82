#include "core/rules/check.h"

#include <algorithm>
#include <map>
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

/// What the settings say about a rule: a text, or the `severity` of an object.
std::string_view wordOf(const Settings& settings, const Rule& rule)
{
    const Value* setting = settingOf(settings.rules, rule);
    if (!setting)
        return {};
    if (const auto* text = setting->asString())
        return *text;
    const Object* parameters = setting->asObject();
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

/// What the rules say that explain single points of failure.
class Explanations {
public:
    explicit Explanations(std::vector<Finding>& findings)
    {
        for (Finding& found : findings) {
            if (!ruleNamed(found.diagnostic.rule)->explainsSinglePoints)
                continue;
            m_culprits[found.diagnostic.components.front()].push_back(&found.diagnostic);
            for (const Id& id : found.diagnostic.components)
                m_naming[id].push_back(&found.diagnostic);
        }
    }

    /// What says the same more precisely: that its culprit is one, or for a place that takes others with it, why each
    /// of them is there. Empty when something is left unsaid.
    [[nodiscard]] std::vector<Diagnostic*> of(const Diagnostic& point) const
    {
        if (point.components.empty())
            return {};
        const Id& first = point.components.front();
        if (const auto culprit = m_culprits.find(first); culprit != m_culprits.end())
            return culprit->second;
        std::vector<Diagnostic*> all;
        for (const Id& id : point.components) {
            if (id == first)
                continue;
            const auto said = naming(first, id, point.components.size() == 2);
            if (said.empty())
                return {};
            all.insert(all.end(), said.begin(), said.end());
        }
        return all;
    }

private:
    /// Findings that name both, or just blame the one thing that is in the place.
    std::vector<Diagnostic*> naming(const Id& place, const Id& id, bool isAlone) const
    {
        std::vector<Diagnostic*> found;
        if (const auto both = m_naming.find(place); both != m_naming.end())
            std::ranges::copy_if(both->second, std::back_inserter(found), [&](const Diagnostic* finding) {
                return std::ranges::find(finding->components, id) != finding->components.end();
            });
        const auto culprit = m_culprits.find(id);
        if (found.empty() && isAlone && culprit != m_culprits.end())
            return culprit->second;
        return found;
    }

    std::map<Id, std::vector<Diagnostic*>> m_culprits;
    std::map<Id, std::vector<Diagnostic*>> m_naming;
};

/// One cause is one finding: a single point that another rule explains is left out, and what explains it is as bad,
/// unless the settings say how bad that rule is.
void mergeRootCauses(std::vector<Finding>& findings, const Settings& settings)
{
    std::set<const Diagnostic*> covered;
    const Explanations explanations {findings};
    for (const Finding& found : findings) {
        if (found.diagnostic.rule != explained)
            continue;
        for (Diagnostic* said : explanations.of(found.diagnostic)) {
            if (!severityFrom(wordOf(settings, *ruleNamed(said->rule))))
                said->severity = std::max(said->severity, found.diagnostic.severity);
            covered.insert(&found.diagnostic);
        }
    }
    std::vector<Finding> kept;
    for (Finding& found : findings)
        if (!covered.contains(&found.diagnostic))
            kept.push_back(std::move(found));
    findings = std::move(kept);
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
    const auto add = [&](const Rule& rule, Diagnostic found) {
        found.severity = severityOf(rule, found.severity, wordOf(design.settings, rule), isDev);
        found.rule = std::string {rule.id};
        findings.push_back({std::move(found)});
    };
    for (const Rule* rule : rules()) {
        if (options.isCancelled && options.isCancelled())
            return {};
        if (!isWanted(*rule, design.settings, options))
            continue;
        ran.push_back(rule);
        for (Diagnostic& found : rule->check(context))
            add(*rule, std::move(found));
    }
    mergeRootCauses(findings, design.settings);
    for (Diagnostic& fault : markAccepted(findings, design.settings, options.today, ran))
        if (const Rule& rule = *ruleNamed(fault.rule); isWanted(rule, design.settings, options))
            add(rule, std::move(fault));
    std::ranges::stable_sort(findings, comesBefore);
    return findings;
}

Design repaired(const Design& design, const Diagnostic& finding)
{
    return finding.fix && finding.fix->apply ? finding.fix->apply(design) : design;
}

bool isWanted(const Rule& rule, const Settings& settings, const CheckOptions& options)
{
    return (options.only.empty() || matchesAny(options.only, rule)) && !matchesAny(options.skip, rule) &&
           wordOf(settings, rule) != "off";
}

bool matches(std::string_view pattern, const Rule& rule)
{
    return matchesGlob(pattern, rule.id) || matchesGlob(pattern, rule.name);
}

bool namesAnyRule(std::string_view pattern)
{
    return std::ranges::any_of(rules(), [&](const Rule* rule) { return matches(pattern, *rule); });
}

const Value* settingOf(const Object& settings, const Rule& rule)
{
    const Value* byPattern = nullptr;
    for (const std::string_view name : {rule.id, rule.name})
        if (const Value* setting = find(settings, name))
            return setting;
    for (const auto& [pattern, setting] : settings)
        if (!byPattern && matches(pattern, rule))
            byPattern = &setting;
    return byPattern;
}

} // namespace gudo
