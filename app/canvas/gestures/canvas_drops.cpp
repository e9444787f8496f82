#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/gestures/drop_target.h"
#include "app/text/texts.h"
#include "core/adding/defaults.h"
#include "core/adding/split.h"
#include "core/catalog/areas.h"
#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr double splitReach = 8; // pixels to a line that something is dropped on

QString typeIn(const QMimeData* data)
{
    return QString::fromUtf8(data->data(QLatin1String(componentTypeMime)));
}

QString fileIn(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString {};
}

/// The card a drop would add, drawn as it would be on the bare canvas.
DisplayItem ghostOf(const Scene& scene, const ComponentType& type, const Rect& rect)
{
    Component component = newComponent(scene.design().architecture, type, scene.language());
    const Id id = component.id;
    const Design alone = withComponent({}, std::move(component), rect);
    PictureOptions options = scene.options();
    options.badges.clear();
    return componentItem(alone, scene.catalog(), boxesOf(alone, scene.catalog()), id, options);
}

} // namespace

DropTarget CanvasView::Private::targetFor(const std::string& type, const QPointF& at,
                                          Qt::KeyboardModifiers modifiers) const
{
    // Alt: nothing adopts it, where it may stand alone.
    if ((modifiers & Qt::AltModifier) && bench.scene.catalog().accepts(nullptr, type))
        return {};
    return dropTargetAt(bench.scene, at, {type});
}

void CanvasView::Private::dragOver(const QString& type, const QPointF& pixel, Qt::KeyboardModifiers modifiers)
{
    unstack();
    const std::string id = type.toStdString();
    const ComponentType* row = bench.scene.catalog().find(id);
    if (!row)
        return;
    const QPointF at = bench.camera.toScene(pixel);
    const DropTarget target = targetFor(id, at, modifiers);
    const Rect rect = snappedDrop(*row, at, target.container);
    if (draggedType != type || !bench.overlay.ghost) {
        cancelGesture();
        draggedType = type;
        syncStory();
        bench.overlay.ghost = ghostOf(bench.scene, *row, rect);
    } else {
        const Rect& before = bench.overlay.ghost->rect;
        bench.overlay.ghost = shifted(*std::move(bench.overlay.ghost), rect.x - before.x, rect.y - before.y);
    }
    bench.overlay.split = target.isRefused() || (modifiers & Qt::AltModifier)
                              ? Id {}
                              : splitAt(bench.scene, at, splitReach / bench.camera.zoom, id);
    refusalTimer.stop();
    bench.overlay.pill.reset();
    bench.overlay.target = target.highlight();
    if (target.isRefused()) {
        bench.overlay.pill = Overlay::Pill {target.refusal, at, true};
        bench.hint(target.refusal);
    } else if (!bench.overlay.split.empty()) {
        bench.hint(splitHint(bench.scene, bench.overlay.split));
    } else {
        bench.hint(target.container.empty() ? CanvasView::tr("Drop onto the bare canvas")
                                            : CanvasView::tr("Drop into %1").arg(target.name));
    }
    refresh();
}

void CanvasView::Private::endDrag()
{
    draggedType.clear();
    bench.overlay.ghost.reset();
    bench.overlay.guides.clear();
    bench.overlay.target.reset();
    bench.overlay.split.clear();
    bench.overlay.pill.reset();
    bench.hint({});
    syncStory();
    refresh();
}

bool CanvasView::Private::drop(const QString& type, const QPointF& pixel, Qt::KeyboardModifiers modifiers)
{
    endDrag();
    const std::string id = type.toStdString();
    const ComponentType* row = bench.scene.catalog().find(id);
    if (!row)
        return false;
    const QPointF at = bench.camera.toScene(pixel);
    const DropTarget target = targetFor(id, at, modifiers);
    const Id split = modifiers & Qt::AltModifier ? Id {} : splitAt(bench.scene, at, splitReach / bench.camera.zoom, id);
    if (target.isRefused()) {
        refuse(target.refusal, at);
        return false;
    }
    const Rect wanted = snappedDrop(*row, at, target.container);
    bench.overlay.guides.clear();
    const Rect container = bench.scene.rectOf(target.container);
    const Rect settled = container.isEmpty() ? wanted : settledInto(wanted, container, row->isContainer);
    // What has its place inside keeps it, in line with what it was snapped to.
    const bool isInside = settled.width == wanted.width && settled.height == wanted.height &&
                          std::abs(settled.x - wanted.x) <= gridStep / 2 &&
                          std::abs(settled.y - wanted.y) <= gridStep / 2;
    Rect place = isInside ? wanted : settled;
    const Design design = withMissingPlacements(bench.document.design(), bench.scene.catalog());
    // The newcomer goes beside what it was dropped on; what people have placed stays.
    if (split.empty() && overlapsSibling(design, target.container, place))
        place = freePlace(design, target.container, place);
    add(*row, target.container, place, split);
    return true;
}

