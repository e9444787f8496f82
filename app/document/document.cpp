#include "app/document/document.h"

#include <QDate>
#include <QFileInfo>
#include <QUndoCommand>
#include <QtConcurrent>

#include "app/files/rules_file.h"
#include "app/text/texts.h"

namespace gudo {

/// The one kind of undo step: the design before and after.
class Document::Step : public QUndoCommand {
public:
    Step(Document& document, const QString& text, Design after, QString gesture, int gestureNumber)
        : QUndoCommand(text)
        , m_document {document}
        , m_before {document.design()}
        , m_after {std::move(after)}
        , m_gesture {std::move(gesture)}
        , m_gestureNumber {gestureNumber}
    {
    }

    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }
    [[nodiscard]] int id() const override { return m_gesture.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* step = static_cast<const Step*>(next); // only steps have id 1
        if (step->m_gesture != m_gesture || step->m_gestureNumber != m_gestureNumber)
            return false;
        m_after = step->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document& m_document;
    Design m_before;
    Design m_after;
    QString m_gesture;
    int m_gestureNumber;
};

Document::Document(const Catalog& catalog, QObject* parent, Analyser analyser)
    : QObject(parent)
    , m_catalog {catalog}
    , m_analyser {std::move(analyser)}
{
    m_undoStack.setUndoLimit(500);
    m_worker.setMaxThreadCount(1);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::fileChanged);
    connect(&m_run, &QFutureWatcherBase::finished, this, &Document::finishAnalysis);
    startAnalysis();
}

Document::~Document()
{
    m_undoStack.disconnect(this); // it tells of its end, when there is no design any more to ask for
    m_run.disconnect(this);
    m_run.cancel();
    m_worker.waitForDone(); // it reads the catalogue
}

void Document::commit(const QString& text, Design next, const QString& gesture)
{
    if (next == m_design)
        return;
    if (gesture.isEmpty())
        ++m_gestureNumber; // anything in between ends a gesture
    m_undoStack.push(new Step(*this, text, std::move(next), gesture, m_gestureNumber));
}

void Document::endGesture()
{
    ++m_gestureNumber;
}

void Document::apply(const Design& design)
{
    const Design before = m_design;
    m_design = design;
    std::set<Id> kept;
    for (const Id& id : m_selection)
        if (m_design.architecture.components.contains(id) || m_design.architecture.connections.contains(id))
            kept.insert(id);
    const bool isSelectionChanged = kept != m_selection;
    m_selection = std::move(kept);
    emit changed(before, m_design);
    if (isSelectionChanged)
        emit selectionChanged();
    if (!(before.architecture == m_design.architecture) || !(before.settings == m_design.settings))
        startAnalysis();
}

void Document::reset(Design design, const QString& path, bool isReadOnly)
{
    replace(std::move(design), path, isReadOnly, {});
}

void Document::replace(Design design, const QString& path, bool isReadOnly, FileState state)
{
    m_fileState = std::move(state);
    m_saved = design;
    m_selection.clear();
    setSpotlight({});
    const bool isElsewhere = m_path != path;
    m_path = path;
    m_picturePath.clear();
    m_isReadOnly = isReadOnly;
    const bool isSame = design.architecture == m_design.architecture && design.settings == m_design.settings;
    apply(design);
    if (isElsewhere && isSame)
        startAnalysis(); // other rules may hold there
    m_undoStack.clear();
    m_undoStack.setClean();
    ++m_gestureNumber;
    emit selectionChanged();
    emit fileChanged();
}

void Document::select(std::set<Id> ids)
{
    setSpotlight({});
    std::erase_if(ids, [this](const Id& id) {
        return !m_design.architecture.components.contains(id) && !m_design.architecture.connections.contains(id);
    });
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    emit selectionChanged();
}

void Document::setSpotlight(std::string event)
{
    if (event == m_spotlight)
        return;
    m_spotlight = std::move(event);
    emit spotlightChanged();
}

void Document::reveal(const std::vector<Id>& ids)
{
    emit revealRequested(ids);
}

QString Document::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    if (!m_picturePath.isEmpty())
        return QFileInfo(m_picturePath).fileName();
    return m_design.title.empty() ? tr("Untitled") : QString::fromStdString(m_design.title);
}

void Document::startAnalysis()
{
    m_isChecking = true;
    m_run.cancel(); // stops at its next question; the new one waits for the thread, not for us
    Design snapshot {.architecture = m_design.architecture, .settings = m_design.settings};
    CheckOptions options {.today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    m_run.setFuture(QtConcurrent::run(
        &m_worker,
        [snapshot = std::move(snapshot), options = std::move(options), path = m_path.isEmpty() ? m_picturePath : m_path,
         &catalog = m_catalog, &analyser = m_analyser](QPromise<std::shared_ptr<const Analysis>>& promise) mutable {
            options.isCancelled = [&promise] {
                return promise.isCanceled();
            };
            if (!path.isEmpty())
                snapshot.settings = withProjectRules(std::move(snapshot.settings), rulesFileFor(path).rules);
            if (auto found = analyser(snapshot, catalog, options))
                promise.addResult(std::make_shared<const Analysis>(std::move(*found)));
        }));
}

void Document::finishAnalysis()
{
    if (m_run.isCanceled() || m_run.future().resultCount() == 0)
        return; // a newer one is under way
    m_isChecking = false;
    m_analysis = m_run.result();
    emit analysisChanged();
}

} // namespace gudo
