#include "app/problems/saved_findings.h"

#include <QDate>
#include <QtConcurrent>

#include "app/files/rules_file.h"
#include "core/rules/identity.h"

namespace gudo {

namespace {

std::unordered_set<std::string> openIdentities(const std::vector<Finding>& findings)
{
    std::unordered_set<std::string> identities;
    for (const Finding& finding : findings)
        if (!finding.isAccepted)
            identities.insert(identityOf(finding.diagnostic));
    return identities;
}

} // namespace

SavedFindings::SavedFindings(Document& document, QObject* parent)
    : QObject {parent}
    , m_document {document}
{
    m_worker.setMaxThreadCount(1);
    connect(&document, &Document::fileChanged, this, &SavedFindings::refresh);
    connect(&document, &Document::analysisChanged, this, &SavedFindings::refresh);
    connect(&m_run, &QFutureWatcherBase::finished, this, [this] {
        if (!m_run.isCanceled() && m_run.future().resultCount() > 0)
            take(*m_run.result());
    });
    refresh();
}

SavedFindings::~SavedFindings()
{
    m_run.disconnect(this);
    m_run.cancel();
    m_worker.waitForDone(); // it reads the catalogue
}

bool SavedFindings::isNew(const std::string& identity) const
{
    return m_known && !m_known->contains(identity);
}

void SavedFindings::refresh()
{
    const Design& saved = m_document.savedDesign();
    Subject subject {m_document.path(), saved.architecture, saved.settings};
    const bool isSame = subject == m_subject;
    if (isSame && (m_known || m_run.isRunning() || subject.path.isEmpty()))
        return;
    m_run.cancel();
    m_subject = std::move(subject);
    if (m_subject.path.isEmpty())
        return take({});
    const Design& design = m_document.design();
    const bool isUnedited = design.architecture == m_subject.architecture && design.settings == m_subject.settings;
    if (!isUnedited)
        check(m_subject);
    else if (m_document.isChecking())
        take({}); // the analysis that is under way will say
    else
        take(openIdentities(m_document.findings()));
}

void SavedFindings::check(const Subject& subject)
{
    take({});
    Design snapshot {.architecture = subject.architecture, .settings = subject.settings};
    CheckOptions options {.today = QDate::currentDate().toString(Qt::ISODate).toStdString()};
    m_run.setFuture(QtConcurrent::run(
        &m_worker, [snapshot = std::move(snapshot), options = std::move(options), path = subject.path,
                    &catalog = m_document.catalog()](QPromise<std::shared_ptr<const Identities>>& promise) mutable {
            options.isCancelled = [&promise] {
                return promise.isCanceled();
            };
            snapshot.settings = withProjectRules(std::move(snapshot.settings), rulesFileFor(path).rules);
            const std::vector<Finding> findings = gudo::check(snapshot, catalog, options);
            if (!promise.isCanceled())
                promise.addResult(std::make_shared<const Identities>(openIdentities(findings)));
        }));
}

void SavedFindings::take(std::optional<Identities> known)
{
    if (known == m_known)
        return;
    m_known = std::move(known);
    emit changed();
}

} // namespace gudo
