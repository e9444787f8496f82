#include "app/canvas/resize_gesture.h"

#include <QCoreApplication>

#include <cmath>

#include "app/canvas/arrange.h"
#include "core/layout/arrange.h"
#include "core/layout/fit.h"
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

void ResizeGesture::move(const Pointer& pointer)
{
    const QPointF by = pointer.scene - m_start;
    const bool isFree = pointer.modifiers & Qt::ControlModifier;
    const auto place = [&](int from, double delta) {
        return isFree ? int(std::lround(from + delta)) : snapped(from + delta);
    };
    const auto is = [&](Handle a, Handle b, Handle c) {
        return m_handle == a || m_handle == b || m_handle == c;
    };
    int left = m_before.x;
    int top = m_before.y;
    int right = m_before.right();
    int bottom = m_before.bottom();
    if (is(Handle::TopLeft, Handle::Left, Handle::BottomLeft))
        left = std::min(place(left, by.x()), m_least.isEmpty() ? right - smallestSide : m_least.x);
    if (is(Handle::TopRight, Handle::Right, Handle::BottomRight))
        right = std::max(place(right, by.x()), m_least.isEmpty() ? left + smallestSide : m_least.right());
    if (is(Handle::TopLeft, Handle::Top, Handle::TopRight))
        top = std::min(place(top, by.y()), m_least.isEmpty() ? bottom - smallestSide : m_least.y);
    if (is(Handle::BottomLeft, Handle::Bottom, Handle::BottomRight))
        bottom = std::max(place(bottom, by.y()), m_least.isEmpty() ? top + smallestSide : m_least.bottom());
    m_now = {left, top, right - left, bottom - top};
    m_bench.scene.show(placed(m_base, m_placement, m_now), false);
    const auto wanted = [&](int from, double delta) {
        return int(std::lround(from + delta));
    };
    const bool isHeldOpen =
        !m_least.isEmpty() && ((left == m_least.x && wanted(m_before.x, by.x()) > left) ||
                               (top == m_least.y && wanted(m_before.y, by.y()) > top) ||
                               (right == m_least.right() && wanted(m_before.right(), by.x()) < right) ||
                               (bottom == m_least.bottom() && wanted(m_before.bottom(), by.y()) < bottom));
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
    m_bench.hint({});
}

} // namespace gudo
