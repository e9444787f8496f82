#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/formats/mermaid/mermaid_room.h"

namespace gudo {

/// Components that are drawn in one diagram.
struct MermaidPiece {
    MermaidChart::Ids components {};
    MermaidChart::Ids outlines {}; ///< boxes with pieces of their own, directly in boxes of this one
    MermaidChart::Ids tops {};     ///< the outermost of the components, in reading order
    std::string_view home {};      ///< the box they are in; empty outside of all
    int turn = 1; ///< of those that the contents of `home` are cut into: the second, the third …; 1: whole boxes
};

/// The components of the chart, each in one piece, so that every piece with the connections inside it fits a diagram
/// where that can be. The first piece is what remains around the others and may be empty; they follow in reading order.
[[nodiscard]] std::vector<MermaidPiece> piecesOf(const MermaidChart& chart, const MermaidRoom& room);

} // namespace gudo
