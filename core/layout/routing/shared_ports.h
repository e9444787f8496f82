#pragma once

#include "core/layout/routing/channel_parts.h"

namespace gudo {

/// Lets lines that leave one side of a box (or arrive there) begin at one point: those that bend join the nearest one
/// that runs straight, or that may not move. Changes only movable lines with a bend. Cost: O(ends log ends).
void sharePorts(Channels& channels);

} // namespace gudo
