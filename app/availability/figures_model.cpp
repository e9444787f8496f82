#include "app/availability/figures_model.h"

#include <QStringList>

#include "app/availability/figure_texts.h"
#include "core/model/edits.h"

namespace gudo {

FiguresModel::FiguresModel(Document& document, QObject* parent)
    : QAbstractListModel {parent}
    , m_document {document}
{
}

void FiguresModel::setRows(std::vector<FigureRow> rows)
{
    const bool isAlike = rows.size() == m_rows.size();
    if (!isAlike)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isAlike)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const FigureRow* FiguresModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    const FigureRow* row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->name;
    case Qt::EditRole:
        return row->typed;
    case Qt::ToolTipRole: {
        QStringList parts {row->name, row->note, row->tip};
        parts.removeAll(QString());
        return row->look == FigureRow::Look::Figure ? parts.join(u'\n') : QString {};
    }
    case Qt::AccessibleTextRole: {
        QStringList parts {row->name, row->value, row->note};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex& index) const
{
    const FigureRow* row = rowAt(index);
    if (!row || row->look != FigureRow::Look::Figure)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return row->isEditable() ? usual | Qt::ItemIsEditable : usual;
}

bool FiguresModel::setData(const QModelIndex& index, const QVariant& typed, int role)
{
    const FigureRow* row = rowAt(index);
    if (!row || role != Qt::EditRole || !row->isEditable() || typed.toString() == row->typed)
        return false;
    const TypedFigure figure = typedFigure(row->property, typed.toString());
    if (!figure.isUnderstood)
        return false;
    const QString name = row->property == "slo"    ? tr("Change the objective")
                         : row->property == "load" ? tr("Change the load")
                                                   : tr("Change the availability");
    m_document.commit(name, withProperty(m_document.design(), row->subject, row->property, figure.value));
    return true;
}

} // namespace gudo
