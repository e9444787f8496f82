#pragma once

#include <vector>

#include "core/faulttree/fault_tree.h"

namespace gudo {

/// The modules of a tree: gates whose events are used nowhere else, so that each can be solved by itself and then taken
/// for one event. One flag a node; false for events and for gates within loops. O(inputs). Y. Dutuit, A. Rauzy, IEEE
/// Trans. Reliability 45(3), 1996. Pre: one top, and everything is in its cone.
[[nodiscard]] std::vector<bool> modulesOf(const FaultTree& tree);

} // namespace gudo
