#pragma once

#include <functional>
#include <vector>

#include "tests/support/layout_faults.h"
#include "tests/support/random_layout.h"

namespace gudo::test {

/// What breaks a law in a design before it was arranged; empty when the law holds.
using LayoutLaw = std::function<Faults(const Design& design)>;

/// Fails the test when the law is broken: names the samples that break it, says what is wrong with the first of them,
/// and prints the smallest design that can be reached from that one and still breaks the law, in the file format.
void expectHolds(const std::vector<LayoutSample>& samples, const LayoutLaw& law);

/// The law that what `find` finds is nothing, in designs arranged from left to right and from top to bottom.
[[nodiscard]] LayoutLaw whenArranged(Faults (*find)(const DrawnLayout&));

} // namespace gudo::test
