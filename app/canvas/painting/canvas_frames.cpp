#include <QPaintEvent>
#include <QtConcurrent>

#include <utility>

#include "app/canvas/canvas_private.h"
#include "app/canvas/painting/overlay_painter.h"

namespace gudo {

namespace {

/// Fewer things are painted at once at any zoom.
constexpr std::size_t mostPaintedAtOnce = 1'000;

} // namespace

void CanvasView::Private::paintScene(QPainter& device, const QRegion& exposed)
{
    Marks marks {.story = bench.overlay.story ? &*bench.overlay.story : nullptr};
    if (const auto& target = bench.overlay.target; target && !target->container.empty()) {
        marks.tint.area = bench.scene.rectOf(target->container);
        marks.tint.color = target->isRefused ? refusalOf(bench.scene.theme()) : accentOf(bench.scene.theme());
        marks.tint.color.setAlpha(22);
    }
    device.setClipRegion(exposed);
    painter.paint(device, exposed, bench.camera, marks);
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (d->sketch)
        d->paintSketch(painter, event->region());
    else
        d->paintScene(painter, event->region());
    d->highlights.paint(painter, d->bench.scene, d->bench.camera, d->icons, event->rect());
    paintOverlay(painter, d->bench.overlay, d->bench.scene, d->bench.camera, d->icons, viewport()->rect());
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->bench.view = fromQt(d->bench.camera.toScene(QRectF(viewport()->rect())));
    if (d->needsFit && viewport()->width() > 100) {
        d->needsFit = !isVisible();
        fitAll();
    }
    d->focusRing->setGeometry(viewport()->geometry());
    d->refresh();
    emit viewChanged(visibleRect());
}

void CanvasView::Private::zoomTo(const Camera& camera)
{
    QWidget* screen = view->viewport();
    if (!sketch && bench.scene.size() > mostPaintedAtOnce) {
        const double ratio = screen->devicePixelRatioF();
        Sketch made {.frame = QPixmap((QSizeF(screen->size()) * ratio).toSize()), .camera = bench.camera};
        made.frame.setDevicePixelRatio(ratio);
        QPainter device(&made.frame);
        paintScene(device, screen->rect());
        device.end();
        sketch = std::move(made);
    }
    look(camera);
    if (sketch)
        sketchTimer.start();
}

void CanvasView::Private::scrollPixels(const QPoint& by)
{
    QWidget* screen = view->viewport();
    const QPointF devicePixels = QPointF(by) * screen->devicePixelRatioF();
    screen->scroll(by.x(), by.y());
    if (devicePixels != QPointF(devicePixels.toPoint())) // Qt cuts off the rest of a pixel
        screen->update();
}

void CanvasView::Private::paintSketch(QPainter& device, const QRegion& exposed)
{
    const Theme& theme = bench.scene.theme();
    for (const QRect& rect : exposed)
        device.fillRect(rect, toQt(theme.canvas));
    const QRectF seen(view->viewport()->rect());
    const QRectF target(bench.camera.toPixel(sketch->camera.toScene(seen.topLeft())),
                        seen.size() * (bench.camera.zoom / sketch->camera.zoom));
    device.setClipRegion(exposed);
    device.drawPixmap(target, sketch->frame, QRectF(sketch->frame.rect()));
}

void CanvasView::Private::endSketch()
{
    sketchTimer.stop();
    if (!std::exchange(sketch, {}))
        return;
    view->viewport()->update();
}

void CanvasView::Private::settleMarks()
{
    if (gesture || settling.isRunning())
        return; // refresh() asks again
    settlingRevision = bench.scene.revision();
    settling.setFuture(QtConcurrent::run(bench.scene.marksNow()));
}

} // namespace gudo
