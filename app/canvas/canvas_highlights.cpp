#include "app/canvas/canvas_private.h"

namespace gudo {

void CanvasView::setHighlights(const Highlights& highlights)
{
    if (highlights == d->highlights.shown())
        return;
    d->highlights.set(highlights);
    d->syncHalos(); // one question at a time
    d->hoverSpot();
    d->syncStory();
    d->refresh();
    viewport()->update();
}

const Highlights& CanvasView::highlights() const
{
    return d->highlights.shown();
}

} // namespace gudo
