#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "core/catalog/references.h"
#include "core/layout/placement.h"

namespace gudo {

void CanvasView::deleteSelection()
{
    d->cancelGesture();
    if (d->deletePresence())
        return;
    const Design& design = d->bench.document.design();
    const Catalog& catalog = d->bench.scene.catalog();
    if (const auto ids = d->deletableSelection(); !ids.empty())
        d->bench.document.commit(CanvasView::tr("Delete"), grownToFit(removed(design, catalog, ids), catalog, {}));
}

void CanvasView::selectAll()
{
    std::set<Id> all;
    for (const auto& row : d->bench.document.design().architecture.components)
        if (!d->bench.scene.placementsOf(row->id).empty() || d->areRepeatsStacked)
            all.insert(row->id); // what is hidden cannot be selected here
    for (const auto& row : d->bench.document.design().architecture.connections)
        if (all.contains(row->from) && all.contains(row->to))
            all.insert(row->id);
    d->bench.document.select(std::move(all));
}

} // namespace gudo
