#pragma once

#include <QByteArray>
#include <QString>

namespace gudo {

/// What a file was when it was looked at: enough to tell later that somebody else wrote it.
struct FileState {
    bool exists = false;
    qint64 size = 0;
    qint64 modified = 0; ///< ms since 1970, UTC
    QByteArray hash {};  ///< SHA-256 of its bytes; empty without a file

    /// The same bytes, whenever they were written.
    [[nodiscard]] bool holdsSameAs(const FileState& other) const
    {
        return exists == other.exists && hash == other.hash;
    }
};

/// The file as it is now. Reads all of it: O(size). A file that cannot be read counts as not there.
[[nodiscard]] FileState fileStateOf(const QString& path);
/// The file that was read as, or has just been written with, these bytes.
[[nodiscard]] FileState fileStateOf(const QString& path, const QByteArray& bytes);
/// The file as it is now, knowing what it was: reads it only when its size or time differ.
[[nodiscard]] FileState fileStateSince(const QString& path, const FileState& before);

} // namespace gudo
