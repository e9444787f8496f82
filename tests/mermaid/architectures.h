#pragma once

#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo::test {

/// A design that may be drawn as `architecture-beta`.
struct SmallArchitecture {
    std::string name;
    Design design;
};

/// Typical ones and that many random ones, with names that every version draws. Always the same.
[[nodiscard]] std::vector<SmallArchitecture> smallArchitectures(unsigned randomDesigns);

} // namespace gudo::test
