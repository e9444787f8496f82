#include "app/document/journal.h"

#include <QDateTime>
#include <QtConcurrent>

namespace gudo {

Journal::Journal(Document& document, const QString& place, QObject* parent)
    : QObject {parent}
    , m_document {document}
    , m_folder {std::make_shared<JournalFolder>(place)}
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Journal::writeNow);
    connect(&m_run, &QFutureWatcherBase::finished, this, &Journal::finish);
    connect(&document, &Document::changed, this, &Journal::schedule);
    connect(&document, &Document::fileChanged, this, &Journal::schedule);
    // Then no moment has a file that is newer than the journal beside it.
    connect(&document, &Document::aboutToSave, this, &Journal::flush);
}

Journal::~Journal()
{
    m_run.disconnect(this);
    m_worker.waitForDone();
    QString error;
    if (!m_document.isModified())
        m_folder->remove();
    else if (m_timer.isActive() || m_isAgain)
        (void)m_folder->write(record(), &error); // nobody is left to tell
}

void Journal::goOn(JournalFolder folder)
{
    m_run.waitForFinished();
    m_folder->remove();
    *m_folder = std::move(folder);
    m_isKept = true;
    schedule();
}

void Journal::forget()
{
    m_timer.stop();
    m_run.waitForFinished();
    m_isAgain = false;
    m_isKept = false;
    m_folder->remove();
}

void Journal::flush()
{
    m_timer.stop();
    m_run.waitForFinished();
    m_isAgain = false;
    writeNow();
    m_run.waitForFinished();
}

void Journal::schedule()
{
    if (m_run.isRunning())
        m_isAgain = true;
    else if (!m_timer.isActive())
        m_timer.start(delay);
}

void Journal::writeNow()
{
    if (m_document.isModified()) {
        m_isKept = true;
        m_run.setFuture(QtConcurrent::run(&m_worker, [folder = m_folder, next = record()]() mutable {
            QString error;
            return folder->write(std::move(next), &error) ? QString {} : error;
        }));
    } else if (m_isKept) {
        m_isKept = false;
        m_run.setFuture(QtConcurrent::run(&m_worker, [folder = m_folder] {
            folder->remove();
            return QString {};
        }));
    }
}

void Journal::finish()
{
    const QString problem = m_run.result();
    if (!problem.isEmpty())
        m_timer.start(retryDelay);
    else if (m_isAgain)
        m_timer.start(0);
    m_isAgain = false;
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

JournalRecord Journal::record() const
{
    return {.when = QDateTime::currentMSecsSinceEpoch(),
            .path = m_document.path(),
            .picture = m_document.picturePath(),
            .title = m_document.displayName(),
            .edits = m_document.editsBeyondFile(),
            .fileHash = m_document.fileState().hash,
            .design = m_document.design()};
}

} // namespace gudo
