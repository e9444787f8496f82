#include <QAccessible>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <map>

#include "app/canvas/accessibility/reading_order.h"
#include "app/canvas/canvas_private.h"
#include "app/canvas/scene/marks.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "core/adding/clone.h"
#include "core/adding/meaning.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

constexpr int nearby = 360; // scene units to a neighbour that an arrow key connects

Side sideOf(int arrow)
{
    return arrow == Qt::Key_Left    ? Side::Left
           : arrow == Qt::Key_Up    ? Side::Top
           : arrow == Qt::Key_Right ? Side::Right
                                    : Side::Bottom;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

/// How far `to` lies on that side of `from`, for what it overlaps across; -1: it does not lie there.
int distanceOn(const Rect& from, const Rect& to, Side side)
{
    const bool isLevel = side == Side::Left || side == Side::Right;
    const bool overlaps =
        isLevel ? to.y < from.bottom() && from.y < to.bottom() : to.x < from.right() && from.x < to.right();
    const int distance = side == Side::Left    ? from.x - to.right()
                         : side == Side::Right ? to.x - from.right()
                         : side == Side::Top   ? from.y - to.bottom()
                                               : to.y - from.bottom();
    return overlaps && distance >= 0 ? distance : -1;
}

} // namespace

void CanvasView::Private::wireQuick()
{
    quick = new QuickEdit(bench, icons, view, view->viewport());
    QObject::connect(quick, &QuickEdit::opened, view, &CanvasView::quickBoxOpened);
    QObject::connect(quick, &QuickEdit::remembered, view,
                     [this] { emit view->recentTypesChanged(view->recentTypes()); });
    bench.refresh = [this] {
        refresh();
    };
    bench.offerEnd = [this](const Id& from, const QPointF& at, const QPolygonF& line) {
        quick->addAtEnd(from, at, line);
    };
    bench.showAdded = [this](const std::vector<Id>& ids) {
        showAdded(ids);
    };
    bench.growFrom = [this](const Id& placement, Side side) {
        growFrom(placement, side);
    };
    view->setAttribute(Qt::WA_InputMethodEnabled);
}

QPointF CanvasView::Private::spotForNew() const
{
    const QRectF screen(view->viewport()->rect());
    const bool isOver = view->viewport()->underMouse() && screen.contains(lastPixel);
    return bench.camera.toScene(isOver ? lastPixel : screen.center());
}

void CanvasView::Private::showAdded(const std::vector<Id>& ids)
{
    constexpr double legible = 0.5;
    Rect bounds;
    for (const Id& id : ids)
        bounds = united(bounds, bench.scene.boundsOf(id));
    const QRectF screen(view->viewport()->rect());
    if (screen.adjusted(24, 24, -24, -24).contains(bench.camera.toPixel(bounds)))
        return;
    const Rect all = bench.scene.bounds();
    const double fit = std::min(screen.width() / (all.width + 160.0), screen.height() / (all.height + 160.0));
    std::vector<Id> shown = ids;
    if (fit >= legible)
        for (const auto& row : bench.scene.design().architecture.components)
            if (row->parent.empty())
                shown.push_back(row->id);
    reveal(shown);
}

void CanvasView::Private::growFrom(const Id& placement, Side side)
{
    unstack();
    const Id component {componentOf(placement)};
    const Component* original = bench.document.design().architecture.components.find(component);
    if (const QString why = lockRefusal(bench.document.design(), original ? original->parent : Id {}); !why.isEmpty()) {
        refuse(why, toQt(bench.scene.rectOf(placement)).center());
        return;
    }
    Added grown = clonedBeside(bench.document.design(), bench.scene.catalog(), component, side);
    if (grown.components.empty())
        return;
    const Id id = grown.components.front();
    bench.document.commit(CanvasView::tr("Add %1").arg(nameIn(grown.design, id)), std::move(grown.design));
    bench.document.select({id});
    reveal({id});
}

Id CanvasView::Private::neighbourOf(const Id& placement, Side side) const
{
    const Rect from = bench.scene.rectOf(placement);
    const auto& components = bench.scene.design().architecture.components;
    const auto own = componentOf(placement);
    Id best;
    int least = nearby;
    for (const auto& [id, rect] : bench.scene.boxes().rects) {
        const Component* component = components.find(componentOf(id));
        if (!component || component->id == own || bench.scene.isBand(id) ||
            isFrame(bench.scene.catalog().typeOf(*component)) ||
            bench.scene.catalog().typeOf(*component).traits.passive)
            continue;
        if (const int distance = distanceOn(from, rect, side); distance >= 0 && distance < least) {
            least = distance;
            best = component->id;
        }
    }
    return best;
}

void CanvasView::Private::connectTowards(Side side)
{
    const auto& selection = bench.document.selection();
    const Design& design = bench.document.design();
    if (selection.size() != 1 || !design.architecture.components.contains(*selection.begin()))
        return;
    unstack();
    const Id from = *selection.begin();
    const auto placements = bench.scene.placementsOf(from);
    if (placements.empty())
        return;
    const Id to = neighbourOf(placements.front(), side);
    if (to.empty()) {
        growFrom(from, side);
        return;
    }
    const QString what = QCoreApplication::translate("gudo::Canvas", "%1 is already connected to %2")
                             .arg(nameIn(design, from), nameIn(design, to));
    if (isConnected(design, from, to)) {
        refuse(what, toQt(bench.scene.rectOf(placements.front())).center());
        return;
    }
    const QString text = withParticles(
        QCoreApplication::translate("gudo::Canvas", "Connect %1 to %2").arg(nameIn(design, from), nameIn(design, to)));
    bench.document.commit(text, connectedAll(design, {from}, {to}));
    bench.document.select({to}); // so that the next arrow goes on from there
    reveal({to});
}

