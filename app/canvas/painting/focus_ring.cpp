#include "app/canvas/painting/focus_ring.h"

#include <QPainter>
#include <QResizeEvent>

#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr int ringWidth = 2; // pixels

} // namespace

FocusRing::FocusRing(QWidget* parent)
    : QWidget {parent}
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), uiColors(palette()).accent);
}

void FocusRing::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMask(QRegion(rect()) - rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth));
}

} // namespace gudo
