#pragma once

#include <functional>
#include <string>

#include "core/catalog/catalog.h"
#include "core/diagnostics/message.h"
#include "core/model/design.h"

namespace gudo {

/// The fault tree of a design and what the page's script needs to answer as simulated() does, as JSON. Everything goes
/// by numbers: components by the order of their ids, which is that of the service graph's nodes. Every gate is a
/// threshold: [how many of its inputs make it true, number of inputs, inputs…].
/// `toWords` puts what could not be told from the design into the language of the page.
[[nodiscard]] std::string failureData(const Design& design, const Catalog& catalog,
                                      const std::function<std::string(const Message&)>& toWords);

} // namespace gudo
