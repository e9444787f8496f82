#include "app/problems/problems_model.h"

#include <algorithm>

#include "app/problems/problem_texts.h"
#include "app/text/texts.h"
#include "core/rules/identity.h"

namespace gudo {

ProblemsModel::ProblemsModel(Document& document, QObject* parent)
    : QAbstractItemModel {parent}
    , m_document {document}
    , m_saved {document}
    , m_analysis {document.analysis()}
{
    connect(&document, &Document::analysisChanged, this, &ProblemsModel::update);
    connect(&m_saved, &SavedFindings::changed, this, &ProblemsModel::update);
    update();
}

void ProblemsModel::setFilter(const ProblemsFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filter.text = filter.text.simplified();
    update();
}

void ProblemsModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    update();
}

void ProblemsModel::setSeverityShown(Severity severity, bool isShown)
{
    ProblemsFilter filter = m_filter;
    filter.severities.at(static_cast<std::size_t>(severity)) = isShown;
    setFilter(filter);
}

void ProblemsModel::setText(const QString& text)
{
    ProblemsFilter filter = m_filter;
    filter.text = text;
    setFilter(filter);
}

void ProblemsModel::setAcceptedShown(bool areShown)
{
    ProblemsFilter filter = m_filter;
    filter.areAcceptedShown = areShown;
    setFilter(filter);
}

void ProblemsModel::retranslate()
{
    m_terms.clear();
    update();
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(findings(), [&](const Finding& finding) {
        return !finding.isAccepted && finding.diagnostic.severity == severity;
    }));
}

int ProblemsModel::acceptedCount() const
{
    return static_cast<int>(std::ranges::count_if(findings(), &Finding::isAccepted));
}

int ProblemsModel::shownCount() const
{
    int count = 0;
    for (const auto& group : m_groups)
        count += static_cast<int>(group->rows.size());
    return count;
}

bool ProblemsModel::hidesFindings() const
{
    int openShown = 0;
    for (const auto& group : m_groups)
        for (const ProblemRow& row : group->rows)
            openShown += row.finding->isAccepted ? 0 : 1;
    return openShown < static_cast<int>(findings().size()) - acceptedCount();
}

const ProblemGroup* ProblemsModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalPointer())
        return nullptr;
    return m_groups[static_cast<std::size_t>(index.row())].get();
}

const ProblemRow* ProblemsModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto* parent = static_cast<const ProblemGroup*>(index.internalPointer()))
        return &parent->rows[static_cast<std::size_t>(index.row())];
    const ProblemGroup* group = groupAt(index);
    return group->isFlat ? &group->rows.front() : nullptr;
}

const Finding* ProblemsModel::findingAt(const QModelIndex& index) const
{
    const ProblemRow* row = rowAt(index);
    return row ? row->finding : nullptr;
}

std::vector<const Finding*> ProblemsModel::findingsAt(const QModelIndex& index) const
{
    std::vector<const Finding*> found;
    if (const ProblemRow* row = rowAt(index))
        found.push_back(row->finding);
    else if (const ProblemGroup* group = groupAt(index))
        for (const ProblemRow& below : group->rows)
            found.push_back(below.finding);
    return found;
}

std::vector<QModelIndex> ProblemsModel::findingRows() const
{
    std::vector<QModelIndex> rows;
    for (const auto& group : m_groups) {
        const QModelIndex top = indexOf(*group);
        if (group->isFlat)
            rows.push_back(top);
        for (int row = 0; row < rowCount(top); ++row)
            rows.push_back(index(row, 0, top));
    }
    return rows;
}

QModelIndex ProblemsModel::indexOf(const std::string& identity) const
{
    for (const auto& group : m_groups)
        for (std::size_t row = 0; row < group->rows.size(); ++row)
            if (group->rows[row].identity == identity)
                return group->isFlat ? indexOf(*group) : index(static_cast<int>(row), 0, indexOf(*group));
    return {};
}

QModelIndex ProblemsModel::indexOf(const ProblemGroup& group) const
{
    return createIndex(group.number, 0, nullptr);
}

