#include "core/layout/beside.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

constexpr int flowGap = 104; // room for what stands on a line
constexpr int clearance = 16;
constexpr int mostSteps = 32;

struct Sibling {
    std::string_view component;
    Rect rect;
};

std::vector<Sibling> siblingsIn(const Design& design, const Containment& containment, std::string_view container)
{
    std::vector<Sibling> siblings;
    for (const auto& row : design.layout.placements) {
        const auto in = containerOf(row->id);
        const auto component = componentOf(row->id);
        if ((in.empty() ? containment.parent(component) : in) == container)
            siblings.push_back({component, row->rect});
    }
    return siblings;
}

int upOnGrid(int value)
{
    const int near = onGrid(value);
    return near < value ? near + gridStep : near;
}

bool isFree(const Rect& rect, const std::vector<Sibling>& siblings)
{
    return std::ranges::none_of(siblings,
                                [&](const Sibling& other) { return other.rect.grown(clearance).intersects(rect); });
}

Rect onSide(const Rect& anchor, Side side, int gap, int width, int height)
{
    switch (side) {
    case Side::Left:
        return {anchor.x - gap - width, anchor.y, width, height};
    case Side::Top:
        return {anchor.x, anchor.y - gap - height, width, height};
    case Side::Bottom:
        return {anchor.x, anchor.bottom() + gap, width, height};
    case Side::Right:
        break;
    }
    return {anchor.right() + gap, anchor.y, width, height};
}

} // namespace

Rect placeBeside(const Design& design, const Catalog& catalog, const BesideOptions& options)
{
    const Architecture architecture = design.architecture;
    const Containment containment {architecture};
    const std::vector<Sibling> siblings = siblingsIn(design, containment, options.container);
    const Rect frame = placementOf(design, options.container);
    const bool isBounded = !frame.isEmpty();
    const Point corner =
        isBounded ? Point {upOnGrid(frame.x + containerPadding), upOnGrid(frame.y + containerTitle + gridStep)}
                  : Point {};
    const auto within = [&](Rect rect) {
        rect.x = onGrid(rect.x);
        rect.y = onGrid(rect.y);
        return isBounded ? Rect {std::max(rect.x, corner.x), std::max(rect.y, corner.y), rect.width, rect.height}
                         : rect;
    };
    const auto slid = [&](Rect rect, bool isDown) -> std::optional<Rect> {
        for (int step = 0; step < mostSteps; ++step) {
            if (isFree(rect, siblings))
                return rect;
            (isDown ? rect.y : rect.x) += childGap;
        }
        return {};
    };
    Rect all;
    Rect frames;
    const Sibling* anchor = nullptr;
    for (const Sibling& sibling : siblings) {
        all = united(all, sibling.rect);
        const Component* row = architecture.components.find(sibling.component);
        if (row && catalog.typeOf(*row).isContainer && !catalog.typeOf(*row).tier)
            frames = united(frames, sibling.rect);
        const bool isAnchor = !options.anchor.empty() && containment.isWithin(options.anchor, sibling.component);
        if (isAnchor && (!anchor || sibling.rect.right() > anchor->rect.right()))
            anchor = &sibling;
    }
    const Rect first {corner.x, corner.y, options.width, options.height};
    if (siblings.empty())
        return first;
    const auto inRow = [&](const Rect& around, bool isDown) {
        return within(onSide(around, isDown ? Side::Bottom : Side::Right, childGap, options.width, options.height));
    };
    if (options.isFrame && !frames.isEmpty())
        if (const auto free = slid(inRow(frames, options.isLane), options.isLane))
            return *free;
    if (anchor && !options.isFrame) {
        const int gap = options.isConnected ? flowGap : childGap;
        const bool isAcross = options.side == Side::Left || options.side == Side::Right;
        Rect wished = within(onSide(anchor->rect, options.side, gap, options.width, options.height));
        // Beside the middle of a large one; small ones line up at their upper or left edges.
        if (isAcross && anchor->rect.height > 2 * options.height)
            wished.y = onGrid(anchor->rect.center().y - options.height / 2);
        wished = within(wished);
        if (const auto free = slid(wished, isAcross))
            return *free;
    }
    if (isFree(first, siblings) && isBounded)
        return first;
    const Rect beside = inRow(all, false);
    const bool fits = isBounded && beside.right() + containerPadding <= frame.right();
    return fits ? beside : within({all.x, all.bottom() + 2 * childGap, options.width, options.height});
}

} // namespace gudo
