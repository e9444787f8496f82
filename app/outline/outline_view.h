#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>
#include <optional>

#include "app/outline/outline_filter.h"
#include "app/outline/outline_model.h"

namespace gudo {

/// What can be switched at the end of a row, in the order in which they stand there.
enum class RowSwitch { Lock, Cover };

/// Where a row has that switch.
[[nodiscard]] QRect switchRect(const QRect& row, RowSwitch which);
/// What clicking it does: "Lock", "Unlock", "Hide", "Show".
[[nodiscard]] QString switchText(const QModelIndex& index, RowSwitch which);

/// Draws a row of the outline: icon, name with what was searched for marked, number of children, worst finding,
/// switches.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutlineDelegate(IconStore& icons, const OutlineFilter& filter, QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& rect, const QString& name, const QModelIndex& index) const;
    /// Those that say something, and all of a row that the pointer or the keys are at.
    void paintSwitches(QPainter& painter, const QRect& row, bool isReached, const QModelIndex& index) const;

    IconStore& m_icons;
    const OutlineFilter& m_filter;
    QTreeView* m_view;
    mutable QHash<QString, QIcon> m_switchIcons; ///< by name and colour
};

/// The tree of an outline.
class OutlineView : public QTreeView {
    Q_OBJECT

public:
    explicit OutlineView(QWidget* parent = nullptr);

    /// Why a container does not take these components; empty when it does. Told beside the pointer during a drag.
    void setRefusal(std::function<QString(const std::vector<Id>&, const Id&)> refusal)
    {
        m_refusal = std::move(refusal);
    }

signals:
    void menuRequested(const QPoint& globalPosition);
    /// A switch was clicked.
    void switched(const QModelIndex& index, gudo::RowSwitch which);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Switch {
        QPersistentModelIndex index;
        RowSwitch which;

        friend bool operator==(const Switch&, const Switch&) = default;
    };
    [[nodiscard]] std::optional<Switch> switchAt(const QPoint& point) const;

    std::function<QString(const std::vector<Id>&, const Id&)> m_refusal;
    std::optional<Switch> m_pressed;
};

} // namespace gudo
