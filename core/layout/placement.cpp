#include "core/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/edits.h"

namespace gudo {

namespace {

/// Places what is missing, deepest containers first, so that a container's size is known when its parent arranges it.
class Filler {
public:
    Filler(Design design, const Catalog& catalog)
        : m_design {std::move(design)}
        , m_architecture {m_design.architecture}
        , m_catalog {catalog}
        , m_containment {m_architecture}
    {
        for (const auto& row : m_design.layout.placements)
            m_placed.emplace(componentOf(row->id));
    }

    Design run()
    {
        fill("");
        return std::move(m_design);
    }

private:
    /// A component that is drawn as presences needs no place of its own.
    [[nodiscard]] bool isPlaced(std::string_view id) const { return m_placed.contains(id); }

    void fill(std::string_view container)
    {
        const auto& children = m_containment.children(container);
        std::vector<std::string_view> missing;
        for (const auto child : children) {
            const bool wasPlaced = isPlaced(child);
            fill(child);
            if (!wasPlaced)
                missing.push_back(child);
        }
        if (!missing.empty())
            arrange(container, missing);
        if (!container.empty())
            fit(container);
    }

    /// In the order of requests, so that a row reads like the flow; then by id.
    [[nodiscard]] int tierOf(std::string_view id) const
    {
        return m_catalog.typeOf(*m_architecture.components.find(id)).tier.value_or(9);
    }

    [[nodiscard]] Rect sizeOf(std::string_view id) const
    {
        if (const Rect rect = placementOf(m_design, id); !rect.isEmpty())
            return rect; // a container that was fitted around its contents
        const ComponentType& type = m_catalog.typeOf(*m_architecture.components.find(id));
        return {0, 0, type.width, type.height};
    }

    void arrange(std::string_view container, std::vector<std::string_view>& missing)
    {
        std::ranges::stable_sort(missing, {}, [this](std::string_view id) { return tierOf(id); });
        Rect taken;
        for (const auto& row : m_design.layout.placements)
            if (isSiblingIn(row->id, container, missing))
                taken = united(taken, row->rect);
        const Rect around = placementOf(m_design, container);
        const int left = !taken.isEmpty() ? taken.x : around.isEmpty() ? containerPadding : around.x + containerPadding;
        int top = !taken.isEmpty()   ? taken.bottom() + childGap
                  : around.isEmpty() ? containerTitle + gridStep
                                     : around.y + containerTitle + gridStep;
        const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(missing.size())))));
        for (std::size_t first = 0; first < missing.size(); first += static_cast<std::size_t>(columns)) {
            int x = left;
            int rowHeight = 0;
            const std::size_t last = std::min(missing.size(), first + static_cast<std::size_t>(columns));
            for (std::size_t i = first; i < last; ++i) {
                const Rect size = sizeOf(missing[i]);
                put(missing[i], {onGrid(x), onGrid(top), size.width, size.height});
                x += size.width + 2 * childGap;
                rowHeight = std::max(rowHeight, size.height);
            }
            top += rowHeight + 2 * childGap;
        }
    }

    [[nodiscard]] bool isSiblingIn(std::string_view placement, std::string_view container,
                                   const std::vector<std::string_view>& missing) const
    {
        const auto in = containerOf(placement);
        if (!in.empty())
            return in == container;
        return m_containment.parent(placement) == container && std::ranges::find(missing, placement) == missing.end();
    }

    /// Moves a box that was sized at the origin to its place, with everything in it.
    void put(std::string_view id, const Rect& rect)
    {
        const Rect before = placementOf(m_design, id);
        if (!before.isEmpty())
            m_design = moved(std::move(m_design), std::vector<Id> {Id {id}}, rect.x - before.x, rect.y - before.y);
        else
            m_design.layout.placements.put(Placement {Id {id}, rect});
    }

    void fit(std::string_view container)
    {
        const Rect contents = contentsOf(m_design, m_containment, container);
        const Rect now = placementOf(m_design, container);
        if (contents.isEmpty() || (now.isEmpty() && m_containment.children(container).empty()))
            return;
        m_design.layout.placements.put(Placement {Id {container}, united(now, contents)});
    }

    Design m_design;
    const Architecture m_architecture;
    const Catalog& m_catalog;
    Containment m_containment;
    std::set<Id, std::less<>> m_placed;
};

} // namespace

