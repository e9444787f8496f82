#pragma once

#include <string>
#include <vector>

#include "core/formats/format.h"

namespace gudo::test {

/// A design that Mermaid has to draw, and how.
struct Torture {
    std::string name;
    Design design;
    WriteOptions options {};
    bool isForAll = true;         ///< false: drawn by one version only, to save time
    bool hasReadableLook = false; ///< colours are measured, too, on a light and a dark page
};

/// Designs with everything in them that has ever broken a flowchart, every template, and that many random ones. Always
/// the same.
[[nodiscard]] std::vector<Torture> tortures(unsigned randomDesigns);

} // namespace gudo::test
