#pragma once

#include <span>

#include "core/model/diff.h"

namespace gudo {

/// moved() for many steps of the same things: what moves is worked out once.
class Shift {
public:
    /// O(n).
    Shift(Design base, std::span<const Id> ids);
    /// moved(base, ids, dx, dy). Cost: one copy of the design, and what moves.
    [[nodiscard]] Design by(int dx, int dy) const { return by(dx, dy, m_base); }
    /// The same, made from the result of an earlier step: only what moves is touched.
    [[nodiscard]] Design by(int dx, int dy, Design earlier) const;

private:
    Design m_base;
    LayoutDiff m_moving; ///< rows as they are after a step of (1, 1)
};

} // namespace gudo
