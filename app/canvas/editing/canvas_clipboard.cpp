#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/editing/clipboard_data.h"
#include "app/canvas/gestures/drop_target.h"
#include "core/catalog/areas.h"
#include "core/catalog/references.h"
#include "core/layout/arrange.h"
#include "core/model/containment.h"
#include "core/model/copies.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int pasteOffset = 24; // scene units

/// Types of what stands on the fragment's bare canvas.
std::vector<std::string> topTypes(const Design& fragment)
{
    std::vector<std::string> types;
    for (const auto& row : fragment.architecture.components)
        if (row->parent.empty())
            types.push_back(row->type);
    return types;
}

Rect boundsOf(const Design& fragment)
{
    Rect bounds;
    for (const auto& row : fragment.layout.placements)
        bounds = united(bounds, row->rect);
    return bounds;
}

} // namespace

/// Where a fragment goes: into what, how far from where it was, and why not where people would expect it.
struct CanvasView::Private::PastePlace {
    Id parent {};
    int dx = 0;
    int dy = 0;
    QString reason {};
};

bool CanvasView::Private::mayHold(const Id& container, const Clip& clip) const
{
    const Component* parent = bench.document.design().architecture.components.find(container);
    return (parent || container.empty()) && lockOf(bench.document.design(), container).empty() &&
           std::ranges::all_of(topTypes(clip.design), [&](const std::string& type) {
               return gudo::mayHold(bench.document.design().architecture, bench.scene.catalog(), parent, type);
           });
}

CanvasView::Private::PastePlace CanvasView::Private::placeAt(const Clip& clip, const QPointF& at)
{
    const std::vector<std::string> types = topTypes(clip.design);
    PastePlace place {.parent = bench.scene.containerAt(at, types)};
    for (const std::string& type : types)
        if (place.reason.isEmpty())
            place.reason = refusalOf(bench.scene, place.parent, type);
    const Rect bounds = boundsOf(clip.design);
    const int beside = pasteOffset * std::max(0, pasteCount - 1); // not upon the one pasted there before
    Rect spot =
        bounds.moved(snapped(at.x() - bounds.center().x) + beside, snapped(at.y() - bounds.center().y) + beside);
    if (const Rect outer = bench.scene.rectOf(place.parent); !outer.isEmpty())
        spot = settledInto(spot, outer, false);
    place.dx = spot.x - bounds.x;
    place.dy = spot.y - bounds.y;
    return place;
}

CanvasView::Private::PastePlace CanvasView::Private::placeFor(const Clip& clip, const std::optional<QPointF>& pointer)
{
    const Design& design = bench.document.design();
    const auto& selection = bench.document.selection();
    const Rect bounds = boundsOf(clip.design);
    const Component* selected =
        selection.size() == 1 ? design.architecture.components.find(*selection.begin()) : nullptr;
    if (selected && selected->id != clip.parent && bench.scene.catalog().typeOf(*selected).isContainer &&
        mayHold(selected->id, clip)) {
        const Rect spot =
            freeSpot(design, bench.scene.boxes(), selected->id, bounds.width, bounds.height, bounds.center());
        return {.parent = selected->id, .dx = spot.x - bounds.x, .dy = spot.y - bounds.y};
    }
    QString reason;
    if (pointer || clip.isText) {
        const QPointF middle = QRectF(view->viewport()->rect()).center();
        const PastePlace place = placeAt(clip, bench.camera.toScene(pointer.value_or(middle)));
        if (place.reason.isEmpty())
            return place;
        reason = place.reason;
    }
    PastePlace place {.dx = pasteOffset * pasteCount, .dy = pasteOffset * pasteCount, .reason = reason};
    if (mayHold(clip.parent, clip)) {
        place.parent = clip.parent;
    } else {
        // Kept on the bare canvas all the same: what stands in a wrong place is found by the rules.
        const Id middle = bench.scene.containerAt(bench.camera.toScene(QRectF(view->viewport()->rect()).center()));
        place.parent = mayHold(middle, clip) ? middle : Id {};
    }
    if (!bounds.moved(place.dx, place.dy).intersects(bench.view)) {
        place.dx = snapped(bench.view.center().x - bounds.center().x);
        place.dy = snapped(bench.view.center().y - bounds.center().y);
    }
    return place;
}

void CanvasView::Private::paste(const Clip& clip, const PastePlace& place)
{
    const Design design = withMissingPlacements(bench.document.design(), bench.scene.catalog());
    Pasted result = pasted(design, clip.design, place.parent, place.dx, place.dy);
    Design next = grownToFit(std::move(result.design), bench.scene.catalog(), result.ids);
    bench.document.commit(CanvasView::tr("Paste"), std::move(next));
    bench.document.select({result.ids.begin(), result.ids.end()});
}

