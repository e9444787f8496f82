#pragma once

#include <functional>
#include <map>
#include <vector>

#include "core/model/design.h"
#include "core/picture/display_list.h"

namespace gudo {

/// What is drawn before what. As long as nobody asked for another order: containers outside in, bands, titles, lines,
/// cards, labels. A component with an order of its own is a pile: it is drawn with all that lives in it as these layers
/// once more, in front of or behind all of its siblings. A line belongs to the front one of the piles that it ends in.
class DrawOrder {
public:
    DrawOrder() = default;
    /// O(n depth) when anybody asked for an order, else O(1).
    explicit DrawOrder(const Design& design);

    /// True when anybody asked for an order.
    [[nodiscard]] bool isSpecial() const { return !m_piles.empty(); }
    /// Grows from back to front; what may lie in any order has the same. `design`: the one it was made from, or one
    /// with the same containers and orders. O(depth log n).
    [[nodiscard]] long rankOf(const Design& design, ItemKind kind, std::string_view id) const;
    [[nodiscard]] long rankOf(const Design& design, const DisplayItem& item) const
    {
        return rankOf(design, item.kind, item.id);
    }

private:
    struct Pile {
        int depth = -1;              ///< of its root; -1: the canvas
        std::vector<long> frames {}; ///< of containers, by depth from `depth` on
        long layers = 0;             ///< of bands; titles, lines, cards and labels follow
        std::vector<std::size_t> inner {};
    };

    void number(std::size_t pile, int deepest, const std::vector<int>& orders, const std::vector<Id>& roots,
                const std::vector<int>& parentDepths, long& next);
    [[nodiscard]] const Pile& pileOf(const Design& design, std::string_view component) const;
    [[nodiscard]] const Pile& bandPile(const Design& design, std::string_view component) const;
    [[nodiscard]] const Pile& frontOf(const Design& design, std::string_view a, std::string_view b) const;

    std::vector<Pile> m_piles;                              ///< the canvas first; empty when nothing is special
    std::map<Id, std::size_t, std::less<>> m_pileOfRoot {}; ///< by the component whose order it is
};

} // namespace gudo
