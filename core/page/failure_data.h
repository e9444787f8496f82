#pragma once

#include <string>

#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

/// The fault tree of a design and what the page's script needs to answer as simulated() does, as JSON. Everything goes
/// by numbers: components by the order of their ids, which is that of the service graph's nodes. Every gate is a
/// threshold: [how many of its inputs make it true, number of inputs, inputs…].
[[nodiscard]] std::string failureData(const Design& design, const Catalog& catalog);

} // namespace gudo
