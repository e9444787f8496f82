#pragma once

#include <cstddef>

namespace gudo {

/// The index of a list as the standard containers count. Pre: not negative.
[[nodiscard]] constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace gudo
