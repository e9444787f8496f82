#pragma once

#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/design.h"

namespace gudo {

/// A design with copies in it, and which is the copy of which.
struct Copies {
    Design design;
    std::map<Id, Id, std::less<>> components {};  ///< original -> copy, of everything copied, not only the top ones
    std::map<Id, Id, std::less<>> connections {}; ///< original -> copy
};

/// `pasted` (core/model/edits.h) with what became what. Nothing is copied when there is no `parent`.
[[nodiscard]] Copies copied(Design design, const Design& fragment, std::string_view parent, int dx, int dy);

/// Copies of components with everything in them beside the originals, moved by (dx, dy): each lives where its original
/// does, is connected with what its original is connected with, copies with copies, and is present where its original
/// is. Ids that name no component, or something in another of them, are left out. O(n log n).
[[nodiscard]] Copies duplicated(Design design, std::span<const Id> ids, int dx, int dy);

} // namespace gudo
