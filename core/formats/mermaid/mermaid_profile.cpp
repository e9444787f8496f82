#include "core/formats/mermaid/mermaid_profile.h"

#include <algorithm>
#include <array>

namespace gudo {

const MermaidProfile& mermaidProfile(std::string_view target)
{
    static constexpr std::array all {
        MermaidProfile {.id = "github", .drawsArchitecture = true},
        MermaidProfile {.id = "gitlab"},
        MermaidProfile {.id = "mermaid-10"},
        MermaidProfile {.id = "mermaid-11", .linksNestedBoxes = true, .drawsArchitecture = true},
        MermaidProfile {.id = "mermaid-12",
                        .keepsEmptyBoxes = true,
                        .linksNestedBoxes = true,
                        .drawsArchitecture = true,
                        .quotesTitles = true},
    };
    const auto found = std::ranges::find(all, target, &MermaidProfile::id);
    return found == all.end() ? all.front() : *found;
}

} // namespace gudo
