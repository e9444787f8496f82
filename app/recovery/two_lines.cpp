#include "app/recovery/two_lines.h"

#include <QPainter>

#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int lineHeight = 18;
constexpr int padding = 8;

} // namespace

QSize TwoLines::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, 2 * lineHeight + 2 * padding};
}

void TwoLines::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const UiColors& colors = uiColors(option.palette);
    const QString text = index.data().toString();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? colors.accentSoft : isUnderMouse ? colors.hover : QColor {Qt::transparent});
    painter->drawRoundedRect(QRectF {option.rect}, 6, 6);
    const QRect inner = option.rect.adjusted(padding + 2, padding, -padding - 2, -padding);
    const auto draw = [&](const QString& line, int top, const QFont& font, const QColor& color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect {inner.left(), inner.top() + top, inner.width(), lineHeight},
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics {font}.elidedText(line, Qt::ElideRight, inner.width()));
    };
    QFont font = option.font;
    font.setWeight(QFont::Medium);
    draw(text.section(u'\n', 0, 0), 0, font, colors.text);
    font.setWeight(QFont::Normal);
    font.setPixelSize(12);
    draw(text.section(u'\n', 1), lineHeight, font, colors.muted);
    painter->restore();
}

} // namespace gudo
