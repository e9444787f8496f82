#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/mermaid/mermaid_chart.h"
#include "core/formats/mermaid/mermaid_profile.h"

namespace gudo {

/// One of the diagrams that a chart is drawn in.
struct MermaidPart {
    std::string title {};                          ///< in the language of the output; empty when it is the only one
    std::set<std::string_view> components {};      ///< drawn here as themselves; may be empty
    std::set<std::string_view> outlines {};        ///< boxes with diagrams of their own, shown as nodes where they are
    std::vector<const Connection*> connections {}; ///< drawn here, in id order; the ends may be elsewhere
};

/// All of them. Every component and every connection is in exactly one.
struct MermaidParts {
    std::vector<MermaidPart> parts {};
    std::map<std::string_view, std::size_t> placeOf {}; ///< the place in `parts` of a component's
};

/// Everything in one diagram.
[[nodiscard]] MermaidParts inOneDiagram(const MermaidChart& chart);

/// As few diagrams as keep the limits of the profile and make sense to a reader: boxes that do not fit with what is
/// around them (a VPC, then a zone) get their own, small neighbours share one, a box with too much directly in it is
/// drawn in several. The first one shows what is left around them. A connection is drawn with the end that is deeper
/// inside; those that have no room there come in diagrams of connections only. Limits are broken only by single things
/// that are too long on their own. O(n log n).
[[nodiscard]] MermaidParts inSeveralDiagrams(const MermaidChart& chart, const MermaidProfile& profile);

} // namespace gudo
