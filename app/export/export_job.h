#pragma once

#include <QImage>
#include <QSettings>
#include <QString>

#include <vector>

#include "app/export/export_kinds.h"
#include "app/files/whole_folder.h"
#include "app/render/export.h"

namespace gudo {

/// What the export dialog asks.
struct ExportSettings {
    QString format {QStringLiteral("png")}; ///< of an ExportKind
    int scale = 2;
    int dotsPerInch = 0; ///< 0: by the scale
    bool isTransparent = false;
    bool isDark = false;
    bool hasLegend = false;
    bool hasTitleBlock = false;
    bool hasStacks = false; ///< more than usualCollapse equal siblings are drawn as one
    int padding = 16;
    bool isLeftToRight = false;                ///< Mermaid
    QString target {QStringLiteral("github")}; ///< Mermaid: where it will be drawn, as of ExportOptions
    bool opensFolder = false;                  ///< afterwards
    bool areAllStages = false;                 ///< each stage of the design, where there are any. Not kept
    QString designPath {}; ///< file or picture of the design; the rules of its project hold. Not kept

    /// The last choice.
    [[nodiscard]] static ExportSettings from(const QSettings& settings);
    void keep(QSettings& settings) const;
};

/// The design in the format of the settings; as a copy of the design, too. Several files are in `files`.
[[nodiscard]] ExportResult exported(const Design& design, const Catalog& catalog, IconStore& icons,
                                    const ExportSettings& settings);
/// True when all stages become a folder with a file for each.
[[nodiscard]] bool isStageFolder(const Design& design, const ExportSettings& settings);
/// These files. `error` says why there are none. Pre: isStageFolder().
[[nodiscard]] std::vector<NamedBytes> stageFiles(const Design& design, const Catalog& catalog, IconStore& icons,
                                                 const ExportSettings& settings, QString* error);
/// The picture as pixels: what PNG holds, and for previews with another scale. Null when it is too large.
[[nodiscard]] QImage exportedImage(const Design& design, const Catalog& catalog, IconStore& icons,
                                   const ExportSettings& settings, double scale);

} // namespace gudo
