#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/document/file_state.h"
#include "core/catalog/catalog.h"
#include "core/model/design.h"
#include "core/model/merge.h"
#include "core/rules/analysis.h"

namespace gudo {

/// Works out what there is to say about a design. Runs on a worker; returns nothing when the options say that it is
/// cancelled.
using Analyser = std::function<std::optional<Analysis>(const Design&, const Catalog&, const CheckOptions&)>;

/// The one thing in the program that changes: a design, its history, its file, what is selected and what was found in
/// it. Every edit is a commit() of the next value; views listen to changed() and ask diff() what differs. GUI thread
/// only.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(const Catalog& catalog, QObject* parent = nullptr, Analyser analyser = analysed);
    ~Document() override;

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }

    /// Makes `next` the design, as one undo step called `text` (translated, imperative). Steps with the same non-empty
    /// `gesture` that follow each other are one step: a drag, typing in one field. Equal designs make no step.
    void commit(const QString& text, Design next, const QString& gesture = {});
    /// Ends the current gesture, so that the next commit with its name is a step of its own.
    void endGesture();
    /// Replaces everything by another design without history: new, open, template.
    void reset(Design design, const QString& path = {}, bool isReadOnly = false);

    /// Selected components and connections; ids that are no longer there are dropped by commits.
    [[nodiscard]] const std::set<Id>& selection() const { return m_selection; }
    void select(std::set<Id> ids);
    /// Asks views to bring these into view (a click on a finding).
    void reveal(const std::vector<Id>& ids);

    /// The newest analysis, never nullptr. It follows edits of the architecture and the settings after a moment: a
    /// worker makes it from a snapshot, one at a time, and drops it when the design changes in between.
    [[nodiscard]] const std::shared_ptr<const Analysis>& analysis() const { return m_analysis; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_analysis->findings; }
    /// True while the analysis is older than the design.
    [[nodiscard]] bool isChecking() const { return m_isChecking; }

    /// Event of the weak spot that somebody points at in a list, for views to show; empty: none. Selecting ends it.
    [[nodiscard]] const std::string& spotlight() const { return m_spotlight; }
    void setSpotlight(std::string event);

    [[nodiscard]] QString path() const { return m_path; }
    /// The picture that the design was opened from, as long as it has no file of its own; else empty.
    [[nodiscard]] QString picturePath() const { return m_picturePath; }
    /// File name for a title bar, of the picture where there is no other; a translated "Untitled" for a new design.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Somebody else may write the file: saving under its name is refused until it is opened again.
    void setReadOnly(bool isReadOnly = true);
    /// Edits between what the file holds and the design, counted along the history.
    [[nodiscard]] int editsBeyondFile() const;

    /// Reads a file. A picture's design becomes one without a file, so that saving asks for one. On failure nothing
    /// changes and `error` is a text for the user. Warnings go to `notes`, one a line.
    [[nodiscard]] bool open(const QString& path, QString* error, QString* notes = nullptr);
    /// Writes whole or not at all: to a temporary file beside it, flushed, then renamed over it.
    [[nodiscard]] bool save(const QString& path, QString* error);

    /// What the file held when it was last read or written here; of a picture or a new design nothing.
    [[nodiscard]] const FileState& fileState() const { return m_fileState; }
    /// The design as the file had it then: what two people's changes are measured from.
    [[nodiscard]] const Design& savedDesign() const { return m_saved; }
    /// Takes what somebody else wrote into the file, as one step that can be undone.
    [[nodiscard]] bool reload(QString* error);
    /// Takes their changes and keeps ours, as one step; returns where ours won. Nothing when the file cannot be read.
    [[nodiscard]] std::optional<std::vector<MergeConflict>> mergeFile(QString* error);
    /// The design stays as it is and is newer than the file, whatever that holds now.
    void keepMine();

signals:
    /// Rows that both share did not change.
    void changed(const gudo::Design& before, const gudo::Design& after);
    void selectionChanged();
    void analysisChanged();
    void spotlightChanged();
    void aboutToSave(); ///< the design is about to be written into its file
    void fileChanged(); ///< path, modified or read-only changed
    void revealRequested(const std::vector<gudo::Id>& ids);

private:
    class Step;
    void apply(const Design& design);
    void replace(Design design, const QString& path, bool isReadOnly, FileState state);
    void startAnalysis();
    void finishAnalysis();

    const Catalog& m_catalog;
    Analyser m_analyser;
    Design m_design;
    QUndoStack m_undoStack;
    std::set<Id> m_selection;
    std::string m_spotlight;
    std::shared_ptr<const Analysis> m_analysis = std::make_shared<const Analysis>();
    QThreadPool m_worker; ///< of one thread
    QFutureWatcher<std::shared_ptr<const Analysis>> m_run;
    bool m_isChecking = false;
    QString m_path;
    QString m_picturePath;
    bool m_isReadOnly = false;
    FileState m_fileState;
    Design m_saved;
    int m_gestureNumber = 0;
};

} // namespace gudo
