#include <algorithm>
#include <iterator>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/scene/marks.h"
#include "app/text/texts.h"
#include "core/layout/aligned.h"
#include "core/layout/grouped.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

QString nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return CanvasView::tr("Align left");
    case Alignment::Center:
        return CanvasView::tr("Align centers");
    case Alignment::Right:
        return CanvasView::tr("Align right");
    case Alignment::Top:
        return CanvasView::tr("Align top");
    case Alignment::Middle:
        return CanvasView::tr("Align middles");
    case Alignment::Bottom:
        break;
    }
    return CanvasView::tr("Align bottom");
}

} // namespace

std::vector<Id> CanvasView::Private::selectedComponents() const
{
    return unlocked(bench.document.design(), topsOf(bench.document.design(), bench.document.selection()));
}

CanvasView::Private::Lined CanvasView::Private::lined() const
{
    const Design& design = bench.document.design();
    Lined lined {.ids = topsOf(design, bench.document.selection())};
    std::ranges::copy_if(lined.ids, std::back_inserter(lined.fixed),
                         [&](const Id& id) { return !lockOf(design, id).empty(); });
    return lined;
}

void CanvasView::Private::lineUp(const QString& text, const Design& next, const QString& unchanged)
{
    if (next == bench.document.design())
        bench.hint(unchanged);
    else
        glideTo(text, next, false);
}

void CanvasView::align(Alignment alignment)
{
    d->settle();
    const auto [ids, fixed] = d->lined();
    if (ids.size() < 2)
        return;
    const Design& design = d->bench.document.design();
    d->lineUp(nameOf(alignment), aligned(design, d->bench.scene.catalog(), ids, alignment, fixed),
              tr("They are in line already, or their containers keep them apart"));
}

void CanvasView::distribute(Distribution direction)
{
    d->settle();
    const auto [ids, fixed] = d->lined();
    if (ids.size() < 3) {
        d->bench.hint(tr("Select three or more to distribute them"));
        return;
    }
    const Design& design = d->bench.document.design();
    d->lineUp(direction == Distribution::Across ? tr("Distribute horizontally") : tr("Distribute vertically"),
              distributed(design, d->bench.scene.catalog(), ids, direction, fixed),
              tr("The gaps are equal already, or their containers keep them apart"));
}

void CanvasView::makeSameSize()
{
    d->settle();
    const auto [ids, fixed] = d->lined();
    if (ids.size() < 2)
        return;
    const Design& design = d->bench.document.design();
    d->lineUp(tr("Same size"), sameSized(design, d->bench.scene.catalog(), ids, Measure::Both, fixed),
              tr("They have the same size already"));
}

void CanvasView::groupSelection()
{
    d->settle();
    const auto ids = d->selectedComponents();
    Grouped result = grouped(d->bench.document.design(), d->bench.scene.catalog(), ids, d->bench.scene.language());
    if (result.ids.empty()) {
        d->refuseHere(toText(result.refusal));
        return;
    }
    d->bench.document.commit(tr("Group"), std::move(result.design));
    d->bench.document.select({result.ids.begin(), result.ids.end()});
}

void CanvasView::ungroupSelection()
{
    d->settle();
    const auto ids = d->selectedComponents();
    Grouped result = ungrouped(d->bench.document.design(), d->bench.scene.catalog(), ids);
    if (result.ids.empty()) {
        d->refuseHere(toText(result.refusal));
        return;
    }
    d->bench.document.commit(tr("Ungroup"), std::move(result.design));
    d->bench.document.select({result.ids.begin(), result.ids.end()});
}

void CanvasView::Private::refuseHere(const QString& why)
{
    Rect around;
    for (const Id& id : bench.document.selection())
        around = united(around, bench.scene.boundsOf(id));
    const QPointF middle = bench.camera.toScene(QRectF(view->viewport()->rect()).center());
    refuse(why, around.isEmpty() ? middle : toQt(around).center());
}

} // namespace gudo