std::string ProblemsModel::identityAt(const QModelIndex& index) const
{
    const ProblemRow* row = rowAt(index);
    return row ? row->identity : std::string {};
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const ProblemGroup* group = groupAt(parent);
    return createIndex(row, column, group);
}

QModelIndex ProblemsModel::parent(const QModelIndex& index) const
{
    const auto* group = static_cast<const ProblemGroup*>(index.isValid() ? index.internalPointer() : nullptr);
    return group ? indexOf(*group) : QModelIndex {};
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const ProblemGroup* group = groupAt(parent);
    return group && !group->isFlat ? static_cast<int>(group->rows.size()) : 0;
}

int ProblemsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ProblemsModel::groupData(const ProblemGroup& group, int role) const
{
    const auto any = [&](auto isSo) {
        return std::ranges::any_of(group.rows, isSo);
    };
    const int count = static_cast<int>(group.rows.size());
    if (group.rows.empty())
        return {}; // between one list of rows and the next
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(groupData(group, Qt::DisplayRole).toString()).arg(count);
    case SeverityRole:
        return static_cast<int>(group.rows.front().finding->diagnostic.severity); // the worst is first
    case RuleRole:
        return QString::fromStdString(group.rule);
    case IsFixableRole:
        return any([&](const ProblemRow& row) { return findingData(row, IsFixableRole).toBool(); });
    case IsNewRole:
        return any([](const ProblemRow& row) { return row.isNew; });
    case IsGroupRole:
        return true;
    case CountRole:
        return count;
    case KeyRole:
        return QString::fromStdString(group.key);
    default:
        return {};
    }
}

QVariant ProblemsModel::findingData(const ProblemRow& row, int role) const
{
    const Finding& finding = *row.finding;
    const Diagnostic& diagnostic = finding.diagnostic;
    switch (role) {
    case Qt::DisplayRole:
        return toText(diagnostic.message);
    case Qt::AccessibleTextRole:
        return spokenText(finding, row.isNew);
    case Qt::ToolTipRole: {
        const Rule* rule = ruleNamed(diagnostic.rule);
        const QString text = toText(diagnostic.message).toHtmlEscaped();
        QString tip = rule
                          ? QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(coreText(rule->title).toHtmlEscaped(), text)
                          : QStringLiteral("<p>%1</p>").arg(text);
        if (finding.isAccepted)
            tip += QStringLiteral("<p>%1</p>")
                       .arg(tr("Accepted: %1").arg(QString::fromStdString(finding.reason)).toHtmlEscaped());
        return tip;
    }
    case SeverityRole:
        return static_cast<int>(diagnostic.severity);
    case RuleRole:
        return QString::fromStdString(diagnostic.rule);
    case PlacesRole:
    case Qt::AccessibleDescriptionRole:
        return placesOf(diagnostic, m_document.design().architecture);
    case IsFixableRole:
        return diagnostic.fix.has_value() && !finding.isAccepted;
    case IsAcceptedRole:
        return finding.isAccepted;
    case IsNewRole:
        return row.isNew;
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ProblemRow* row = rowAt(index)) {
        const bool isKey = role == KeyRole && groupAt(index);
        return isKey ? QString::fromStdString(groupAt(index)->key) : findingData(*row, role);
    }
    return groupData(*groupAt(index), role);
}

bool ProblemsModel::matchesText(const SearchQuery& query, int finding) const
{
    const auto at = static_cast<std::size_t>(finding);
    m_terms.resize(findings().size());
    if (m_terms[at].empty()) {
        const Diagnostic& found = findings()[at].diagnostic;
        m_terms[at] = {searchTerm(toText(found.message)), searchTerm(QString::fromStdString(found.rule)),
                       searchTerm(placesOf(found, m_document.design().architecture))};
        if (const Rule* rule = ruleNamed(found.rule)) {
            m_terms[at].push_back(searchTerm(coreText(rule->title)));
            m_terms[at].push_back(searchTerm(QString::fromUtf8(rule->name.data(), qsizetype(rule->name.size()))));
        }
        for (const Id& id : found.components)
            m_terms[at].push_back(searchTerm(QString::fromStdString(id)));
    }
    return query.score(m_terms[at]) > 0;
}

} // namespace gudo
