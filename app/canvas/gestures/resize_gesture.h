#pragma once

#include <set>

#include "app/canvas/gestures/gesture.h"
#include "app/canvas/gestures/snapping.h"
#include "app/canvas/painting/look.h"

namespace gudo {

/// Drags an edge or a corner. Snaps to neighbours and the grid (Ctrl: not). A container never gets smaller than what it
/// holds; the containers above grow along.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(Workbench& bench, Id placement, Handle handle, const QPointF& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return cursorOf(m_handle); }

    [[nodiscard]] static Qt::CursorShape cursorOf(Handle handle);

private:
    [[nodiscard]] MovingEdges edges() const;
    /// How far the edges that are dragged go for `by`, snapped unless `isFree`.
    [[nodiscard]] Point pulled(const QPointF& by, bool isFree);

    Id m_placement;
    Handle m_handle;
    QPointF m_start;
    Design m_base;
    Rect m_before;
    Rect m_least; ///< what it holds, padded; empty when nothing
    Rect m_now;
    Id m_container;                       ///< that it is in
    std::set<Id, std::less<>> m_excluded; ///< itself and what is in it
};

} // namespace gudo
