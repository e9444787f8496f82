#include "app/canvas/snapping.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "app/canvas/arrange.h"

namespace gudo {

namespace {

constexpr std::size_t mostNeighbours = 400; // seen from far away everything would pull

struct Pull {
    int by;
    int at; ///< where the common line is
    Rect other;
};

/// Left, middle, right; or top, middle, bottom.
std::array<int, 3> linesOf(int start, int length)
{
    return {start, start + length / 2, start + length};
}

void consider(std::optional<Pull>& best, const std::array<int, 3>& mine, const std::array<int, 3>& theirs,
              const Rect& other, double reach)
{
    for (std::size_t i = 0; i < mine.size(); ++i) {
        for (std::size_t k = 0; k < theirs.size(); ++k) {
            if ((i == 1) != (k == 1))
                continue; // centres go with centres, edges with edges
            const int by = theirs[k] - mine[i];
            if (std::abs(by) <= reach && (!best || std::abs(by) < std::abs(best->by)))
                best = Pull {by, theirs[k], other};
        }
    }
}

} // namespace

Snap snappedTo(const Scene& scene, const Rect& dragged, const Rect& view, const std::set<Id, std::less<>>& excluded,
               double reach)
{
    std::optional<Pull> across;
    std::optional<Pull> along;
    const auto visible = scene.slotsIn({view});
    if (visible.size() <= mostNeighbours) {
        for (const int slot : visible) {
            const SceneItem& item = scene.item(slot);
            if (item.kind != ItemKind::Card || excluded.contains(item.id()))
                continue;
            const Rect& other = item.rect;
            consider(across, linesOf(dragged.x, dragged.width), linesOf(other.x, other.width), other, reach);
            consider(along, linesOf(dragged.y, dragged.height), linesOf(other.y, other.height), other, reach);
        }
    }
    Snap snap;
    snap.dx = across ? across->by : snapped(dragged.x) - dragged.x;
    snap.dy = along ? along->by : snapped(dragged.y) - dragged.y;
    const Rect lying = dragged.moved(snap.dx, snap.dy);
    if (across) {
        const Rect both = united(lying, across->other);
        snap.guides.emplace_back(across->at, both.y - 8, across->at, both.bottom() + 8);
    }
    if (along) {
        const Rect both = united(lying, along->other);
        snap.guides.emplace_back(both.x - 8, along->at, both.right() + 8, along->at);
    }
    return snap;
}

} // namespace gudo
