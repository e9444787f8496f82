#include "core/rules/check.h"
#include "core/rules/engine/engine_rules.h"
#include "core/rules/findings.h"

namespace gudo {

namespace {

Fix removal(const std::string& name)
{
    return {{GUDO_TR_NOOP("core", "Remove the entry")}, [name](Design design) {
                design.settings.rules.erase(name);
                return design;
            }};
}

std::vector<Diagnostic> findUnknownRules(const RuleContext& context)
{
    std::vector<Diagnostic> findings;
    for (const auto& [name, setting] : context.design.settings.rules) {
        if (namesAnyRule(name))
            continue;
        findings.push_back(finding(
            {GUDO_TR_NOOP("core", "The settings of the design speak of the rule \"%1\", which does not exist"), {name}},
            {}));
        findings.back().key = name;
        findings.back().fix = removal(name);
    }
    return findings;
}

} // namespace

const Rule unknownRuleInSettings {
    .id = "SUP-003",
    .name = "unknown-rule-in-settings",
    .severity = Severity::Note,
    .family = RuleFamily::Engine,
    .title = GUDO_TR_NOOP("core", "Setting for a rule that does not exist"),
    .rationale =
        GUDO_TR_NOOP("core", "The settings of a design turn rules off or change their severity by id or name. A name "
                             "with a typing error changes nothing, and whoever wrote it believes that it does."),
    .remedy = GUDO_TR_NOOP("core", "Correct the name, as \"gudo rules\" lists it, or remove the entry."),
    .bad = GUDO_TR_NOOP("core", "\"single-zone-databases\": \"off\" in the settings."),
    .good = GUDO_TR_NOOP("core", "\"single-zone-database\": \"off\" in the settings."),
    .source = "Gudo",
    .check = findUnknownRules,
};

} // namespace gudo
