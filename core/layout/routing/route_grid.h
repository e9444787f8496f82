#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/routing/grid_lines.h"
#include "core/layout/routing/line_parts.h"
#include "core/layout/routing/obstacles.h"

namespace gudo {

/// Costs are counted in quarters of a scene unit, so that they stay integers and the same everywhere.
inline constexpr int costUnit = 4;
inline constexpr int blockedCost = 1 << 28;

/// The few coordinates that are worth turning at, and what a step between neighbours costs on top of its length.
struct RouteGrid {
    GridLines xs {};
    GridLines ys {};
    std::vector<int> turnOnX {}; ///< cost of turning into the vertical line xs[i]: dearer near walls
    std::vector<int> turnOnY {};
    std::vector<int> stepX {}; ///< extra cost from (i, j) to (i + 1, j), at j * xs.size() + i
    std::vector<int> stepY {}; ///< extra cost from (i, j) to (i, j + 1)

    [[nodiscard]] int width() const { return xs.size(); }
    [[nodiscard]] int height() const { return ys.size(); }
    /// Index of the crossing at a point of the grid; -1 when there is none.
    [[nodiscard]] int nodeAt(Point p) const;
    [[nodiscard]] Point pointOf(int node) const { return {xs[node % width()], ys[node / width()]}; }
};

/// What a grid is made for.
struct GridRequest {
    const Surroundings* around = nullptr;
    Rect window {}; ///< coordinates beyond it are not used
    Rect from {};
    Rect to {};
    std::span<const Point> points {}; ///< ports and stops: their coordinates are always in the grid
    std::size_t mostLines = 56;       ///< per direction, ports aside; more are thinned out, which bounds a search
};

/// Lines clear of the walls, through the middle of gaps and through the ports; steps through walls are blocked, close
/// to walls and borders and over titles they cost more. Reuses the memory of `grid`.
void buildGrid(const GridRequest& request, RouteGrid& grid);

/// Closes the step between two neighbours of the grid.
void blockStep(Point a, Point b, RouteGrid& grid);

} // namespace gudo
