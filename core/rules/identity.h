#pragma once

#include <string>

#include "core/diagnostics/diagnostic.h"

namespace gudo {

/// Tells findings apart over checks: rule, components, connections and key, whatever their order, as the fingerprints
/// of reports do. The same after something was renamed, moved, or found to be worse.
[[nodiscard]] std::string identityOf(const Diagnostic& finding);

} // namespace gudo
