#include <QKeyEvent>

#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/editing/clipboard.h"
#include "app/canvas/scene/marks.h"
#include "core/layout/arrange.h"
#include "core/model/edits.h"

namespace gudo {

void CanvasView::Private::nudge(int dx, int dy)
{
    if (!bench.document.selection().empty())
        unstack();
    const Design& design = bench.document.design();
    std::vector<Id> placements;
    const auto tops = topsOf(design, bench.document.selection());
    const auto free = unlocked(design, tops);
    for (const Id& id : free)
        for (const Id& placement : bench.scene.placementsOf(id))
            placements.push_back(placement);
    if (!tops.empty() && free.empty())
        bench.hint(lockRefusal(design, tops.front()));
    if (placements.empty() || gesture)
        return;
    Design next = moved(withMissingPlacements(design, bench.scene.catalog()), placements, dx, dy);
    next = keptInside(std::move(next), bench.scene.boxes(), placements);
    bench.document.commit(CanvasView::tr("Move"), grownToFit(std::move(next), bench.scene.catalog(), placements),
                          QStringLiteral("nudge"));
    nudgeTimer.start();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    const bool hasShift = event->modifiers() & Qt::ShiftModifier;
    const int step = hasShift ? gridStep : 1;
    if (d->takePickKey(event))
        return;
    if (event->key() == Qt::Key_Escape) {
        if (d->gesture)
            d->cancelGesture();
        else if (!d->bench.document.selection().empty() || !d->bench.document.spotlight().empty())
            d->bench.document.select({});
        else
            event->ignore();
    } else if (d->gesture) {
        event->ignore(); // nothing may change under a drag
    } else if (d->takeArrow(event)) {
        return;
    } else if (d->walkKey(*event)) {
        event->accept();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (hasControl && event->key() == Qt::Key_D) {
        duplicate();
    } else if (hasControl && event->key() == Qt::Key_0) {
        setZoom(1);
    } else if (hasControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (hasControl && event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (hasControl) {
        event->ignore();
    } else if (hasShift && (event->key() == Qt::Key_1 || event->key() == Qt::Key_Exclam)) {
        fitAll();
    } else if (hasShift &&
               (event->key() == Qt::Key_2 || event->key() == Qt::Key_At || event->key() == Qt::Key_QuoteDbl)) {
        fitSelection();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        deleteSelection();
    } else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        renameSelected();
    } else if (event->key() == Qt::Key_Left) {
        d->nudge(-step, 0);
    } else if (event->key() == Qt::Key_Right) {
        d->nudge(step, 0);
    } else if (event->key() == Qt::Key_Up) {
        d->nudge(0, -step);
    } else if (event->key() == Qt::Key_Down) {
        d->nudge(0, step);
    } else if (event->key() == Qt::Key_Space) {
        d->isSpaceDown = true;
        d->hover(d->lastPixel);
    } else if (d->quick->beginWith(event, d->spotForNew())) {
        d->unstack();
    } else {
        event->ignore();
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->isSpaceDown = false;
        if (!d->gesture)
            d->hover(d->lastPixel);
    } else {
        event->ignore();
    }
}

} // namespace gudo
