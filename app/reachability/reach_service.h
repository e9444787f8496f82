#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

#include "app/document/document.h"
#include "app/reachability/reach_result.h"

namespace gudo {

/// Answers one question about the document's design on a worker, and again after every edit. What is out of date is
/// dropped. GUI thread only.
class ReachService : public QObject {
    Q_OBJECT

public:
    explicit ReachService(Document& document, QObject* parent = nullptr);
    ~ReachService() override;

    /// Asks, and goes on asking whenever the design changes.
    void ask(const ReachAsk& question);
    /// Ends that.
    void stop();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// True while the result is older than the question or the design.
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// The newest answer; a fix for it may follow. Never nullptr.
    [[nodiscard]] const std::shared_ptr<const ReachResult>& result() const { return m_result; }

signals:
    void answered();
    /// Of the answer before: whether there is a fix is known now.
    void fixSought();

private:
    void start();
    void take(int index);

    Document& m_document;
    QThreadPool m_worker; ///< of one thread
    QFutureWatcher<std::shared_ptr<const ReachResult>> m_run;
    ReachAsk m_ask;
    bool m_isAsking = false;
    bool m_isWorking = false;
    std::shared_ptr<const ReachResult> m_result = std::make_shared<const ReachResult>();
};

} // namespace gudo
