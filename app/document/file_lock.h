#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace gudo {

/// Keeps two people from editing one file: a hidden file ".NAME.lock" beside it, for as long as this lives. One of a
/// dead process of this machine is taken over; where none can be made (a read-only folder) there is no lock and nothing
/// to tell.
class FileLock {
public:
    /// Who has the file open.
    struct Holder {
        QString user; ///< may be empty
        QString host;
        QDateTime since;
    };

    /// Locks the file instead of the one before. On failure says who has it, and keeps what was locked before.
    [[nodiscard]] std::optional<Holder> lock(const QString& path);
    /// Takes the lock from its holder.
    void seize(const QString& path);
    void release() { m_lock.reset(); }

private:
    [[nodiscard]] static QString lockFileOf(const QString& path);

    std::unique_ptr<QLockFile> m_lock;
    QString m_file;
};

} // namespace gudo
