#include "app/network/access_delegate.h"

#include <QPainter>
#include <QStyleOption>

#include "app/network/access_model.h"
#include "app/network/access_texts.h"
#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int iconSize = 14; // pixels
constexpr int gap = 6;

struct CellLook {
    const char* icon = nullptr;
    QColor color;
};

CellLook lookOf(CellState state, const UiColors& colors)
{
    switch (state) {
    case CellState::Drawn:
        return {"check", colors.success};
    case CellState::Refused:
        return {"error", colors.error};
    case CellState::Leaky:
        return {"warning", colors.warning};
    case CellState::Closed:
        break;
    }
    return {nullptr, colors.faint};
}

QColor faded(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace

AccessDelegate::AccessDelegate(QObject* parent)
    : CheckedDelegate {[](const QString& text) { return problemText(typedPorts(text)); },
                       QStringLiteral("443, 8080-8090"), parent}
{
}

void AccessDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(option.palette);
    const auto state = static_cast<CellState>(index.data(AccessModel::StateRole).toInt());
    const CellLook look = lookOf(state, colors);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(AccessModel::IsMarkedRole).toBool())
        painter->fillRect(option.rect, faded(colors.accent, 0.07));
    const QRectF card = QRectF {option.rect}.adjusted(2, 2, -2, -2);
    const bool isFilled = look.icon && !index.data(AccessModel::IsGeneralRole).toBool();
    painter->setPen(isSelected ? QPen {colors.accent, 2} : QPen {Qt::NoPen});
    painter->setBrush(isFilled ? faded(look.color, colors.isDark ? 0.20 : 0.12) : QColor {Qt::transparent});
    painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), 5, 5);
    QRectF content = card.adjusted(gap, 0, -gap, 0);
    if (look.icon) {
        const QIcon icon = IconStore::uiIcon(QLatin1String(look.icon), look.color);
        icon.paint(painter, QRect {int(content.left()), int(content.center().y()) - iconSize / 2, iconSize, iconSize});
        content.setLeft(content.left() + iconSize + gap);
    }
    const bool isQuiet = state == CellState::Closed || index.data(AccessModel::IsGeneralRole).toBool();
    painter->setPen(isQuiet ? colors.muted : colors.text);
    painter->setFont(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, int(content.width())));
    painter->restore();
}

} // namespace gudo
