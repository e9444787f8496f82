#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace gudo {

/// What a node of a flowchart says, line by line: the name; what it is and how many ("RDS database · mysql · Multi-AZ",
/// "EC2 instance · t3.micro · ×3", two lines where one would be wrapped), without what the name says already; where it
/// runs when it is spread over containers
/// ("ap-northeast-2a, ap-northeast-2c").
[[nodiscard]] std::vector<std::string> nodeLines(const Design& design, const Catalog& catalog,
                                                 const Component& component, std::string_view language);

/// What the title of a subgraph says, on one line: "Shop VPC · 10.0.0.0/16", "main · VPC". Old versions of Mermaid draw
/// a second line of a title over the contents.
[[nodiscard]] std::string boxTitle(const Catalog& catalog, const Component& component, std::string_view language);

/// Stands between the parts of a title and of a line: " · ".
extern const std::string_view labelSeparator;

/// What stands on an arrow: the connection's own label, else what its properties say ("HTTPS 443", "sync"); may be
/// empty.
[[nodiscard]] std::string edgeText(const Connection& connection, std::string_view language);

/// The properties of a connection of that kind on whose arrow `text` stands: where edgeText() could have said it, in
/// any of its languages ("HTTPS 443" is a protocol and a port), what it said, else a label.
[[nodiscard]] Object propertiesOfEdge(std::string_view text, const std::string& kind);

/// The kind of connection that a link of a flowchart stands for which says no more than how it is drawn (`stroke` as in
/// MermaidLink).
[[nodiscard]] std::string kindOfLink(char stroke, bool hasHead, std::string_view text);

/// The containers that hold copies of a spread component: those of its references that exist, each once, in their
/// order.
[[nodiscard]] std::vector<const Component*> spreadOf(const Design& design, const Catalog& catalog,
                                                     const Component& component);

} // namespace gudo
