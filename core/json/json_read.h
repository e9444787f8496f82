#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/json/json_node.h"

namespace gudo {

/// How deep lists and objects may nest; deeper text is refused before it can exhaust the stack.
inline constexpr int maxJsonDepth = 64;

/// A JSON text (RFC 8259, UTF-8 checked) as a tree with places. Nothing when it is not one: then `diagnostics` has gained an
/// error with line and column. A key that stands twice in one object is an error, not a silent choice.
[[nodiscard]] std::optional<JsonNode> readJson(std::string_view text, std::vector<Diagnostic>& diagnostics);

} // namespace gudo
