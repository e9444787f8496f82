#pragma once

#include <QDialog>
#include <QTableWidget>

#include "app/network/derived_changes.h"

namespace gudo {

/// Shows what deriving groups from arrows would change, before it is done.
class DeriveDialog : public QDialog {
    Q_OBJECT

public:
    /// `newGroups`: names of the groups that would be added.
    DeriveDialog(const DerivedChanges& changes, const QStringList& newGroups, QWidget* parent);

    [[nodiscard]] QTableWidget& table() { return *m_table; }

private:
    /// Rows under a heading; none where there are no changes.
    void addRows(const QString& heading, const std::vector<DerivedChange>& changes, const QString& whenEmpty);

    QTableWidget* m_table;
};

} // namespace gudo
