#pragma once

#include "core/layout/routing/channel_parts.h"

namespace gudo {

/// Separates lines that lie on each other: parts of unrelated lines in one channel are spread, in the order that
/// crosses least, ends slide along their sides, lines that share an end keep sharing their trunk. Lines that are not
/// movable stay. Idea: M. Wybrow, K. Marriott, P. Stuckey, "Orthogonal Connector Routing", Graph Drawing 2009,
/// section 4.
void nudge(Channels& channels);

} // namespace gudo
