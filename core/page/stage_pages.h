#pragma once

#include "core/page/page.h"

namespace gudo {

/// A stage of a design and its page.
struct StagePage {
    std::string name {};
    std::string note {}; ///< what a speaker says of it; may be empty
    std::string html {}; ///< from toPage(), without the design in it
};

/// All stages as one web page that loads nothing: a bar with the stages above the page of the one that is chosen.
/// `parts` are the files of resources/html that such a page is made of: its template knows {{title}}, {{language}},
/// {{theme}}, {{style}}, {{stages}}, {{design}}, {{script}}, {{script:theme}} and {{text:KEY}}.
[[nodiscard]] std::string toStagePages(const Design& design, const std::vector<StagePage>& stages,
                                       const PageTemplate& parts, const PageOptions& options);

} // namespace gudo
