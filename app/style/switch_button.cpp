#include "app/style/switch_button.h"

#include <QEvent>
#include <QPainter>

#include "app/style/colors.h"

namespace gudo {

SwitchButton::SwitchButton(QWidget* parent)
    : QAbstractButton {parent}
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SwitchButton::setUnset(bool isUnset)
{
    m_isUnset = isUnset;
    update();
}

void SwitchButton::setMixed(bool isMixed)
{
    m_isMixed = isMixed;
    if (isMixed)
        setChecked(false);
    update();
}

QSize SwitchButton::sizeHint() const
{
    return {40, 24};
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track {3, (height() - 18) / 2.0, 32, 18};
    QColor fill = isChecked() ? colors.accent : colors.strongBorder;
    if (!isEnabled() || (m_isUnset && isChecked()))
        fill.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() && isEnabled() ? (isChecked() ? colors.accentHover : colors.faint) : fill);
    painter.drawRoundedRect(track, 9, 9);
    painter.setBrush(colors.onAccent);
    const double x = m_isMixed ? track.center().x() - 7 : isChecked() ? track.right() - 16 : track.left() + 2;
    painter.drawEllipse(QRectF {x, track.top() + 2, 14, 14});
    if (hasFocus()) {
        painter.setPen(QPen {colors.accent, 1.5});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 11, 11);
    }
}

bool SwitchButton::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace gudo
