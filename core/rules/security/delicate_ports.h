#pragma once

#include "core/network/reach/exposure.h"

namespace gudo {

/// True when what is reached is for few people: a port of administration, of a database or of an internal service, or
/// a component that is a database or a cache, whatever port it answers on.
[[nodiscard]] bool isDelicate(const Catalog& catalog, const Architecture& architecture, const Exposed& entry);

} // namespace gudo
