#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/formats/format.h"
#include "core/picture/highlights.h"

namespace gudo {

/// The files of resources/html that a page is made of.
struct PageTemplate {
    std::string
        html {}; ///< with {{title}}, {{language}}, {{theme}}, {{style}}, {{picture}}, {{data}}, {{design}}, {{script}},
                 ///< {{script:theme}} and {{text:KEY}} for the texts of pageTexts()
    std::string style {};
    std::string themeScript {}; ///< runs before anything is drawn
    std::string script {};
};

struct PageOptions {
    std::string language {"en"};
    std::string theme {}; ///< "light" or "dark" to begin with; empty: what the reader's system says
    int padding = 16;
    bool hasLegend = false;              ///< explain the kinds of containers and lines that occur
    bool hasTitleBlock = false;          ///< title, stage and numbers under the drawing
    std::string stage {};                ///< name of the stage that is drawn, for the title block
    bool withSource = true;              ///< embed the design, so that the page opens again
    std::optional<Settings> settings {}; ///< what to check with; nothing: what the design says
    Highlights highlights {};            ///< laid over the drawing
    std::string today {};                ///< YYYY-MM-DD, for accepted findings that expire
    IconSource icons {};
    /// Puts a message into the language of the page; English when empty.
    std::function<std::string(const Message&)> translate {};
};

/// The design as an interactive web page in one file that loads nothing: the picture as inline SVG in both themes, and
/// as JSON what there is to say about each thing in it, the findings of the rules, and the fault tree with which the
/// page's script answers what `gudo simulate` answers, for any failures together. Cost: routing, all rules and the
/// failure model.
[[nodiscard]] std::string toPage(const Design& design, const Catalog& catalog, const PageTemplate& parts,
                                 const PageOptions& options);

} // namespace gudo
