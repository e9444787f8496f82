#include "app/canvas/gestures/presence_gesture.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

#include "app/canvas/editing/arrange.h"
#include "app/canvas/gestures/snapping.h"
#include "app/canvas/scene/marks.h"
#include "app/canvas/scene/neighbourhood.h"
#include "app/text/particles.h"
#include "core/layout/arrange.h"
#include "core/layout/presences.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

/// "Subnet": what the copies of a component live in.
QString homesOf(const Scene& scene, const Component& component)
{
    const ComponentType& type = scene.catalog().typeOf(component);
    QStringList homes;
    if (const PropertySchema* schema = scene.catalog().propertyOf(type, type.spread))
        for (const std::string& kind : schema->reference)
            homes << QString::fromStdString(std::string {scene.catalog().kindName(kind, scene.language())});
    return homes.join(QStringLiteral(", "));
}

} // namespace

PresenceGesture::PresenceGesture(Workbench& bench, Id presence, const QPointF& start)
    : Gesture {bench}
    , m_presence {std::move(presence)}
    , m_component {componentOf(m_presence)}
    , m_home {containerOf(m_presence)}
    , m_start {start}
    , m_base {withMissingPlacements(bench.document.design(), bench.scene.catalog())}
    , m_before {bench.scene.rectOf(m_presence)}
    , m_now {m_before}
    , m_goal {m_home, {}}
{
    m_bench.scene.beginPreview();
    m_bench.scene.setLifted({m_component});
}

/// The innermost container under the pointer that copies live in; else the innermost at all, which refuses.
PresenceGesture::Goal PresenceGesture::goalAt(const QPointF& point) const
{
    const auto& components = m_base.architecture.components;
    const Id inner = m_bench.scene.containerAt(point);
    for (const Component* at = components.find(inner); at; at = components.find(at->parent))
        if (at->id == m_home ||
            presenceFault(m_base, m_bench.scene.catalog(), m_component, at->id) != PresenceFault::WrongKind)
            return {at->id, at->id == m_home ? QString {} : refusalFor(at->id)};
    return {inner, refusalFor(inner)};
}

QString PresenceGesture::refusalFor(const Id& container) const
{
    if (const QString locked = lockRefusal(m_base, container); !locked.isEmpty())
        return locked;
    const QString where = shownName(m_base, container);
    switch (presenceFault(m_base, m_bench.scene.catalog(), m_component, container)) {
    case PresenceFault::None:
        break;
    case PresenceFault::TakenThere:
        //: %1 the name of a component, %2 that of a subnet
        return QCoreApplication::translate("gudo::Canvas", "%1 is in %2 already")
            .arg(shownName(m_base, m_component), where);
    case PresenceFault::Elsewhere:
        //: %1 the name of a subnet, %2 that of a network
        return QCoreApplication::translate("gudo::Canvas", "%1 lies outside of %2")
            .arg(where, shownName(m_base, m_base.architecture.components.find(m_component)->parent));
    case PresenceFault::NotSpread:
    case PresenceFault::WrongKind:
        //: %1 the name of a component, %2 a kind of container
        return QCoreApplication::translate("gudo::Canvas", "Not here: %1 goes into %2")
            .arg(shownName(m_base, m_component),
                 homesOf(m_bench.scene, *m_base.architecture.components.find(m_component)));
    }
    return {};
}

