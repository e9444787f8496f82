#include <QStyle>

#include "app/canvas/canvas_private.h"
#include "app/canvas/gestures/arrange_gesture.h"
#include "core/layout/arrange.h"

namespace gudo {

void CanvasView::Private::arrange(const QString& text, const ArrangeOptions& options)
{
    cancelGesture();
    unstack();
    const Design before = withMissingPlacements(bench.document.design(), bench.scene.catalog());
    const Design next = arranged(before, bench.scene.catalog(), options);
    int moved = 0;
    for (const auto& row : before.layout.placements)
        moved += placementOf(next, row->id) == row->rect ? 0 : 1;
    if (next == bench.document.design()) {
        bench.hint(CanvasView::tr("Everything is in its place already"));
        return;
    }
    bench.hint(CanvasView::tr("%n component(s) moved", nullptr, moved));
    glideTo(text, next, bench.view.contains(bench.scene.bounds()));
}

void CanvasView::Private::glideTo(const QString& text, const Design& next, bool fits)
{
    if (!view->isVisible() || !view->style()->styleHint(QStyle::SH_Widget_Animate)) {
        bench.document.commit(text, next);
        if (fits)
            view->fitAll();
        return;
    }
    const auto done = [this, fits] {
        if (!gesture)
            return;
        finishGesture({});
        if (fits)
            view->fitAll();
    };
    start(std::make_unique<ArrangeGesture>(
        bench, text, next, [this] { refresh(); }, done));
}

void CanvasView::Private::settle()
{
    if (dynamic_cast<ArrangeGesture*>(gesture.get()))
        finishGesture({});
    else
        cancelGesture();
    unstack();
}

void CanvasView::arrangeAll(FlowDirection flow)
{
    d->arrange(CanvasView::tr("Arrange"), {.flow = flow});
}

void CanvasView::tidySelection()
{
    std::vector<Id> placements;
    for (const Id& id : d->bench.document.selection())
        for (Id& placement : d->bench.scene.placementsOf(id))
            placements.push_back(std::move(placement));
    if (!placements.empty())
        d->arrange(CanvasView::tr("Tidy"), {.only = std::move(placements)});
}

} // namespace gudo
