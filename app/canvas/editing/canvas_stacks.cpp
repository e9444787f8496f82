#include "app/canvas/canvas_private.h"
#include "core/picture/collapsed.h"

namespace gudo {

Design CanvasView::Private::shown(const Design& design) const
{
    return areRepeatsStacked
               ? collapsed(withMissingPlacements(design, bench.scene.catalog()), bench.scene.catalog(), usualCollapse)
               : design;
}

bool CanvasView::Private::unstack()
{
    if (!areRepeatsStacked)
        return false;
    view->setRepeatsStacked(false);
    bench.hint(CanvasView::tr("Repeats are shown one by one again, to be edited"));
    return true;
}

void CanvasView::setRepeatsStacked(bool areStacked)
{
    if (areStacked == d->areRepeatsStacked)
        return;
    d->cancelGesture();
    const bool wasWhole = d->bench.view.contains(d->bench.scene.bounds());
    d->areRepeatsStacked = areStacked;
    d->bench.scene.show(d->shown(d->bench.document.design()));
    d->bench.overlay.hovered.clear();
    d->bench.overlay.connectable.clear();
    d->bench.overlay.resizable.clear();
    d->syncSelection();
    d->syncStory();
    d->refresh();
    if (wasWhole) // a smaller picture may be looked at more closely
        fitAll();
    emit repeatsStackedChanged(areStacked);
}

} // namespace gudo
