#pragma once

#include <QString>

#include <vector>

#include "core/catalog/catalog.h"
#include "core/rules/analysis.h"

namespace gudo {

// What a screen reader says of the things on the canvas, in the language of the program.

/// "Web"; the type's name where a component has none.
[[nodiscard]] QString spokenName(const Component& component, const Catalog& catalog);
/// "Web to Database, Request, TCP 3306".
[[nodiscard]] QString spokenName(const Connection& connection, const Design& design, const Catalog& catalog);
/// "EC2 instance in Public subnet. 2 problems: …": its type, where it is, how much it holds, and what was found.
[[nodiscard]] QString spokenDescription(const Component& component, std::size_t children, const Design& design,
                                        const Catalog& catalog, const std::vector<const Finding*>& findings);
/// "2 problems: …"; empty for none.
[[nodiscard]] QString spokenFindings(const std::vector<const Finding*>& findings);

} // namespace gudo
