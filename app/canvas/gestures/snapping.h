#pragma once

#include <vector>

#include "app/canvas/painting/guides.h"
#include "core/model/geometry.h"

namespace gudo {

/// How far something goes to lie well, pixels on the screen.
inline constexpr double snapReach = 6;

/// What may pull something that is dragged, scene units.
struct Neighbourhood {
    std::vector<Rect> neighbours {}; ///< in any order
    Rect room {};                    ///< of the container it would be in, without the padding; empty: none
};

/// Which edges of a rectangle follow the pointer: all when it is dragged, some when it is resized.
struct MovingEdges {
    bool left = true;
    bool top = true;
    bool right = true;
    bool bottom = true;
};

/// How far a rectangle that is dragged goes to lie well, and the lines that show why.
struct Snap {
    int dx = 0;
    int dy = 0;
    Guides guides {};
};

/// Edges, middles and equal gaps pull within `reach` scene units, the nearest one wins; where nothing does, the grid
/// pulls. Edges go with edges, middles with middles; a gap is as wide as the one beside it, or both are alike. With
/// some edges only the result says how far those go, and neither middles nor gaps count. Depends on the arguments only,
/// not on the order of neighbours. O(n log n).
[[nodiscard]] Snap snappedTo(const Neighbourhood& neighbourhood, const Rect& dragged, double reach,
                             const MovingEdges& moving = {});

} // namespace gudo
