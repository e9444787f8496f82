#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/gestures/connect_gesture.h"
#include "app/canvas/gestures/move_gesture.h"
#include "app/canvas/gestures/pan_gesture.h"
#include "app/canvas/gestures/presence_gesture.h"
#include "app/canvas/gestures/resize_gesture.h"
#include "app/canvas/gestures/rubber_band_gesture.h"
#include "app/canvas/scene/marks.h"

namespace gudo {

namespace {

constexpr double pickDistance = 6;     // pixels
constexpr double smallestHandled = 40; // pixels: smaller things show no handles
constexpr double edgeZone = 20;        // pixels at the edge of the view where it scrolls by itself
constexpr int edgeDelay = 12;          // ticks before it does

bool isHandled(const QRectF& rect)
{
    return std::min(rect.width(), rect.height()) >= smallestHandled;
}

} // namespace

Pointer CanvasView::Private::pointerAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) const
{
    return {pixel, bench.camera.toScene(pixel), modifiers};
}

Hit CanvasView::Private::hitAt(const QPointF& pixel) const
{
    return bench.scene.hit(bench.camera.toScene(pixel), pickDistance / bench.camera.zoom);
}

std::optional<Handle> CanvasView::Private::handleUnder(const QPointF& pixel) const
{
    if (bench.overlay.resizable.empty())
        return {};
    const QRectF rect = bench.camera.toPixel(bench.scene.rectOf(bench.overlay.resizable));
    if (!isHandled(rect))
        return {};
    for (int i = 0; i < handleCount; ++i) {
        if (!hasHandle(Handle(i), bench.scene.isContainer(bench.overlay.resizable)))
            continue;
        const QPointF gap = handleAt(rect, Handle(i)) - pixel;
        if (std::max(std::abs(gap.x()), std::abs(gap.y())) <= handleSize / 2 + 2)
            return Handle(i);
    }
    return {};
}

int CanvasView::Private::connectorUnder(const QPointF& pixel) const
{
    if (bench.overlay.connectable.empty())
        return -1;
    const auto places = connectorsOf(bench.camera.toPixel(bench.scene.rectOf(bench.overlay.connectable)));
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const QPointF gap = places[i] - pixel; std::hypot(gap.x(), gap.y()) <= connectorRadius + 4)
            return int(i);
    return -1;
}

void CanvasView::Private::start(std::unique_ptr<Gesture> next)
{
    flight.stop();
    refusalTimer.stop();
    bench.overlay.pill.reset();
    bench.overlay.hovered.clear();
    bench.overlay.connectable.clear();
    bench.overlay.resizable.clear();
    gesture = std::move(next);
    hoverSpot();
    syncStory();
    view->viewport()->setCursor(gesture->cursor());
    ticksAtEdge = 0;
    if (gesture->scrollsAtEdge())
        edgeTimer.start();
}

void CanvasView::Private::finishGesture(const Pointer& pointer)
{
    edgeTimer.stop();
    const auto ending = std::move(gesture); // so that the change it makes does not cancel it
    ending->finish(pointer);
    syncSelection();
    hover(pointer.pixel);
    refresh();
}

void CanvasView::Private::cancelGesture()
{
    pressed.reset();
    edgeTimer.stop();
    if (!gesture)
        return;
    std::exchange(gesture, nullptr)->cancel();
    syncSelection();
    syncStory();
    view->viewport()->unsetCursor();
    refresh();
}

void CanvasView::Private::press(const Pointer& pointer)
{
    bench.document.endGesture();
    if (picking) {
        pressed = Press {pointer.pixel, pointer.scene, {}, pointer.modifiers};
        return;
    }
    const int connector = connectorUnder(pointer.pixel);
    if ((connector >= 0 || handleUnder(pointer.pixel)) && unstack())
        return;
    if (connector >= 0) {
        start(std::make_unique<ConnectGesture>(bench, bench.overlay.connectable, Side(connector)));
        return;
    }
    if (const auto handle = handleUnder(pointer.pixel)) {
        start(std::make_unique<ResizeGesture>(bench, bench.overlay.resizable, *handle, pointer.scene));
        return;
    }
    pressed = Press {pointer.pixel, pointer.scene, hitAt(pointer.pixel), pointer.modifiers};
    const Hit& hit = pressed->hit;
    const bool adds = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const Id id {hit.part == Hit::Part::Connection ? std::string_view {hit.id} : componentOf(hit.id)};
    const auto& selection = bench.document.selection();
    pressed->wasSelected = selection == std::set<Id> {id};
    const bool isHeld = hit.part != Hit::Part::Nothing && hit.part != Hit::Part::Body;
    if (isHeld && !adds && !selection.contains(id))
        bench.document.select({id}); // at once, so that a drag moves what was pressed
}

