#pragma once

#include <string>
#include <string_view>

#include "core/network/reach/exposure.h"
#include "core/network/reach/reach.h"

namespace gudo {

/// `gudo reach --format json`: from and to as they were asked. `port` is the one that was asked for, -1 for none: null.
/// Messages are English. Ends in a newline.
[[nodiscard]] std::string reachJson(const Reachability& answer, std::string_view from, std::string_view to, int port);

/// `gudo exposure --format json`. Ends in a newline.
[[nodiscard]] std::string exposureJson(const std::vector<Exposed>& exposed);

} // namespace gudo
