#include "app/canvas/canvas_private.h"

namespace gudo {

void CanvasView::setFound(const std::vector<Id>& ids, const Id& current)
{
    std::set<Id> found {ids.begin(), ids.end()};
    Overlay& overlay = d->bench.overlay;
    if (found == overlay.found && current == overlay.foundCurrent)
        return;
    overlay.found = std::move(found);
    overlay.foundCurrent = current;
    viewport()->update(); // they may be everywhere
}

const std::set<Id>& CanvasView::found() const
{
    return d->bench.overlay.found;
}

} // namespace gudo
