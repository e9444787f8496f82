#pragma once

#include <cstddef>
#include <string_view>

namespace gudo {

/// Most connections that Mermaid draws unless its host allows more (`maxEdges`); GitHub and GitLab do not.
inline constexpr std::size_t maxMermaidEdges = 500;
/// Longest text that Mermaid draws unless its host allows more (`maxTextSize`), in UTF-16 units.
inline constexpr std::size_t maxMermaidText = 50'000;

/// What a page that draws flowcharts can take.
struct MermaidProfile {
    std::string_view id {};         ///< a word of `--target`
    bool keepsEmptyBoxes = false;   ///< draws a box with nothing in it as a box: from Mermaid 12 on
    bool linksNestedBoxes = false;  ///< draws links to a box and to one that it begins with: from Mermaid 11 on
    bool drawsArchitecture = false; ///< knows `architecture-beta`: from Mermaid 11.1 on
    bool quotesTitles = false;      ///< takes any text as a title in `architecture-beta`
    std::size_t maxEdges = maxMermaidEdges;
    std::size_t maxText = maxMermaidText;
};

/// The profile of that id, else the one of GitHub. GitHub and GitLab get what every Mermaid from 10.7 on draws: GitLab
/// draws with 10.7, and what is pasted on GitHub is looked at in editors and on older servers, too.
[[nodiscard]] const MermaidProfile& mermaidProfile(std::string_view target);

} // namespace gudo