void CanvasView::Private::click(const Press& where)
{
    if (picking) {
        answerPick(pickableAt(where.pixel));
        return;
    }
    const bool adds = where.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (where.hit.part == Hit::Part::Nothing) {
        if (!adds)
            bench.document.select({});
        return;
    }
    const Id id {where.hit.part == Hit::Part::Connection ? std::string_view {where.hit.id} : componentOf(where.hit.id)};
    std::set<Id> selection = adds ? bench.document.selection() : std::set<Id> {};
    if (!selection.insert(id).second)
        selection.erase(id);
    // A second click means the one presence, as it means one thing of a group elsewhere.
    const bool isPresence = where.wasSelected && !adds && where.hit.isComponent() && !containerOf(where.hit.id).empty();
    bench.overlay.focusedPresence = isPresence ? where.hit.id : Id {};
    bench.document.select(std::move(selection));
}

void CanvasView::Private::startDrag(const Press& where)
{
    if (picking) {
        start(std::make_unique<PanGesture>(bench, where.pixel));
        return;
    }
    const bool adds = where.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const bool isHeld = where.hit.isComponent() && where.hit.part != Hit::Part::Body;
    if (isHeld && unstack())
        return;
    if (!isHeld) {
        if (where.hit.part != Hit::Part::Connection)
            start(std::make_unique<RubberBandGesture>(bench, where.scene, adds));
        return;
    }
    const Id component {componentOf(where.hit.id)};
    if (const QString locked = lockRefusal(bench.document.design(), where.hit.id); !locked.isEmpty()) {
        refuse(locked, where.scene);
        return;
    }
    if (!bench.document.selection().contains(component)) {
        std::set<Id> selection = bench.document.selection();
        selection.insert(component);
        bench.document.select(std::move(selection));
    }
    const bool isOnePresence =
        !containerOf(where.hit.id).empty() && topsOf(bench.document.design(), bench.document.selection()).size() == 1;
    const bool copies = where.modifiers & Qt::ControlModifier; // pressed later, it suspends snapping
    if (isOnePresence)
        start(std::make_unique<PresenceGesture>(bench, where.hit.id, where.scene));
    else
        start(std::make_unique<MoveGesture>(bench, where.hit.id, where.scene, copies));
}

