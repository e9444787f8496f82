#include "core/layout/room.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/fit.h"
#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

constexpr int leastGap = 16;
constexpr int mostPushes = 400; // a bound for drawings where everything lies on everything

class RoomMaker {
public:
    RoomMaker(Design design, const Catalog& catalog, std::span<const Id> fixed)
        : m_design {std::move(design)}
        , m_catalog {catalog}
        , m_architecture {m_design.architecture}
        , m_containment {m_architecture}
    {
        for (const Id& id : fixed)
            for (std::string_view up = id; !up.empty(); up = holderOf(up))
                m_fixed.insert(Id {up});
        m_held = heldPlacements(m_design);
        for (const auto& row : m_design.layout.placements)
            m_inside[Id {holderOf(row->id)}].push_back(row->id);
    }

    Design run(std::span<const Id> ids)
    {
        std::map<int, std::set<Id>> containers; // by depth: inner ones first
        for (const Id& id : ids) {
            const Id container {holderOf(id)};
            m_staying[container].insert(id);
            containers[-depthOf(container)].insert(container);
        }
        while (!containers.empty()) {
            const std::set<Id> level = containers.begin()->second;
            const int depth = -containers.begin()->first;
            containers.erase(containers.begin());
            for (const Id& container : level) {
                pushIn(container);
                if (container.empty() || !grow(container))
                    continue;
                const Id outer {holderOf(container)};
                m_staying[outer].insert(container);
                containers[-(depth - 1)].insert(outer);
            }
        }
        return std::move(m_design);
    }

private:
    [[nodiscard]] std::string_view holderOf(std::string_view placement) const
    {
        const auto in = containerOf(placement);
        return in.empty() ? m_containment.parent(placement) : in;
    }
    [[nodiscard]] int depthOf(std::string_view container) const
    {
        return container.empty() ? 0 : m_containment.depth(container) + 1;
    }

    [[nodiscard]] bool mayMove(const Id& placement) const
    {
        return !m_fixed.contains(placement) && !m_held.contains(placement);
    }

    void pushIn(const Id& container)
    {
        if (!lockOf(m_design, container).empty())
            return;
        const auto inside = m_inside.find(container);
        if (inside == m_inside.end())
            return;
        for (int push = 0; push < mostPushes; ++push) {
            if (!pushOne(inside->second, m_staying[container]))
                return;
        }
    }

    /// Moves one that overlaps one that stays, with what lies beyond it. False when none does.
    bool pushOne(const std::vector<Id>& siblings, const std::set<Id>& staying)
    {
        for (const Id& id : staying) {
            const Rect taken = placementOf(m_design, id);
            for (const Id& other : siblings) {
                const Rect rect = placementOf(m_design, other);
                if (staying.contains(other) || !mayMove(other) || !taken.grown(leastGap).intersects(rect))
                    continue;
                const int right = gridUp(std::max(0, taken.right() + leastGap - rect.x));
                const int down = gridUp(std::max(0, taken.bottom() + leastGap - rect.y));
                const bool isRight = right <= down;
                std::vector<Id> beyond;
                for (const Id& sibling : siblings) {
                    const Rect r = placementOf(m_design, sibling);
                    if (!staying.contains(sibling) && mayMove(sibling) && (isRight ? r.x >= rect.x : r.y >= rect.y))
                        beyond.push_back(sibling);
                }
                m_design = moved(std::move(m_design), beyond, isRight ? right : 0, isRight ? 0 : down);
                return true;
            }
        }
        return false;
    }

    /// What stands on a border that moved goes with it.
    void followBorder(const Id& container, const Rect& before, const Rect& after)
    {
        const auto inside = m_inside.find(container);
        if (inside == m_inside.end())
            return;
        for (const Id& id : inside->second) {
            const auto border = borderUnder(m_design, m_catalog, id, before);
            if (!border || !mayMove(id))
                continue;
            const Point by = borderShift(*border, before, after);
            if (by != Point {})
                m_design = moved(std::move(m_design), std::span {&id, 1}, by.x, by.y);
        }
    }

    /// True when the container had to grow.
    bool grow(const Id& container)
    {
        const Rect now = placementOf(m_design, container);
        const Rect contents = contentsOf(m_design, m_catalog, m_containment, container);
        if (now.isEmpty() || contents.isEmpty() || now.contains(contents) || m_fixed.contains(container) ||
            !lockOf(m_design, container).empty())
            return false;
        const Rect grown = united(now, contents);
        m_design = placed(std::move(m_design), container, grown);
        followBorder(container, now, grown);
        return true;
    }

    Design m_design;
    const Catalog& m_catalog;
    const Architecture m_architecture;
    Containment m_containment;
    std::set<Id> m_fixed;
    std::set<Id, std::less<>> m_held;       ///< by locks
    std::map<Id, std::vector<Id>> m_inside; ///< placements by what holds them
    std::map<Id, std::set<Id>> m_staying;   ///< by container: what pushes the others
};

} // namespace

Design withRoomFor(Design design, const Catalog& catalog, std::span<const Id> ids, std::span<const Id> fixed)
{
    return RoomMaker {std::move(design), catalog, fixed}.run(ids);
}

} // namespace gudo
