#pragma once

#include "core/adding/added.h"

namespace gudo {

/// A name like that one that nobody has: its number counted up, or " 2" behind it.
[[nodiscard]] std::string nextName(const Design& design, const std::string& name);

/// The design with a copy of a component, and of what is in it, on that side of it in the same container, and a request
/// from it to the copy unless it is a frame. What must differ does: the name, the letter of a zone, ranges of
/// addresses. Nothing is added for an unknown id.
[[nodiscard]] Added clonedBeside(Design design, const Catalog& catalog, std::string_view component, Side side);

/// The design with a request from each of `ids` to the next one, but those that are there. Unknown ids are skipped.
[[nodiscard]] Design connectedInOrder(Design design, const std::vector<Id>& ids);
/// The design with a request from each of `sources` to each of `targets`, but those that are there and those of a
/// component to itself.
[[nodiscard]] Design connectedAll(Design design, const std::vector<Id>& sources, const std::vector<Id>& targets);
/// True when a request goes from one to the other.
[[nodiscard]] bool isConnected(const Design& design, std::string_view from, std::string_view to);

} // namespace gudo
