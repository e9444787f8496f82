#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

#include "app/document/document.h"
#include "app/document/journal_folder.h"

namespace gudo {

/// Keeps the unsaved changes of a document on disk, beside nothing of the user's: every edit, undo and redo is there
/// within a second, whatever kills the program. A worker writes snapshots, so that nobody waits for the disk; what is
/// saved or undone again leaves nothing behind. Unsaved changes stay when the journal ends, unless they are forgotten
/// before.
class Journal : public QObject {
    Q_OBJECT

public:
    /// From an edit to the beginning of its write; later edits go into the same write.
    static constexpr int delay = 150; // ms
    /// Between two tries where it cannot be written.
    static constexpr int retryDelay = 2'000; // ms

    explicit Journal(Document& document, const QString& place = journalsPlace(), QObject* parent = nullptr);
    ~Journal() override;

    /// Goes on with the journal of a dead process, whose changes the document has now.
    void goOn(JournalFolder folder);
    /// The unsaved changes are given up: their journal goes now. Later edits are kept again.
    void forget();
    /// Waits until the design as it is now is on disk, or cannot be. For tests, and before something dangerous.
    void flush();
    /// Why it cannot be written; empty as long as it can.
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void problemChanged();

private:
    void schedule();
    void writeNow();
    void finish();
    [[nodiscard]] JournalRecord record() const;

    Document& m_document;
    std::shared_ptr<JournalFolder> m_folder; ///< touched by the worker only, or while it rests
    QThreadPool m_worker;                    ///< of one thread
    QFutureWatcher<QString> m_run;           ///< the reason where it failed
    QTimer m_timer;
    bool m_isAgain = false; ///< something changed during the write
    bool m_isKept = false;  ///< something of it may be on disk
    QString m_problem;
};

} // namespace gudo
