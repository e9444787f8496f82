#include "tests/support/layout_faults.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/layout/placement.h"
#include "core/layout/routing/line_parts.h"

namespace gudo::test {

namespace {

std::string described(const DrawnLayout::Box& box)
{
    return box.id + ' ' + text(box.rect);
}

using BoxPointers = std::vector<const DrawnLayout::Box*>;

/// Gateways stand on the border of their network, as reference diagrams have it: half in it, half in what is around it.
bool isOnBorder(const DrawnLayout& layout, const DrawnLayout::Box& box)
{
    const Component& component = *layout.design.architecture.components.find(componentOf(box.id));
    const Rect network = layout.rectOf(box.parent);
    return !layout.catalog.typeOf(component).traits.gateway.empty() && box.rect.intersects(network) &&
           !network.contains(box.rect);
}

/// What stands in what, but for bands; what stands on a border is also in what is around that.
std::map<std::string_view, BoxPointers> byParent(const DrawnLayout& layout)
{
    std::map<std::string_view, BoxPointers> children;
    for (const auto& box : layout.boxes) {
        if (box.isBand)
            continue;
        children[box.parent].push_back(&box);
        if (isOnBorder(layout, box))
            children[layout.containment.parent(box.parent)].push_back(&box);
    }
    return children;
}

/// Places of the presences, by the component they are of.
std::map<std::string_view, std::vector<std::string_view>> presencesOf(const DrawnLayout& layout)
{
    std::map<std::string_view, std::vector<std::string_view>> presences;
    for (const auto& box : layout.boxes)
        if (!containerOf(box.id).empty())
            presences[componentOf(box.id)].push_back(box.id);
    return presences;
}

bool isOrthogonal(const Polyline& line)
{
    if (line.size() < 2)
        return false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        if ((line[i].x == line[i + 1].x) == (line[i].y == line[i + 1].y))
            return false;
    return true;
}

/// May a line that starts or ends at `end` be in the box? In all around the end, and around what the end has a presence
/// in.
bool mayHold(const DrawnLayout& layout, const std::vector<std::string_view>& presences, const DrawnLayout::Box& box,
             std::string_view end)
{
    return layout.isWithin(end, box.id) || (!presences.empty() && box.rect.intersects(layout.rectOf(end))) ||
           std::ranges::any_of(presences, [&](std::string_view id) { return layout.isWithin(id, box.id); });
}

/// Two copies side by side in one zone, or copies of different tiers: the band over them has no gap through which a
/// line could come.
bool isCrowded(const DrawnLayout& layout, const std::vector<std::string_view>& presences)
{
    std::set<std::string_view> around;
    std::set<int> columns;
    std::set<int> rows;
    for (const std::string_view id : presences) {
        columns.insert(layout.rectOf(id).center().x);
        rows.insert(layout.rectOf(id).center().y);
    }
    if (columns.size() > 1 && rows.size() > 1)
        return true;
    return std::ranges::any_of(presences, [&](std::string_view id) {
        const Component* container = layout.design.architecture.components.find(containerOf(id));
        return container && !container->parent.empty() && !around.insert(container->parent).second;
    });
}

} // namespace

std::string text(const Rect& rect)
{
    return '(' + std::to_string(rect.x) + ',' + std::to_string(rect.y) + ' ' + std::to_string(rect.width) + 'x' +
           std::to_string(rect.height) + ')';
}

DrawnLayout::DrawnLayout(Design arranged, const Catalog& table)
    : design {std::move(arranged)}
    , catalog {table}
    , containment {design.architecture}
    , drawn {boxesOf(design, catalog)}
{
    for (const auto& [id, rect] : drawn.rects) {
        const Component* component = design.architecture.components.find(componentOf(id));
        if (!component)
            continue; // missingPlaces says so
        const auto container = containerOf(id);
        boxes.push_back({.id = id,
                         .rect = rect,
                         .parent = container.empty() ? component->parent : Id {container},
                         .isBand = container.empty() && drawn.isBand(id),
                         .isContainer = container.empty() &&
                                        (catalog.typeOf(*component).isContainer || !containment.children(id).empty())});
    }
}

bool DrawnLayout::isWithin(std::string_view id, std::string_view box) const
{
    if (const auto container = containerOf(id); !container.empty())
        return id == box || containment.isWithin(container, box);
    return containment.isWithin(id, box);
}

Faults overlappingSiblings(const DrawnLayout& layout)
{
    Faults faults;
    for (auto& [parent, siblings] : byParent(layout)) {
        BoxPointers sorted = siblings;
        std::ranges::stable_sort(sorted, {}, [](const auto* box) { return box->rect.x; });
        for (std::size_t i = 0; i < sorted.size(); ++i)
            for (std::size_t j = i + 1; j < sorted.size() && sorted[j]->rect.x < sorted[i]->rect.right(); ++j)
                if (sorted[i]->rect.intersects(sorted[j]->rect) && sorted[i]->parent != sorted[j]->id &&
                    sorted[j]->parent != sorted[i]->id)
                    faults.push_back(described(*sorted[i]) + " overlaps " + described(*sorted[j]));
    }
    return faults;
}

Faults outsideOfParents(const DrawnLayout& layout)
{
    Faults faults;
    for (const auto& [parent, children] : byParent(layout)) {
        if (parent.empty() || layout.drawn.isBand(parent))
            continue;
        const Rect outer = layout.rectOf(parent);
        const Rect inner {outer.x + containerPadding, outer.y + containerTitle, outer.width - 2 * containerPadding,
                          outer.height - containerTitle - containerPadding};
        for (const auto* child : children)
            if (!inner.contains(child->rect) && !(child->parent == parent && isOnBorder(layout, *child)))
                faults.push_back(described(*child) + " is not inside of " + std::string {parent} + ' ' + text(outer));
    }
    return faults;
}

Faults strangersInBands(const DrawnLayout& layout)
{
    Faults faults;
    const auto presences = presencesOf(layout);
    for (const auto& band : layout.boxes) {
        if (!band.isBand)
            continue;
        const auto& own = presences.at(band.id);
        for (const auto& box : layout.boxes) {
            const bool isOwn =
                box.id == band.id || componentOf(box.id) == band.id || layout.isWithin(band.id, box.id) ||
                std::ranges::any_of(own, [&](std::string_view id) { return layout.isWithin(id, box.id); });
            if (!isOwn && box.rect.intersects(band.rect))
                faults.push_back(described(box) + " is in the band " + described(band));
        }
    }
    return faults;
}

Faults offTheGrid(const DrawnLayout& layout)
{
    Faults faults;
    for (const auto& box : layout.boxes) {
        const bool isSizeOff = box.isContainer && (box.rect.width % gridStep || box.rect.height % gridStep);
        if (!box.isBand && (box.rect.x % gridStep || box.rect.y % gridStep || isSizeOff))
            faults.push_back(described(box) + " is off the grid");
    }
    return faults;
}

Faults missingPlaces(const DrawnLayout& layout)
{
    Faults faults;
    std::set<std::string_view> placed;
    for (const auto& row : layout.design.layout.placements) {
        placed.insert(componentOf(row->id));
        const auto& components = layout.design.architecture.components;
        const auto container = containerOf(row->id);
        if (!components.contains(componentOf(row->id)) || (!container.empty() && !components.contains(container)))
            faults.push_back(row->id + " is the place of nobody");
        if (row->rect.isEmpty())
            faults.push_back(row->id + " has no size");
    }
    for (const auto& component : layout.design.architecture.components)
        if (!placed.contains(component->id))
            faults.push_back(component->id + " has no place");
    return faults;
}

Faults linesThroughBoxes(const DrawnLayout& layout)
{
    Faults faults;
    const auto presences = presencesOf(layout);
    const auto of = [&](const Id& end) {
        const auto found = presences.find(end);
        return found == presences.end() ? std::vector<std::string_view> {} : found->second;
    };
    const Routes routes = routesOf(layout.design, layout.catalog, layout.drawn);
    for (const auto& connection : layout.design.architecture.connections) {
        const auto route = routes.find(connection->id);
        if (route == routes.end() || !isOrthogonal(route->second)) {
            faults.push_back(connection->id + " has no orthogonal line");
            continue;
        }
        const Rect around = boundsOf(route->second).grown(1);
        const auto ofFrom = of(connection->from);
        const auto ofTo = of(connection->to);
        // A loop stands at a corner, whatever is there.
        if (connection->from == connection->to || isCrowded(layout, ofFrom) || isCrowded(layout, ofTo))
            continue;
        for (const auto& box : layout.boxes) {
            if (box.isBand || !box.rect.intersects(around) || !passesThrough(route->second, box.rect))
                continue;
            const Component& component = *layout.design.architecture.components.find(componentOf(box.id));
            if (layout.catalog.isKind(component, "area") || mayHold(layout, ofFrom, box, connection->from) ||
                mayHold(layout, ofTo, box, connection->to))
                continue;
            faults.push_back(connection->id + " from " + connection->from + " to " + connection->to + " goes through " +
                             described(box));
        }
    }
    return faults;
}

Faults tiersOutOfLine(const DrawnLayout& layout)
{
    Faults faults;
    for (const auto& network : layout.design.architecture.components) {
        if (!layout.catalog.isKind(*network, "network"))
            continue;
        std::map<std::string, std::vector<Rect>> tiers;
        for (const auto zone : layout.containment.children(network->id))
            for (const auto subnet : layout.containment.children(zone))
                if (subnet.starts_with(zone))
                    tiers[std::string {subnet.substr(zone.size())}].push_back(layout.rectOf(subnet));
        bool areRows = true;
        bool areColumns = true;
        for (const auto& [name, rects] : tiers)
            for (const Rect& rect : rects) {
                areRows = areRows && rect.y == rects.front().y && rect.height == rects.front().height;
                areColumns = areColumns && rect.x == rects.front().x && rect.width == rects.front().width;
            }
        if (!areRows && !areColumns)
            faults.push_back("the subnets of " + network->id + " share neither rows nor columns");
    }
    return faults;
}

} // namespace gudo::test
