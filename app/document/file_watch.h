#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "app/document/document.h"

namespace gudo {

/// Notices that somebody else writes, removes or brings back the file of a document. The system tells of it where it
/// can; check() asks, for when a window gets the focus and before a save.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(Document& document, QObject* parent = nullptr);

    enum class News { None, Changed, Removed };
    /// What others did to the file since the document last read or wrote it. Reads it only when its size or time
    /// differ.
    [[nodiscard]] News news() const;
    /// Looks now and signals what is new.
    void check();

signals:
    /// None: what was told before is no longer so.
    void newsChanged(gudo::FileWatch::News news);

private:
    void follow();

    Document& m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< programs write in several steps: looks when they are through
    FileState m_told;
    News m_last = News::None;
};

} // namespace gudo
