#include "app/files/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gudo {

namespace {

QString reasonIn(const char* text)
{
    return QCoreApplication::translate("DesignFile", text);
}

/// What the number of a failed call means, where there are plain words for it.
QString reasonOf(int number)
{
    switch (number) {
    case ENOSPC:
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "the disk is full"));
    case EDQUOT:
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "your share of the disk is used up"));
    case EROFS:
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "the disk is read-only"));
    case EIO:
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "the disk does not answer or is damaged"));
    default:
        return {};
    }
}

/// Closes a file descriptor.
struct OpenFile {
    explicit OpenFile(int opened)
        : number {opened}
    {
    }
    ~OpenFile()
    {
        if (number >= 0)
            close(number);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    int number;
};

bool writeAll(int file, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            pwrite(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written), written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += count;
    }
    return ftruncate(file, bytes.size()) == 0 && fdatasync(file) == 0;
}

} // namespace

QString reasonNotToWrite(const QString& path, const QString& system)
{
    const int number = errno;
    const QFileInfo file {path};
    const QFileInfo folder {file.isDir() ? path : file.absolutePath()};
    if (!folder.exists())
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "its folder is not there; the disk may have been removed"));
    const QStorageInfo disk {folder.filePath()};
    if (disk.isValid() && disk.isReadOnly())
        return reasonOf(EROFS);
    if (file.isFile() && !file.isWritable())
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "the file is read-only"));
    if (!folder.isWritable())
        return reasonIn(QT_TRANSLATE_NOOP("DesignFile", "its folder is read-only"));
    if (const QString reason = reasonOf(number); !reason.isEmpty())
        return reason;
    if (disk.isValid() && disk.bytesAvailable() == 0)
        return reasonOf(ENOSPC);
    return system.isEmpty() ? QString::fromLocal8Bit(std::strerror(number)) : system;
}

bool writeWhole(const QString& path, const QByteArray& bytes, QString* error)
{
    const QFileInfo info(path);
    const auto fail = [&](const QString& reason) {
        *error = QCoreApplication::translate("DesignFile", "%1 cannot be written: %2").arg(path, reason);
        return false;
    };
    if (info.exists() && !info.isFile()) {
        if (info.isDir())
            return fail(QCoreApplication::translate("DesignFile", "it is a folder"));
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size() || !device.flush())
            return fail(device.errorString());
        return true;
    }
    if (info.exists() && !info.isWritable())
        return fail(reasonNotToWrite(path, {}));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fail(reasonNotToWrite(path, file.errorString()));
    // A short file waits in the buffer: only flush() tells that the disk is full, commit() of Qt 6.4 would rename what
    // did arrive. It flushes to the disk before it renames.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(reasonNotToWrite(path, file.errorString()));
    flushFolder(QFileInfo {QFileInfo {path}.canonicalFilePath()}.path());
    return true;
}

bool writeThrough(const QString& path, const QByteArray& bytes, QString* error)
{
    const OpenFile file {open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)};
    if (file.number >= 0 && writeAll(file.number, bytes))
        return true;
    *error = reasonNotToWrite(path, {});
    return false;
}

void flushFolder(const QString& folder)
{
    const OpenFile opened {open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.number >= 0)
        fsync(opened.number); // not every file system can; the file itself is safe
}

} // namespace gudo
