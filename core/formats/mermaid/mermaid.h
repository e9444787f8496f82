#pragma once

#include "core/formats/design_text.h"
#include "core/formats/format.h"
#include "core/formats/mermaid/mermaid_profile.h"

namespace gudo {

/// Mermaid flowcharts, for pages that draw them from text: GitHub, GitLab, wikis.
extern const Format mermaid;

/// The design as a Mermaid flowchart that parses and draws the same in every version that `options.target` stands for:
/// containers as nested subgraphs, siblings so that they are drawn in the reading order of the layout, then all
/// connections in id order, then, unless `options.withSource` is off, comments that bring the design back when it is
/// read (readMermaid). Ids are generated (n1 …, g1 … in id order), so that no text of the user can be taken for syntax.
/// Configuration that nothing is connected to (security groups, route tables) is left out and named in a note; a
/// component spread over containers is one node in its parent, labelled with where it runs.
///
/// What is too much for one diagram becomes Markdown with several, each whole in itself, and a note says so: see
/// mermaid_parts.h. Deterministic. O(n log n).
[[nodiscard]] Written writeMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options);

/// The same text with what its lines are about: a component at its node or at the beginning of its subgraph, a
/// connection at its link, each exactly once but what is left out.
[[nodiscard]] LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options);
/// The same for a page with other limits.
[[nodiscard]] LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options,
                                          const MermaidProfile& profile);

} // namespace gudo
