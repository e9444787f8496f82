#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/files/whole_file.h"
#include "core/formats/format.h"

namespace gudo {

/// What came out of reading a file: a design, or why not.
struct DesignFile {
    Design design;
    bool isUsable = false;    ///< false: nothing was understood
    bool isReadOnly = false;  ///< saving over the file would lose something
    bool isPicture = false;   ///< it came in a picture or page, which saving over the file would destroy
    QStringList problems {};  ///< translated, each with file, line and column where there is one
    std::vector<Diagnostic> diagnostics {}; ///< the same, but for what the system said about the file
    QByteArray bytes {};      ///< as they were read; of a picture none, since places in it mean nothing to people
};

/// Reads a design from a file, or from standard input for "-": in the native format, in a picture or page that Gudo
/// exported with its design, or from Mermaid flowcharts. What the file holds decides, not what it is called. `from` asks for a
/// format by its id; with "auto" a file that no reader recognises is refused with a list of those there are.
[[nodiscard]] DesignFile readDesignFile(const QString& path, std::string_view from = {});

/// Ids of the formats that can be read, the native one first.
[[nodiscard]] QStringList readableFormats();

/// Writes the design whole or not at all. False with a reason in `error`.
[[nodiscard]] bool writeDesignFile(const QString& path, const Design& design, QString* error);

/// "shop.gudo:12:5: message", as much of the place as is known.
[[nodiscard]] QString toLine(const Diagnostic& diagnostic);

} // namespace gudo
