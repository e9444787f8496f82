#include "app/problems/problem_rows.h"

#include <unordered_map>

#include "core/rules/identity.h"

namespace gudo {

RuleFamily familyOf(const Diagnostic& finding)
{
    const Rule* rule = ruleNamed(finding.rule);
    return rule ? rule->family : RuleFamily::Engine;
}

std::vector<ProblemGroup> problemRows(const Analysis& analysis, FindingGrouping by, const ProblemsFilter& filter,
                                      const ProblemFacts& facts)
{
    std::unordered_map<std::string, int> copies;
    std::vector<ProblemRow> rows;
    rows.reserve(analysis.findings.size());
    for (std::size_t at = 0; at < analysis.findings.size(); ++at) {
        const Finding& finding = analysis.findings[at];
        std::string identity = identityOf(finding.diagnostic);
        const bool isNew = !finding.isAccepted && facts.isNew(identity);
        if (const int copy = copies[identity]++; copy > 0)
            identity += '\n' + std::to_string(copy);
        rows.push_back({std::move(identity), &finding, isNew});
    }
    const auto passes = [&](const ProblemRow& row, int number) {
        const Finding& finding = *row.finding;
        const Diagnostic& found = finding.diagnostic;
        return (!finding.isAccepted || filter.areAcceptedShown) &&
               filter.severities.at(static_cast<std::size_t>(found.severity)) &&
               (!filter.isFixableOnly || (found.fix && !finding.isAccepted)) && (!filter.isNewOnly || row.isNew) &&
               (filter.hiddenFamilies.empty() || !filter.hiddenFamilies.contains(familyOf(found))) &&
               (filter.text.isEmpty() || facts.matchesText(number));
    };
    std::vector<ProblemGroup> shown;
    for (const FindingGroup& group : grouped(analysis, by)) {
        ProblemGroup next {.key = group.key, .rule = group.rule};
        for (const int finding : group.findings)
            if (ProblemRow& row = rows[static_cast<std::size_t>(finding)]; passes(row, finding))
                next.rows.push_back(std::move(row));
        if (next.rows.empty())
            continue;
        next.title = facts.title(group);
        next.isFlat = next.rows.size() == 1 && by != FindingGrouping::Severity;
        next.number = static_cast<int>(shown.size());
        shown.push_back(std::move(next));
    }
    return shown;
}

} // namespace gudo
