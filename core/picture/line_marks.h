#pragma once

#include <functional>
#include <map>
#include <span>
#include <vector>

#include "core/model/connection.h"
#include "core/picture/display_list.h"

namespace gudo {

/// What is drawn on a connection besides its line.
struct LineMark {
    Rect label {};   ///< where its label stands; empty: none here, or one for several stands on another line
    Color ground {}; ///< fill of the container that the label lies in; invisible: the canvas
    std::vector<LineHop> hops {}; ///< over lines that it has nothing to do with

    friend bool operator==(const LineMark&, const LineMark&) = default;
};

/// By connection id; a connection without label and hops may be missing.
using LineMarks = std::map<Id, LineMark, std::less<>>;

/// A connection and where it runs.
struct DrawnLine {
    const Connection* connection = nullptr;
    const Polyline* route = nullptr; ///< two points at least
};

/// Marks of all lines of a picture, in view of each other and of what else is drawn. Labels stand on their line, clear
/// of cards, of titles, badges, labels and foreign lines as far as there is a free place; one label stands for all
/// lines of a fan that says the same, where they still run together. Level lines hop over those they share no end with.
/// `drawn`: the items of all components, in any order. Deterministic for lines in the order of their ids.
/// Cost: O(n log n) for lines that cross a bounded number of others; 5 000 connections in about 35 ms.
[[nodiscard]] LineMarks marksOf(std::span<const DrawnLine> lines, std::span<const DisplayItem* const> drawn);

/// The mark of a line that knows nothing of the rest of the picture: for the steps of a gesture.
[[nodiscard]] LineMark markAlone(const DrawnLine& line);

/// What stands on a connection: what people wrote, else the protocol and port as they say it; cut to what a label may
/// hold. Empty: nothing.
[[nodiscard]] std::string labelOf(const Connection& connection);

} // namespace gudo
