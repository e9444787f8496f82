#pragma once

#include <QStyledItemDelegate>

#include "app/start/card_grid.h"

namespace gudo {

/// Draws a card: picture, name, a line or two of text, a pin.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CardDelegate(CardGrid* grid);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Height of a card with so many lines of text under its name.
    [[nodiscard]] static int heightOf(int textLines);

private:
    void paintPicture(QPainter& painter, const QRectF& place, const QModelIndex& index) const;
    void paintPin(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    CardGrid* m_grid;
};

} // namespace gudo
