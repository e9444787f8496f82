#pragma once

#include <QTableView>

namespace gudo {

/// A table whose rows are things and whose cells are edited by typing: no grid, no row numbers, one row at a time.
class RowTable : public QTableView {
public:
    explicit RowTable(QWidget* parent = nullptr);
};

} // namespace gudo
