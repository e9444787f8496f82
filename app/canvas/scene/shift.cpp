#include "app/canvas/scene/shift.h"

#include <utility>

#include "core/model/edits.h"

namespace gudo {

Shift::Shift(Design base, std::span<const Id> ids)
    : m_base {std::move(base)}
    , m_moving {diff(m_base.layout, moved(m_base, ids, 1, 1).layout)}
{
}

Design Shift::by(int dx, int dy, Design earlier) const
{
    Design design = std::move(earlier);
    for (const auto& row : m_moving.placements.changed)
        design.layout.placements.put({row->id, row->rect.moved(dx - 1, dy - 1)});
    for (const auto& row : m_moving.routes.changed) {
        RouteHint hint = *row;
        for (Point& point : hint.via)
            point = {point.x + dx - 1, point.y + dy - 1};
        design.layout.routes.put(std::move(hint));
    }
    return design;
}

} // namespace gudo
