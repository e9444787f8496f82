#include "core/layout/blocks.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

constexpr Reach anywhere {-maxCoordinate, maxCoordinate};

Reach both(const Reach& a, const Reach& b)
{
    return {std::max(a.least, b.least), std::min(a.most, b.most)};
}

class BlockMaker {
public:
    BlockMaker(const Design& design, const Catalog& catalog, std::span<const Id> ids)
        : m_design {design}
        , m_catalog {catalog}
        , m_containment {design.architecture}
        , m_named {ids.begin(), ids.end()}
    {
        for (const auto& row : design.layout.placements)
            if (!containerOf(row->id).empty())
                m_presences[componentOf(row->id)].push_back(row->id);
    }

    std::vector<Block> made(std::span<const Id> fixed)
    {
        std::vector<Block> blocks;
        for (const auto id : m_named) {
            Block block {.placements = placementsOf(id)};
            for (const Id& placement : block.placements)
                block.rect = united(block.rect, placementOf(m_design, placement));
            const bool isOneOfMany = !containerOf(id).empty() && m_named.contains(componentOf(id));
            if (block.rect.isEmpty() || isOneOfMany || isInAnother(block.placements))
                continue;
            block.isFixed = std::ranges::any_of(fixed, [&](const Id& one) {
                return one == id || std::ranges::find(block.placements, one) != block.placements.end();
            });
            blocks.push_back(std::move(block));
        }
        const std::string_view shared = holderOfAll(blocks);
        for (Block& block : blocks)
            limit(block, shared);
        return blocks;
    }

private:
    std::string_view holderOf(std::string_view placement) const
    {
        const auto container = containerOf(placement);
        return container.empty() ? m_containment.parent(placement) : container;
    }

    /// A component's presences stand for it; its own placement does when it has none.
    std::vector<Id> placementsOf(std::string_view id) const
    {
        if (const auto presences = m_presences.find(id); presences != m_presences.end())
            return presences->second;
        return {Id {id}};
    }

    bool isInAnother(const std::vector<Id>& placements) const
    {
        return std::ranges::all_of(placements, [&](const Id& placement) {
            for (auto up = holderOf(placement); !up.empty(); up = m_containment.parent(up))
                if (m_named.contains(up))
                    return true;
            return false;
        });
    }

    /// The container of every placement, when it is the same; "?" when it is not, which is no id.
    std::string_view holderOfAll(const std::vector<Block>& blocks) const
    {
        std::set<std::string_view> holders;
        for (const Block& block : blocks)
            for (const Id& placement : block.placements)
                holders.insert(holderOf(placement));
        return holders.size() == 1 ? *holders.begin() : std::string_view {"?"};
    }

    void limit(Block& block, std::string_view shared) const
    {
        block.across = anywhere;
        block.down = anywhere;
        if (block.isFixed) {
            block.across = {block.rect.x, block.rect.x};
            block.down = {block.rect.y, block.rect.y};
        }
        for (const Id& placement : block.placements) {
            const auto holder = holderOf(placement);
            const Rect outer = placementOf(m_design, holder);
            const Rect rect = placementOf(m_design, placement);
            if (outer.isEmpty())
                continue;
            if (const auto border = borderUnder(m_design, m_catalog, placement, outer)) {
                const bool isUpright = *border == Side::Left || *border == Side::Right;
                (isUpright ? block.across : block.down) =
                    isUpright ? Reach {block.rect.x, block.rect.x} : Reach {block.rect.y, block.rect.y};
            }
            if (holder == shared)
                continue;
            const auto reach = [](int now, int start, int end, int blockStart) {
                const int by = now - blockStart; // of the placement in its block
                return Reach {std::min(start, now) - by, std::max(std::max(start, end), now) - by};
            };
            block.across = both(block.across, reach(rect.x, outer.x + containerPadding,
                                                    outer.right() - containerPadding - rect.width, block.rect.x));
            block.down = both(block.down, reach(rect.y, outer.y + containerTitle + gridStep,
                                                outer.bottom() - containerPadding - rect.height, block.rect.y));
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    Containment m_containment;
    std::set<std::string_view> m_named;
    std::map<std::string_view, std::vector<Id>> m_presences;
};

} // namespace

std::vector<Block> blocksOf(const Design& design, const Catalog& catalog, std::span<const Id> ids,
                            std::span<const Id> fixed)
{
    return BlockMaker {design, catalog, ids}.made(fixed);
}

} // namespace gudo
