#pragma once

#include <span>
#include <string_view>

#include "core/diagnostics/message.h"

namespace gudo {

/// A row for each rule, side by side, so that all of them speak with one voice. Texts are marked for translation.
struct RuleInShort {
    std::string_view rule;        ///< id
    const char* what;             ///< is found
    const char* why;              ///< it is a problem
    const char* remedy = nullptr; ///< what to do; nullptr: the rule's own remedy is short enough
};

[[nodiscard]] std::span<const RuleInShort> redundancyInShort();
[[nodiscard]] std::span<const RuleInShort> networkInShort();
[[nodiscard]] std::span<const RuleInShort> securityInShort();
[[nodiscard]] std::span<const RuleInShort> operationsInShort();
[[nodiscard]] std::span<const RuleInShort> costInShort();
[[nodiscard]] std::span<const RuleInShort> performanceInShort();
[[nodiscard]] std::span<const RuleInShort> engineInShort();

} // namespace gudo
