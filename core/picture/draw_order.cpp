#include "core/picture/draw_order.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gudo {

namespace {

constexpr long usualLayers = 100'000; // more containers than lie in each other

int depthOf(const Design& design, std::string_view id)
{
    const auto& components = design.architecture.components;
    int depth = -1;
    for (const Component* at = components.find(id); at; at = components.find(at->parent))
        ++depth;
    return depth;
}

/// Of the layers above the containers.
long layerOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Container:
    case ItemKind::Band:
        return 0;
    case ItemKind::Decoration: // titles above bands
        return 1;
    case ItemKind::Connection:
        return 2;
    case ItemKind::Card:
        return 3;
    case ItemKind::ConnectionLabel:
        break;
    }
    return 4;
}

constexpr long layerCount = 5;

} // namespace

DrawOrder::DrawOrder(const Design& design)
{
    std::vector<Id> roots {Id {}};
    std::vector<int> orders {0};
    std::vector<int> parentDepths {-1};
    for (const auto& look : design.layout.looks) {
        if (look->order == 0 || !design.architecture.components.contains(look->id))
            continue;
        roots.push_back(look->id);
        orders.push_back(look->order);
        parentDepths.push_back(depthOf(design, look->id) - 1);
    }
    if (roots.size() == 1)
        return;
    int deepest = 0;
    for (const auto& row : design.architecture.components)
        deepest = std::max(deepest, depthOf(design, row->id));
    m_piles.resize(roots.size());
    for (std::size_t pile = 1; pile < roots.size(); ++pile) {
        m_piles[pile].depth = parentDepths[pile] + 1;
        m_pileOfRoot.emplace(roots[pile], pile);
    }
    for (std::size_t pile = 1; pile < roots.size(); ++pile) {
        const Id& parent = design.architecture.components.find(roots[pile])->parent;
        const Pile& outer = pileOf(design, parent);
        m_piles[static_cast<std::size_t>(&outer - m_piles.data())].inner.push_back(pile);
    }
    long next = 0;
    number(0, deepest, orders, roots, parentDepths, next);
}

void DrawOrder::number(std::size_t pile, int deepest, const std::vector<int>& orders, const std::vector<Id>& roots,
                       const std::vector<int>& parentDepths, long& next)
{
    std::vector<std::size_t> behind;
    std::vector<std::size_t> before;
    for (const std::size_t inner : m_piles[pile].inner)
        (orders[inner] < 0 ? behind : before).push_back(inner);
    const auto numbered = [&](std::vector<std::size_t> piles) {
        // Of two piles in different containers the one further in lies below: its whole container may be covered.
        std::ranges::sort(piles, {}, [&](std::size_t inner) {
            return std::make_tuple(-parentDepths[inner], orders[inner], std::string_view {roots[inner]});
        });
        for (const std::size_t inner : piles)
            number(inner, deepest, orders, roots, parentDepths, next);
    };
    for (int depth = m_piles[pile].depth; depth <= deepest; ++depth) {
        m_piles[pile].frames.push_back(next++);
        std::vector<std::size_t> here; // above the frame they lie in, behind all else in it
        std::ranges::copy_if(behind, std::back_inserter(here),
                             [&](std::size_t inner) { return parentDepths[inner] == depth; });
        numbered(std::move(here));
    }
    m_piles[pile].layers = next;
    next += layerCount;
    numbered(std::move(before));
}

const DrawOrder::Pile& DrawOrder::pileOf(const Design& design, std::string_view component) const
{
    const auto& components = design.architecture.components;
    for (const Component* at = components.find(component); at; at = components.find(at->parent))
        if (const auto found = m_pileOfRoot.find(at->id); found != m_pileOfRoot.end())
            return m_piles[found->second];
    return m_piles.front();
}

const DrawOrder::Pile& DrawOrder::frontOf(const Design& design, std::string_view a, std::string_view b) const
{
    const Pile& one = pileOf(design, a);
    const Pile& other = pileOf(design, b);
    return one.layers < other.layers ? other : one;
}

/// The front one of those that its presences are in: a band would join nothing behind them.
const DrawOrder::Pile& DrawOrder::bandPile(const Design& design, std::string_view component) const
{
    const Pile* front = &pileOf(design, component);
    const Id prefix = Id {component} + '@';
    const auto& rows = design.layout.placements.rows();
    auto at = std::ranges::lower_bound(rows, std::string_view {prefix}, {},
                                       [](const auto& row) { return std::string_view {row->id}; });
    for (; at != rows.end() && (*at)->id.starts_with(prefix); ++at)
        if (const Pile& pile = pileOf(design, containerOf((*at)->id)); front->layers < pile.layers)
            front = &pile;
    return *front;
}

long DrawOrder::rankOf(const Design& design, ItemKind kind, std::string_view id) const
{
    const auto component = componentOf(id);
    const bool isFrame = kind == ItemKind::Container;
    if (!isSpecial())
        return isFrame ? std::min<long>(depthOf(design, component), usualLayers - 1) : usualLayers + layerOf(kind);
    if (isFrame) {
        const Pile& pile = pileOf(design, component);
        const auto step = static_cast<std::size_t>(std::max(0, depthOf(design, component) - pile.depth));
        return pile.frames[std::min(step, pile.frames.size() - 1)];
    }
    const Connection* connection = design.architecture.connections.find(id);
    if (kind == ItemKind::Band)
        return bandPile(design, component).layers;
    const auto container = containerOf(id); // of a presence
    const Pile& pile = connection          ? frontOf(design, connection->from, connection->to)
                       : container.empty() ? pileOf(design, component)
                                           : frontOf(design, component, container);
    return pile.layers + layerOf(kind);
}

} // namespace gudo