void PresenceGesture::move(const Pointer& pointer)
{
    const QPointF by = pointer.scene - m_start;
    m_adds = pointer.modifiers & Qt::ControlModifier;
    m_now = m_before.moved(int(std::lround(by.x())), int(std::lround(by.y())));
    m_bench.overlay.guides.clear();
    if (!m_adds) {
        const double reach = snapReach / m_bench.camera.zoom;
        const Neighbourhood around =
            neighbourhoodOf(m_bench.scene, m_now, false, m_bench.scene.containerAt(pointer.scene), m_bench.view,
                            {m_presence, m_component}, reach);
        const Snap snap = snappedTo(around, m_now, reach);
        m_now = m_now.moved(snap.dx, snap.dy);
        m_bench.overlay.guides = snap.guides;
    }
    const bool staysHome = pointer.modifiers & Qt::AltModifier;
    m_group = staysHome
                  ? GroupDrop {}
                  : groupDropAt(m_bench.scene, pointer.scene, std::span {&m_component, 1}, {m_presence, m_component});
    m_goal = staysHome ? Goal {m_home, {}} : goalAt(pointer.scene);
    if (m_adds) {
        m_bench.scene.show(m_base, false);
        if (!m_bench.overlay.ghost)
            m_bench.overlay.ghost = componentItem(m_base, m_bench.scene.catalog(), m_bench.scene.boxes(), m_presence,
                                                  m_bench.scene.options());
        const Rect was = m_bench.overlay.ghost->rect;
        m_bench.overlay.ghost = shifted(*std::move(m_bench.overlay.ghost), m_now.x - was.x, m_now.y - was.y);
    } else {
        m_bench.overlay.ghost.reset();
        m_bench.scene.show(placed(m_base, m_presence, m_now), false);
    }

    Overlay& overlay = m_bench.overlay;
    overlay.target.reset();
    overlay.pill.reset();
    if (m_group.isThere()) {
        overlay.target = m_group.highlight();
        m_bench.hint(m_group.sentence);
        return;
    }
    if (m_goal.container == m_home) {
        m_bench.hint(m_adds ? refusalFor(m_home)
                            : QCoreApplication::translate("gudo::Canvas", "Ctrl adds it to another container too"));
        return;
    }
    const bool isRefused = !m_goal.refusal.isEmpty();
    overlay.target = Overlay::Target {m_goal.container, shownName(m_base, m_goal.container), isRefused};
    if (isRefused) {
        overlay.pill = Overlay::Pill {m_goal.refusal, pointer.scene, true};
        m_bench.hint(m_goal.refusal);
    } else {
        const QString where = shownName(m_base, m_goal.container);
        m_bench.hint(
            m_adds ? QCoreApplication::translate("gudo::Canvas", "Spread to %1 too").arg(where)
                   : withParticles(
                         QCoreApplication::translate("gudo::Canvas", "Move to %1, Ctrl keeps it here too").arg(where)));
    }
}

Design PresenceGesture::after() const
{
    const Catalog& catalog = m_bench.scene.catalog();
    const Id landed = presenceId(m_component, m_goal.container);
    Design next = m_adds ? withPresence(m_base, catalog, m_component, m_goal.container, m_now)
                         : withPresenceMoved(m_base, catalog, m_presence, m_goal.container, m_now);
    next = keptInside(std::move(next), m_bench.scene.boxes(), std::span {&landed, 1});
    return grownToFit(std::move(next), catalog, std::span {&landed, 1});
}

void PresenceGesture::finish(const Pointer& pointer)
{
    move(pointer);
    const QString refusal = m_adds && m_goal.container == m_home ? refusalFor(m_home) : m_goal.refusal;
    const Design next = m_group.isThere() || !refusal.isEmpty() ? m_base : after();
    end();
    if (m_group.isThere())
        joinGroup(m_bench, m_group, pointer.scene);
    else if (!refusal.isEmpty())
        m_bench.refuse(refusal, pointer.scene);
    else if (m_now != m_before)
        m_bench.document.commit(m_adds ? QCoreApplication::translate("gudo::Canvas", "Spread")
                                       : QCoreApplication::translate("gudo::Canvas", "Move"),
                                next);
}

void PresenceGesture::cancel()
{
    end();
}

void PresenceGesture::end()
{
    m_bench.scene.setLifted({});
    m_bench.scene.endPreview();
    m_bench.overlay.guides.clear();
    m_bench.overlay.ghost.reset();
    m_bench.overlay.target.reset();
    m_bench.overlay.pill.reset();
    m_bench.hint({});
}

} // namespace gudo
