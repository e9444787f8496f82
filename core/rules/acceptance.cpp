#include "core/rules/acceptance.h"

#include <algorithm>

namespace gudo {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string textOfDetail(const Value& value)
{
    if (const auto* text = value.asString())
        return *text;
    if (const auto* number = value.asInteger())
        return std::to_string(*number);
    return {};
}

/// True when every detail is the finding's key or a word of it.
bool matchesDetails(const Object& match, std::string_view key)
{
    return std::ranges::all_of(match, [&](const auto& detail) {
        const std::string wanted = textOfDetail(detail.second);
        const std::string spaced = ' ' + std::string {key} + ' ';
        return !wanted.empty() && spaced.find(' ' + wanted + ' ') != std::string::npos;
    });
}

std::vector<Id> subjectsOf(const AcceptedFinding& entry)
{
    return entry.component.empty() ? std::vector<Id> {} : std::vector<Id> {entry.component};
}

Fix removal(const AcceptedFinding& entry)
{
    return {{GUDO_TR_NOOP("core", "Remove the entry")}, [entry](Design design) {
                std::erase(design.settings.accepted, entry);
                return design;
            }};
}

Diagnostic findingAbout(const AcceptedFinding& entry, std::string_view rule, Message message)
{
    Diagnostic found {.rule = std::string {rule},
                      .severity = ruleNamed(rule)->severity,
                      .message = std::move(message),
                      .components = subjectsOf(entry),
                      .fix = removal(entry),
                      .key = entry.rule};
    if (!entry.connection.empty())
        found.connections.push_back(entry.connection);
    return found;
}

} // namespace

bool isAbout(const AcceptedFinding& entry, const Diagnostic& found)
{
    const Rule* rule = ruleNamed(found.rule);
    const bool isCulprit =
        entry.component.empty() || (!found.components.empty() && found.components.front() == entry.component);
    const bool isConnection =
        entry.connection.empty() || std::ranges::find(found.connections, entry.connection) != found.connections.end();
    return rule && matches(entry.rule, *rule) && isCulprit && isConnection && matchesDetails(entry.match, found.key);
}

std::vector<Diagnostic> markAccepted(std::vector<Finding>& findings, const Settings& settings, std::string_view today,
                                     const std::vector<const Rule*>& ran)
{
    std::vector<Diagnostic> faults;
    for (const AcceptedFinding& entry : settings.accepted) {
        const bool isExpired = !entry.expires.empty() && !today.empty() && entry.expires < today;
        if (isExpired)
            faults.push_back(findingAbout(
                entry, "SUP-001",
                {GUDO_TR_NOOP("core", "The acceptance of %1 expired on %2"), {entry.rule, entry.expires}}));
        else if (isBlank(entry.reason))
            faults.push_back(findingAbout(
                entry, "SUP-001",
                {GUDO_TR_NOOP("core", "The acceptance of %1 gives no reason, so it does not count"), {entry.rule}}));
        if (isExpired || isBlank(entry.reason))
            continue;
        bool isUsed = false;
        for (Finding& found : findings)
            if (isAbout(entry, found.diagnostic)) {
                found.isAccepted = true;
                found.reason = entry.reason;
                isUsed = true;
            }
        const bool hasRun = std::ranges::all_of(rules(), [&](const Rule* rule) {
            return !matches(entry.rule, *rule) || std::ranges::find(ran, rule) != ran.end();
        });
        if (!isUsed && hasRun)
            faults.push_back(findingAbout(
                entry, "SUP-002",
                {GUDO_TR_NOOP("core", "The design accepts %1, but there is no such finding"), {entry.rule}}));
    }
    return faults;
}

} // namespace gudo
