#include "app/start/recent_files.h"

#include <QFileInfo>

#include <algorithm>

namespace gudo {

namespace {

constexpr QLatin1String recentKey {"recentFiles"};
constexpr QLatin1String pinnedKey {"pinnedFiles"};

QStringList listIn(QSettings& settings, QLatin1String key)
{
    return settings.value(key).toStringList();
}

} // namespace

std::vector<RecentFile> RecentFiles::all() const
{
    const QStringList pinned = listIn(m_settings, pinnedKey);
    std::vector<RecentFile> found;
    for (const QString& path : pinned)
        found.push_back({path, true, !QFileInfo::exists(path)});
    for (const QString& path : listIn(m_settings, recentKey))
        if (!pinned.contains(path))
            found.push_back({path, false, !QFileInfo::exists(path)});
    return found;
}

QStringList RecentFiles::files() const
{
    QStringList paths = listIn(m_settings, recentKey);
    for (const QString& path : listIn(m_settings, pinnedKey))
        if (!paths.contains(path))
            paths << path;
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo {path}.absoluteFilePath();
    QStringList paths = listIn(m_settings, recentKey);
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(recentKey, paths.mid(0, mostFiles));
}

void RecentFiles::remove(const QString& path)
{
    for (const QLatin1String key : {recentKey, pinnedKey}) {
        QStringList paths = listIn(m_settings, key);
        paths.removeAll(path);
        m_settings.setValue(key, paths);
    }
}

void RecentFiles::setPinned(const QString& path, bool isPinned)
{
    QStringList pinned = listIn(m_settings, pinnedKey);
    pinned.removeAll(path);
    if (isPinned)
        pinned.append(path);
    m_settings.setValue(pinnedKey, pinned);
    if (!isPinned && !listIn(m_settings, recentKey).contains(path))
        add(path); // unpinning does not lose it
}

void RecentFiles::clear()
{
    m_settings.remove(recentKey);
}

} // namespace gudo
