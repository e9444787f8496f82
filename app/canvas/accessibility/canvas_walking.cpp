#include <QKeyEvent>

#include <algorithm>

#include "app/canvas/accessibility/reading_order.h"
#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/gestures/drop_target.h"
#include "app/canvas/scene/marks.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

/// The one that is selected when it is a connection, else nullptr.
const Connection* selectedConnection(const Document& document)
{
    const auto& selection = document.selection();
    return selection.size() == 1 ? document.design().architecture.connections.find(*selection.begin()) : nullptr;
}

/// Connections at a component: those that leave it, then those that arrive, each by id.
std::vector<Id> connectionsAt(const Architecture& architecture, std::string_view component)
{
    std::vector<Id> leaving;
    std::vector<Id> arriving;
    for (const auto& row : architecture.connections) {
        if (row->from == component)
            leaving.push_back(row->id);
        else if (row->to == component)
            arriving.push_back(row->id);
    }
    leaving.insert(leaving.end(), arriving.begin(), arriving.end());
    return leaving;
}

} // namespace

bool CanvasView::Private::walk(bool forward)
{
    const auto order = readingOrder(bench.scene.design(), bench.scene.boxes());
    if (order.empty())
        return false;
    std::set<Id> from = bench.document.selection();
    if (const Connection* connection = selectedConnection(bench.document))
        from = {walkedFrom == connection->to ? connection->to : connection->from};
    auto index = forward ? std::ptrdiff_t {-1} : std::ptrdiff_t(order.size());
    if (const auto at = std::ranges::find_if(order, [&](const Id& id) { return from.contains(id); }); at != order.end())
        index = at - order.begin();
    index += forward ? 1 : -1;
    if (index < 0 || index >= std::ptrdiff_t(order.size()))
        return false; // at either end Tab leaves the canvas
    const Id& id = order[std::size_t(index)];
    bench.document.select({id});
    reveal({id});
    return true;
}

bool CanvasView::Private::walkConnections(bool forward)
{
    const Architecture& architecture = bench.document.design().architecture;
    const auto& selection = bench.document.selection();
    if (selection.size() != 1)
        return false;
    const Connection* current = selectedConnection(bench.document);
    if (!current)
        walkedFrom = *selection.begin();
    else if (walkedFrom != current->from && walkedFrom != current->to)
        walkedFrom = current->from;
    const auto connections = connectionsAt(architecture, walkedFrom);
    if (connections.empty())
        return false;
    const auto count = std::ptrdiff_t(connections.size());
    std::ptrdiff_t index = forward ? 0 : count - 1;
    if (current)
        index = (std::ranges::find(connections, current->id) - connections.begin() + (forward ? 1 : count - 1)) % count;
    const Id& id = connections[std::size_t(index)];
    bench.document.select({id});
    reveal({id});
    return true;
}

bool CanvasView::Private::walkKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier) {
        view->showSelectionMenu();
        return true;
    }
    if ((event.modifiers() & Qt::ControlModifier) && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab))
        return walkConnections(event.key() == Qt::Key_Tab && !(event.modifiers() & Qt::ShiftModifier));
    const Connection* connection = selectedConnection(bench.document);
    if (connection && (event.modifiers() & Qt::ControlModifier) &&
        (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) { // along it to its other end
        const Id end = walkedFrom == connection->to ? connection->from : connection->to;
        bench.document.select({end});
        reveal({end});
        return true;
    }
    return false;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    if (!d->gesture && hasFocus() && d->walk(next))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void CanvasView::showSelectionMenu()
{
    if (d->gesture)
        return;
    const auto& selection = d->bench.document.selection();
    const Rect bounds = selection.empty() ? Rect {} : d->bench.scene.boundsOf(*selection.begin());
    const QRect screen = viewport()->rect().adjusted(8, 8, -8, -8);
    QPoint at = bounds.isEmpty() ? screen.center() : d->bench.camera.toPixel(bounds).center().toPoint();
    at = {std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right())),
          std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom()))};
    Hit hit;
    if (!selection.empty())
        hit = {d->bench.scene.line(*selection.begin()).empty() ? Hit::Part::Card : Hit::Part::Connection,
               *selection.begin()};
    if (d->picking)
        d->showPickMenu(viewport()->mapToGlobal(at), d->focusedOne());
    else
        d->showMenu(viewport()->mapToGlobal(at), hit);
}

QString CanvasView::refusal(std::string_view container, std::string_view type) const
{
    return refusalOf(d->bench.scene, container, type);
}

void CanvasView::adopt(const std::vector<Id>& components, const Id& container)
{
    d->cancelGesture();
    d->unstack();
    const Catalog& catalog = d->bench.scene.catalog();
    Design next = withMissingPlacements(d->bench.document.design(), catalog);
    std::vector<Id> adopted;
    for (const Id& id : topsOf(next, {components.begin(), components.end()})) {
        const Component* component = next.architecture.components.find(id);
        if (component->parent == container || wouldContainItself(next.architecture, id, container))
            continue;
        const QString lock = lockRefusal(next, id);
        if (const QString why = lock.isEmpty() ? refusal(container, component->type) : lock; !why.isEmpty()) {
            d->refuse(why, d->bench.camera.toScene(QRectF(viewport()->rect()).center()));
            return;
        }
        const Rect before = placementOf(next, id);
        const Rect spot =
            freeSpot(next, boxesOf(next, catalog), container, before.width, before.height, before.center());
        next = reparented(std::move(next), std::vector {id}, container);
        if (!before.isEmpty())
            next = moved(std::move(next), std::vector {id}, spot.x - before.x, spot.y - before.y);
        adopted.push_back(id);
    }
    if (adopted.empty())
        return;
    d->bench.document.commit(CanvasView::tr("Move"), grownToFit(std::move(next), catalog, adopted));
    d->bench.document.select({adopted.begin(), adopted.end()});
    d->reveal(adopted);
}

} // namespace gudo
