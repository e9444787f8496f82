#pragma once

#include "tests/support/random_design.h"

namespace gudo::test {

/// A random design that grew in one to five stages, each edited a little, one of them open. Some stages have odd names
/// and notes.
[[nodiscard]] Design randomStory(std::uint32_t seed, const Catalog& catalog, int components);

/// One random change of the stages themselves: another one, one less, another order, other words, another one open.
[[nodiscard]] Design randomStageEdit(Design design, Dice& dice);

} // namespace gudo::test
