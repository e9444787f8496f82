#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

#include "app/render/icon_store.h"
#include "core/catalog/catalog.h"
#include "core/diagnostics/diagnostic.h"
#include "core/formats/format.h"
#include "core/iac/located_text.h"
#include "core/model/design.h"
#include "core/picture/highlights.h"

namespace gudo {

/// What a person can say about an export; each format reads what concerns it.
struct ExportOptions {
    QString format;          ///< an id of exportFormats()
    double scale = 0;        ///< device pixels for a scene unit; 0: 2 for PNG, 1 for SVG
    int dpi = 0;             ///< PNG: written into the file; 0: 96 x scale. Alone it decides the scale, too
    int width = 0;           ///< PNG, SVG: the picture's width in pixels; 0: after scale
    int padding = 16;        ///< around everything, in scene units
    bool legend = false;     ///< pictures: explain the kinds of containers and lines that occur
    bool titleBlock = false; ///< pictures: title, stage and numbers under the drawing
    int collapse = 0;        ///< PNG, SVG, PDF: more than so many equal siblings are drawn as one; 0: never
    bool transparent = false;
    QString theme {QStringLiteral("light")};   ///< light or dark; HTML also auto: what the reader's system says
    QStringList select {};                     ///< ids to draw with what lives in them; empty: everything
    QString stage {};                          ///< id of a stage; empty: the design itself
    bool withSource = true;                    ///< PNG, SVG, HTML: embed the design, so that the picture opens again
    bool textAsPaths = false;                  ///< SVG: outlines, for programs without the fonts
    Highlights highlights {};                  ///< pictures: laid over the drawing
    QString designPath {};                     ///< HTML: the file of the design; the rules of its project hold
    QString direction {QStringLiteral("TB")};  ///< Mermaid: TB or LR
    QString target {QStringLiteral("github")}; ///< Mermaid: github, gitlab, mermaid-10, mermaid-11 or mermaid-12
    QString style {QStringLiteral("classes")}; ///< Mermaid: plain or classes
    bool flat = false;                         ///< Terraform: a block for each resource, without for_each
};

/// What writers of texts are told: what these options say, in the current language. Without scale and stage, which
/// depend on the design.
[[nodiscard]] WriteOptions writeOptions(const ExportOptions& options);

/// The bytes of a file, or why there are none.
struct ExportResult {
    QByteArray bytes {};
    std::vector<LocatedText> files {};      ///< of a format that is a folder; `bytes` is then all of them in one
    std::vector<Diagnostic> diagnostics {}; ///< what the format could not say
    bool hasFaults = false;                 ///< the diagnostics name what would not work where it is used
    QString error {};                       ///< translated; not empty: nothing was made
    bool isUsageError = false;              ///< the options are at fault, not the design
};

/// One way out of the program.
struct ExportFormat {
    QString id;
    QString extension;
    bool isText = false;
    bool isFolder = false; ///< several files, which an output names the folder of
};

/// What exported() can make, pictures first.
[[nodiscard]] std::vector<ExportFormat> exportFormats();

/// The design as a file of `options.format`, in the current language. Depends on the arguments only; PNG, PDF and
/// outlined text need a QGuiApplication.
[[nodiscard]] ExportResult exported(const Design& design, const Catalog& catalog, IconStore& icons,
                                    const ExportOptions& options);

} // namespace gudo
