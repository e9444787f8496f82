#pragma once

#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// Draws a connection from a component's handle to the component it is released on. Released on the canvas, it offers
/// what could be there (Alt: not). A click on the handle adds another one on that side.
class ConnectGesture : public Gesture {
public:
    ConnectGesture(Workbench& bench, Id from, Side side)
        : Gesture {bench}
        , m_from {std::move(from)}
        , m_side {side}
    {
    }

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    [[nodiscard]] QString refusal(const Id& target) const;
    [[nodiscard]] bool isAtHandle(const Pointer& pointer) const;

    Id m_from; ///< placement
    Side m_side;
    Id m_target {};
    bool m_isDragged = false;
};

} // namespace gudo
