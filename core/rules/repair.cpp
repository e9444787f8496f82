#include "core/rules/repair.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/rules/identity.h"

namespace gudo {

namespace {

constexpr int mostFixes = 10'000; // every finding is tried once; this bounds fixes that make new findings for ever

/// True when the user named this very rule: a pattern with '*' does not say yes to what costs money.
bool isNamed(const std::vector<std::string>& names, const Diagnostic& finding)
{
    const Rule* rule = ruleNamed(finding.rule);
    return rule &&
           std::ranges::any_of(names, [&](const std::string& name) { return name == rule->id || name == rule->name; });
}

/// The design as its project wants it to be checked.
Design seenBy(const ProjectRules& project, Design design)
{
    design.settings = withProjectRules(std::move(design.settings), project);
    return design;
}

} // namespace

Repair repairedAll(Design design, const Catalog& catalog, const ProjectRules& project, const CheckOptions& options)
{
    Repair result {.design = std::move(design)};
    std::set<std::string> tried;
    for (int i = 0; i < mostFixes; ++i) {
        std::vector<Finding> findings = check(seenBy(project, result.design), catalog, options);
        result.open.clear();
        bool isChanged = false;
        for (Finding& finding : findings) {
            Diagnostic& found = finding.diagnostic;
            if (!found.fix || finding.isAccepted)
                continue;
            if (!found.fix->isSafe && !isNamed(options.only, found)) {
                result.open.push_back(std::move(found));
                continue;
            }
            if (isChanged || !tried.insert(identityOf(found)).second)
                continue;
            Design next = repaired(result.design, found);
            if (next == result.design)
                continue;
            result.design = std::move(next);
            result.done.push_back(std::move(found));
            isChanged = true;
        }
        if (!isChanged)
            break;
    }
    return result;
}

} // namespace gudo
