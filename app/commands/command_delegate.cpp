#include "app/commands/command_delegate.h"

#include <QPainter>

#include "app/commands/command_model.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

/// Draws the keys as a cap that ends at the right of `row`; returns where it begins.
int paintKeys(QPainter& painter, const QRect& row, const QString& keys, const UiColors& colors)
{
    if (keys.isEmpty())
        return row.right();
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 14;
    const QRectF cap {row.right() - width + 0.5, row.center().y() - 10 + 0.5, width - 1.0, 20};
    painter.setPen(QPen {colors.isDark ? colors.strongBorder : colors.border, 1});
    painter.setBrush(colors.isDark ? colors.window : colors.panel);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(colors.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return row.right() - width - 12;
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(option.palette);
    const bool isEnabled = index.data(CommandModel::IsEnabledRole).toBool();
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.accentSoft : colors.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    constexpr int iconSize = 18;
    const QRect icon {row.left() + 10, row.center().y() - iconSize / 2 + 1, iconSize, iconSize};
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    QFont small = option.font;
    small.setPixelSize(12);
    painter->setFont(small);
    const int end =
        paintKeys(*painter, row.adjusted(0, 0, -8, 0), index.data(CommandModel::KeysRole).toString(), colors);

    painter->setFont(option.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect room {icon.right() + 12, row.top(), end - icon.right() - 12, row.height()};
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(isEnabled ? colors.text : colors.faint);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    const QRect rest = room.adjusted(metrics.horizontalAdvance(text) + 10, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(isEnabled ? colors.muted : colors.faint);
    if (rest.width() > 24)
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data(CommandModel::GroupRole).toString(),
                                                            Qt::ElideMiddle, rest.width()));
    painter->restore();
}

} // namespace gudo
