#pragma once

#include <optional>
#include <set>
#include <vector>

#include "app/canvas/gestures/drop_target.h"
#include "app/canvas/gestures/gesture.h"
#include "app/canvas/gestures/group_drop.h"
#include "app/canvas/scene/shift.h"

namespace gudo {

/// Drags what is selected, or copies of it. Snaps to neighbours and the grid (Ctrl: not); the innermost container under
/// the pointer adopts what is dropped on it (Alt: not) or says why it cannot, and then everything goes back. A card
/// that can be its group, or a member of it, takes it in without moving it. One component dropped on a connection goes
/// between its ends (Alt: not).
class MoveGesture : public Gesture {
public:
    /// `pressed` is the placement under the pointer, `start` where it was pressed. Pre: its component is selected and
    /// not locked; what else is selected and locked stays. With `copies` the originals stay, and the Ctrl key that
    /// asked for copies suspends snapping only when it was released and pressed again.
    MoveGesture(Workbench& bench, const Id& pressed, const QPointF& start, bool copies = false);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    /// Makes copies of what is selected and shows them; the id of the placement that is pressed from now on.
    Id makeCopies(const Id& pressed);
    void snap(const Pointer& pointer);
    [[nodiscard]] bool suspendsSnapping(const Pointer& pointer);
    void end();
    /// The connection under the pointer as it was before the drag: meanwhile lines make way for what is dragged.
    [[nodiscard]] Id splitUnder(const QPointF& point) const;

    QPointF m_start;
    Design m_base;                 ///< the design before, with everything placed
    Rect m_anchor {};              ///< around what moves, before
    std::vector<Id> m_placements;  ///< what moves
    std::optional<Shift> m_shift;  ///< of those; never empty after construction
    std::optional<Design> m_spare; ///< of an earlier step
    bool m_hasMoved = false;
    std::vector<Id> m_tops;               ///< components that may get another container
    std::vector<std::string> m_types;     ///< of those
    std::set<Id> m_within;                ///< components that move, with all that live in them
    std::set<Id, std::less<>> m_excluded; ///< placements of those
    std::set<Id> m_selection;             ///< what moves, with the connections of copies
    bool m_copies;
    bool m_isControlHeld;       ///< since before the drag
    bool m_isContainer = false; ///< the pressed one
    std::vector<Id> m_joining;  ///< components that may join a group
    GroupDrop m_group;
    DropTarget m_target;
    Id m_split; ///< connection that it is dragged onto; empty: none
    bool m_adopts = false;
    int m_dx = 0;
    int m_dy = 0;
};

} // namespace gudo
