#include "app/document/file_lock.h"

#include <QFile>
#include <QFileInfo>

namespace gudo {

QString FileLock::lockFileOf(const QString& path)
{
    const QFileInfo info {path};
    const QFileInfo real {info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()};
    return real.path() + QStringLiteral("/.") + real.fileName() + QStringLiteral(".lock");
}

std::optional<FileLock::Holder> FileLock::lock(const QString& path)
{
    const QString file = lockFileOf(path);
    if (m_lock && m_file == file && QFileInfo::exists(file))
        return {};
    auto next = std::make_unique<QLockFile>(file);
    next->setStaleLockTime(0); // no lock is old as long as its process lives
    if (!next->tryLock() && next->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        const QFileInfo info {file};
        next->getLockInfo(&process, &host, &program);
        return Holder {info.owner(), host, info.lastModified()};
    }
    m_lock = std::move(next);
    m_file = file;
    return {};
}

void FileLock::seize(const QString& path)
{
    QFile::remove(lockFileOf(path));
    (void)lock(path);
}

} // namespace gudo
