#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "app/render/icon_store.h"

namespace gudo {

/// Paints the palette's rows: a category as a quiet header with its colour, a type as icon and name.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(IconStore& icons, QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCategory(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintType(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    IconStore& m_icons;
    QTreeView* m_view;
};

/// The palette's list. Clicking a category folds it; types are dragged as pictures of the card they will become.
class PaletteView : public QTreeView {
    Q_OBJECT

public:
    explicit PaletteView(IconStore& icons, QWidget* parent = nullptr);

    /// The picture under the pointer while a type is dragged.
    [[nodiscard]] QPixmap dragPicture(const QModelIndex& index) const;

signals:
    /// Enter or a double click on a type.
    void chosen(const QString& type);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    IconStore& m_icons;
};

} // namespace gudo
