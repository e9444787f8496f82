#include <algorithm>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/scene/marks.h"
#include "core/layout/arrange.h"
#include "core/layout/placement.h"
#include "core/layout/presences.h"
#include "core/model/looks.h"

namespace gudo {

bool CanvasView::Private::deletePresence()
{
    const Id presence = bench.overlay.focusedPresence;
    if (presence.empty())
        return false;
    removePresence(presence);
    return true;
}

void CanvasView::Private::removePresence(const Id& presence)
{
    const Design& design = bench.document.design();
    const Catalog& catalog = bench.scene.catalog();
    const QPointF at = toQt(bench.scene.rectOf(presence)).center();
    if (const QString locked = lockRefusal(design, presence); !locked.isEmpty()) {
        refuse(locked, at);
        return;
    }
    const Design next = withoutPresence(design, catalog, presence);
    if (next == design) {
        refuse(CanvasView::tr("The last one stays: delete the component instead"), at);
        return;
    }
    //: %1 the name of a subnet
    bench.document.commit(CanvasView::tr("Remove from %1").arg(shownName(design, containerOf(presence))),
                          grownToFit(next, catalog, {}));
}

void CanvasView::Private::spreadTo(const Id& component, const Id& container)
{
    const Catalog& catalog = bench.scene.catalog();
    const Design design = withMissingPlacements(bench.document.design(), catalog);
    Rect like {0, 0, 96, 88};
    for (const Id& placement : bench.scene.placementsOf(component))
        if (!containerOf(placement).empty())
            like = bench.scene.rectOf(placement);
    const Rect spot = freeSpot(design, bench.scene.boxes(), container, like.width, like.height, like.center());
    const Id presence = presenceId(component, container);
    bench.document.commit(
        CanvasView::tr("Spread to %1").arg(shownName(design, container)),
        grownToFit(withPresence(design, catalog, component, container, spot), catalog, std::span {&presence, 1}));
    reveal({component});
}

void CanvasView::Private::addPresencesTo(QMenu* menu, const Id& placement)
{
    const Design& design = bench.document.design();
    const Catalog& catalog = bench.scene.catalog();
    const Id component {componentOf(placement)};
    const auto containers = presenceContainers(design, catalog, component);
    if (const Id container {containerOf(placement)}; !container.empty()) {
        QAction* action = menu->addAction(CanvasView::tr("Remove from %1").arg(shownName(design, container)));
        action->setEnabled(containers.size() > 1);
        QObject::connect(action, &QAction::triggered, view, [this, placement] { removePresence(placement); });
    }
    std::vector<Id> further = furtherContainers(design, catalog, component);
    std::erase_if(further, [&](const Id& id) { return !lockOf(design, id).empty(); });
    if (further.empty() || !lockOf(design, component).empty())
        return;
    QMenu* spread = menu->addMenu(CanvasView::tr("Spread to"));
    for (const Id& container : further)
        QObject::connect(spread->addAction(shownName(design, container)), &QAction::triggered, view,
                         [this, component, container] { spreadTo(component, container); });
}

} // namespace gudo
