#pragma once

#include "app/canvas/gestures/gesture.h"
#include "app/canvas/gestures/group_drop.h"

namespace gudo {

/// Drags one presence of a spread component: within its container, into another one that may hold it, or with Ctrl as a
/// further presence there. Where it may not go says why, and then it goes back; Alt keeps it in its container.
class PresenceGesture : public Gesture {
public:
    /// Pre: the presence is not locked.
    PresenceGesture(Workbench& bench, Id presence, const QPointF& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    /// Where it would go, and why not.
    struct Goal {
        Id container {};
        QString refusal {};
    };
    [[nodiscard]] Goal goalAt(const QPointF& point) const;
    [[nodiscard]] QString refusalFor(const Id& container) const;
    [[nodiscard]] Design after() const;
    void end();

    Id m_presence;
    Id m_component;
    Id m_home;
    QPointF m_start;
    Design m_base;
    Rect m_before;
    Rect m_now;
    Goal m_goal;
    GroupDrop m_group;
    bool m_adds = false;
};

} // namespace gudo
