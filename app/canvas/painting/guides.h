#pragma once

#include <QLineF>

#include <vector>

namespace gudo {

/// A distance that occurs more than once, as a measured bar between two things.
struct GapBar {
    QLineF line {};
    int length = 0; ///< scene units

    friend bool operator==(const GapBar&, const GapBar&) = default;
};

/// Why something that is dragged lies well. Scene units.
struct Guides {
    std::vector<QLineF> lines {}; ///< through edges and middles that are in line
    std::vector<GapBar> gaps {};

    [[nodiscard]] bool isEmpty() const { return lines.empty() && gaps.empty(); }
    void clear() { *this = {}; }
};

} // namespace gudo
