#pragma once

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// The same gates with the same answers, where an Or beneath an Or (And beneath And) hands up its inputs, even if other
/// gates use it too: shows better than nested gates what belongs together, and in which order diagrams stay small.
/// Gates within loops stay as they are; some others too when there would be more than four times the inputs. Gates that
/// nobody needs any more are left. O(inputs of the result).
[[nodiscard]] FaultTree flattened(const FaultTree& tree);

} // namespace gudo
