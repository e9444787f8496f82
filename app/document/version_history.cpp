#include "app/document/version_history.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#include "app/files/whole_file.h"

namespace gudo {

namespace {

constexpr qint64 allFor = 24LL * 60 * 60;              // s
constexpr qint64 dailyFor = 31LL * 24 * 60 * 60;       // s
const QLatin1String timeFormat {"yyyyMMdd-HHmmsszzz"}; // in UTC, so that names sort by time

/// Of the days or weeks that times are kept one of; counted from any fixed day.
qint64 periodOf(const QDateTime& when, qint64 age)
{
    const qint64 day = when.date().toJulianDay();
    return age <= dailyFor ? day : -(day / 7) - 1; // weeks apart from days
}

} // namespace

VersionHistory::VersionHistory(QString place)
    : m_place {place.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/versions")
                   : std::move(place)}
{
}

QString VersionHistory::folderOf(const QString& path) const
{
    const QFileInfo info {path};
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_place + u'/' + QString::fromLatin1(hash);
}

std::vector<FileVersion> VersionHistory::versions(const QString& path) const
{
    std::vector<FileVersion> found;
    const QDir folder {folderOf(path)};
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.gudo")}, QDir::Files, QDir::Name)) {
        const QString name = info.completeBaseName();
        const QDateTime when {QDate::fromString(name.left(8), QStringLiteral("yyyyMMdd")),
                              QTime::fromString(name.mid(9), QStringLiteral("HHmmsszzz")), Qt::UTC};
        if (when.isValid())
            found.push_back({info.filePath(), when, info.size()});
    }
    std::ranges::reverse(found);
    return found;
}

void VersionHistory::keep(const QString& path, const QByteArray& bytes, const QDateTime& when)
{
    const QString folder = folderOf(path);
    std::vector<FileVersion> all = versions(path);
    if (!all.empty()) {
        QFile newest {all.front().file};
        if (newest.size() == bytes.size() && newest.open(QIODevice::ReadOnly) && newest.readAll() == bytes)
            return;
    }
    QString error;
    const QString file = folder + u'/' + when.toUTC().toString(timeFormat) + QStringLiteral(".gudo");
    if (!QDir {}.mkpath(folder) || !writeWhole(file, bytes, &error))
        return;
    all = versions(path);
    const std::vector<FileVersion> kept = thinned(all, when);
    for (const FileVersion& version : all)
        if (std::ranges::find(kept, version.file, &FileVersion::file) == kept.end())
            QFile::remove(version.file);
}

std::vector<FileVersion> thinned(const std::vector<FileVersion>& newestFirst, const QDateTime& now)
{
    std::vector<FileVersion> kept;
    qint64 bytes = 0;
    qint64 lastPeriod = 0;
    bool hasPeriod = false;
    for (const FileVersion& version : newestFirst) {
        const qint64 age = version.when.secsTo(now);
        if (age > allFor) {
            const qint64 period = periodOf(version.when, age);
            if (hasPeriod && period == lastPeriod)
                continue;
            hasPeriod = true;
            lastPeriod = period;
        }
        bytes += version.size;
        const bool isOverBounds =
            static_cast<int>(kept.size()) >= VersionHistory::mostVersions || bytes > VersionHistory::mostBytes;
        if (isOverBounds && !kept.empty())
            break;
        kept.push_back(version);
    }
    return kept;
}

} // namespace gudo
