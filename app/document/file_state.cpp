#include "app/document/file_state.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace gudo {

namespace {

qint64 timeOf(const QFileInfo& info)
{
    return info.lastModified().toMSecsSinceEpoch();
}

} // namespace

FileState fileStateOf(const QString& path)
{
    QFile file {path};
    QCryptographicHash hash {QCryptographicHash::Sha256};
    if (path.isEmpty() || QFileInfo {path}.isDir() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    const QFileInfo info {path};
    return {true, info.size(), timeOf(info), hash.result()};
}

FileState fileStateOf(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info {path};
    return {true, bytes.size(), timeOf(info), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

FileState fileStateSince(const QString& path, const FileState& before)
{
    const QFileInfo info {path};
    if (before.exists && info.isFile() && info.size() == before.size && timeOf(info) == before.modified)
        return before;
    return fileStateOf(path);
}

} // namespace gudo
