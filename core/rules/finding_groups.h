#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rules/analysis.h"

namespace gudo {

/// How a list of findings is put together.
enum class FindingGrouping {
    Cause, ///< findings about one weak spot together, the others by rule: one thing to do, one group
    Severity,
    Rule,
    Component, ///< what the finding names first; a connection where it names no component
};

/// "cause", "severity", "rule" or "component": for settings.
[[nodiscard]] std::string_view toText(FindingGrouping grouping);
/// The grouping of that name; by cause for any other.
[[nodiscard]] FindingGrouping findingGroupingFrom(std::string_view text);

/// Findings that belong together.
struct FindingGroup {
    std::string key;              ///< tells groups apart, also over checks
    int spot = -1;                ///< the weak spot that all are about, or -1
    std::string rule {};          ///< id of the rule that made all of them; empty: several, or trouble with a file
    std::vector<int> findings {}; ///< numbers into Analysis::findings, ascending; at least one
};

/// For each finding what Analysis::weakSpotOf() says of it, all at once. O(findings + spots).
[[nodiscard]] std::vector<int> spotsOf(const Analysis& analysis);

/// Every finding in exactly one group, accepted ones as well. Groups stand in the order of their first findings, so the
/// worst are first. O(n log n).
[[nodiscard]] std::vector<FindingGroup> grouped(const Analysis& analysis, FindingGrouping by);

} // namespace gudo
