#pragma once

#include "core/formats/format.h"

namespace gudo {

/// `architecture-beta` of Mermaid 11.1 and later: an experiment, since Mermaid draws many valid diagrams of that kind
/// wrong. What it is known to draw right is little: every connection joins two neighbours of one grid. So the writer
/// looks for such a grid, and refuses what has none.
extern const Format mermaidArchitecture;

/// The design as one `architecture-beta` diagram: containers as groups, everything else as services with one of the
/// five icons there are. Or no text at all, and an error for everything that would be drawn wrong or not at all, with
/// its component or connection: links to containers, two between the same two services, one from a service to itself,
/// dotted ones that no text explains; names with characters that some version of the target misreads; containers with
/// nothing in them; and what cannot be laid out as above. Deterministic.
[[nodiscard]] Written writeMermaidArchitecture(const Design& design, const Catalog& catalog,
                                               const WriteOptions& options);

} // namespace gudo
