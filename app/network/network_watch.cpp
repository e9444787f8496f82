#include "app/network/network_watch.h"

#include <QtConcurrent>

namespace gudo {

NetworkWatch::NetworkWatch(Document& document, QObject* parent)
    : QObject {parent}
    , m_document {document}
{
    m_worker.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, &NetworkWatch::finish);
    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (before.architecture == after.architecture)
            return;
        m_isStale = true;
        start();
    });
}

NetworkWatch::~NetworkWatch()
{
    m_run.disconnect(this);
    m_worker.waitForDone();
}

void NetworkWatch::setActive(bool isActive)
{
    m_isActive = isActive;
    start();
}

bool NetworkWatch::isCurrent() const
{
    return m_facts && !m_isStale && !m_isRunning;
}

void NetworkWatch::start()
{
    if (!m_isActive || !m_isStale || m_isRunning)
        return; // a run that is under way starts the next one when it ends
    m_isStale = false;
    m_isRunning = true;
    Design snapshot {.architecture = m_document.design().architecture};
    m_run.setFuture(
        QtConcurrent::run(&m_worker, [snapshot = std::move(snapshot), &catalog = m_document.catalog()]() mutable {
            return Result {std::make_shared<const NetworkFacts>(std::move(snapshot), catalog)};
        }));
}

void NetworkWatch::finish()
{
    m_isRunning = false;
    if (m_isStale) {
        start();
        return;
    }
    m_facts = m_run.result();
    emit changed();
}

} // namespace gudo
