#pragma once

#include "core/formats/design_text.h"
#include "core/formats/format.h"

namespace gudo {

/// Mermaid flowcharts, for pages that draw them from text: GitHub, GitLab, wikis.
extern const Format mermaid;

/// The design as one Mermaid flowchart that parses and draws the same from Mermaid 10.7 to 12, so that `options.target`
/// changes nothing: containers as nested subgraphs, siblings so that they are drawn in the reading order of the layout,
/// then all connections in id order. Ids are generated (n1 …, g1 … in id order), so that no text of the user can be
/// taken for syntax. Configuration that nothing is connected to (security groups, route tables) is left out and named
/// in a note; a component spread over containers is one node in its parent, labelled with where it runs. Warns when a
/// host will refuse the result (maxMermaidEdges, maxMermaidText). Deterministic.
[[nodiscard]] Written writeMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options);

/// The same text with what its lines are about: a component at its node or at the beginning of its subgraph, a
/// connection at its link, each exactly once but what is left out.
[[nodiscard]] LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options);

/// Most connections that Mermaid draws unless its host allows more (`maxEdges`); GitHub and GitLab do not.
inline constexpr std::size_t maxMermaidEdges = 500;
/// Longest text that Mermaid draws unless its host allows more (`maxTextSize`), in UTF-16 units.
inline constexpr std::size_t maxMermaidText = 50'000;

} // namespace gudo
