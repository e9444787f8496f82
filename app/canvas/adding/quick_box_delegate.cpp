#include "app/canvas/adding/quick_box_delegate.h"

#include <QPainter>

#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int iconSize = 24;
constexpr int between = 12;

} // namespace

QuickBoxDelegate::QuickBoxDelegate(IconStore& icons, QListView* view)
    : QStyledItemDelegate {view}
    , m_icons {icons}
    , m_view {view}
{
}

QSize QuickBoxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, rowHeight};
}

void QuickBoxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const UiColors& colors = uiColors(m_view->palette());
    const QRect row = option.rect.adjusted(6, 1, -6, -1);
    const bool isCurrent = index == m_view->currentIndex();
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? colors.accentSoft : colors.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    const bool isPossible = index.data(PossibleRole).toBool();
    const double ratio = painter->device()->devicePixelRatio();
    painter->setOpacity(isPossible ? 1 : 0.45);
    painter->drawPixmap(QRect(row.left() + 6, row.center().y() - iconSize / 2 + 1, iconSize, iconSize),
                        m_icons.pixmap(index.data(IconRole).toString(), qRound(iconSize * ratio)));
    painter->setOpacity(1);

    const QRect text = row.adjusted(6 + iconSize + 10, 0, -8, 0);
    const QString title = index.data().toString();
    QFont small = option.font;
    small.setPixelSize(12);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    // The name is what people look for: the rest gets what it leaves.
    const int titleWidth = std::min(metrics.horizontalAdvance(title), text.width());
    const int rest = text.width() - titleWidth - between;
    painter->setFont(option.font);
    painter->setPen(isPossible ? colors.text : colors.faint);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(title, Qt::ElideRight, text.width()));
    if (rest > 24) {
        painter->setFont(small);
        painter->setPen(isPossible ? colors.muted : colors.faint);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                          smallMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest));
    }
    painter->restore();
}

} // namespace gudo
