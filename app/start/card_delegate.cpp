#include "app/start/card_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "app/render/icon_store.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int gap = 6; ///< half of what is between two cards
constexpr int lineHeight = 17;

/// Draws at most so many lines, the last one cut with an ellipsis.
void drawLines(QPainter& painter, const QRectF& place, const QString& text, int lines)
{
    QTextLayout layout {text, painter.font()};
    layout.beginLayout();
    double top = place.top();
    for (int line = 1; line <= lines; ++line, top += lineHeight) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(place.width());
        const bool isCut = line == lines && made.textStart() + made.textLength() < text.size();
        const QString shown =
            isCut ? painter.fontMetrics().elidedText(text.mid(made.textStart()), Qt::ElideRight, qRound(place.width()))
                  : text.mid(made.textStart(), made.textLength());
        painter.drawText(QRectF {place.left(), top, place.width(), lineHeight}, Qt::AlignLeft | Qt::AlignVCenter,
                         shown.trimmed());
    }
    layout.endLayout();
}

} // namespace

CardDelegate::CardDelegate(CardGrid* grid)
    : QStyledItemDelegate {grid}
    , m_grid {grid}
{
}

int CardDelegate::heightOf(int textLines)
{
    return 2 * gap + CardGrid::pictureSize.height() + 16 + 10 + 20 + textLines * lineHeight + 12;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_grid->gridSize();
}

void CardDelegate::paintPicture(QPainter& painter, const QRectF& place, const QModelIndex& index) const
{
    const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (pixmap.isNull())
        return;
    const QSizeF size = QSizeF {pixmap.size()} / pixmap.devicePixelRatio();
    painter.drawPixmap(QPointF {place.center().x() - size.width() / 2, place.center().y() - size.height() / 2}, pixmap);
}

void CardDelegate::paintPin(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isPinned = index.data(CardGrid::IsPinnedRole).toBool();
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    const bool isCurrent = (option.state & QStyle::State_Selected) && m_grid->hasFocus();
    if (!m_grid->hasPins() || !(isPinned || isUnderMouse || isCurrent))
        return;
    const UiColors& colors = uiColors(option.palette);
    const QRect pin = CardGrid::pinRect(option.rect);
    painter.setPen(QPen {colors.border, 1});
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF {pin}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QString name = isPinned ? QStringLiteral("pinned") : QStringLiteral("pin");
    IconStore::uiIcon(name, isPinned ? colors.accentText : colors.muted).paint(&painter, pin.adjusted(5, 5, -5, -5));
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(option.palette);
    const bool isMissing = index.data(CardGrid::IsMissingRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF card = QRectF {option.rect}.adjusted(gap + 0.5, gap + 0.5, -gap - 0.5, -gap - 0.5);
    QPainterPath outline;
    outline.addRoundedRect(card, 8, 8);
    painter->fillPath(outline, colors.panel);
    const QRectF above {card.left(), card.top(), card.width(), CardGrid::pictureSize.height() + 16.0};
    painter->save();
    painter->setClipPath(outline);
    painter->fillRect(above, isMissing ? colors.hover : colors.window);
    painter->setOpacity(isMissing ? 0.4 : 1);
    paintPicture(*painter, above.adjusted(8, 8, -8, -8), index);
    painter->setOpacity(1);
    painter->setPen(QPen {colors.border, 1});
    painter->drawLine(above.bottomLeft(), above.bottomRight());
    painter->restore();

    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isMissing ? colors.muted : colors.text);
    const QRectF title {card.left() + 12, above.bottom() + 10, card.width() - 24, 20};
    painter->drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, qRound(title.width())));
    font.setWeight(QFont::Normal);
    font.setPixelSize(12);
    painter->setFont(font);
    painter->setPen(colors.muted);
    drawLines(*painter, title.translated(0, title.height() + 1), index.data(CardGrid::TextRole).toString(),
              m_grid->textLines());

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen {isSelected     ? colors.accent
                          : isUnderMouse ? colors.strongBorder
                                         : colors.border,
                          isSelected ? 2.0 : 1.0});
    painter->drawPath(outline);
    paintPin(*painter, option, index);
    painter->restore();
}

} // namespace gudo
