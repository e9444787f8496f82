#include <QKeyEvent>

#include <utility>

#include "app/canvas/canvas_private.h"

namespace gudo {

namespace {

/// Keys that only look around: everything else waits until the question is answered.
bool isLooking(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_0 || key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus ||
               key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (modifiers == Qt::ShiftModifier)
        return key == Qt::Key_1 || key == Qt::Key_Exclam || key == Qt::Key_2 || key == Qt::Key_At ||
               key == Qt::Key_QuoteDbl || key == Qt::Key_F10;
    if (modifiers == Qt::AltModifier)
        return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    return false;
}

/// Keys that would edit when the canvas has them, as shortcuts of the window or by themselves.
bool wouldEdit(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Delete))
        return true;
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_D;
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        return true; // connects and aligns
    return (modifiers & ~Qt::ShiftModifier) == 0 && key != Qt::Key_Question &&
           (key < Qt::Key_F1 || key > Qt::Key_F35 || key == Qt::Key_F2);
}

} // namespace

void CanvasView::pick(Picking picking)
{
    d->stopPicking(true);
    d->settle();
    d->endEditing(true);
    d->quick->close();
    d->picking = std::move(picking);
    if (!d->pickBanner) {
        d->pickBanner = new PickBanner(this);
        connect(d->pickBanner, &PickBanner::endRequested, this, [this] { d->stopPicking(true); });
    }
    d->pickBanner->ask(d->picking->prompt);
    d->syncSelection();
    d->syncStory();
    setFocus(Qt::OtherFocusReason);
    d->hover(d->lastPixel);
    d->refresh();
}

void CanvasView::endPicking()
{
    d->stopPicking(false);
}

bool CanvasView::isPicking() const
{
    return d->picking.has_value();
}

void CanvasView::Private::stopPicking(bool isCancelled)
{
    if (!picking)
        return;
    const auto cancelled = std::exchange(picking, {})->cancelled;
    pickBanner->hide();
    bench.overlay.hovered.clear();
    view->viewport()->unsetCursor();
    syncSelection();
    syncStory();
    refresh();
    if (isCancelled && cancelled)
        cancelled();
}

bool CanvasView::Private::mayPick(const Id& id) const
{
    if (id.empty())
        return false;
    if (picking->accepts)
        return picking->accepts(id);
    return bench.scene.design().architecture.components.contains(id);
}

Id CanvasView::Private::pickable(const Id& id) const
{
    const auto& components = bench.scene.design().architecture.components;
    if (mayPick(id))
        return id;
    const Id component {componentOf(id)};
    if (component != id && mayPick(component))
        return component;
    if (!picking->climbs)
        return {};
    // A presence lies in its container, whatever its component lives in.
    const Component* at = components.find(component);
    Id outer {containerOf(id)};
    if (outer.empty() && at)
        outer = at->parent;
    for (; !outer.empty(); outer = at ? at->parent : Id {}) {
        if (mayPick(outer))
            return outer;
        at = components.find(outer);
    }
    return {};
}

Id CanvasView::Private::pickableAt(const QPointF& pixel) const
{
    const Hit hit = hitAt(pixel);
    return hit.part == Hit::Part::Connection && mayPick(hit.id) ? hit.id : pickable(componentAt(pixel));
}

Id CanvasView::Private::componentAt(const QPointF& pixel) const
{
    Hit hit = hitAt(pixel);
    if (hit.part == Hit::Part::Connection)
        hit = bench.scene.hit(bench.camera.toScene(pixel), -1); // under the line
    return hit.isComponent() ? hit.id : Id {};
}

void CanvasView::Private::hoverToPick(const QPointF& pixel)
{
    bench.overlay.connectable.clear();
    bench.overlay.resizable.clear();
    bench.overlay.hotConnector = -1;
    bench.overlay.hovered = pickableAt(pixel);
    view->viewport()->setCursor(isSpaceDown ? Qt::OpenHandCursor : Qt::CrossCursor);
    refresh();
}

void CanvasView::Private::answerPick(const Id& id)
{
    if (id.empty())
        return;
    const auto picked = picking->picked;
    if (!picking->staysOn)
        stopPicking(false);
    if (picked)
        picked(id);
}

Id CanvasView::Private::focusedOne() const
{
    if (!bench.overlay.focusedPresence.empty())
        return bench.overlay.focusedPresence;
    const auto& selection = bench.document.selection();
    return selection.size() == 1 ? *selection.begin() : Id {};
}

void CanvasView::Private::showPickMenu(const QPoint& global, const Id& id) const
{
    if (const auto menu = picking->menu)
        menu(id, global);
}

bool CanvasView::Private::takePickKey(QKeyEvent* event)
{
    if (!picking || gesture)
        return false;
    switch (event->key()) {
    case Qt::Key_Escape:
        stopPicking(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            answerPick(pickable(focusedOne()));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            break;
        static_cast<void>(walk(event->key() == Qt::Key_Right || event->key() == Qt::Key_Down));
        return true;
    default:
        break;
    }
    if (isLooking(*event))
        return false;
    event->setAccepted(wouldEdit(*event));
    return true;
}

bool CanvasView::Private::keepsFromShortcut(const QKeyEvent& event) const
{
    return picking && (event.key() == Qt::Key_Escape || (wouldEdit(event) && !isLooking(event)));
}

} // namespace gudo
