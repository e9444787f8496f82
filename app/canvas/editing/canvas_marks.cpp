#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "app/canvas/scene/marks.h"
#include "core/catalog/memberships.h"
#include "core/layout/arrange.h"
#include "core/layout/fit.h"
#include "core/layout/placement.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

QString textOf(Restack where)
{
    switch (where) {
    case Restack::ToFront:
        return CanvasView::tr("Bring to front");
    case Restack::Forward:
        return CanvasView::tr("Bring forward");
    case Restack::Backward:
        return CanvasView::tr("Send backward");
    case Restack::ToBack:
        break;
    }
    return CanvasView::tr("Send to back");
}

} // namespace

std::vector<Id> CanvasView::Private::markedComponents() const
{
    std::vector<Id> ids;
    for (const Id& id : bench.document.selection())
        if (bench.document.design().architecture.components.contains(id))
            ids.push_back(id);
    return ids;
}

std::vector<Id> CanvasView::Private::deletableSelection()
{
    const auto& selection = bench.document.selection();
    const std::vector<Id> all {selection.begin(), selection.end()};
    std::vector<Id> free = deletable(bench.document.design(), all);
    if (const int held = int(all.size() - free.size()); held > 0) {
        const QString why = CanvasView::tr("%n stay(s): locked, or around something locked", nullptr, held);
        const auto first =
            std::ranges::find_if(all, [&](const Id& id) { return std::ranges::find(free, id) == free.end(); });
        refuse(why, toQt(bench.scene.boundsOf(*first)).center());
    }
    return free;
}

void CanvasView::Private::setLocked(const std::vector<Id>& ids, bool areLocked)
{
    bench.document.commit(areLocked ? CanvasView::tr("Lock") : CanvasView::tr("Unlock"),
                          withLocked(bench.document.design(), ids, areLocked));
}

void CanvasView::toggleLock()
{
    d->cancelGesture();
    const Design& design = d->bench.document.design();
    const auto ids = d->markedComponents();
    const bool areLocked = std::ranges::all_of(ids, [&](const Id& id) { return lookOf(design, id).isLocked; });
    if (ids.empty())
        return;
    d->setLocked(ids, !areLocked);
    if (areLocked) // perhaps something around it still holds it
        emit hintChanged(lockRefusal(d->bench.document.design(), ids.front()));
    else
        emit hintChanged(tr("Locked: nothing moves or deletes it until it is unlocked"));
}

void CanvasView::hideSelection()
{
    d->cancelGesture();
    const auto ids = d->markedComponents();
    if (ids.empty())
        return;
    d->bench.document.commit(tr("Hide"), withHidden(d->bench.document.design(), ids, true));
    d->bench.document.select({});
    emit hintChanged(tr("%n hidden. Checks still see it", nullptr, int(ids.size())));
}

void CanvasView::showHidden()
{
    d->cancelGesture();
    const auto ids = hiddenOnes(d->bench.document.design());
    if (ids.empty())
        return;
    d->bench.document.commit(tr("Show all"), withHidden(d->bench.document.design(), ids, false));
    d->bench.document.select({ids.begin(), ids.end()});
}

void CanvasView::restackSelection(Restack where)
{
    d->cancelGesture();
    const auto ids = d->markedComponents();
    if (ids.empty())
        return;
    d->unstack();
    const Design before = withMissingPlacements(d->bench.document.design(), d->bench.scene.catalog());
    const Design next = restacked(before, d->bench.scene.catalog(), ids, where);
    if (next.layout.looks == before.layout.looks) {
        const bool isUp = where == Restack::ToFront || where == Restack::Forward;
        emit hintChanged(isUp ? tr("Nothing lies in front of it") : tr("Nothing lies behind it"));
        return;
    }
    d->bench.document.commit(textOf(where), next);
}

void CanvasView::fitToContents()
{
    d->cancelGesture();
    d->unstack();
    const Catalog& catalog = d->bench.scene.catalog();
    const auto ids = d->markedComponents();
    const Design before = withMissingPlacements(d->bench.document.design(), catalog);
    if (const auto free = unlocked(before, ids); free.empty() && !ids.empty()) {
        d->refuse(lockRefusal(before, ids.front()), toQt(d->bench.scene.boundsOf(ids.front())).center());
        return;
    }
    const Design fitted = fittedToContents(before, catalog, ids);
    if (fitted.layout == before.layout) {
        emit hintChanged(tr("It fits its contents already"));
        return;
    }
    d->bench.document.commit(tr("Fit to contents"), grownToFit(fitted, catalog, ids));
}

void CanvasView::Private::syncMembers()
{
    Overlay& overlay = bench.overlay;
    Id group;
    if (!gesture && !overlay.hovered.empty())
        group = componentOf(overlay.hovered);
    else if (!gesture && overlay.selected.size() == 1)
        group = *overlay.selected.begin();
    if (group == overlay.group)
        return;
    overlay.group = group;
    overlay.members.clear();
    for (const Id& member : membersOf(bench.scene.design(), bench.scene.catalog(), group))
        for (const Id& placement : bench.scene.placementsOf(member))
            overlay.members.insert(placement);
}

void CanvasView::Private::addMarksTo(QMenu* menu, const Hit& hit)
{
    const Design& design = bench.document.design();
    const Catalog& catalog = bench.scene.catalog();
    const Id id {componentOf(hit.id)};
    const auto add = [&](const QString& text, auto slot, const char* keys = "") {
        QAction* action = menu->addAction(text);
        showKeys(action, keys);
        QObject::connect(action, &QAction::triggered, view, slot);
    };
    menu->addSeparator();
    for (const Id& group : groupsOf(design, catalog, id))
        //: %1 the name of a group, like a security group
        add(CanvasView::tr("Remove from %1").arg(shownName(design, group)), [this, id, group] {
            bench.document.commit(CanvasView::tr("Remove from %1").arg(shownName(bench.document.design(), group)),
                                  withoutMember(bench.document.design(), bench.scene.catalog(), id, group));
        });
    addPresencesTo(menu, hit.id);
    menu->addSeparator();
    const Id lock {lockOf(design, id)};
    if (lock.empty() || lock == id)
        add(
            lock.empty() ? CanvasView::tr("Lock") : CanvasView::tr("Unlock"), [this] { view->toggleLock(); },
            "arrange.lock");
    else
        add(CanvasView::tr("Unlock %1").arg(shownName(design, lock)), [this, lock] { setLocked({lock}, false); });
    add(
        CanvasView::tr("Hide"), [this] { view->hideSelection(); }, "arrange.hide");
    QMenu* order = menu->addMenu(CanvasView::tr("Order"));
    for (const auto& [where, keys] :
         {std::pair {Restack::ToFront, "arrange.to-front"}, std::pair {Restack::Forward, "arrange.forward"},
          std::pair {Restack::Backward, "arrange.backward"}, std::pair {Restack::ToBack, "arrange.to-back"}}) {
        QAction* action = order->addAction(textOf(where));
        showKeys(action, keys);
        QObject::connect(action, &QAction::triggered, view, [this, where = where] { view->restackSelection(where); });
    }
    if (bench.scene.isContainer(id))
        add(
            CanvasView::tr("Fit to contents"), [this] { view->fitToContents(); }, "arrange.fit-contents");
}

} // namespace gudo
