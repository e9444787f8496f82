#include "app/canvas/scene/neighbourhood.h"

#include <algorithm>
#include <cmath>

#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr std::size_t mostNeighbours = 400; // seen from far away everything would pull

std::string_view holderOf(const Design& design, std::string_view placement)
{
    if (const auto container = containerOf(placement); !container.empty())
        return container;
    const Component* component = design.architecture.components.find(placement);
    return component ? std::string_view {component->parent} : std::string_view {};
}

/// The part of `a` that is also in `b`; empty when there is none.
Rect commonPart(const Rect& a, const Rect& b)
{
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    return {left, top, std::min(a.right(), b.right()) - left, std::min(a.bottom(), b.bottom()) - top};
}

} // namespace

Neighbourhood neighbourhoodOf(const Scene& scene, const Rect& dragged, bool isContainer, std::string_view container,
                              const Rect& view, const std::set<Id, std::less<>>& excluded, double reach)
{
    Neighbourhood found;
    if (const Rect outer = scene.rectOf(container); !outer.isEmpty()) {
        found.room = {outer.x + containerPadding, outer.y + containerTitle + gridStep,
                      outer.width - 2 * containerPadding, outer.height - containerPadding - containerTitle - gridStep};
    }
    const int margin = int(std::ceil(reach)) + 1;
    const Rect wide = dragged.grown(margin);
    std::vector<Rect> strips;
    for (const Rect& strip :
         {Rect {wide.x, view.y, wide.width, view.height}, Rect {view.x, wide.y, view.width, wide.height}})
        if (const Rect seen = commonPart(strip, view); !seen.isEmpty())
            strips.push_back(seen);
    const auto sort = isContainer ? ItemKind::Container : ItemKind::Card;
    for (const int slot : scene.slotsIn(strips)) {
        const SceneItem& item = scene.item(slot);
        const bool isBox = item.kind == ItemKind::Card || item.kind == ItemKind::Container;
        // What is around it pulls with its padding only, and only the innermost.
        if (!isBox || !item.rect.intersects(view) || item.rect.contains(dragged) || item.id() == container ||
            excluded.contains(item.id()))
            continue;
        if (item.kind == sort || holderOf(scene.design(), item.id()) == container)
            found.neighbours.push_back(item.rect);
    }
    if (found.neighbours.size() > mostNeighbours)
        found.neighbours.clear();
    return found;
}

} // namespace gudo
