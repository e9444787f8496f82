#pragma once

#include <QTableView>

class QKeyEvent;

namespace gudo {

/// A table whose rows are things and whose cells are edited by typing: no grid, no row numbers, one row at a time.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);

signals:
    /// Delete on a row.
    void removalRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Whether the event asks if a table wants the keys that edit it (Delete, Backspace, F2), which the program otherwise
/// takes for the drawing. It is told yes.
bool keepsEditingKey(QEvent& event);

} // namespace gudo