void CanvasView::Private::hover(const QPointF& pixel)
{
    Overlay& overlay = bench.overlay;
    QWidget* screen = view->viewport();
    if (isSpaceDown) {
        screen->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (picking) {
        hoverToPick(pixel);
        return;
    }
    const Hit hit = hitAt(pixel);
    const QRectF near = bench.camera.toPixel(bench.scene.rectOf(overlay.connectable)).adjusted(-24, -24, 24, 24);
    const bool isAtConnectable = !overlay.connectable.empty() && near.contains(pixel);
    if (hit.part == Hit::Part::Card && !(isAtConnectable && connectorUnder(pixel) >= 0)) {
        overlay.connectable = isHandled(bench.camera.toPixel(bench.scene.rectOf(hit.id))) ? hit.id : Id {};
    } else if (!isAtConnectable) {
        overlay.connectable = overlay.resizable;
    }
    overlay.hotConnector = connectorUnder(pixel);
    const bool isHot = overlay.hotConnector >= 0;
    const auto handle = isHot ? std::nullopt : handleUnder(pixel);
    overlay.hovered = isHot || handle || hit.part == Hit::Part::Body ? Id {} : hit.id;
    if (isHot)
        screen->setCursor(Qt::CrossCursor);
    else if (handle)
        screen->setCursor(ResizeGesture::cursorOf(*handle));
    else if (hit.part == Hit::Part::Connection)
        screen->setCursor(Qt::PointingHandCursor);
    else
        screen->unsetCursor();
    hoverSpot();
    syncStory();
    refresh();
}

void CanvasView::Private::scrollAtEdge()
{
    if (!gesture) {
        edgeTimer.stop();
        return;
    }
    const QRectF inner = QRectF(view->viewport()->rect()).adjusted(edgeZone, edgeZone, -edgeZone, -edgeZone);
    const auto beyond = [](double at, double low, double high) {
        return at < low ? at - low : at > high ? at - high : 0.0;
    };
    const QPointF by(std::clamp(beyond(lastPixel.x(), inner.left(), inner.right()), -24.0, 24.0),
                     std::clamp(beyond(lastPixel.y(), inner.top(), inner.bottom()), -24.0, 24.0));
    ticksAtEdge = by.isNull() ? 0 : ticksAtEdge + 1;
    if (ticksAtEdge < edgeDelay)
        return;
    Camera camera = bench.camera;
    camera.pan += by.toPoint();
    look(camera);
    gesture->move(pointerAt(lastPixel, lastModifiers));
    refresh();
}

bool CanvasView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        if (d->pinched(event))
            return true;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (!d->gesture)
            d->showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        if (!d->gesture) {
            d->bench.overlay.hovered.clear();
            d->bench.overlay.hotConnector = -1;
            d->bench.overlay.connectable = d->bench.overlay.resizable;
            d->hoverSpot();
            d->syncStory();
            d->refresh();
        }
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    d->showFocus(false);
    d->endEditing(true);
    d->quick->close();
    const Pointer pointer = d->pointerAt(event->position(), event->modifiers());
    d->lastPixel = event->position();
    d->lastModifiers = event->modifiers();
    if (d->gesture)
        return; // a second button during a gesture
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && d->isSpaceDown)) {
        d->start(std::make_unique<PanGesture>(d->bench, event->position()));
    } else if (event->button() == Qt::LeftButton) {
        d->press(pointer);
    } else if (event->button() == Qt::RightButton && !d->picking) {
        const Hit hit = d->hitAt(event->position());
        const Id id {hit.part == Hit::Part::Connection ? std::string_view {hit.id} : componentOf(hit.id)};
        if (!d->bench.document.selection().contains(id))
            d->bench.document.select(id.empty() ? std::set<Id> {} : std::set<Id> {id});
    }
    d->refresh();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    d->lastPixel = event->position();
    d->lastModifiers = event->modifiers();
    if (!d->gesture && d->pressed && (event->buttons() & Qt::LeftButton)) {
        const QPointF by = event->position() - d->pressed->pixel;
        if (by.manhattanLength() < QApplication::startDragDistance())
            return;
        d->startDrag(*std::exchange(d->pressed, {}));
    }
    if (d->gesture) {
        d->gesture->move(d->pointerAt(event->position(), event->modifiers()));
        d->refresh();
    } else if (event->buttons() == Qt::NoButton) {
        d->hover(event->position());
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    const Pointer pointer = d->pointerAt(event->position(), event->modifiers());
    if (d->gesture) {
        if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
            d->finishGesture(pointer);
    } else if (d->pressed && event->button() == Qt::LeftButton) {
        d->click(*std::exchange(d->pressed, {}));
        d->hover(event->position());
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (d->picking) {
        mousePressEvent(event);
        return;
    }
    const Hit hit = d->hitAt(event->position());
    if (d->handleUnder(event->position()) || hit.part == Hit::Part::Border) {
        d->cancelGesture();
        if (hit.part == Hit::Part::Border)
            d->bench.document.select({hit.id});
        fitToContents();
    } else if (hit.part == Hit::Part::Connection || (hit.isComponent() && hit.part != Hit::Part::Body)) {
        d->pressed.reset();
        d->rename(hit.part == Hit::Part::Connection ? hit.id : Id {componentOf(hit.id)});
    } else {
        mousePressEvent(event);
    }
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (d->gesture)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard)
        showSelectionMenu();
    else if (d->picking)
        d->showPickMenu(event->globalPos(), d->componentAt(event->pos()));
    else
        d->showMenu(event->globalPos(), d->hitAt(event->pos()));
}

} // namespace gudo
