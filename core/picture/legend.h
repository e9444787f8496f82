#pragma once

#include <string>
#include <vector>

#include "core/picture/picture.h"

namespace gudo {

/// One line of a legend: a sample, and what it means. The sample lies in {0, 0, legendSample.width,
/// legendSample.height}.
struct LegendEntry {
    std::vector<Shape> sample;
    std::string words;
};

/// Entries of one sort under a heading.
struct LegendSection {
    std::string heading;
    std::vector<LegendEntry> entries;
};

inline constexpr Rect legendSample {0, 0, 36, 18};

/// What a reader of this picture may want explained: kinds of containers, connections, components spread over
/// containers, and marks; only those that occur in it, in the language of the options, and no section without entries.
[[nodiscard]] std::vector<LegendSection> legendOf(const Design& design, const Catalog& catalog, const Boxes& boxes,
                                                  const DisplayList& list, const PictureOptions& options);

/// Adds the legend and the title block that the options ask for, under everything drawn and aligned with it. The title
/// block holds the title, the stage, how much there is, and the design's own "date"; no clock is asked.
void addLegendAndTitleBlock(DisplayList& list, const Design& design, const Catalog& catalog, const Boxes& boxes,
                            const PictureOptions& options);

} // namespace gudo
