#pragma once

#include <vector>

namespace gudo {

/// Something that may slide along one axis, in the order it must keep with its neighbours.
struct Slider {
    int wished = 0;
    int low = 0;  ///< never below
    int high = 0; ///< never above
    int weight = 1;
};

/// `second` lies at least `gap` above `first`; both are indices, first < second.
struct Spacing {
    int first = 0;
    int second = 0;
    int gap = 0;
};

/// Places all sliders as near to where they wish to be as the spacings allow, moving neighbours together and evenly.
/// Empty when they do not fit. Pre: low <= wished <= high. After T. Dwyer, K. Marriott, P. Stuckey, "Fast Node Overlap
/// Removal", Graph Drawing 2005 (blocks that merge); Cost: O(n * spacings) at worst, linear when little moves.
[[nodiscard]] std::vector<int> separated(const std::vector<Slider>& sliders, const std::vector<Spacing>& spacings);

} // namespace gudo
