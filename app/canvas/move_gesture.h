#pragma once

#include <optional>
#include <set>
#include <vector>

#include "app/canvas/drop_target.h"
#include "app/canvas/gesture.h"
#include "app/canvas/shift.h"

namespace gudo {

/// Drags what is selected. Snaps to neighbours and the grid (Ctrl: not); the innermost container under the pointer
/// adopts what is dropped on it (Alt: not) or says why it cannot, and then everything goes back.
class MoveGesture : public Gesture {
public:
    /// `pressed` is the placement under the pointer, `start` where it was pressed. Pre: its component is selected.
    MoveGesture(Workbench& bench, const Id& pressed, const QPointF& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    void end();

    QPointF m_start;
    Design m_base;                 ///< the design before, with everything placed
    Rect m_anchor;                 ///< the pressed placement, before
    std::vector<Id> m_placements;  ///< what moves
    std::optional<Shift> m_shift;  ///< of those; never empty after construction
    std::optional<Design> m_spare; ///< of an earlier step
    bool m_hasMoved = false;
    std::vector<Id> m_tops;               ///< components that may get another container
    std::vector<std::string> m_types;     ///< of those
    std::set<Id> m_within;                ///< components that move, with all that live in them
    std::set<Id, std::less<>> m_excluded; ///< placements of those
    DropTarget m_target;
    bool m_adopts = false;
    int m_dx = 0;
    int m_dy = 0;
};

} // namespace gudo
