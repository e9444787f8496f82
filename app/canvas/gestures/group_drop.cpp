#include "app/canvas/gestures/group_drop.h"

#include <QCoreApplication>

#include "app/canvas/scene/marks.h"
#include "app/text/particles.h"
#include "core/catalog/memberships.h"

namespace gudo {

namespace {

/// The front card under a point.
Id cardAt(const Scene& scene, const QPointF& point, const std::set<Id, std::less<>>& excluded)
{
    const Point at = fromQt(point);
    const auto found = scene.slotsIn({{at.x, at.y, 1, 1}});
    for (auto slot = found.rbegin(); slot != found.rend(); ++slot) {
        const SceneItem& item = scene.item(*slot);
        if (item.kind == ItemKind::Card && item.rect.contains(at) && !excluded.contains(item.id()))
            return item.id();
    }
    return {};
}

} // namespace

GroupDrop groupDropAt(const Scene& scene, const QPointF& point, std::span<const Id> dragged,
                      const std::set<Id, std::less<>>& excluded)
{
    GroupDrop drop;
    const Id card = cardAt(scene, point, excluded);
    const Design& design = scene.design();
    const auto& components = design.architecture.components;
    const Component* onto = components.find(componentOf(card));
    if (!onto || dragged.empty())
        return drop;
    bool knowsAll = true;
    for (const Id& id : dragged) {
        const Component* row = components.find(id);
        if (!row || row == onto)
            return {};
        const bool joins = membershipProperty(scene.catalog(), *row, *onto) != nullptr;
        const bool takes = !joins && membershipProperty(scene.catalog(), *onto, *row) != nullptr;
        if (!joins && !takes)
            return {};
        const Component& member = joins ? *row : *onto;
        const Component& group = joins ? *onto : *row;
        if (isMember(scene.catalog(), member, group))
            continue;
        knowsAll = false;
        drop.joining.emplace_back(member.id, group.id);
    }
    drop.card = card;
    drop.isRefused = knowsAll;
    const Id& only = dragged.front();
    const bool isGroupDragged = !drop.joining.empty() && drop.joining.front().second == only;
    const QString name = shownName(design, onto->id);
    if (knowsAll)
        //: %1 and %2 names of components
        drop.sentence =
            QCoreApplication::translate("gudo::Canvas", "Already joined: %1 and %2").arg(shownName(design, only), name);
    else if (isGroupDragged)
        //: %1 the name of a component, %2 that of a group, like a security group
        drop.sentence = withParticles(
            QCoreApplication::translate("gudo::Canvas", "Add %1 to %2").arg(name, shownName(design, only)));
    else
        //: %1 the name of a group, like a security group
        drop.sentence = QCoreApplication::translate("gudo::Canvas", "Add to %1").arg(name);
    return drop;
}

void joinGroup(Workbench& bench, const GroupDrop& drop, const QPointF& point)
{
    if (drop.isRefused) {
        bench.refuse(drop.sentence, point);
        return;
    }
    Design next = bench.document.design();
    for (const auto& [member, group] : drop.joining)
        next = withMember(std::move(next), bench.scene.catalog(), member, group);
    bench.document.commit(drop.sentence, std::move(next));
}

} // namespace gudo
