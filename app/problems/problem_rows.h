#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/problems/problems_filter.h"
#include "core/rules/finding_groups.h"

namespace gudo {

/// A finding as a row of the list.
struct ProblemRow {
    std::string identity {};          ///< identityOf(), with a number behind it where several findings have the same
    const Finding* finding = nullptr; ///< of the analysis that the rows were made of
    bool isNew = false;
};

/// A group as a row of the list, with those of its findings that the filter lets through; at least one.
struct ProblemGroup {
    std::string key {};
    std::string rule {}; ///< id of the rule that made all of them; empty: several
    QString title {};
    std::vector<ProblemRow> rows {};
    bool isFlat = false; ///< a single finding stands for itself, without a heading
    int number = 0;      ///< of the group in the list
};

/// What a filter cannot see in a finding itself.
struct ProblemFacts {
    std::function<bool(const std::string& identity)> isNew;
    std::function<bool(int finding)> matchesText; ///< by number in Analysis::findings
    std::function<QString(const FindingGroup&)> title;
};

/// The rows to show: no finding twice, none that passes the filter is missing, in the order of grouped(). O(n log n).
[[nodiscard]] std::vector<ProblemGroup> problemRows(const Analysis& analysis, FindingGrouping by,
                                                    const ProblemsFilter& filter, const ProblemFacts& facts);

/// The family of the rule that made a finding; Engine for trouble with a file.
[[nodiscard]] RuleFamily familyOf(const Diagnostic& finding);

} // namespace gudo
