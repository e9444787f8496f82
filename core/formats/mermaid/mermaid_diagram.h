#pragma once

#include <string>
#include <vector>

#include "core/formats/mermaid/mermaid_parts.h"
#include "core/iac/located_text.h"

namespace gudo {

/// One diagram as text, whole in itself: what is connected with something in it but drawn elsewhere stands there under
/// its name with the number of the diagram that it is in ("Web ALB → 2"), and so do the boxes around. The lines of the
/// spans count from 1. Pre: `place` is one in `parts`.
[[nodiscard]] LocatedText mermaidDiagram(const MermaidChart& chart, const MermaidProfile& profile,
                                         const MermaidParts& parts, std::size_t place);

} // namespace gudo
