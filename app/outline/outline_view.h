#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>

#include "app/outline/outline_filter.h"
#include "app/outline/outline_model.h"

namespace gudo {

/// Draws a row of the outline: icon, name with what was searched for marked, number of children, worst finding.
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

    IconStore& m_icons;
    const OutlineFilter& m_filter;
    QTreeView* m_view;
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

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::function<QString(const std::vector<Id>&, const Id&)> m_refusal;
};

} // namespace gudo
