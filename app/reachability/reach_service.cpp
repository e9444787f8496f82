#include "app/reachability/reach_service.h"

#include <QtConcurrent>

namespace gudo {

ReachService::ReachService(Document& document, QObject* parent)
    : QObject {parent}
    , m_document {document}
{
    m_worker.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::resultReadyAt, this, &ReachService::take);
    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        const bool isSame = before.architecture == after.architecture && before.layout == after.layout;
        if (m_isAsking && !isSame)
            start();
    });
}

ReachService::~ReachService()
{
    m_run.disconnect(this);
    m_run.cancel();
    m_worker.waitForDone(); // it reads the catalogue
}

void ReachService::ask(const ReachAsk& question)
{
    m_ask = question;
    m_isAsking = true;
    start();
}

void ReachService::stop()
{
    m_isAsking = false;
    m_isWorking = false;
    m_run.cancel();
    m_run.setFuture({});
    m_result = std::make_shared<const ReachResult>();
}

void ReachService::start()
{
    m_isWorking = true;
    m_run.cancel();
    Design snapshot {.architecture = m_document.design().architecture, .layout = m_document.design().layout};
    m_run.setFuture(
        QtConcurrent::run(&m_worker, [snapshot = std::move(snapshot), ask = m_ask, &catalog = m_document.catalog()](
                                         QPromise<std::shared_ptr<const ReachResult>>& promise) {
            ReachResult result = reachResult(snapshot, catalog, ask);
            promise.addResult(std::make_shared<const ReachResult>(result));
            if (ask.mode != ReachMode::Way || !result.isAnswered)
                return;
            result.fix = wayFix(snapshot, catalog, ask.query, [&promise] { return promise.isCanceled(); });
            result.isFixSought = true;
            promise.addResult(std::make_shared<const ReachResult>(std::move(result)));
        }));
}

void ReachService::take(int index)
{
    m_result = m_run.resultAt(index);
    m_isWorking = false;
    if (index == 0)
        emit answered();
    else
        emit fixSought();
}

} // namespace gudo
