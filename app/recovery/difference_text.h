#pragma once

#include <QString>

#include "core/model/design.h"

namespace gudo {

/// What differs between two designs in a few words: "3 added · 1 removed · 2 changed · 5 moved"; translated. Components
/// and connections count alike.
[[nodiscard]] QString differenceText(const Design& before, const Design& after);

} // namespace gudo
