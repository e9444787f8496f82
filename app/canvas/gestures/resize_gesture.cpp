#include "app/canvas/gestures/resize_gesture.h"

#include <QCoreApplication>

#include <cmath>

#include "app/canvas/editing/arrange.h"
#include "app/canvas/scene/neighbourhood.h"
#include "core/layout/arrange.h"
#include "core/layout/fit.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

constexpr int smallestSide = 48;

} // namespace

ResizeGesture::ResizeGesture(Workbench& bench, Id placement, Handle handle, const QPointF& start)
    : Gesture {bench}
    , m_placement {std::move(placement)}
    , m_handle {handle}
    , m_start {start}
    , m_base {withMissingPlacements(bench.document.design(), bench.scene.catalog())}
    , m_before {bench.scene.rectOf(m_placement)}
    , m_least {leastRect(bench.scene.design(), bench.scene.boxes(), m_placement)}
    , m_now {m_before}
{
    const Design& design = bench.scene.design();
    const Containment containment {design.architecture};
    m_container = containerOf(m_placement).empty() ? containment.parent(m_placement) : containerOf(m_placement);
    m_excluded.insert(m_placement);
    for (const auto inside : containment.descendants(m_placement))
        m_excluded.insert(Id {inside});
    for (const auto& [id, rect] : bench.scene.boxes().rects)
        if (const auto container = containerOf(id); !container.empty() && m_excluded.contains(container))
            m_excluded.insert(id);
    bench.scene.beginPreview();
}

Qt::CursorShape ResizeGesture::cursorOf(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::Top:
    case Handle::Bottom:
        return Qt::SizeVerCursor;
    case Handle::Left:
    case Handle::Right:
        break;
    }
    return Qt::SizeHorCursor;
}

MovingEdges ResizeGesture::edges() const
{
    const auto is = [&](Handle a, Handle b, Handle c) {
        return m_handle == a || m_handle == b || m_handle == c;
    };
    return {.left = is(Handle::TopLeft, Handle::Left, Handle::BottomLeft),
            .top = is(Handle::TopLeft, Handle::Top, Handle::TopRight),
            .right = is(Handle::TopRight, Handle::Right, Handle::BottomRight),
            .bottom = is(Handle::BottomLeft, Handle::Bottom, Handle::BottomRight)};
}

Point ResizeGesture::pulled(const QPointF& by, bool isFree)
{
    const int dx = int(std::lround(by.x()));
    const int dy = int(std::lround(by.y()));
    m_bench.overlay.guides.clear();
    if (isFree)
        return {dx, dy};
    const MovingEdges moving = edges();
    const int left = m_before.x + (moving.left ? dx : 0);
    const int top = m_before.y + (moving.top ? dy : 0);
    const Rect dragged {left, top, m_before.right() + (moving.right ? dx : 0) - left,
                        m_before.bottom() + (moving.bottom ? dy : 0) - top};
    const double reach = snapReach / m_bench.camera.zoom;
    const Snap snap = snappedTo(neighbourhoodOf(m_bench.scene, dragged, m_bench.scene.isContainer(m_placement),
                                                m_container, m_bench.view, m_excluded, reach),
                                dragged, reach, moving);
    m_bench.overlay.guides = snap.guides;
    return {dx + snap.dx, dy + snap.dy};
}

void ResizeGesture::move(const Pointer& pointer)
{
    const Point by = pulled(pointer.scene - m_start, pointer.modifiers & Qt::ControlModifier);
    const MovingEdges moving = edges();
    int left = m_before.x;
    int top = m_before.y;
    int right = m_before.right();
    int bottom = m_before.bottom();
    if (moving.left)
        left = std::min(left + by.x, m_least.isEmpty() ? right - smallestSide : m_least.x);
    if (moving.right)
        right = std::max(right + by.x, m_least.isEmpty() ? left + smallestSide : m_least.right());
    if (moving.top)
        top = std::min(top + by.y, m_least.isEmpty() ? bottom - smallestSide : m_least.y);
    if (moving.bottom)
        bottom = std::max(bottom + by.y, m_least.isEmpty() ? top + smallestSide : m_least.bottom());
    const Point reached {moving.left ? left - m_before.x : right - m_before.right(),
                         moving.top ? top - m_before.y : bottom - m_before.bottom()};
    if ((moving.left || moving.right) && reached.x != by.x)
        m_bench.overlay.guides.clear(); // it did not get to where they are
    if ((moving.top || moving.bottom) && reached.y != by.y)
        m_bench.overlay.guides.clear();
    m_now = {left, top, right - left, bottom - top};
    m_bench.scene.show(placed(m_base, m_placement, m_now), false);
    const bool isHeldOpen = !m_least.isEmpty() && (((moving.left || moving.right) && reached.x != by.x) ||
                                                   ((moving.top || moving.bottom) && reached.y != by.y));
    const QString size = QStringLiteral("%1 × %2").arg(m_now.width).arg(m_now.height);
    //: %1 width and height
    m_bench.hint(isHeldOpen ? QCoreApplication::translate("gudo::Canvas", "%1, no smaller than its contents").arg(size)
                            : size);
}

void ResizeGesture::finish(const Pointer& pointer)
{
    move(pointer);
    cancel();
    if (m_now == m_before)
        return;
    const Id placement = m_placement;
    Design next = resized(m_base, placement, m_now);
    next = grownToFit(std::move(next), m_bench.scene.catalog(), std::span {&placement, 1});
    m_bench.document.commit(QCoreApplication::translate("gudo::Canvas", "Resize"), std::move(next));
}

void ResizeGesture::cancel()
{
    m_bench.scene.endPreview();
    m_bench.overlay.guides.clear();
    m_bench.hint({});
}

} // namespace gudo