void CanvasView::Private::stepInTree(Qt::Key arrow)
{
    const Architecture architecture = bench.scene.design().architecture;
    const auto order = readingOrder(bench.scene.design(), bench.scene.boxes());
    const auto& selection = bench.document.selection();
    const auto first = std::ranges::find_if(order, [&](const Id& id) { return selection.contains(id); });
    if (first == order.end()) {
        if (!order.empty())
            bench.document.select({order.front()});
        return;
    }
    const Component& now = *architecture.components.find(*first);
    Id next;
    if (arrow == Qt::Key_Up) {
        next = now.parent;
    } else {
        const Id& parent = arrow == Qt::Key_Down ? now.id : now.parent;
        std::vector<Id> siblings;
        std::ranges::copy_if(order, std::back_inserter(siblings),
                             [&](const Id& id) { return architecture.components.find(id)->parent == parent; });
        const auto at = std::ranges::find(siblings, now.id);
        const auto count = std::ptrdiff_t(siblings.size());
        if (arrow == Qt::Key_Down && count > 0)
            next = siblings.front();
        else if (at != siblings.end())
            next = siblings[std::size_t((at - siblings.begin() + (arrow == Qt::Key_Right ? 1 : count - 1)) % count)];
    }
    if (next.empty())
        return;
    bench.document.select({next});
    reveal({next});
    QAccessibleEvent changed(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool CanvasView::Private::takeArrow(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!isArrow(event->key()) || !(modifiers & Qt::AltModifier) || (modifiers & Qt::ControlModifier))
        return false;
    if (modifiers & Qt::ShiftModifier)
        connectTowards(sideOf(event->key()));
    else
        stepInTree(Qt::Key(event->key()));
    return true;
}

void CanvasView::Private::followSelectionOrder()
{
    const auto& selection = bench.document.selection();
    std::erase_if(selectionOrder, [&](const Id& id) { return !selection.contains(id); });
    if (selectionOrder.size() == selection.size())
        return;
    // What was caught all at once comes in the order it is read in.
    std::vector<Id> added;
    for (const Id& id : selection)
        if (std::ranges::find(selectionOrder, id) == selectionOrder.end())
            added.push_back(id);
    if (added.size() > 1) {
        std::map<Id, std::size_t> places;
        for (const Id& id : readingOrder(bench.scene.design(), bench.scene.boxes()))
            places.emplace(id, places.size());
        std::ranges::stable_sort(added, {}, [&](const Id& id) {
            const auto found = places.find(id);
            return found == places.end() ? places.size() : found->second;
        });
    }
    selectionOrder.insert(selectionOrder.end(), added.begin(), added.end());
}

const QStringList& CanvasView::recentTypes() const
{
    return d->quick->memory().recent;
}

void CanvasView::setRecentTypes(const QStringList& types)
{
    AddMemory& memory = d->quick->memory();
    memory.recent.clear();
    for (auto type = types.crbegin(); type != types.crend(); ++type)
        if (d->bench.scene.catalog().find(type->toStdString()))
            memory.remember(*type);
}

void CanvasView::addByName()
{
    d->cancelGesture();
    d->unstack();
    d->quick->add(d->spotForNew());
}

void CanvasView::connectTo()
{
    d->cancelGesture();
    d->unstack();
    d->quick->connectTo();
}

void CanvasView::replaceBy()
{
    d->cancelGesture();
    d->unstack();
    for (const Id& id : d->markedComponents())
        if (const QString why = lockRefusal(d->bench.document.design(), id); !why.isEmpty()) {
            d->refuseHere(why);
            return;
        }
    d->quick->replaceBy();
}

void CanvasView::connectInOrder()
{
    d->cancelGesture();
    const Design& design = d->bench.document.design();
    d->bench.document.commit(CanvasView::tr("Connect in order"), connectedInOrder(design, d->selectionOrder));
}

bool CanvasView::event(QEvent* event)
{
    // While the canvas keeps the focus for an input method, keys belong to the box: Tab before it moves the focus, Del
    // before it is a shortcut.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && d->quick &&
        d->quick->takeKey(static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride && d->keepsFromShortcut(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        return viewportEvent(event); // over what floats on the canvas: it has the same origin
    default:
        return QAbstractScrollArea::event(event);
    }
}

void CanvasView::inputMethodEvent(QInputMethodEvent* event)
{
    if (d->gesture || d->picking)
        return;
    d->quick->takeInput(event, d->spotForNew());
    if (d->quick->isOpen())
        d->unstack();
    event->accept();
}

QVariant CanvasView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (const auto answer = d->quick->ask(query))
        return *answer;
    if (query == Qt::ImCursorRectangle)
        return QRectF(viewport()->mapToParent(d->bench.camera.toPixel(d->spotForNew()).toPoint()), QSizeF(1, 20));
    return QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace gudo
