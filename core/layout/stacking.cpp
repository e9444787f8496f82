#include "core/layout/stacking.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "core/model/containment.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

/// One sibling in the pile. `order` is mirrored when things go backwards, so that all of them go forward here.
struct Layer {
    Id id;
    int order = 0;
    bool isCard = false;
    bool isMoved = false;
    Rect rect {};
};

/// Around everything drawn of a component.
Rect extentOf(const Design& design, std::string_view component)
{
    Rect extent = placementOf(design, component);
    const Id prefix = Id {component} + '@';
    const auto& rows = design.layout.placements.rows();
    auto at = std::ranges::lower_bound(rows, std::string_view {prefix}, {},
                                       [](const auto& row) { return std::string_view {row->id}; });
    for (; at != rows.end() && (*at)->id.starts_with(prefix); ++at)
        extent = united(extent, (*at)->rect);
    return extent;
}

class Pile {
public:
    Pile(const Design& design, const Catalog& catalog, const Containment& containment, std::string_view container,
         const std::set<Id>& moved, bool isMirrored)
        : m_isMirrored {isMirrored}
    {
        for (const auto id : containment.children(container)) {
            const int order = lookOf(design, id).order;
            const bool isFrame = catalog.typeOf(*design.architecture.components.find(id)).isContainer ||
                                 !containment.children(id).empty();
            m_layers.push_back({.id = Id {id},
                                .order = isMirrored ? -order : order,
                                .isCard = !isFrame,
                                .isMoved = moved.contains(Id {id}),
                                .rect = extentOf(design, id)});
        }
        std::ranges::sort(m_layers, [&](const Layer& a, const Layer& b) {
            const auto key = [&](const Layer& layer) {
                return std::make_tuple(isMirrored ? -layer.order : layer.order, layer.isCard,
                                       std::string_view {layer.id});
            };
            return isMirrored ? key(b) < key(a) : key(a) < key(b);
        });
    }

    void toFront()
    {
        bool hasOther = false;
        int highest = 0;
        for (const Layer& layer : m_layers) {
            if (layer.isMoved)
                continue;
            highest = hasOther ? std::max(highest, layer.order) : layer.order;
            hasOther = true;
        }
        const auto lowest = std::ranges::find_if(m_layers, &Layer::isMoved);
        const bool isThere = std::all_of(lowest, m_layers.end(),
                                         [&](const Layer& layer) { return layer.isMoved && layer.order > highest; });
        if (!hasOther || isThere)
            return;
        for (Layer& layer : m_layers)
            if (layer.isMoved)
                layer.order = ++highest;
    }

    void forward()
    {
        for (std::size_t i = m_layers.size(); i-- > 0;) {
            if (!m_layers[i].isMoved)
                continue;
            std::size_t next = i + 1;
            while (next < m_layers.size() &&
                   (m_layers[next].isMoved || !m_layers[next].rect.intersects(m_layers[i].rect)))
                ++next;
            if (next == m_layers.size() || isStopped(i, next))
                continue;
            m_layers[i].order = m_layers[next].order + 1;
            std::rotate(m_layers.begin() + std::ptrdiff_t(i), m_layers.begin() + std::ptrdiff_t(i) + 1,
                        m_layers.begin() + std::ptrdiff_t(next) + 1);
            keepAbove(next);
        }
    }

    [[nodiscard]] Design written(Design design) const
    {
        for (const Layer& layer : m_layers) {
            Look look = lookOf(design, layer.id);
            look.order = m_isMirrored ? -layer.order : layer.order;
            design = withLook(std::move(design), std::move(look));
        }
        return design;
    }

private:
    /// True when one that moves along lies in between and could not go on itself.
    [[nodiscard]] bool isStopped(std::size_t from, std::size_t to) const
    {
        for (std::size_t i = from + 1; i < to; ++i)
            if (m_layers[i].isMoved && m_layers[i].rect.intersects(m_layers[from].rect))
                return true;
        return false;
    }

    /// What overlaps one that came higher, and lies above it, stays above it.
    void keepAbove(std::size_t from)
    {
        for (std::size_t above = from + 1; above < m_layers.size(); ++above)
            for (std::size_t below = from; below < above; ++below)
                if (m_layers[below].rect.intersects(m_layers[above].rect) &&
                    m_layers[above].order <= m_layers[below].order && isRaised(below, from))
                    m_layers[above].order = m_layers[below].order + 1, m_raised.insert(m_layers[above].id);
    }
    [[nodiscard]] bool isRaised(std::size_t layer, std::size_t from) const
    {
        return layer == from || m_raised.contains(m_layers[layer].id);
    }

    bool m_isMirrored;
    std::vector<Layer> m_layers; ///< from below
    std::set<Id> m_raised;
};

} // namespace

Design restacked(Design design, const Catalog& catalog, std::span<const Id> ids, Restack where)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    const std::set<Id> moved {ids.begin(), ids.end()};
    std::set<Id> containers;
    for (const Id& id : moved)
        if (const Component* component = architecture.components.find(id))
            containers.insert(component->parent);
    const bool isMirrored = where == Restack::Backward || where == Restack::ToBack;
    for (const Id& container : containers) {
        Pile pile {design, catalog, containment, container, moved, isMirrored};
        if (where == Restack::ToFront || where == Restack::ToBack)
            pile.toFront();
        else
            pile.forward();
        design = pile.written(std::move(design));
    }
    return design;
}

} // namespace gudo
