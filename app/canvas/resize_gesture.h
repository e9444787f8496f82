#pragma once

#include "app/canvas/gesture.h"
#include "app/canvas/look.h"

namespace gudo {

/// Drags an edge or a corner. A container never gets smaller than what it holds; the containers above grow along.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(Workbench& bench, Id placement, Handle handle, const QPointF& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return cursorOf(m_handle); }

    [[nodiscard]] static Qt::CursorShape cursorOf(Handle handle);

private:
    Id m_placement;
    Handle m_handle;
    QPointF m_start;
    Design m_base;
    Rect m_before;
    Rect m_least; ///< what it holds, padded; empty when nothing
    Rect m_now;
};

} // namespace gudo
