#include "app/canvas/gestures/drop_target.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

#include "app/canvas/painting/camera.h"
#include "app/canvas/scene/line_distance.h"
#include "app/canvas/scene/marks.h"
#include "app/text/plain_text.h"
#include "core/adding/split.h"
#include "core/catalog/areas.h"

namespace gudo {

QString homesOf(const Scene& scene, const ComponentType& type)
{
    QStringList homes;
    for (const std::string& kind : type.parents) {
        if (kind == "area")
            continue;
        homes << (kind == "canvas" ? QCoreApplication::translate("gudo::Canvas", "the bare canvas")
                                   : toQString(scene.catalog().kindName(kind, scene.language())));
    }
    return homes.size() <= 3 ? homes.join(QStringLiteral(", ")) : QString {};
}

QString refusalOf(const Scene& scene, std::string_view container, std::string_view type)
{
    const Catalog& catalog = scene.catalog();
    const Component* parent = scene.design().architecture.components.find(container);
    const ComponentType* row = catalog.find(type);
    if (const QString locked = lockRefusal(scene.design(), container); !locked.isEmpty())
        return locked;
    if (!row || mayHold(scene.design().architecture, catalog, parent, type))
        return {};
    const QString what = toQString(row->name.in(scene.language()));
    const QString homes = homesOf(scene, *row);
    if (!parent) {
        //: %1 a type of component, %2 kinds of containers
        return homes.isEmpty()
                   ? QCoreApplication::translate("gudo::Canvas", "%1 cannot stand on the bare canvas").arg(what)
                   : QCoreApplication::translate("gudo::Canvas", "Not on the bare canvas: %1 goes into %2")
                         .arg(what, homes);
    }
    const ComponentType& parentType = catalog.typeOf(*parent);
    const QString where = parentType.kinds.empty()
                              ? toQString(parentType.name.in(scene.language()))
                              : toQString(catalog.kindName(parentType.kinds.front(), scene.language()));
    //: %1 a type of component, %2 kinds of containers
    return homes.isEmpty()
               ? QCoreApplication::translate("gudo::Canvas", "Not here: %1 does not go into %2").arg(what, where)
               : QCoreApplication::translate("gudo::Canvas", "Not here: %1 goes into %2").arg(what, homes);
}

DropTarget dropTargetAt(const Scene& scene, const QPointF& point, const std::vector<std::string>& types,
                        const std::set<Id>& dragged)
{
    DropTarget target;
    target.container = scene.containerAt(point, types, dragged);
    if (const Component* container = scene.design().architecture.components.find(target.container))
        target.name = toQString(displayName(*container));
    for (const std::string& type : types)
        if (target.refusal.isEmpty())
            target.refusal = refusalOf(scene, target.container, type);
    return target;
}

Id splitAt(const Scene& scene, const QPointF& point, double tolerance, const std::string& type,
           const std::set<Id>& dragged)
{
    const int reach = int(std::ceil(tolerance)) + 1;
    const Rect around = Rect {fromQt(point).x, fromQt(point).y, 1, 1}.grown(reach);
    Id nearest;
    double least = tolerance;
    for (const int slot : scene.slotsIn({around})) {
        const Id& id = scene.item(slot).id();
        const Connection* connection = scene.design().architecture.connections.find(id);
        if (!connection || dragged.contains(connection->from) || dragged.contains(connection->to) ||
            !maySplit(scene.design(), scene.catalog(), id, type))
            continue;
        if (const double distance = distanceTo(point, scene.line(id)); distance <= least) {
            least = distance;
            nearest = id;
        }
    }
    return nearest;
}

QString splitHint(const Scene& scene, std::string_view connection)
{
    const auto& architecture = scene.design().architecture;
    const Connection* row = architecture.connections.find(connection);
    if (!row)
        return {};
    return QCoreApplication::translate("gudo::Canvas", "Between %1 and %2")
        .arg(toQString(displayName(*architecture.components.find(row->from))),
             toQString(displayName(*architecture.components.find(row->to))));
}

} // namespace gudo
