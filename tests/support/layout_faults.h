#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/model/containment.h"
#include "core/picture/picture.h"

namespace gudo::test {

/// A design and where its boxes are drawn, for asking what is wrong with it.
struct DrawnLayout {
    DrawnLayout(Design arranged, const Catalog& catalog);

    /// A box of the picture. The parent of a presence is the container that it stands in.
    struct Box {
        std::string id;
        Rect rect;
        std::string parent;
        bool isBand = false;
        bool isContainer = false;
    };

    /// Is `id` that box, or does it live in it at any depth? Presences live in their container.
    [[nodiscard]] bool isWithin(std::string_view id, std::string_view box) const;
    [[nodiscard]] Rect rectOf(std::string_view id) const { return drawn.rectOf(id); }

    const Design design;
    const Catalog& catalog;
    const Containment containment;
    const Boxes drawn;
    std::vector<Box> boxes {}; ///< in the order of their ids
};

/// "(x,y widthxheight)", for saying where something is.
[[nodiscard]] std::string text(const Rect& rect);

/// What is wrong, as sentences about ids; empty when nothing is.
using Faults = std::vector<std::string>;

/// Cards, containers and presences with the same parent that overlap. Bands are drawn around presences and do not
/// count.
[[nodiscard]] Faults overlappingSiblings(const DrawnLayout& layout);
/// What is not inside of its parent with the padding, and below its title; gateways may stand on the border.
[[nodiscard]] Faults outsideOfParents(const DrawnLayout& layout);
/// Boxes in a band that neither are nor hold one of its presences; other bands too.
[[nodiscard]] Faults strangersInBands(const DrawnLayout& layout);
/// Corners off the grid, and containers whose size is.
[[nodiscard]] Faults offTheGrid(const DrawnLayout& layout);
/// Components without a place, places of nobody, and places without a size.
[[nodiscard]] Faults missingPlaces(const DrawnLayout& layout);
/// Lines that are missing or not orthogonal, and those through a card or a container that holds neither of their ends.
[[nodiscard]] Faults linesThroughBoxes(const DrawnLayout& layout);
/// Networks whose zones have subnets of the same names behind the zone's ("zone-a-app", "zone-b-app") and those of a
/// name do not all share their rows, or all their columns.
[[nodiscard]] Faults tiersOutOfLine(const DrawnLayout& layout);

} // namespace gudo::test
