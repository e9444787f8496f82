#pragma once

#include "app/render/export.h"

namespace gudo {

/// What ExportOptions::stage says for all of them; a stage of that id counts more.
inline constexpr char allStagesWord[] = "all";
[[nodiscard]] bool isOfAllStages(const Design& design, const ExportOptions& options);

/// True when all stages go into one file of that format, so that exported() makes it: PDF and draw.io, a page
/// each, and HTML.
[[nodiscard]] bool holdsStages(const QString& format);

/// One file of several.
struct StageFile {
    QString name; ///< "02-database-apart.png"
    ExportResult result {};
};

/// A file for each stage, numbered in their order. Pre: the format does not hold stages, and the design has some.
[[nodiscard]] std::vector<StageFile> exportedStages(const Design& design, const Catalog& catalog, IconStore& icons,
                                                    const ExportOptions& options);

} // namespace gudo
