#pragma once

#include <functional>

#include "core/diagnostics/message.h"
#include "core/model/design.h"

namespace gudo {

/// Called for everything that breaks the structure, with the row it is about.
using StructureFault = std::function<void(const Id& row, Message message)>;

/// The architecture with its structure kept: a parent that does not exist or leads back to the component is dropped, a connection
/// without both ends is left out, a connection under the id of a component too.
[[nodiscard]] Architecture withSoundStructure(Architecture architecture, const StructureFault& fault);

/// The layout without placements, routes and looks of what does not exist.
[[nodiscard]] Layout withSoundLayout(Layout layout, const Architecture& architecture, const StructureFault& fault);

} // namespace gudo
