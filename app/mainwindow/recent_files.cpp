#include "app/mainwindow/recent_files.h"

#include <QFileInfo>

namespace gudo {

namespace {

constexpr char key[] = "recentFiles";

} // namespace

QStringList RecentFiles::files()
{
    const QStringList kept = m_settings.value(QLatin1String(key)).toStringList();
    QStringList present;
    for (const QString& path : kept)
        if (QFileInfo::exists(path))
            present << path;
    if (present != kept)
        m_settings.setValue(QLatin1String(key), present);
    return present;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo {path}.absoluteFilePath();
    QStringList all = files();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(QLatin1String(key), all.mid(0, mostFiles));
}

void RecentFiles::clear()
{
    m_settings.remove(QLatin1String(key));
}

} // namespace gudo
