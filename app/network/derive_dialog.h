#pragma once

#include <QDialog>
#include <QTableWidget>

#include "core/catalog/catalog.h"
#include "core/network/editing/group_matrix.h"

namespace gudo {

/// What one cell of the matrix becomes.
struct AccessChange {
    QString from;
    QString to;
    QString before; ///< empty: closed
    QString after;
};

/// The design with the groups of that network derived from its arrows; of all networks for "".
[[nodiscard]] Design derivedGroups(Design design, const Catalog& catalog, const Id& network);

/// The cells that differ, by the names of their parties.
[[nodiscard]] std::vector<AccessChange> accessChanges(const Design& before, const Design& after,
                                                      const Catalog& catalog);

/// Shows what deriving groups from arrows would change, before it is done.
class DeriveDialog : public QDialog {
    Q_OBJECT

public:
    /// `newGroups`: names of the groups that would be added.
    DeriveDialog(const std::vector<AccessChange>& changes, const QStringList& newGroups, QWidget* parent);

    [[nodiscard]] QTableWidget& table() { return *m_table; }

private:
    QTableWidget* m_table;
};

} // namespace gudo
