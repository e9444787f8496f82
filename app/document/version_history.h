#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace gudo {

/// What a file held after one of its saves.
struct FileVersion {
    QString file;    ///< a design in the native format
    QDateTime when;  ///< UTC
    qint64 size = 0; ///< bytes
};

/// Earlier contents of the user's files, kept among the program's own data. Knows a file by the path of what is at the
/// end of symbolic links.
class VersionHistory {
public:
    /// Bounds for one file; beyond them the oldest go first. The newest stays, whatever its size.
    static constexpr int mostVersions = 120;
    static constexpr qint64 mostBytes = 64 << 20;

    /// `place`: empty for the program's own.
    explicit VersionHistory(QString place = {});

    /// Keeps what the file holds, unless the newest version has the same bytes. Failing is no reason to stop anybody.
    void keep(const QString& path, const QByteArray& bytes, const QDateTime& when = QDateTime::currentDateTimeUtc());
    /// Newest first.
    [[nodiscard]] std::vector<FileVersion> versions(const QString& path) const;

private:
    [[nodiscard]] QString folderOf(const QString& path) const;

    QString m_place;
};

/// The versions to keep of these, newest first as they are given: all of the last day, the last one of each day of the
/// last month, then the last one of each week, within the bounds.
[[nodiscard]] std::vector<FileVersion> thinned(const std::vector<FileVersion>& newestFirst, const QDateTime& now);

} // namespace gudo
