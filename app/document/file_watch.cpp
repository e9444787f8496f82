#include "app/document/file_watch.h"

#include <QFileInfo>

namespace gudo {

namespace {

constexpr int settling = 200; // ms

} // namespace

FileWatch::FileWatch(Document& document, QObject* parent)
    : QObject {parent}
    , m_document {document}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settling);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&document, &Document::fileChanged, this, [this] {
        follow();
        m_timer.start();
    });
    follow();
}

FileWatch::News FileWatch::news() const
{
    const FileState& known = m_document.fileState();
    if (m_document.path().isEmpty())
        return News::None;
    if (!known.exists) // it was not there when the document got its path
        return QFileInfo::exists(m_document.path()) ? News::Changed : News::None;
    const FileState now = fileStateSince(m_document.path(), known);
    return now.holdsSameAs(known) ? News::None : now.exists ? News::Changed : News::Removed;
}

void FileWatch::check()
{
    follow();
    const News now = news();
    const FileState state = now == News::None ? FileState {} : fileStateSince(m_document.path(), m_told);
    if (now == m_last && state.holdsSameAs(m_told))
        return;
    m_last = now;
    m_told = state;
    emit newsChanged(now);
}

void FileWatch::follow()
{
    // A file that was renamed over is another one: the watch on it is gone. The folder sees it come back.
    QStringList wanted;
    if (const QString path = m_document.path(); !path.isEmpty()) {
        const QFileInfo info {path};
        for (const QString& each : {info.absoluteFilePath(), info.absolutePath()})
            if (QFileInfo::exists(each))
                wanted << each;
    }
    QStringList gone;
    for (const QString& each : m_watcher.files() + m_watcher.directories())
        if (!wanted.contains(each))
            gone << each;
        else
            wanted.removeAll(each);
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace gudo
