#include "core/layout/aligned.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/layout/arrange.h"
#include "core/layout/blocks.h"
#include "core/layout/placement.h"
#include "core/model/containment.h"
#include "core/model/edits.h"

namespace gudo {

namespace {

bool isUpright(Alignment alignment)
{
    return alignment == Alignment::Left || alignment == Alignment::Center || alignment == Alignment::Right;
}

int startOf(const Rect& rect, bool isAcross)
{
    return isAcross ? rect.x : rect.y;
}
int lengthOf(const Rect& rect, bool isAcross)
{
    return isAcross ? rect.width : rect.height;
}

/// Of a rectangle's near edge, the part of its length at which the line lies.
int lineIn(int length, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
    case Alignment::Top:
        return 0;
    case Alignment::Center:
    case Alignment::Middle:
        return length / 2;
    case Alignment::Right:
    case Alignment::Bottom:
        break;
    }
    return length;
}

std::vector<Id> placementsOf(const std::vector<Block>& blocks)
{
    std::vector<Id> all;
    for (const Block& block : blocks)
        all.insert(all.end(), block.placements.begin(), block.placements.end());
    return all;
}

struct Shift {
    const Block* block;
    int by;
};

/// All of them or, when one would leave its container, none.
Design shifted(Design design, const Catalog& catalog, const std::vector<Block>& blocks,
               const std::vector<Shift>& shifts, bool isAcross)
{
    for (const auto& [block, by] : shifts) {
        const Reach& reach = isAcross ? block->across : block->down;
        const int place = startOf(block->rect, isAcross) + by;
        if (by != 0 && (place < reach.least || place > reach.most))
            return design;
    }
    std::map<int, std::vector<Id>> together; // what goes as far goes at once: lines between them keep their bends
    for (const auto& [block, by] : shifts)
        together[by].insert(together[by].end(), block->placements.begin(), block->placements.end());
    for (const auto& [by, placements] : together)
        design = moved(std::move(design), placements, isAcross ? by : 0, isAcross ? 0 : by);
    return grownToFit(std::move(design), catalog, placementsOf(blocks));
}

/// The new near edge of each of a run of blocks, between its first and its last.
std::vector<int> spread(const std::vector<const Block*>& run, bool isAcross)
{
    const auto steps = static_cast<std::int64_t>(run.size()) - 1;
    const int first = startOf(run.front()->rect, isAcross);
    const int last = startOf(run.back()->rect, isAcross);
    std::int64_t room = std::int64_t {last} - first;
    for (std::size_t i = 0; i + 1 < run.size(); ++i)
        room -= lengthOf(run[i]->rect, isAcross);
    std::vector<int> places;
    std::int64_t before = 0;
    for (std::int64_t i = 0; i <= steps; ++i) {
        const std::int64_t offset = room >= 0 ? before + room * i / steps : (std::int64_t {last} - first) * i / steps;
        places.push_back(static_cast<int>(first + offset));
        before += lengthOf(run[static_cast<std::size_t>(i)]->rect, isAcross);
    }
    return places;
}

} // namespace

Design aligned(Design design, const Catalog& catalog, std::span<const Id> ids, Alignment alignment,
               std::span<const Id> fixed)
{
    const Design complete = withMissingPlacements(design, catalog);
    const auto blocks = blocksOf(complete, catalog, ids, fixed);
    if (blocks.size() < 2)
        return design;
    const bool isAcross = isUpright(alignment);
    const bool hasFixed = std::ranges::any_of(blocks, &Block::isFixed);
    Rect reference;
    Reach common {-2 * maxCoordinate, 2 * maxCoordinate};
    for (const Block& block : blocks) {
        if (block.isFixed == hasFixed)
            reference = united(reference, block.rect);
        if (block.isFixed)
            continue;
        const int in = lineIn(lengthOf(block.rect, isAcross), alignment);
        const Reach& reach = isAcross ? block.across : block.down;
        common = {std::max(common.least, reach.least + in), std::min(common.most, reach.most + in)};
    }
    const int wanted = startOf(reference, isAcross) + lineIn(lengthOf(reference, isAcross), alignment);
    if (common.least > common.most)
        return design;
    const int line = std::clamp(wanted, common.least, common.most);
    std::vector<Shift> shifts;
    for (const Block& block : blocks)
        if (!block.isFixed)
            shifts.push_back(
                {&block, line - startOf(block.rect, isAcross) - lineIn(lengthOf(block.rect, isAcross), alignment)});
    if (std::ranges::all_of(shifts, [](const Shift& shift) { return shift.by == 0; }))
        return design;
    return shifted(complete, catalog, blocks, shifts, isAcross);
}

