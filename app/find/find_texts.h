#pragma once

#include <QString>

#include "app/search/design_search.h"

namespace gudo {

/// Where a match stands and what it is in, as rich text: "Name: <b>Web</b> server".
[[nodiscard]] QString placeText(const FindMatch& match, const Design& design, const Catalog& catalog);
/// Why some ids stayed as they are.
[[nodiscard]] QString refusedText(int count);

} // namespace gudo
