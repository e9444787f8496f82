#include "app/canvas/connect_gesture.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/layout/routing.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

QString nameOf(const Design& design, std::string_view placement)
{
    const Component* component = design.architecture.components.find(componentOf(placement));
    return component ? QString::fromStdString(std::string {displayName(*component)}) : QString {};
}

} // namespace

QString ConnectGesture::refusal(const Id& target) const
{
    const auto from = componentOf(m_from);
    const auto to = componentOf(target);
    const Design& design = m_bench.document.design();
    if (from == to)
        return QCoreApplication::translate("gudo::Canvas", "%1 cannot be connected to itself")
            .arg(nameOf(design, from));
    const bool isThere = std::ranges::any_of(design.architecture.connections, [&](const auto& row) {
        return row->from == from && row->to == to && isRequest(*row);
    });
    return isThere ? QCoreApplication::translate("gudo::Canvas", "%1 is already connected to %2")
                         .arg(nameOf(design, from), nameOf(design, to))
                   : QString {};
}

void ConnectGesture::move(const Pointer& pointer)
{
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
        m_bench.hint(
            QCoreApplication::translate("gudo::Canvas", "Connect to %1").arg(nameOf(scene.design(), m_target)));
    } else {
        m_bench.hint(QCoreApplication::translate("gudo::Canvas", "Release on a component to connect, Esc cancels"));
    }
}

void ConnectGesture::finish(const Pointer& pointer)
{
    move(pointer);
    const Id target = m_target;
    cancel();
    if (target.empty())
        return;
    if (const QString why = refusal(target); !why.isEmpty()) {
        if (target != m_from)
            m_bench.refuse(why, pointer.scene);
        return;
    }
    const Design& design = m_bench.document.design();
    const Id from {componentOf(m_from)};
    const Id to {componentOf(target)};
    const Id id = freeId(design.architecture, idFrom(from + "-" + to, "connection"));
    const QString text =
        QCoreApplication::translate("gudo::Canvas", "Connect %1 to %2").arg(nameOf(design, from), nameOf(design, to));
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
