#pragma once

#include <string_view>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// Where a new box goes.
struct BesideOptions {
    Id container {};         ///< "" for the bare canvas
    Id anchor {};            ///< component it should stand beside; empty or elsewhere: what holds it counts, or nothing
    Side side = Side::Right; ///< of the anchor
    int width = 120;
    int height = 96;
    bool isConnected = false; ///< leaves room for a line with its label
    bool isLane = false;      ///< goes below what is there, not beside it: zones, one under the other
    bool isFrame = false;     ///< holds others: beside the other frames
};

/// A place on the grid for a new box in its container: on that side of the anchor, else along that side, else behind
/// everything. Not above or left of the container's padding, a step away from every sibling; the container may have to
/// grow to the right or downwards. Depends on the arguments only. O(siblings).
[[nodiscard]] Rect placeBeside(const Design& design, const Catalog& catalog, const BesideOptions& options);

} // namespace gudo
