#pragma once

#include <QString>

#include <vector>

namespace gudo {

/// What kind of thing an export is for people, in the order in which they are offered.
enum class ExportFamily { Picture, Diagram, Code, Design };

/// A way out of the designer.
struct ExportKind {
    QString format;    ///< an id of exportFormats(), or "gudo" for a copy of the design
    QString extension; ///< without a dot
    QString name;      ///< translated
    QString tip;       ///< translated: what it is for
    ExportFamily family = ExportFamily::Picture;
    bool isFolder = false; ///< several files
};

/// The id of a copy of the design.
inline constexpr QLatin1String designFormat {"gudo"};

/// All of them by family, in the current language.
[[nodiscard]] std::vector<ExportKind> exportKinds();
/// The one of that format; PNG where there is none.
[[nodiscard]] ExportKind exportKindOf(const QString& format);
/// The family's heading, translated.
[[nodiscard]] QString familyName(ExportFamily family);

} // namespace gudo
