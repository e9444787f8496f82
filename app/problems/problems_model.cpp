#include "app/problems/problems_model.h"

#include <algorithm>

#include "app/text/plain_text.h"
#include "app/text/texts.h"

namespace gudo {

namespace {

std::size_t indexOfSeverity(Severity severity)
{
    return static_cast<std::size_t>(severity);
}

} // namespace

ProblemsModel::ProblemsModel(Document& document, QObject* parent)
    : QAbstractItemModel {parent}
    , m_document {document}
{
    connect(&document, &Document::analysisChanged, this, &ProblemsModel::rebuild);
    rebuild();
}

void ProblemsModel::setSeverityShown(Severity severity, bool isShown)
{
    m_isShown[indexOfSeverity(severity)] = isShown;
    rebuild();
}

void ProblemsModel::setText(const QString& text)
{
    m_text = text.simplified();
    rebuild();
}

void ProblemsModel::setAcceptedShown(bool areShown)
{
    m_areAcceptedShown = areShown;
    rebuild();
}

void ProblemsModel::rebuild()
{
    beginResetModel();
    m_analysis = m_document.analysis();
    m_groups.clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        Group group {severity, {}};
        for (std::size_t at = 0; at < findings().size(); ++at)
            if (findings()[at].diagnostic.severity == severity && isShown(findings()[at]))
                group.findings.push_back(static_cast<int>(at));
        if (!group.findings.empty())
            m_groups.push_back(std::move(group));
    }
    endResetModel();
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

bool ProblemsModel::hidesFindings() const
{
    return std::ranges::any_of(findings(),
                               [this](const Finding& finding) { return !finding.isAccepted && !isShown(finding); });
}

const Finding* ProblemsModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group& group = m_groups[index.internalId() - 1];
    return &findings()[static_cast<std::size_t>(group.findings[static_cast<std::size_t>(index.row())])];
}

QModelIndex ProblemsModel::indexOf(const QString& identity) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex top = index(group, 0);
        for (int row = 0; row < rowCount(top); ++row)
            if (identityOf(findingAt(index(row, 0, top))->diagnostic) == identity)
                return index(row, 0, top);
    }
    return {};
}

QString ProblemsModel::identityOf(const Diagnostic& diagnostic)
{
    QString identity = QString::fromStdString(diagnostic.rule) + u'|' + QString::fromStdString(diagnostic.key);
    for (const Id& id : diagnostic.components)
        identity += u'|' + QString::fromStdString(id);
    for (const Id& id : diagnostic.connections)
        identity += u'|' + QString::fromStdString(id);
    return identity;
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr {0});
}

QModelIndex ProblemsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr {0});
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int ProblemsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString ProblemsModel::spoken(const Finding& finding)
{
    const Diagnostic& diagnostic = finding.diagnostic;
    const QString severity = diagnostic.severity == Severity::Error     ? tr("Error")
                             : diagnostic.severity == Severity::Warning ? tr("Warning")
                                                                        : tr("Note");
    QStringList parts {severity};
    if (!diagnostic.rule.empty())
        parts << QString::fromStdString(diagnostic.rule);
    if (finding.isAccepted)
        parts << tr("accepted");
    //: For screen readers: %1 is "Error, RED-001", %2 what was found
    return tr("%1: %2").arg(parts.join(QStringLiteral(", ")), toText(diagnostic.message));
}

QVariant ProblemsModel::groupData(const Group& group, int role) const
{
    const int count = static_cast<int>(group.findings.size());
    switch (role) {
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(groupData(group, Qt::DisplayRole).toString()).arg(count);
    case Qt::DisplayRole:
        return group.severity == Severity::Error     ? tr("Errors")
               : group.severity == Severity::Warning ? tr("Warnings")
                                                     : tr("Notes");
    case SeverityRole:
        return static_cast<int>(group.severity);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding* finding = findingAt(index);
    if (!finding)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
    const Diagnostic& diagnostic = finding->diagnostic;
    switch (role) {
    case Qt::DisplayRole:
        return toText(diagnostic.message);
    case Qt::AccessibleTextRole:
        return spoken(*finding);
    case Qt::ToolTipRole: {
        const Rule* rule = ruleNamed(diagnostic.rule);
        const QString text = toText(diagnostic.message);
        return rule ? QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                          .arg(coreText(rule->title).toHtmlEscaped(), text.toHtmlEscaped())
                    : text;
    }
    case SeverityRole:
        return static_cast<int>(diagnostic.severity);
    case RuleRole:
        return QString::fromStdString(diagnostic.rule);
    case PlacesRole:
    case Qt::AccessibleDescriptionRole:
        return placesOf(diagnostic);
    case IsFixableRole:
        return diagnostic.fix.has_value() && !finding->isAccepted;
    case IsAcceptedRole:
        return finding->isAccepted;
    default:
        return {};
    }
}

bool ProblemsModel::isShown(const Finding& finding) const
{
    if (finding.isAccepted && !m_areAcceptedShown)
        return false;
    if (!m_isShown[indexOfSeverity(finding.diagnostic.severity)])
        return false;
    if (m_text.isEmpty())
        return true;
    const QString all = toText(finding.diagnostic.message) + u' ' + QString::fromStdString(finding.diagnostic.rule) +
                        u' ' + placesOf(finding.diagnostic);
    const QStringList words = m_text.split(u' ');
    return std::ranges::all_of(words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString ProblemsModel::placesOf(const Diagnostic& diagnostic) const
{
    const Architecture& architecture = m_document.design().architecture;
    const auto name = [&](const Id& id) {
        const Component* component = architecture.components.find(id);
        return component ? toQString(displayName(*component)) : QString::fromStdString(id);
    };
    QStringList places;
    for (const Id& id : diagnostic.components)
        places << name(id);
    for (const Id& id : diagnostic.connections)
        if (const Connection* connection = architecture.connections.find(id))
            places << name(connection->from) + QStringLiteral(" → ") + name(connection->to);
    return places.join(QStringLiteral(", "));
}

} // namespace gudo