int onGrid(int value)
{
    return static_cast<int>(std::lround(static_cast<double>(value) / gridStep)) * gridStep;
}

Rect settledInto(const Rect& wanted, const Rect& container, bool mayShrink)
{
    constexpr int leastWidth = 200;
    constexpr int leastHeight = 160;
    const Rect room {container.x + containerPadding, container.y + containerTitle + gridStep,
                     container.width - 2 * containerPadding,
                     container.height - containerPadding - containerTitle - gridStep};
    Rect rect = wanted;
    if (mayShrink) {
        rect.width = std::min(rect.width, std::max(leastWidth, room.width / gridStep * gridStep));
        rect.height = std::min(rect.height, std::max(leastHeight, room.height / gridStep * gridStep));
        rect.x += (wanted.width - rect.width) / 2;
        rect.y += (wanted.height - rect.height) / 2;
    }
    if (rect.width <= room.width)
        rect.x = std::clamp(rect.x, room.x, room.right() - rect.width);
    if (rect.height <= room.height)
        rect.y = std::clamp(rect.y, room.y, room.bottom() - rect.height);
    return {onGrid(rect.x), onGrid(rect.y), rect.width, rect.height};
}

Rect contentsOf(const Design& design, const Containment& containment, std::string_view container)
{
    Rect inside;
    for (const auto child : containment.children(container))
        inside = united(inside, placementOf(design, child));
    for (const auto& row : design.layout.placements)
        if (containerOf(row->id) == container)
            inside = united(inside, row->rect);
    if (inside.isEmpty())
        return {};
    return {inside.x - containerPadding, inside.y - containerTitle - gridStep,
            gridUp(inside.width + 2 * containerPadding),
            gridUp(inside.height + containerPadding + containerTitle + gridStep)};
}

Design withMissingPlacements(Design design, const Catalog& catalog)
{
    std::set<std::string_view> placed;
    for (const auto& row : design.layout.placements)
        placed.insert(componentOf(row->id));
    const bool isComplete =
        std::ranges::all_of(design.architecture.components, [&](const auto& row) { return placed.contains(row->id); });
    return isComplete ? std::move(design) : Filler {std::move(design), catalog}.run();
}

Design grownToFit(Design design, std::span<const Id> ids)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    for (const Id& id : ids) {
        const auto in = containerOf(id);
        for (auto up = in.empty() ? containment.parent(id) : in; !up.empty(); up = containment.parent(up)) {
            const Rect now = placementOf(design, up);
            const Rect contents = contentsOf(design, containment, up);
            if (!now.isEmpty() && !contents.isEmpty() && !now.contains(contents))
                design.layout.placements.put(Placement {Id {up}, united(now, contents)});
        }
    }
    return design;
}

Rect freePlace(const Design& design, std::string_view container, const Rect& wanted)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    std::vector<Rect> taken;
    for (const auto& row : design.layout.placements) {
        const auto in = containerOf(row->id);
        if (in.empty() ? containment.parent(row->id) == container && row->id != container : in == container)
            taken.push_back(row->rect);
    }
    const Rect start {onGrid(wanted.x), onGrid(wanted.y), wanted.width, wanted.height};
    const auto isFree = [&](const Rect& rect) {
        return std::ranges::none_of(taken, [&](const Rect& other) { return other.grown(gridStep).intersects(rect); });
    };
    constexpr int rings = 40;
    for (int ring = 0; ring <= rings; ++ring) {
        const int reach = ring * 2 * gridStep;
        for (int dy = -reach; dy <= reach; dy += 2 * gridStep) {
            const bool isEdgeRow = dy == -reach || dy == reach;
            const int step = isEdgeRow || reach == 0 ? 2 * gridStep : 2 * reach;
            for (int dx = -reach; dx <= reach; dx += step)
                if (const Rect rect = start.moved(dx, dy); isFree(rect))
                    return rect;
        }
    }
    return start;
}

} // namespace gudo
