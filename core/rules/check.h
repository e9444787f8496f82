#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/rules/rule.h"

namespace gudo {

struct CheckOptions {
    std::string profile {};              ///< "prod" or "dev"; empty: what the design says
    std::vector<std::string> only {};    ///< ids or names, with '*'; empty: all
    std::vector<std::string> skip {};
    std::string today {};                ///< YYYY-MM-DD, for accepted findings that expire; empty: none do
    /// Asked between rules, in the thread that checks; after a yes the answer is of no use and comes at once. Empty: no.
    std::function<bool()> isCancelled {};
};

/// A finding, and whether the design says that it is accepted.
struct Finding {
    Diagnostic diagnostic;
    bool isAccepted = false;
    std::string reason {}; ///< why it is accepted
};

/// All findings: errors first, then by rule, then by component. Reads settings of the design (rules off or with another severity,
/// accepted findings, profile). Pure; takes as long as its rules, O(n log n) together on usual designs.
[[nodiscard]] std::vector<Finding> check(const Design& design, const Catalog& catalog, const CheckOptions& options = {});
/// The same, for who wants to know more of what the rules worked out.
[[nodiscard]] std::vector<Finding> check(const RuleContext& context, const CheckOptions& options);

/// The design with a finding's fix applied; unchanged when it has none.
[[nodiscard]] Design repaired(const Design& design, const Diagnostic& finding);

/// True when check() would ask that rule: it is among `only`, not in `skip`, and not off in the settings.
[[nodiscard]] bool isWanted(const Rule& rule, const Settings& settings, const CheckOptions& options);

/// True when `pattern` ("RED-*", "single-point-of-failure") names the rule.
[[nodiscard]] bool matches(std::string_view pattern, const Rule& rule);
/// True when the pattern names any rule.
[[nodiscard]] bool namesAnyRule(std::string_view pattern);
/// The setting under the rule's id or name, else under the first pattern that names it, or nullptr.
[[nodiscard]] const Value* settingOf(const Object& settings, const Rule& rule);

} // namespace gudo
