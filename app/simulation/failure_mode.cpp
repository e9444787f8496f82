#include "app/simulation/failure_mode.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

#include "core/whatif/failure_highlights.h"

namespace gudo {

FailureMode::FailureMode(Document& document, QObject* parent)
    : QObject {parent}
    , m_document {document}
{
    m_worker.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, &FailureMode::finish);
    connect(&document, &Document::changed, this, [this](const Design& before, const Design& after) {
        if (before.architecture == after.architecture)
            return;
        m_isStudyOld = true;
        if (m_isOn)
            ask();
    });
}

FailureMode::~FailureMode()
{
    m_run.disconnect(this);
    m_worker.waitForDone(); // it reads the catalogue
}

void FailureMode::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn) {
        ask();
    } else {
        m_failed.clear();
        m_report.reset();
        emit failedChanged();
        emit reported();
    }
    emit onChanged(isOn);
}

void FailureMode::setFailed(std::vector<std::string> names)
{
    if (names == m_failed)
        return;
    m_failed = std::move(names);
    emit failedChanged();
    if (m_isOn)
        ask();
}

void FailureMode::toggle(const std::string& name)
{
    if (name.empty())
        return;
    std::vector<std::string> names = m_failed;
    if (std::erase(names, name) == 0)
        names.push_back(name);
    setFailed(std::move(names));
}

bool FailureMode::isFailed(const std::string& name) const
{
    return std::ranges::find(m_failed, name) != m_failed.end();
}

std::string FailureMode::failureAt(const Id& placement) const
{
    return m_report ? gudo::failureAt(*m_report->study, placement) : std::string {};
}

std::vector<FailureChoice> FailureMode::choicesAt(const Id& placement) const
{
    return m_report ? failureChoices(*m_report->study, placement) : std::vector<FailureChoice> {};
}

void FailureMode::ask()
{
    ++m_asked;
    if (m_isRunning)
        return; // finish() asks again
    m_isRunning = true;
    m_running = m_asked;
    auto study = m_isStudyOld ? nullptr : m_study;
    m_run.setFuture(
        QtConcurrent::run(&m_worker,
                          [design = m_document.design(), &catalog = m_document.catalog(), study = std::move(study),
                           failed = m_failed]() mutable -> std::shared_ptr<const FailureReport> {
                              if (!study)
                                  study = std::make_shared<const FailureStudy>(std::move(design), catalog);
                              FailureAnswer answer = answered(*study, failed);
                              Highlights highlights = highlightsOf(*study, answer);
                              return std::make_shared<const FailureReport>(
                                  FailureReport {std::move(study), std::move(answer), std::move(highlights)});
                          }));
    m_isStudyOld = false; // but for edits from here on
}

void FailureMode::finish()
{
    m_isRunning = false;
    auto report = m_run.result();
    if (!m_isStudyOld)
        m_study = report->study;
    if (m_running != m_asked) {
        if (m_isOn)
            ask();
        return;
    }
    m_answered = m_asked;
    if (!m_isOn)
        return;
    m_report = std::move(report);
    emit reported();
}

} // namespace gudo
