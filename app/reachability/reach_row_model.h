#pragma once

#include <QAbstractListModel>

#include "app/reachability/reach_rows.h"

namespace gudo {

/// The lines of an answer, for a list.
class ReachRowModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< ReachRow::Kind as int
        NumberRole,
        DetailRole,
        BadgeRole,
        ComponentRole, ///< id; empty for none
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ReachRow> rows);
    [[nodiscard]] const std::vector<ReachRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ReachRow> m_rows;
};

} // namespace gudo
