#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/layout/routing/routing.h"

namespace gudo {

/// What one connection meets on its way: only the neighbours along the containers of its two ends, not the whole plan.
struct Surroundings {
    std::vector<Rect> walls {};   ///< lines never enter: other cards, foreign containers, the ends themselves
    std::vector<Rect> frames {};  ///< containers the line is inside of: crossed, but not followed closely
    std::vector<Rect> titles {};  ///< title strips of those containers
    std::optional<Rect> limit {}; ///< the innermost container of both ends, when both lie in it
};

/// The tree of boxes, ready for asking what a connection meets. Parents that do not exist or that form a circle count
/// as none.
class BoxTree {
public:
    /// Cost: O(boxes). Keeps the span: the boxes must live as long as the tree.
    explicit BoxTree(std::span<const RoutingBox> boxes);

    [[nodiscard]] const RoutingBox& box(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Rect& rect(int index) const { return box(index).rect; }
    [[nodiscard]] int size() const { return static_cast<int>(m_boxes.size()); }
    /// The boxes that lie directly in a container, ascending; -1: those on the canvas.
    [[nodiscard]] std::span<const int> children(int container) const;
    /// True when both boxes of a connection exist.
    [[nodiscard]] bool hasEnds(const RoutingEdge& edge) const;
    /// How far the middles of its boxes lie apart, along the axes. Pre: hasEnds().
    [[nodiscard]] int distance(const RoutingEdge& edge) const;
    /// The innermost box that is or contains both; -1: only the canvas does.
    [[nodiscard]] int commonBox(int a, int b) const;
    /// The containers both ends are in, and those only one of them is in; -1 for the canvas comes last.
    [[nodiscard]] std::vector<int> containersOf(int from, int to) const;
    /// What a line between two boxes meets inside `window`; replaces what `result` held. Cost: children of the
    /// containers on the way, about 50 in a usual plan.
    /// `withSoft`: obstacles that lines may cross count as walls, too.
    void collect(int from, int to, const Rect& window, Surroundings& result, bool withSoft = true) const;

private:
    void addChildren(int container, int skipA, int skipB, const Rect& window, bool withSoft,
                     Surroundings& result) const;

    std::span<const RoutingBox> m_boxes;
    std::vector<int> m_parent;
    std::vector<int> m_depth;
    std::vector<int> m_first; ///< start of each box's children in m_children; the canvas is the last one
    std::vector<int> m_children;
};

} // namespace gudo