void CanvasView::Private::add(const ComponentType& type, const Id& container, const Rect& rect, const Id& split)
{
    const Catalog& catalog = bench.scene.catalog();
    const Design design = withMissingPlacements(bench.document.design(), catalog);
    Component component = newComponent(design.architecture, type, currentLanguage().toStdString());
    component.parent = container;
    component = withDefaults(design, catalog, std::move(component));
    const std::vector<Id> subnets = subnetsFor(design, catalog, component, container);
    if (!subnets.empty())
        component.properties[type.spread] = List(subnets.begin(), subnets.end());
    const Id id = component.id;
    const QString name = QString::fromStdString(std::string {displayName(component)});
    const bool isCrowded = subnets.empty() && split.empty() && overlapsSibling(design, container, rect);
    // What is spread is drawn in its subnets, not where it was dropped.
    Design next = withComponent(design, std::move(component), subnets.empty() ? rect : Rect {});
    if (!split.empty())
        next = settledBetween(withSplit(std::move(next), catalog, split, id), catalog, split, id);
    next = withMissingPlacements(std::move(next), catalog);
    if (isCrowded)
        next = withRoomFor(std::move(next), catalog, std::span {&id, 1});
    bench.document.commit(CanvasView::tr("Add %1").arg(name), grownToFit(std::move(next), catalog, std::span {&id, 1}));
    bench.document.select({id});
}

void CanvasView::insert(const QString& type)
{
    const std::string id = type.toStdString();
    const Catalog& catalog = d->bench.scene.catalog();
    const ComponentType* row = catalog.find(id);
    if (!row)
        return;
    d->cancelGesture();
    const Design design = withMissingPlacements(d->bench.document.design(), catalog);
    const auto& components = design.architecture.components;
    const QPointF middle = d->bench.camera.toScene(QRectF(viewport()->rect()).center());

    // The selected container, else one around the selection, else one in the middle of the view, else any; nearest
    // first.
    std::vector<Id> candidates;
    const auto addWithAncestors = [&](const Component* component) {
        for (; component; component = components.find(component->parent))
            candidates.push_back(component->id);
    };
    if (const auto& selection = d->bench.document.selection(); !selection.empty())
        addWithAncestors(components.find(*selection.begin()));
    const bool hasSelected = !candidates.empty();
    if (!hasSelected)
        addWithAncestors(components.find(d->bench.scene.containerAt(middle)));
    candidates.emplace_back();
    for (const auto& component : components)
        if (catalog.typeOf(*component).isContainer)
            candidates.push_back(component->id);
    const auto found = std::ranges::find_if(candidates, [&](const Id& container) {
        return mayHold(design.architecture, catalog, components.find(container), id) &&
               lockOf(design, container).empty();
    });
    if (found == candidates.end()) {
        d->refuse(refusalOf(d->bench.scene, {}, id), middle);
        return;
    }
    const Point near = fromQt(middle);
    d->add(*row, *found, freeSpot(design, d->bench.scene.boxes(), *found, row->width, row->height, near), {});
    d->reveal({d->bench.document.selection().begin(), d->bench.document.selection().end()});
    setFocus();
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isType = !d->picking && d->bench.scene.catalog().find(typeIn(event->mimeData()).toStdString());
    if (isType || !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        return;
    }
    if (d->picking) {
        event->ignore();
        return;
    }
    d->lastModifiers = event->modifiers();
    d->dragOver(typeIn(event->mimeData()), event->position(), event->modifiers());
    // A refused drop still arrives, to say why; the pointer says no meanwhile.
    if (d->bench.overlay.target && d->bench.overlay.target->isRefused) {
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
    } else {
        event->acceptProposedAction();
    }
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    d->endDrag();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    if (const QString path = fileIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        emit fileDropped(path);
        return;
    }
    d->lastModifiers = event->modifiers();
    if (!d->picking && d->drop(typeIn(event->mimeData()), event->position(), event->modifiers())) {
        event->acceptProposedAction();
        setFocus(Qt::OtherFocusReason);
    } else {
        event->ignore();
    }
}

} // namespace gudo
