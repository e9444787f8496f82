#pragma once

#include <QByteArray>
#include <QString>

namespace gudo {

/// Writes bytes whole or not at all: into a temporary file beside it, flushed to disk, then renamed over it, and the
/// folder flushed too. Through a symbolic link it is the file at its end; permissions stay. A device or pipe
/// ("/dev/stdout") is written directly. False with a translated text in `error` that names the file and the reason.
[[nodiscard]] bool writeWhole(const QString& path, const QByteArray& bytes, QString* error);

/// Writes bytes over what the file held and through to the disk: takes no new room where the file was as long before,
/// and may leave a part of them when it fails. False with a translated reason.
[[nodiscard]] bool writeThrough(const QString& path, const QByteArray& bytes, QString* error);

/// Makes sure that new and renamed files of a folder are still there after a power cut.
void flushFolder(const QString& folder);

/// Why nothing can be written at `path`, in plain words as far as the file, its folder and its disk tell; else
/// `system`.
[[nodiscard]] QString reasonNotToWrite(const QString& path, const QString& system);

} // namespace gudo
