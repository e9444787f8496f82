#pragma once

#include <set>

#include "app/canvas/gestures/gesture.h"

namespace gudo {

/// Selects what a rectangle touches; containers only when it is wholly around them. Shift and Ctrl add to what was
/// selected.
class RubberBandGesture : public Gesture {
public:
    RubberBandGesture(Workbench& bench, const QPointF& start, bool adds)
        : Gesture {bench}
        , m_start {start}
        , m_before {adds ? bench.document.selection() : std::set<Id> {}}
    {
    }

    void move(const Pointer& pointer) override
    {
        const QRectF band = QRectF(m_start, pointer.scene).normalized();
        m_bench.overlay.rubberBand = band;
        m_caught = m_bench.scene.caught(fromQt(band));
        m_caught.insert(m_before.begin(), m_before.end());
        m_bench.overlay.selected = m_caught;
        m_bench.overlay.resizable.clear();
        m_bench.overlay.connectable.clear();
    }
    void finish(const Pointer& pointer) override
    {
        move(pointer);
        m_bench.overlay.rubberBand.reset();
        m_bench.document.select(m_caught);
    }
    void cancel() override { m_bench.overlay.rubberBand.reset(); }

private:
    QPointF m_start;
    std::set<Id> m_before;
    std::set<Id> m_caught {};
};

} // namespace gudo
