#pragma once

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// How many equal siblings are drawn each by itself, unless somebody asks for another number.
inline constexpr int usualCollapse = 12;

/// The design with more than `most` equal siblings drawn as one: for pictures only. Equal are components of one type in
/// one container with nothing in them, in one place, whose connections have the same other ends, kinds and words. The
/// first of them stays, in the first place half-way down, with as many copies as they had together and the name
/// that they have in common; its connections stand for theirs. The room that the others took is closed where nothing
/// else stands. Where nothing is collapsed, the design as it was. Pre: most > 0. O(n log n).
[[nodiscard]] Design collapsed(const Design& design, const Catalog& catalog, int most);

} // namespace gudo
