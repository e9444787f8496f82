#include <QPaintEvent>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

#include "app/canvas/canvas_private.h"
#include "app/canvas/painting/overlay_painter.h"
#include "app/canvas/painting/story_painter.h"

namespace gudo {

namespace {

/// Fewer things are painted at once at any zoom.
constexpr std::size_t mostPaintedAtOnce = 1'000;

constexpr int stripePixels = 1'000'000; // far fewer and far more take longer on a screen of 3840 × 2160

/// What has to be painted of a screen.
class Pixels {
public:
    explicit Pixels(const QRect& screen)
        : m_screen {screen}
    {
    }

    void add(const QRect& rect)
    {
        const QRect visible = rect.intersected(m_screen);
        if (visible.isEmpty())
            return;
        // A region of very many rectangles costs more than what lies between them.
        m_region = ++m_count > 100 ? QRegion(m_region.boundingRect().united(visible)) : m_region.united(visible);
    }
    [[nodiscard]] const QRegion& region() const { return m_region; }

private:
    QRect m_screen;
    QRegion m_region;
    int m_count = 0;
};

} // namespace

void CanvasView::Private::refresh()
{
    QWidget* screen = view->viewport();
    bench.overlay.emptyHint = bench.scene.boxes().rects.empty() && !bench.overlay.ghost
                                  ? CanvasView::tr("Type a name to add a component, or drag one from the palette")
                                  : QString {};
    syncMembers();
    auto now = piecesOf(bench.overlay, bench.scene, bench.camera, screen->rect());
    Pixels over {screen->rect()};
    for (const auto& [look, rect] : pieces)
        if (const auto found = now.find(look); found == now.end() || found->second != rect)
            over.add(rect);
    for (const auto& [look, rect] : now)
        if (const auto found = pieces.find(look); found == pieces.end() || found->second != rect)
            over.add(rect);
    pieces = std::move(now);
    const std::vector<Rect> changed = bench.scene.takeDirty();
    if (!changed.empty() && !highlights.isEmpty())
        over.add(screen->rect()); // ways lead far from what changed
    screen->update(over.region());
    if (sketch && !changed.empty())
        endSketch();
    Pixels under {screen->rect()};
    const bool hasHalos = bench.scene.hasHalos();
    const bool hadSome = std::exchange(hadHalos, hasHalos);
    const int margin = hasHalos || hadSome ? haloReach : bench.overlay.found.empty() ? 3 : foundReach;
    for (const Rect& rect : changed)
        under.add(bench.camera.toPixel(rect).toAlignedRect().adjusted(-margin, -margin, margin, margin));
    const Tint before = std::exchange(tint, marks().tint);
    if (before != tint)
        for (const Rect& area : {before.area, tint.area})
            under.add(bench.camera.toPixel(area).toAlignedRect().adjusted(-1, -1, 1, 1));
    if (const bool isNow = bench.scene.size() <= mostInFull; isNow != std::exchange(isInFull, isNow))
        under.add(screen->rect());
    forgetPart(under.region());
    if (bench.scene.areMarksOld() && !settling.isRunning())
        settleTimer.start(); // again and again, until nothing happens
}

Marks CanvasView::Private::marks() const
{
    Marks marks {.story = bench.overlay.story ? &*bench.overlay.story : nullptr};
    if (const auto& target = bench.overlay.target; target && !target->container.empty()) {
        const QColor color = target->isRefused ? refusalOf(bench.scene.theme()) : accentOf(bench.scene.theme());
        marks.tint = {
            .area = bench.scene.rectOf(target->container),
            .color = {std::uint8_t(color.red()), std::uint8_t(color.green()), std::uint8_t(color.blue()), 22}};
    }
    return marks;
}

void CanvasView::Private::bringUpToDate(const std::vector<QRegion>& parts,
                                        const std::function<void(std::size_t part, const QImage& picture)>& shown)
{
    const double ratio = view->viewport()->devicePixelRatioF();
    const auto toDevice = [ratio](const QRect& rect) {
        return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect();
    };
    if (const QSize size = toDevice(view->viewport()->rect()).size(); size != frame.size())
        frame.resize(size);
    std::vector<QRegion> devicePixels;
    for (const QRegion& part : parts) {
        QRegion& region = devicePixels.emplace_back();
        for (const QRect& rect : part)
            region += toDevice(rect);
    }
    frame.show(devicePixels, painter, ratio, bench.camera, marks(), shown);
}

/// What is painted is copied while it is near in memory: all the pixels of a large screen are not.
void CanvasView::Private::showFrame(QPainter& device, const QRegion& exposed)
{
    const double ratio = view->viewport()->devicePixelRatioF();
    const QRect all = exposed.boundingRect();
    const int height = std::max(32, int(stripePixels / (std::max(1, all.width()) * ratio * ratio)));
    std::vector<QRegion> stripes;
    for (int top = all.top(); top <= all.bottom(); top += height)
        stripes.push_back(exposed & QRect(all.left(), top, all.width(), height));
    bringUpToDate(stripes, [&](std::size_t stripe, const QImage& picture) {
        device.save();
        device.setClipRegion(stripes[stripe]);
        device.scale(1 / ratio, 1 / ratio);
        device.drawImage(0, 0, picture);
        device.restore();
    });
}

void CanvasView::Private::forgetPart(const QRegion& part)
{
    const double ratio = view->viewport()->devicePixelRatioF();
    for (const QRect& rect : part)
        frame.forget(QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect());
    view->viewport()->update(part);
}

void CanvasView::Private::paintAnew()
{
    frame.forget();
    view->viewport()->update();
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    if (d->sketch) {
        d->paintSketch(painter, event->region());
    } else {
        d->showFrame(painter, event->region());
    }
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
    d->paintAnew();
    d->refresh();
    emit viewChanged(visibleRect());
}

void CanvasView::Private::zoomTo(const Camera& camera)
{
    QWidget* screen = view->viewport();
    if (!sketch && bench.scene.size() > mostPaintedAtOnce) {
        bringUpToDate({screen->rect()}, [](std::size_t, const QImage&) {});
        sketch = Sketch {.frame = frame.taken(), .camera = bench.camera};
    }
    look(camera);
    if (sketch)
        sketchTimer.start();
}

void CanvasView::Private::scrollPixels(const QPoint& by)
{
    QWidget* screen = view->viewport();
    const QPointF devicePixels = QPointF(by) * screen->devicePixelRatioF();
    if (devicePixels == QPointF(devicePixels.toPoint()))
        frame.scroll(devicePixels.toPoint());
    else // between pixels
        frame.forget();
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
    device.drawImage(target, sketch->frame, QRectF(sketch->frame.rect()));
}

void CanvasView::Private::endSketch()
{
    sketchTimer.stop();
    if (!std::exchange(sketch, {}))
        return;
    paintAnew();
}

void CanvasView::Private::settleMarks()
{
    if (gesture || settling.isRunning())
        return; // refresh() asks again
    settlingRevision = bench.scene.revision();
    settling.setFuture(QtConcurrent::run(bench.scene.marksNow()));
}

} // namespace gudo
