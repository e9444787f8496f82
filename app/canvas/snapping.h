#pragma once

#include <QLineF>

#include <set>
#include <vector>

#include "app/canvas/scene.h"

namespace gudo {

/// How far a rectangle that is dragged goes to lie well, and the lines that show why.
struct Snap {
    int dx = 0;
    int dy = 0;
    std::vector<QLineF> guides {}; ///< scene units
};

/// Edges and centres of what is visible pull within `reach` scene units; else the grid does. `excluded` are the
/// placements that are dragged themselves.
[[nodiscard]] Snap snappedTo(const Scene& scene, const Rect& dragged, const Rect& view,
                             const std::set<Id, std::less<>>& excluded, double reach);

} // namespace gudo
