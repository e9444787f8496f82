#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>

#include "app/document/document.h"

namespace gudo {

/// What was found in every stage of the document's design. That of the open one is the document's own; the others are
/// analysed on a worker, a moment after they or the settings changed, and dropped when they change in between.
class StageFindings : public QObject {
    Q_OBJECT

public:
    explicit StageFindings(Document& document, QObject* parent = nullptr, Analyser analyser = analysed);
    ~StageFindings() override;

    /// The newest analysis of a stage; nullptr while there is none.
    [[nodiscard]] std::shared_ptr<const Analysis> of(const Id& stage) const;
    /// True while something that is shown is older than the design.
    [[nodiscard]] bool isChecking() const;

signals:
    void changed();

private:
    struct Entry {
        Architecture architecture {};
        Settings settings {};
        std::shared_ptr<const Analysis> analysis {};
    };
    using Entries = std::map<Id, Entry>;

    void schedule();
    void start();
    void finish();
    /// Stages that have no analysis of what they are now.
    [[nodiscard]] Entries missing() const;

    Document& m_document;
    Analyser m_analyser;
    Entries m_entries; ///< of stages that are not open
    QTimer m_later;
    bool m_isRunning = false; ///< until finish()
    QThreadPool m_worker;     ///< of one thread
    QFutureWatcher<std::shared_ptr<const Entries>> m_run;
};

} // namespace gudo
