#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace gudo {

/// A worker that answers the newest question. Questions are taken from snapshots, so that nothing is locked; one is
/// answered at a time; the answer to one that is no longer the newest is dropped. GUI thread only.
template<typename Answer>
class NewestAnswer {
public:
    using Result = std::shared_ptr<const Answer>;
    /// Runs on the worker. Asks `isCancelled` now and then and returns nullptr when it said yes.
    using Question = std::function<Result(const std::function<bool()>& isCancelled)>;

    /// `take` gets each answer that is still wanted, on the GUI thread.
    explicit NewestAnswer(std::function<void(Result)> take)
        : m_take {std::move(take)}
    {
        m_worker.setMaxThreadCount(1);
        QObject::connect(&m_run, &QFutureWatcherBase::finished, &m_run, [this] {
            if (m_run.isCanceled() || m_run.future().resultCount() == 0)
                return; // a newer one is under way
            m_isBusy = false;
            m_take(m_run.result());
        });
    }
    ~NewestAnswer()
    {
        m_run.disconnect();
        m_run.cancel();
        m_worker.waitForDone(); // it reads what its question points to
    }
    NewestAnswer(const NewestAnswer&) = delete;
    NewestAnswer& operator=(const NewestAnswer&) = delete;

    /// True until the newest question is answered.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void ask(Question question)
    {
        m_isBusy = true;
        m_run.cancel();
        m_run.setFuture(QtConcurrent::run(&m_worker, [question = std::move(question)](QPromise<Result>& promise) {
            if (Result answer = question([&promise] { return promise.isCanceled(); }))
                promise.addResult(std::move(answer));
        }));
    }

private:
    std::function<void(Result)> m_take;
    QThreadPool m_worker;
    QFutureWatcher<Result> m_run;
    bool m_isBusy = false;
};

} // namespace gudo
