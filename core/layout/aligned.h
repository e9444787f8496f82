#pragma once

#include <span>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The line that things are put on: one of their edges or middles.
enum class Alignment { Left, Center, Right, Top, Middle, Bottom };
/// A row is spread to the right, a column downwards.
enum class Distribution { Across, Down };
/// What is made the same.
enum class Measure { Width, Height, Both };

// What people do with several selected things. `ids` are components or presences; what lives in another of them goes
// along with it, and a component that is drawn as several presences moves as one. `fixed` stay where they are and are
// what the others go by. Containers grow around what is in them. Repeating changes nothing. O(n) for every different
// distance.
//
// Nothing leaves its container: things that live in different ones and have no line in common, like cards in two
// subnets side by side that are to share a left edge, stay where they are, all of them.

/// The design with `ids` on one line: that edge or middle of what is `fixed` among them, else of the rectangle around
/// all of them, or the nearest line that every one can reach.
[[nodiscard]] Design aligned(Design design, const Catalog& catalog, std::span<const Id> ids, Alignment alignment,
                             std::span<const Id> fixed = {});

/// The design with the same gap, but for rounding, between neighbours among `ids`: the first, the last and what is
/// fixed stay, the order does too. Where they overlap because there is no room, their near edges have the same
/// distance.
[[nodiscard]] Design distributed(Design design, const Catalog& catalog, std::span<const Id> ids, Distribution direction,
                                 std::span<const Id> fixed = {});

/// The design with `ids` as large as the largest of them, or as what is fixed; their upper left corners stay. A
/// container does not get smaller than what is in it.
[[nodiscard]] Design sameSized(Design design, const Catalog& catalog, std::span<const Id> ids, Measure measure,
                               std::span<const Id> fixed = {});

} // namespace gudo
