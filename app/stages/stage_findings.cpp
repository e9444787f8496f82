#include "app/stages/stage_findings.h"

#include <QDate>
#include <QtConcurrent>

#include "app/files/rules_file.h"
#include "core/model/stages.h"

namespace gudo {

namespace {

constexpr int delay = 150; // ms: an edit of the open stage is analysed first

} // namespace

StageFindings::StageFindings(Document& document, QObject* parent, Analyser analyser)
    : QObject {parent}
    , m_document {document}
    , m_analyser {std::move(analyser)}
{
    m_worker.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(delay);
    connect(&m_later, &QTimer::timeout, this, &StageFindings::start);
    connect(&m_run, &QFutureWatcherBase::finished, this, &StageFindings::finish);
    connect(&document, &Document::changed, this, &StageFindings::schedule);
    connect(&document, &Document::analysisChanged, this, &StageFindings::changed);
    schedule();
}

StageFindings::~StageFindings()
{
    m_run.disconnect(this);
    m_run.cancel();
    m_worker.waitForDone(); // it reads the catalogue
}

std::shared_ptr<const Analysis> StageFindings::of(const Id& stage) const
{
    if (stage == openStage(m_document.design()))
        return m_document.isChecking() ? nullptr : m_document.analysis();
    const auto found = m_entries.find(stage);
    return found == m_entries.end() ? nullptr : found->second.analysis;
}

bool StageFindings::isChecking() const
{
    return m_later.isActive() || m_isRunning || m_document.isChecking();
}

StageFindings::Entries StageFindings::missing() const
{
    const Design& design = m_document.design();
    Entries entries;
    for (const Stage& stage : design.stages) {
        if (stage.id == openStage(design))
            continue;
        const auto known = m_entries.find(stage.id);
        if (known == m_entries.end() || !(known->second.architecture == stage.architecture) ||
            !(known->second.settings == design.settings))
            entries.emplace(stage.id, Entry {.architecture = stage.architecture, .settings = design.settings});
    }
    return entries;
}

void StageFindings::schedule()
{
    if (m_document.design().stages.empty()) {
        m_later.stop();
        m_run.cancel();
        m_isRunning = false;
        m_entries.clear();
    } else {
        m_later.start();
    }
}

void StageFindings::start()
{
    Entries wanted = missing();
    if (wanted.empty())
        return;
    m_run.cancel();
    m_isRunning = true;
    CheckOptions options {.today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    const QString path = m_document.path().isEmpty() ? m_document.picturePath() : m_document.path();
    m_run.setFuture(QtConcurrent::run(
        &m_worker, [wanted = std::move(wanted), options = std::move(options), path, &catalog = m_document.catalog(),
                    &analyser = m_analyser](QPromise<std::shared_ptr<const Entries>>& promise) mutable {
            options.isCancelled = [&promise] {
                return promise.isCanceled();
            };
            const ProjectRules rules = path.isEmpty() ? ProjectRules {} : rulesFileFor(path).rules;
            for (auto& [id, entry] : wanted) {
                Design design {.architecture = entry.architecture, .settings = withProjectRules(entry.settings, rules)};
                auto found = analyser(design, catalog, options);
                if (!found)
                    return;
                entry.analysis = std::make_shared<const Analysis>(std::move(*found));
            }
            promise.addResult(std::make_shared<const Entries>(std::move(wanted)));
        }));
}

void StageFindings::finish()
{
    if (m_run.isCanceled())
        return; // a newer one is under way
    m_isRunning = false;
    if (m_run.future().resultCount() == 0)
        return;
    for (const auto& [id, entry] : *m_run.result())
        m_entries.insert_or_assign(id, entry);
    emit changed();
}

} // namespace gudo
