#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/formats/drawio/xml_tree.h"
#include "core/model/design.h"

namespace gudo {

/// What a page of draw.io says.
struct ReadDrawioPage {
    Design content {};     ///< without title, settings and stages
    std::string design {}; ///< what the page carries of the design besides, or empty
    std::string stage {};  ///< what it carries of its stage, or empty
};

/// `root`: the element around the cells. Its structure is kept: parents and ends exist.
[[nodiscard]] ReadDrawioPage readDrawioPage(const XmlElement& root, std::string_view fileName,
                                            std::vector<Diagnostic>& diagnostics);

} // namespace gudo
