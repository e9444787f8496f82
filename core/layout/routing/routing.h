#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// A rectangle the router knows: a card, a container, a band. Containers form a tree by `parent`.
struct RoutingBox {
    Rect rect;
    int parent = -1;        ///< index of the box it lies in; -1: the canvas
    int titleHeight = 0;    ///< strip at the top that lines avoid (a container's title); 0 for cards
    bool isSoft = false;    ///< an obstacle that lines cross where there is no way round it
    bool isObstacle = true; ///< false: drawn, but lines may pass (notes' areas, bands of presences)
};

/// One connection to route: indices of boxes, and what a person asked for.
struct RoutingEdge {
    int from = 0;
    int to = 0;
    std::optional<Side> fromSide {};
    std::optional<Side> toSide {};
    std::vector<Point> via {};
};

/// Orthogonal lines for all edges, in the order given, each from the border of one box to the border of the other.
/// Lines go round cards and foreign containers, keep clear of titles, are spread where they would lie on each other,
/// and start at different ports of a side. An edge from a box to itself is a small loop; one between a box and its
/// container starts inside. Deterministic: depends on the arguments only. Where there is no way round, a line takes the
/// straight one.
[[nodiscard]] std::vector<Polyline> routed(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges);

/// Routes only the edges listed, against boxes as they are now; the other lines stay as they are and are kept clear of.
/// For dragging: `lines` holds the current line of every edge and is changed at the indices `which`.
void reroute(std::span<const RoutingBox> boxes, std::span<const RoutingEdge> edges, std::span<const int> which,
             std::vector<Polyline>& lines);

} // namespace gudo
