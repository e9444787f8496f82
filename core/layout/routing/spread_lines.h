#pragma once

#include "core/layout/routing/channel_parts.h"

namespace gudo {

/// Makes lines that were found one by one a drawing: ends that nearly meet share a port, lines that lie on each other
/// are spread. A line that would come to lie in a wall by it goes back to where it was. Changes movable lines only.
void spreadLines(Channels& channels);

} // namespace gudo
