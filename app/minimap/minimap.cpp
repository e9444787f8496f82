#include "app/minimap/minimap.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "app/minimap/minimap_picture.h"
#include "app/style/colors.h"

namespace gudo {

namespace {

constexpr QSize largest {208, 144};
constexpr int leastCanvas = 280; // pixels high
constexpr int margin = 12; // to the corner of the canvas
constexpr int padding = 8; // around the blocks
constexpr int pause = 150; // ms without an edit before the picture is drawn again
constexpr double zoomStep = 1.2;

} // namespace

Minimap::Minimap(Document& document, QWidget* canvas)
    : QWidget {canvas}
    , m_document {document}
{
    setObjectName(QStringLiteral("minimap"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(pause);
    connect(&m_redraw, &QTimer::timeout, this, &Minimap::draw);
    connect(&document, &Document::changed, this, &Minimap::follow);
    canvas->installEventFilter(this);
    retranslate();
    hide();
    follow();
}

void Minimap::follow()
{
    m_bounds = boundsOf(m_document.design());
    m_redraw.start();
    updateShown();
}

void Minimap::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    updateShown();
}

void Minimap::setVisibleRect(const QRectF& visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    updateShown();
    update();
}

void Minimap::updateShown()
{
    const bool isLarger = !m_bounds.isEmpty() && !m_visible.contains(m_bounds);
    const bool hasRoom = parentWidget()->height() >= leastCanvas; // else it would cover what it is to find
    const bool isShown = m_isWanted && isLarger && hasRoom && !m_visible.isEmpty();
    // Not taken away from under the pointer that drags it.
    if (isShown == isVisibleTo(parentWidget()) || m_isDragged)
        return;
    if (isShown) {
        place();
        if (m_picture.isNull())
            m_redraw.start(0);
    }
    setVisible(isShown);
}

void Minimap::place()
{
    const QWidget* canvas = parentWidget();
    // As wide and high as the design would have it, within a corner that leaves room for drawing.
    const QSize room = largest.boundedTo(canvas->size() / 3);
    const QSizeF inner = m_bounds.size().scaled(QSizeF(room - QSize {2 * padding, 2 * padding}), Qt::KeepAspectRatio);
    const QSize size =
        QSize {int(std::ceil(inner.width())) + 2 * padding, int(std::ceil(inner.height())) + 2 * padding}.expandedTo(
            QSize {64, 48}.boundedTo(room));
    setGeometry(canvas->width() - size.width() - margin, canvas->height() - size.height() - margin, size.width(),
                size.height());
}

QPointF Minimap::toPixel(const QPointF& scene) const
{
    const QRectF inner = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const double scale = std::min(inner.width() / m_bounds.width(), inner.height() / m_bounds.height());
    return inner.center() + (scene - m_bounds.center()) * scale;
}

QPointF Minimap::toScene(const QPointF& pixel) const
{
    const QRectF inner = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const double scale = std::min(inner.width() / m_bounds.width(), inner.height() / m_bounds.height());
    return m_bounds.center() + (pixel - inner.center()) / scale;
}

QRectF Minimap::frame() const
{
    return {toPixel(m_visible.topLeft()), toPixel(m_visible.bottomRight())};
}

void Minimap::draw()
{
    m_redraw.stop();
    if (!isVisibleTo(parentWidget())) {
        m_picture = {}; // drawn when it is shown again
        return;
    }
    place();
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter {&m_picture};
    const QPointF origin = toPixel(m_bounds.topLeft());
    paintBlocks(painter, m_document.design(), m_document.catalog(), m_bounds, {origin, toPixel(m_bounds.bottomRight())},
                uiColors(palette()));
    painter.end();
    update();
}

void Minimap::paintEvent(QPaintEvent*)
{
    const UiColors& colors = uiColors(palette());
    QPainter painter {this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor back = colors.panel;
    back.setAlpha(240);
    painter.setPen(hasFocus() ? QPen {colors.accent, 2} : QPen {colors.strongBorder, 1});
    painter.setBrush(back);
    painter.drawRoundedRect(card, 8, 8);
    if (m_bounds.isEmpty())
        return;
    QPainterPath inside;
    inside.addRoundedRect(card.adjusted(1, 1, -1, -1), 7, 7);
    painter.setClipPath(inside);
    painter.drawPixmap(0, 0, m_picture);
    // What cannot be seen is veiled; the frame stays visible however far the view has gone.
    QPainterPath veil = inside;
    QPainterPath seen;
    const QRectF box = card.adjusted(2, 2, -2, -2);
    const auto kept = [](double value, double low, double high) {
        return std::clamp(value, low, std::max(low, high));
    };
    const QRectF wanted = frame();
    QRectF view {
        QPointF {kept(wanted.left(), box.left(), box.right() - 4), kept(wanted.top(), box.top(), box.bottom() - 4)},
        QPointF {kept(wanted.right(), box.left() + 4, box.right()),
                 kept(wanted.bottom(), box.top() + 4, box.bottom())}};
    seen.addRoundedRect(view, 2, 2);
    QColor shade = colors.window;
    shade.setAlpha(120);
    painter.fillPath(veil.subtracted(seen), shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen {colors.accent, 1.5});
    painter.drawPath(seen);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bounds.isEmpty())
        return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    const QPointF at = event->position();
    m_grip = frame().contains(at) ? at - frame().center() : QPointF {};
    emit centerRequested(toScene(at - m_grip)); // beside the frame: there at once
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragged)
        emit centerRequested(toScene(event->position() - m_grip));
}

void Minimap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragged = false;
    setCursor(Qt::PointingHandCursor);
    updateShown();
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (!m_bounds.isEmpty())
        emit zoomRequested(std::pow(zoomStep, event->angleDelta().y() / 120.0), m_visible.center());
}

void Minimap::keyPressEvent(QKeyEvent* event)
{
    const double dx = m_visible.width() / 8;
    const double dy = m_visible.height() / 8;
    const QPointF center = m_visible.center();
    switch (event->key()) {
    case Qt::Key_Left:
        emit centerRequested(center - QPointF {dx, 0});
        break;
    case Qt::Key_Right:
        emit centerRequested(center + QPointF {dx, 0});
        break;
    case Qt::Key_Up:
        emit centerRequested(center - QPointF {0, dy});
        break;
    case Qt::Key_Down:
        emit centerRequested(center + QPointF {0, dy});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomRequested(zoomStep, center);
        break;
    case Qt::Key_Minus:
        emit zoomRequested(1 / zoomStep, center);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Minimap::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !m_bounds.isEmpty()) {
        updateShown();
        place();
        m_redraw.start();
    }
    return QWidget::eventFilter(watched, event);
}

void Minimap::retranslate()
{
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Drag the frame to move the view, turn the wheel to zoom"));
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_redraw.start();
    QWidget::changeEvent(event);
}

} // namespace gudo
