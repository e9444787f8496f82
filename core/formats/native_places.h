#pragma once

#include <functional>
#include <map>
#include <string_view>

#include "core/json/json_node.h"
#include "core/model/id.h"

namespace gudo {

/// Where the entries of components and connections begin in the text of a design in Gudo's own format, by id; the
/// column is counted in characters. Empty when the text is no JSON. O(n log n).
[[nodiscard]] std::map<Id, TextPlace, std::less<>> nativePlaces(std::string_view text);

} // namespace gudo
