#pragma once

#include <string>

#include "core/page/page.h"
#include "core/picture/picture.h"

namespace gudo {

/// What the page's script knows of the design, as JSON: texts, types, components with their rectangles and properties,
/// connections, findings and failures. Components and connections go by their numbers, in the order of their ids.
[[nodiscard]] std::string pageData(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                   const PageOptions& options);

/// JSON that a <script> element can hold: no "<", no line separators of JavaScript.
[[nodiscard]] std::string quotedForScript(std::string_view json);

} // namespace gudo
