#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

#include "app/document/document.h"
#include "app/network/network_facts.h"

namespace gudo {

/// Keeps the facts about the networks of a document up to date while somebody looks: a worker makes them from a
/// snapshot after every edit of the architecture, and what it made of an older design is dropped.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(Document& document, QObject* parent = nullptr);
    ~NetworkWatch() override;

    /// Works only while this is on.
    void setActive(bool isActive);
    /// The newest facts; nullptr before the first. They may be a moment older than the document's design.
    [[nodiscard]] const std::shared_ptr<const NetworkFacts>& facts() const { return m_facts; }
    /// True when the facts are those of the document's design.
    [[nodiscard]] bool isCurrent() const;

signals:
    void changed();

private:
    using Result = std::shared_ptr<const NetworkFacts>;

    void start();
    void finish();

    Document& m_document;
    QThreadPool m_worker; ///< of one thread
    QFutureWatcher<Result> m_run;
    Result m_facts;
    bool m_isActive = false;
    bool m_isStale = true;
    bool m_isRunning = false;
};

} // namespace gudo
