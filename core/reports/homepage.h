#pragma once

#include <string>
#include <string_view>

namespace gudo {

/// Where the project lives: the application's id, io.github.gudo.Gudo, says so.
inline constexpr std::string_view homepage = "https://github.com/gudo/gudo";

/// Address of the page about a rule.
[[nodiscard]] std::string helpAddress(std::string_view ruleId);

/// Name of the place on the page docs/rules.md that is about the rule: "red-001".
[[nodiscard]] std::string anchorOf(std::string_view ruleId);

} // namespace gudo