std::optional<Clip> CanvasView::Private::clip()
{
    cancelGesture();
    auto found = clipFrom(QGuiApplication::clipboard()->mimeData(), bench.scene.catalog(), bench.scene.language());
    if (!found)
        bench.hint(CanvasView::tr("The clipboard holds no components"));
    return found;
}

void CanvasView::Private::pasteAt(const std::optional<QPointF>& pixel)
{
    const auto found = clip();
    if (!found)
        return;
    // The count is of what is pasted at one place; at another place it begins anew.
    if (pixel && lastPaste != pixel)
        pasteCount = std::min(pasteCount, 0);
    lastPaste = pixel;
    ++pasteCount;
    const PastePlace place = placeFor(*found, pixel);
    paste(*found, place);
    if (!place.reason.isEmpty() && pixel)
        refuse(place.reason, bench.camera.toScene(*pixel));
}

void CanvasView::cut()
{
    copy();
    const Design& design = d->bench.document.design();
    const Catalog& catalog = d->bench.scene.catalog();
    if (topsOf(design, d->bench.document.selection()).empty())
        return;
    d->pasteCount = -1; // the place it was cut from is free
    if (const auto ids = d->deletableSelection(); !ids.empty())
        d->bench.document.commit(CanvasView::tr("Cut"), grownToFit(removed(design, catalog, ids), catalog, {}));
}

void CanvasView::copy()
{
    auto copied = clipboardData(d->bench.document.design(), d->bench.scene.catalog(), d->bench.document.selection());
    if (!copied)
        return;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    d->pasteCount = 0;
}

void CanvasView::copyAs(const QString& format)
{
    const Design& design = d->bench.document.design();
    const auto tops = topsOf(design, d->bench.document.selection());
    const Design shown = tops.empty() ? design : extracted(design, tops);
    const QByteArray bytes = copiedAs(format, shown, d->bench.scene.catalog());
    if (shown.architecture.components.empty() || bytes.isEmpty()) {
        d->bench.hint(CanvasView::tr("There is nothing to copy"));
        return;
    }
    auto* mime = new QMimeData;
    if (format == QLatin1String("png"))
        mime->setData(QLatin1String(pngMime), bytes);
    else
        mime->setText(QString::fromUtf8(bytes));
    if (format == QLatin1String("svg"))
        mime->setData(QLatin1String(svgMime), bytes);
    QGuiApplication::clipboard()->setMimeData(mime);
    d->bench.hint(tops.empty() ? CanvasView::tr("The whole drawing is on the clipboard")
                               : CanvasView::tr("The selection is on the clipboard"));
}

void CanvasView::paste()
{
    const bool isOver = viewport()->underMouse() && viewport()->rect().contains(d->lastPixel.toPoint());
    d->pasteAt(isOver ? std::optional {d->lastPixel} : std::nullopt);
}

void CanvasView::pasteInPlace()
{
    const auto clip = d->clip();
    if (!clip)
        return;
    const Rect bounds = boundsOf(clip->design);
    const Id under = d->bench.scene.containerAt(toQt(bounds).center(), topTypes(clip->design));
    Private::PastePlace place {.parent = d->mayHold(clip->parent, *clip) ? clip->parent : under};
    if (!d->mayHold(place.parent, *clip))
        place.parent.clear();
    d->paste(*clip, place);
    d->reveal({d->bench.document.selection().begin(), d->bench.document.selection().end()});
}

void CanvasView::duplicate()
{
    d->cancelGesture();
    const Catalog& catalog = d->bench.scene.catalog();
    const Design design = withMissingPlacements(d->bench.document.design(), catalog);
    const auto tops = topsOf(design, d->bench.document.selection());
    if (tops.empty())
        return;
    Copies copies = duplicated(design, tops, pasteOffset, pasteOffset);
    std::set<Id> selected;
    std::vector<Id> placements;
    for (const Id& top : tops) {
        selected.insert(copies.components.at(top));
        placements.push_back(copies.components.at(top));
    }
    for (const auto& [original, copy] : copies.connections)
        selected.insert(copy);
    for (const auto& row : copies.design.layout.placements)
        if (!containerOf(row->id).empty() && selected.contains(Id {componentOf(row->id)}))
            placements.push_back(row->id);
    d->bench.document.commit(CanvasView::tr("Duplicate"), grownToFit(std::move(copies.design), catalog, placements));
    d->bench.document.select(std::move(selected));
}

} // namespace gudo
