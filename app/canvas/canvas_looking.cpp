#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

#include "app/canvas/accessibility/reading_order.h"
#include "app/canvas/canvas_private.h"

namespace gudo {

namespace {

constexpr double wheelStep = 64; // pixels for a notch
constexpr double zoomStep = 1.2; // for a notch
constexpr double notch = 120;    // eighths of a degree

} // namespace

QRectF CanvasView::visibleRect() const
{
    return d->bench.camera.toScene(QRectF(viewport()->rect()));
}

void CanvasView::centerOn(const QPointF& scenePoint)
{
    d->flight.stop();
    Camera camera = d->bench.camera;
    camera.pan = (scenePoint * camera.zoom - QRectF(viewport()->rect()).center()).toPoint();
    d->look(camera);
}

void CanvasView::zoomBy(double factor, const QPointF& scenePoint)
{
    d->flight.stop();
    d->look(d->bench.camera.zoomedAt(d->bench.camera.toPixel(scenePoint), zoom() * factor));
}

std::vector<Id> CanvasView::inReadingOrder() const
{
    return readingOrder(d->bench.scene.design(), d->bench.scene.boxes());
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    d->flight.stop();
    Camera camera = d->bench.camera;
    if (event->modifiers() & Qt::ControlModifier) {
        // Any part of a notch: fine wheels and touchpads zoom as smoothly as they turn.
        const QPoint turned = event->angleDelta();
        const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / notch; // Alt turns the axes round
        d->zoomAt(event->position(), camera.zoom * std::pow(zoomStep, notches));
    } else {
        QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / notch * wheelStep
                                                  : QPointF(event->pixelDelta());
        if ((event->modifiers() & Qt::ShiftModifier) && by.x() == 0)
            by = {by.y(), 0};
        // The camera stands on whole pixels; what a fine wheel turns less than one is kept for the next time.
        if (event->phase() == Qt::ScrollBegin)
            d->wheelRest = {};
        by += d->wheelRest;
        const QPoint whole = by.toPoint();
        d->wheelRest = by - whole;
        camera.pan -= whole;
        d->look(camera);
    }
    if (d->gesture) {
        d->gesture->move(d->pointerAt(event->position(), event->modifiers()));
        d->refresh();
    } else {
        d->hover(event->position());
    }
    event->accept();
}

void CanvasView::Private::zoomAt(const QPointF& pixel, double zoom)
{
    // Many small steps go on from the point where the first began: rounding each to whole pixels would add up.
    if (zoomAnchor.pixel != pixel || zoomAnchor.after != bench.camera)
        zoomAnchor = {pixel, bench.camera.toScene(pixel), {}};
    const double clamped = std::clamp(zoom, minimumZoom, maximumZoom);
    zoomTo({clamped, (zoomAnchor.scene * clamped - pixel).toPoint()});
    zoomAnchor.after = bench.camera;
}

bool CanvasView::Private::pinched(QEvent* event)
{
    flight.stop();
    const Camera camera = bench.camera;
    if (event->type() == QEvent::NativeGesture) { // of a touchpad
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(native->position(), camera.zoom * (1 + native->value()));
        else if (native->gestureType() == Qt::PanNativeGesture)
            look({camera.zoom, camera.pan - native->delta().toPoint()});
        else
            return false;
    } else { // on a touch screen
        auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
        if (!pinch)
            return false;
        static_cast<QGestureEvent*>(event)->accept(pinch);
        if (pinch->state() == Qt::GestureStarted)
            cancelGesture(); // the first finger had begun to drag
        const QPointF center = view->viewport()->mapFromGlobal(pinch->centerPoint());
        const QPointF before = view->viewport()->mapFromGlobal(pinch->lastCenterPoint());
        if (pinch->state() != Qt::GestureStarted)
            look({camera.zoom, camera.pan - (center - before).toPoint()});
        zoomAt(center, camera.zoom * pinch->scaleFactor());
    }
    return true;
}

void CanvasView::Private::showFocus(bool isShown)
{
    focusRing->setVisible(isShown);
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    d->showFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    d->isSpaceDown = false;
    d->showFocus(false);
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace gudo
