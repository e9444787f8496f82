#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "app/render/icon_store.h"

namespace gudo {

/// Draws the rows of a QuickBox: icon, name, and quietly at the end where it will go.
class QuickBoxDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IconRole, DetailRole, PossibleRole };
    static constexpr int rowHeight = 36;

    QuickBoxDelegate(IconStore& icons, QListView* view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    IconStore& m_icons;
    QListView* m_view;
};

} // namespace gudo
