#include "app/style/floating_card.h"

#include <QPainter>

#include "app/style/colors.h"

namespace gudo {

FloatingCard::FloatingCard(QWidget* parent)
    : QWidget {parent}
{
    setContentsMargins(shadow, shadow, shadow, shadow);
    setAttribute(Qt::WA_NoMousePropagation); // what lies below does not get the clicks
}

void FloatingCard::paintEvent(QPaintEvent*)
{
    constexpr double radius = 10;
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF {contentsRect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    // Rings of little ink, one in the other, add up to a shadow; an effect would draw every child through a pixmap.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, colors.isDark ? 14 : 5));
    for (int ring = shadow - 4; ring > 0; ring -= 2)
        painter.drawRoundedRect(card.adjusted(-ring, -ring + 3, ring, ring + 3), radius + ring, radius + ring);
    painter.setPen(QPen {colors.isDark ? colors.strongBorder : colors.border, 1});
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(card, radius, radius);
}

} // namespace gudo
