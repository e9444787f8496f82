#pragma once

#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// Moves the view with the pointer.
class PanGesture : public Gesture {
public:
    PanGesture(Workbench& bench, const QPointF& pixel)
        : Gesture {bench}
        , m_pixel {pixel}
        , m_before {bench.camera}
    {
    }

    void move(const Pointer& pointer) override
    {
        Camera camera = m_before;
        camera.pan = m_before.pan - (pointer.pixel - m_pixel).toPoint();
        m_bench.look(camera);
    }
    void finish(const Pointer& pointer) override { move(pointer); }
    void cancel() override { m_bench.look(m_before); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    [[nodiscard]] bool scrollsAtEdge() const override { return false; }
    [[nodiscard]] bool isLooking() const override { return true; }

private:
    QPointF m_pixel;
    Camera m_before;
};

} // namespace gudo
