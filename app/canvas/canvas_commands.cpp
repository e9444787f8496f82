#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "core/catalog/references.h"

namespace gudo {

void CanvasView::deleteSelection()
{
    d->cancelGesture();
    const auto& selection = d->bench.document.selection();
    const std::vector<Id> ids(selection.begin(), selection.end());
    if (!ids.empty())
        d->bench.document.commit(CanvasView::tr("Delete"),
                                 removed(d->bench.document.design(), d->bench.scene.catalog(), ids));
}

void CanvasView::selectAll()
{
    std::set<Id> all;
    for (const auto& row : d->bench.document.design().architecture.components)
        all.insert(row->id);
    for (const auto& row : d->bench.document.design().architecture.connections)
        all.insert(row->id);
    d->bench.document.select(std::move(all));
}

} // namespace gudo
