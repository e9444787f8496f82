#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/iac/located_text.h"

namespace gudo {

/// Tells the user on standard error, one "gudo: …" a line.
void complain(const QString& text);

/// Writes a result whole: into a file, or to standard output when `path` is empty or "-". Complains and returns false
/// when that does not work (a full disk, a read-only folder).
[[nodiscard]] bool putOut(const QString& path, const QByteArray& bytes);

/// Writes files into a folder, which is made where there is none. Complains and returns false when that does not work.
[[nodiscard]] bool putOutFolder(const QString& folder, const std::vector<LocatedText>& files);

/// Complains and returns false unless `word` is one of `words`.
[[nodiscard]] bool isOneOf(const char* option, const QString& word, const QStringList& words);

/// The word as a shell takes it for one argument.
[[nodiscard]] QString shellWord(const QString& word);

/// True when somebody looks at standard output.
[[nodiscard]] bool isTerminal();

} // namespace gudo
