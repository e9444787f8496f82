#pragma once

namespace gudo {

// Distances that several parts of an arrangement have to agree on, in scene units; multiples of the grid.

inline constexpr int gridGap = 96;     ///< between networks of a grid
inline constexpr int gridRowGap = 112; ///< between its rows
inline constexpr int cardGap = 24;     ///< between cards in a column
inline constexpr int attachedGap = 8;  ///< from a card to the chip below it
inline constexpr int bandRoom = 24;    ///< above a presence, for the name of its band

} // namespace gudo
