#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/picture/line_marks.h"

namespace gudo {

inline constexpr double labelFontSize = 10.5;
inline constexpr int labelHeight = 16;
inline constexpr int roomAtBend = 8; ///< between a label on its line and the line's corner

/// Width of the pill behind a label.
[[nodiscard]] int labelWidth(const std::string& label);

/// Lines that one label stands for: one line, or those of a fan with the same words.
struct LabelTask {
    std::vector<int> lines {}; ///< indices, the first one carries the label
    Polyline path {};          ///< where it may stand: the line, or what all the lines have in common
    bool beginsAtBox = true;   ///< the path begins where a line begins
    bool endsAtBox = true;     ///< the path ends in the lines' arrow heads
    int width = 0;             ///< of the label
};

/// One task for every label to draw. Lines from one component (or to one) that begin (or end) at one point and say the
/// same get one label, when the part they share has room for it.
[[nodiscard]] std::vector<LabelTask> labelTasks(std::span<const DrawnLine> lines);

/// A possible place of a label, the better the lower its cost.
struct LabelSpot {
    Rect rect;
    int part = 0; ///< index of the path's part, from 0
    bool isBeside = false;
    int cost = 0; ///< what the place alone says: how far from the middle, on which part
};

/// Spots along the whole path at regular steps: on its line, and beside it for where that is taken. The best first; not
/// empty.
[[nodiscard]] std::vector<LabelSpot> labelSpots(const LabelTask& task);

/// A rectangle for each task, in their order, clear of everything as far as there is such a place.
[[nodiscard]] std::vector<Rect> placedLabels(std::span<const LabelTask> tasks, std::span<const DrawnLine> lines,
                                             std::span<const DisplayItem* const> drawn);

} // namespace gudo
