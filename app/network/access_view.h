#pragma once

#include <QTableView>

#include "app/network/access_delegate.h"

namespace gudo {

/// The matrix on the screen: headers that stay, cells that are painted as far as they are seen. Typing edits, Delete
/// closes, a click selects on the canvas.
class AccessView : public QTableView {
    Q_OBJECT

public:
    explicit AccessView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] AccessDelegate& delegate() { return *m_delegate; }

signals:
    void currentCellChanged(const QModelIndex& index);
    /// A click or Enter on a cell.
    void cellChosen(const QModelIndex& index);
    void closeRequested(const QModelIndex& index);
    /// A key for editing on a cell that cannot be edited.
    void editRefused(const QModelIndex& index);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void takeSizes();

    AccessDelegate* m_delegate;
};

} // namespace gudo
