#include <cmath>

#include "app/canvas/canvas_private.h"
#include "app/canvas/editing/arrange.h"
#include "app/canvas/scene/neighbourhood.h"

namespace gudo {

Rect CanvasView::Private::snappedDrop(const ComponentType& type, const QPointF& at, const Id& container)
{
    const Rect wanted {int(std::lround(at.x() - type.width / 2.0)), int(std::lround(at.y() - type.height / 2.0)),
                       type.width, type.height};
    bench.overlay.guides.clear();
    if (lastModifiers & Qt::ControlModifier)
        return wanted;
    const double reach = snapReach / bench.camera.zoom;
    const Snap snap = snappedTo(
        neighbourhoodOf(bench.scene, wanted, type.isContainer, container, bench.view, {}, reach), wanted, reach);
    bench.overlay.guides = snap.guides;
    return wanted.moved(snap.dx, snap.dy);
}

} // namespace gudo