Design distributed(Design design, const Catalog& catalog, std::span<const Id> ids, Distribution direction,
                   std::span<const Id> fixed)
{
    const Design complete = withMissingPlacements(design, catalog);
    const auto blocks = blocksOf(complete, catalog, ids, fixed);
    if (blocks.size() < 3)
        return design;
    const bool isAcross = direction == Distribution::Across;
    std::vector<const Block*> order;
    for (const Block& block : blocks)
        order.push_back(&block);
    std::ranges::sort(order, [&](const Block* a, const Block* b) {
        return std::tuple {startOf(a->rect, isAcross), std::string_view {a->placements.front()}} <
               std::tuple {startOf(b->rect, isAcross), std::string_view {b->placements.front()}};
    });
    std::vector<Shift> shifts;
    std::vector<const Block*> run;
    for (const Block* block : order) {
        run.push_back(block);
        if (run.size() == 1 || (block != order.back() && !block->isFixed))
            continue;
        const std::vector<int> places = spread(run, isAcross);
        for (std::size_t i = 1; i + 1 < run.size(); ++i)
            shifts.push_back({run[i], places[i] - startOf(run[i]->rect, isAcross)});
        run = {block};
    }
    if (std::ranges::all_of(shifts, [](const Shift& shift) { return shift.by == 0; }))
        return design;
    return shifted(complete, catalog, blocks, shifts, isAcross);
}

Design sameSized(Design design, const Catalog& catalog, std::span<const Id> ids, Measure measure,
                 std::span<const Id> fixed)
{
    const Design complete = withMissingPlacements(design, catalog);
    const auto blocks = blocksOf(complete, catalog, ids, fixed);
    const bool hasFixed = std::ranges::any_of(blocks, &Block::isFixed);
    const Containment containment {complete.architecture};
    // As large as it is, and as what is in it needs.
    const auto needed = [&](const Id& placement) {
        const Rect now = placementOf(complete, placement);
        const Rect contents = contentsOf(complete, catalog, containment, placement);
        return contents.isEmpty() ? now
                                  : Rect {now.x, now.y, std::max(now.width, contents.right() - now.x),
                                          std::max(now.height, contents.bottom() - now.y)};
    };
    const auto least = [&](const Id& placement) {
        const Rect now = placementOf(complete, placement);
        const Rect contents = contentsOf(complete, catalog, containment, placement);
        return contents.isEmpty() ? Rect {} : Rect {0, 0, contents.right() - now.x, contents.bottom() - now.y};
    };
    int width = 0;
    int height = 0;
    for (const Block& block : blocks) {
        if (block.isFixed != hasFixed)
            continue;
        for (const Id& placement : block.placements) {
            const Rect rect = block.isFixed ? placementOf(complete, placement) : needed(placement);
            width = std::max(width, rect.width);
            height = std::max(height, rect.height);
        }
    }
    Design next = complete;
    bool isChanged = false;
    for (const Block& block : blocks) {
        if (block.isFixed)
            continue;
        for (const Id& placement : block.placements) {
            const Rect now = placementOf(complete, placement);
            Rect rect = now;
            if (measure != Measure::Height)
                rect.width = std::max(width, least(placement).width);
            if (measure != Measure::Width)
                rect.height = std::max(height, least(placement).height);
            isChanged = isChanged || rect != now;
            next = placed(std::move(next), placement, rect);
        }
    }
    return isChanged ? grownToFit(std::move(next), catalog, placementsOf(blocks)) : design;
}

} // namespace gudo
