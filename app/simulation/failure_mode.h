#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <string>
#include <vector>

#include "app/document/document.h"
#include "core/picture/highlights.h"
#include "core/whatif/failure_choices.h"

namespace gudo {

/// One answer to "what if this dies?", for one snapshot of the design.
struct FailureReport {
    std::shared_ptr<const FailureStudy> study;
    FailureAnswer answer;
    Highlights highlights;
};

/// What people ask to fail, and what the engine of `gudo simulate` says to it. A worker answers from a snapshot, one
/// question at a time; answers to what nobody asks any more are dropped. Stays on over edits: each asks anew.
class FailureMode : public QObject {
    Q_OBJECT

public:
    explicit FailureMode(Document& document, QObject* parent = nullptr);
    ~FailureMode() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Off forgets what failed.
    void setOn(bool isOn);

    /// Names as of the command line, in the order in which they were asked. One that the design does not have (any
    /// more) stays, for undo may bring it back.
    [[nodiscard]] const std::vector<std::string>& failed() const { return m_failed; }
    void setFailed(std::vector<std::string> names);
    /// Fails it, or no longer.
    void toggle(const std::string& name);
    [[nodiscard]] bool isFailed(const std::string& name) const;

    /// What a click on a component or presence makes fail; empty: nothing, or not known yet.
    [[nodiscard]] std::string failureAt(const Id& placement) const;
    [[nodiscard]] std::vector<FailureChoice> choicesAt(const Id& placement) const;

    /// The newest answer; nullptr while off, and before the first.
    [[nodiscard]] const std::shared_ptr<const FailureReport>& report() const { return m_report; }
    /// True while it answers an older question.
    [[nodiscard]] bool isAsking() const { return m_answered != m_asked; }

signals:
    void onChanged(bool isOn);
    void failedChanged();
    /// Another answer, or none.
    void reported();

private:
    void ask();
    void finish();

    Document& m_document;
    std::vector<std::string> m_failed;
    bool m_isOn = false;
    bool m_isStudyOld = true;
    unsigned m_asked = 0;
    unsigned m_answered = 0;
    unsigned m_running = 0;
    bool m_isRunning = false; ///< until finish(), not only until the worker is done: a result may still be on its way
    std::shared_ptr<const FailureStudy> m_study; ///< of the design, unless it is old
    std::shared_ptr<const FailureReport> m_report;
    QThreadPool m_worker; ///< of one thread
    QFutureWatcher<std::shared_ptr<const FailureReport>> m_run;
};

} // namespace gudo
