#include "app/reachability/reach_row_model.h"

namespace gudo {

void ReachRowModel::setRows(std::vector<ReachRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReachRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

namespace {

/// A line for screen readers.
QString spoken(const ReachRow& row)
{
    QString text = row.text;
    if (row.kind == ReachRow::Kind::Refused)
        text = ReachRowModel::tr("Blocked: %1").arg(text);
    if (row.kind == ReachRow::Kind::Delicate)
        text = ReachRowModel::tr("Sensitive: %1").arg(text);
    if (row.number > 0)
        text = ReachRowModel::tr("%1. %2").arg(row.number).arg(text);
    for (const QString& more : {row.badge, row.detail})
        if (!more.isEmpty())
            text += QStringLiteral(", ") + more;
    return text;
}

} // namespace

QVariant ReachRowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReachRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case NumberRole:
        return row.number;
    case DetailRole:
        return row.detail;
    case BadgeRole:
        return row.badge;
    case ComponentRole:
        return QString::fromStdString(row.component);
    default:
        return {};
    }
}

Qt::ItemFlags ReachRowModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.data(KindRole).toInt() == static_cast<int>(ReachRow::Kind::Heading);
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace gudo
