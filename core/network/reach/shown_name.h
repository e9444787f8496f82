#pragma once

#include <string>

#include "core/catalog/catalog.h"

namespace gudo {

/// What a component is called in the sentences of a walk.
[[nodiscard]] inline std::string shownName(const Component& component)
{
    return std::string {displayName(component)};
}

} // namespace gudo
