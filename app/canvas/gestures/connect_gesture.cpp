#include "app/canvas/gestures/connect_gesture.h"

#include <QCoreApplication>

#include <cmath>

#include "app/canvas/painting/look.h"
#include "app/text/names.h"
#include "app/text/particles.h"
#include "app/text/plain_text.h"
#include "core/adding/clone.h"
#include "core/layout/routing/routing.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr double clickReach = 10; // pixels around a handle that are no drag yet

} // namespace

QString ConnectGesture::refusal(const Id& target) const
{
    const auto from = componentOf(m_from);
    const auto to = componentOf(target);
    const Design& design = m_bench.document.design();
    if (from == to)
        return QCoreApplication::translate("gudo::Canvas", "%1 cannot be connected to itself")
            .arg(nameIn(design, from));
    return isConnected(design, from, to) ? QCoreApplication::translate("gudo::Canvas", "%1 is already connected to %2")
                                               .arg(nameIn(design, from), nameIn(design, to))
                                         : QString {};
}

bool ConnectGesture::isAtHandle(const Pointer& pointer) const
{
    const auto handles = connectorsOf(m_bench.camera.toPixel(m_bench.scene.rectOf(m_from)));
    const QPointF gap = handles[std::size_t(m_side)] - pointer.pixel;
    return std::hypot(gap.x(), gap.y()) < clickReach;
}

void ConnectGesture::move(const Pointer& pointer)
{
    m_isDragged = m_isDragged || !isAtHandle(pointer);
    if (!m_isDragged) {
        m_bench.hint(
            QCoreApplication::translate("gudo::Canvas", "Click to add another one and connect it, drag to connect"));
        return;
    }
    const Scene& scene = m_bench.scene;
    const Rect from = scene.rectOf(m_from);
    const Hit hit = scene.hit(pointer.scene, 6 / m_bench.camera.zoom);
    // The empty inside of a container is canvas: a line let go there was not meant for the container.
    m_target = hit.isComponent() && hit.part != Hit::Part::Body ? hit.id : Id {};
    if (m_target == m_from && from.grown(20).contains(fromQt(pointer.scene)) && !from.contains(fromQt(pointer.scene)))
        m_target.clear();

    const Point at = fromQt(pointer.scene);
    const Rect to = m_target.empty() ? Rect {at.x, at.y, 1, 1} : scene.rectOf(m_target);
    QPolygonF line;
    if (m_target != m_from) {
        RoutingEdge edge {.from = 0, .to = 1};
        if (m_target.empty())
            edge.fromSide = m_side;
        const std::vector<RoutingBox> boxes {{.rect = from}, {.rect = to}};
        const auto lines = routed(boxes, std::span {&edge, 1});
        for (const Point& p : lines.front())
            line << QPointF(p.x, p.y);
    }
    if (line.size() < 2 && m_target.empty())
        line = {toQt(from).center(), pointer.scene};
    const QString why = m_target.empty() ? QString {} : refusal(m_target);
    m_bench.overlay.link = Overlay::Link {line, m_target, !why.isEmpty()};
    m_bench.overlay.pill.reset();
    if (!why.isEmpty()) {
        m_bench.overlay.pill = Overlay::Pill {why, pointer.scene, true};
        m_bench.hint(why);
    } else if (!m_target.empty()) {
        m_bench.hint(QCoreApplication::translate("gudo::Canvas", "Connect to %1")
                         .arg(nameIn(scene.design(), componentOf(m_target))));
    } else {
        m_bench.hint(QCoreApplication::translate(
            "gudo::Canvas", "Release on a component to connect, on the canvas to add one, Esc cancels"));
    }
}

void ConnectGesture::finish(const Pointer& pointer)
{
    move(pointer);
    const Id target = m_target;
    const QPolygonF line = m_bench.overlay.link ? m_bench.overlay.link->line : QPolygonF {};
    const bool isAlone = pointer.modifiers & Qt::AltModifier;
    cancel();
    if (!m_isDragged) {
        m_bench.growFrom(m_from, m_side);
        return;
    }
    if (target.empty()) {
        if (!isAlone && !isAtHandle(pointer))
            m_bench.offerEnd(Id {componentOf(m_from)}, pointer.scene, line);
        return;
    }
    if (const QString why = refusal(target); !why.isEmpty()) {
        if (target != m_from)
            m_bench.refuse(why, pointer.scene);
        return;
    }
    const Design& design = m_bench.document.design();
    const Id from {componentOf(m_from)};
    const Id to {componentOf(target)};
    const Id id = freeId(design.architecture, idFrom(from + "-" + to, "connection"));
    const QString text = withParticles(
        QCoreApplication::translate("gudo::Canvas", "Connect %1 to %2").arg(nameIn(design, from), nameIn(design, to)));
    m_bench.document.commit(text, withConnection(design, Connection {.id = id, .from = from, .to = to}));
    m_bench.document.select({id});
}

void ConnectGesture::cancel()
{
    m_bench.overlay.link.reset();
    m_bench.overlay.pill.reset();
    m_bench.hint({});
}

} // namespace gudo
