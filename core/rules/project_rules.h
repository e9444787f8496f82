#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rules/check.h"

namespace gudo {

/// Name of the file that says for a whole repository how its designs are checked.
inline constexpr std::string_view projectRulesName = ".gudo-rules.json";

/// What such a file says. The settings of a design beat it.
struct ProjectRules {
    std::string profile {};           ///< "prod", "dev" or empty
    Object rules {};                  ///< id, name or pattern of rules -> "off", a severity, or an object of parameters
    std::string failOn {};            ///< "error", "warning", "note", "never" or empty
    std::vector<std::string> skip {}; ///< ids, names or patterns of rules that are off

    friend bool operator==(const ProjectRules&, const ProjectRules&) = default;
};

/// What was understood, and what not: each fault is an error with file, line and column.
struct ProjectRulesResult {
    ProjectRules rules {};
    std::vector<Diagnostic> diagnostics {};
};

[[nodiscard]] ProjectRulesResult readProjectRules(std::string_view text, std::string_view fileName);

/// The settings to check a design with: its own, and for rules and parameters of which it says nothing the project's.
[[nodiscard]] Settings withProjectRules(Settings own, const ProjectRules& project);

} // namespace gudo
