#pragma once

#include <QString>
#include <QWidget>

#include "app/document/document.h"

namespace gudo {

/// Asks where to save something made of the design, beside its file and under its name with an `ending`
/// ("-failure.png"). With an extension also where people gave none; empty when they gave up.
[[nodiscard]] QString askWhereToSave(const Document& document, const QString& title, const QString& ending,
                                     const QString& filters, QWidget* parent);
/// Asks whether these files of a folder may be replaced, where there are any: no dialog of the system did.
[[nodiscard]] bool mayReplaceFiles(const QStringList& there, QWidget* parent);
/// Says that a file could not be written, and why.
void tellNotWritten(const QString& path, const QString& error, QWidget* parent);

} // namespace gudo
