#pragma once

#include <string_view>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// May a component of that type be put between the ends of the connection? It has to pass requests on.
[[nodiscard]] bool maySplit(const Design& design, const Catalog& catalog, std::string_view connection,
                            std::string_view type);

/// The design with `component` between the ends of a connection: a → b becomes a → component → b. The half that ends at
/// b keeps the id and the properties, for b listens where it listened; the new half keeps the kind and names the first
/// port that the component serves where the old one named a port. What was drawn of the route goes. Unchanged when the
/// component is an end of it or one of the three does not exist.
[[nodiscard]] Design withSplit(Design design, const Catalog& catalog, std::string_view connection,
                               std::string_view component);

/// After withSplit(): where the component lies on its neighbours, or lives with the first of the two, it is drawn
/// between both, in their row or column, and what is behind it makes room, but where something locked holds the row.
[[nodiscard]] Design settledBetween(Design design, const Catalog& catalog, std::string_view connection,
                                    std::string_view component);

} // namespace gudo
