#pragma once

#include <array>

#include "core/rules/rule.h"

namespace gudo {

/// A rule for somebody in a hurry: what is found, why it is a problem, and what to do, each a sentence or two of at
/// most 110 characters in English. Marked for translation. Empty texts for a rule that nobody wrote any for.
[[nodiscard]] std::array<const char*, 3> linesInShort(const Rule& rule);

} // namespace gudo
