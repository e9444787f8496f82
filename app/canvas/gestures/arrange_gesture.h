#pragma once

#include <QVariantAnimation>

#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// Everything glides to the places of an arrangement and becomes one undo step when it is there; a click brings it
/// there at once, Escape leaves all as it was.
class ArrangeGesture : public Gesture {
public:
    /// `step` is called when the scene shows something else, `done` when everything has arrived.
    ArrangeGesture(Workbench& bench, QString text, Design next, std::function<void()> step, std::function<void()> done);

    void move(const Pointer&) override {}
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] bool scrollsAtEdge() const override { return false; }

private:
    QString m_text;
    Design m_before;
    Design m_next;
    QVariantAnimation m_animation;
};

} // namespace gudo
