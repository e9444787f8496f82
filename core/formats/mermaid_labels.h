#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// What a node of a flowchart says, line by line: the name; what it is and how many ("mysql · Multi-AZ", "t3.micro ·
/// ×3"); where it runs when it is spread over containers ("ap-northeast-2a, ap-northeast-2c").
[[nodiscard]] std::vector<std::string> nodeLines(const Design& design, const Catalog& catalog,
                                                 const Component& component, std::string_view language);

/// What the title of a subgraph says, on one line: "VPC main · 10.0.0.0/16". Old versions of Mermaid draw a second line
/// of a title over the contents.
[[nodiscard]] std::string boxTitle(const Catalog& catalog, const Component& component);

/// What stands on an arrow: the connection's own label, else what its properties say ("HTTPS 443", "sync"); may be
/// empty.
[[nodiscard]] std::string edgeText(const Connection& connection, std::string_view language);

/// The containers that hold copies of a spread component: those of its references that exist, each once, in their
/// order.
[[nodiscard]] std::vector<const Component*> spreadOf(const Design& design, const Catalog& catalog,
                                                     const Component& component);

} // namespace gudo
