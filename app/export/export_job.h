#pragma once

#include <QByteArray>
#include <QImage>
#include <QSettings>
#include <QString>

#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"

namespace gudo {

enum class ExportKind { Png, Svg, Pdf, Mermaid, Native, Html };

/// What the export dialog asks.
struct ExportSettings {
    ExportKind kind = ExportKind::Png;
    int scale = 2;
    int dotsPerInch = 0; ///< 0: by the scale
    bool isTransparent = false;
    bool isDark = false;
    bool hasLegend = false;
    bool hasTitleBlock = false;
    bool hasStacks = false; ///< more than usualCollapse equal siblings are drawn as one
    int padding = 16;
    bool isLeftToRight = false; ///< Mermaid
    bool areAllStages = false;  ///< each stage of the design, where there are any. Not kept
    QString designPath {};      ///< file or picture of the design; the rules of its project hold. Not kept

    /// The last choice.
    [[nodiscard]] static ExportSettings from(const QSettings& settings);
    void keep(QSettings& settings) const;
};

/// The file's extension, without a dot.
[[nodiscard]] QString extensionOf(ExportKind kind);

/// What comes out of an export: bytes, or why not.
struct Exported {
    QByteArray bytes;
    QString error {};
};

/// The design in the format of the settings. Pre: not isSeveralFiles().
[[nodiscard]] Exported exported(const Design& design, const Catalog& catalog, IconStore& icons,
                                const ExportSettings& settings);
/// True when an export is a folder with a file for each stage.
[[nodiscard]] bool isSeveralFiles(const Design& design, const ExportSettings& settings);
/// Writes them all into a folder that is made if need be; an error for the user, or nothing. Pre: isSeveralFiles().
[[nodiscard]] QString writeStages(const QString& folder, const Design& design, const Catalog& catalog, IconStore& icons,
                                  const ExportSettings& settings);
/// The picture as pixels: what PNG holds, and for previews with another scale. Null when it is too large.
[[nodiscard]] QImage exportedImage(const Design& design, const Catalog& catalog, IconStore& icons,
                                   const ExportSettings& settings, double scale);

} // namespace gudo
