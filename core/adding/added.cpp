#include "core/adding/added.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/adding/attach.h"
#include "core/adding/defaults.h"
#include "core/adding/homes.h"
#include "core/adding/meaning.h"
#include "core/adding/naming.h"
#include "core/catalog/areas.h"
#include "core/layout/arrange.h"
#include "core/layout/arrange/layout_graph.h"
#include "core/layout/beside.h"
#include "core/layout/placement.h"
#include "core/layout/room.h"
#include "core/model/edits.h"
#include "core/model/looks.h"

namespace gudo {

namespace {

Component prototypeOf(const Design& design, const Catalog& catalog, const Addition& addition)
{
    Component component = newComponent(design.architecture, *catalog.find(addition.type), addition.language);
    component.properties = addition.properties;
    return component;
}

std::vector<Id> homesOf(const HomeSearch& search, const Addition& addition, const Component& prototype)
{
    if (!addition.container)
        return search.homesFor(prototype, addition.count);
    const Design& design = search.design();
    const Catalog& catalog = search.catalog();
    const Component* container = design.architecture.components.find(*addition.container);
    const bool isThere = container || addition.container->empty();
    if (!isThere || !mayHold(design.architecture, catalog, container, addition.type) ||
        !lockOf(design, *addition.container).empty())
        return {};
    return std::vector<Id>(static_cast<std::size_t>(addition.count), *addition.container);
}

/// The one to stand beside: of several that which is drawn in the same container.
Id anchorFor(const Design& design, const std::vector<Id>& selection, const Id& home)
{
    const auto& components = design.architecture.components;
    for (const Id& id : selection)
        if (components.find(id)->parent == home || design.layout.placements.contains(presenceId(id, home)))
            return id;
    return selection.empty() ? Id {} : selection.front();
}

/// One size for lanes, which share the height of an empty container; subnets and the like are as large as their like.
std::pair<int, int> sizeFor(const Design& design, const Catalog& catalog, const Component& component, int lanes)
{
    constexpr int leastLane = 248;
    const ComponentType& type = catalog.typeOf(component);
    if (!isFrame(type))
        return {type.width, type.height};
    for (const auto& row : design.architecture.components)
        if (row->type == component.type && row->parent == component.parent)
            if (const Rect like = placementOf(design, row->id); !like.isEmpty())
                return {like.width, type.isKind("zone") ? like.height : std::min(like.height, type.height)};
    const Rect frame = placementOf(design, component.parent);
    if (!type.isKind("zone") || frame.isEmpty())
        return {type.width, type.height};
    const int room = frame.height - containerTitle - gridStep - containerPadding - childGap * (lanes - 1);
    return {std::max(type.width, gridDown(frame.width - 2 * containerPadding)),
            std::max(leastLane, gridDown(room / lanes))};
}

class Adder {
public:
    Adder(Design design, const Catalog& catalog, const Addition& addition)
        : m_design {std::move(design)}
        , m_catalog {catalog}
        , m_addition {addition}
        , m_type {*catalog.find(addition.type)}
    {
        for (const Id& id : addition.selection)
            if (m_design.architecture.components.contains(id))
                m_selection.push_back(id);
    }

    Added run()
    {
        const Component prototype = prototypeOf(m_design, m_catalog, m_addition);
        const std::vector<Id> homes = homesOf({m_design, m_catalog, m_addition.selection}, m_addition, prototype);
        if (homes.empty())
            return {.design = std::move(m_design)};
        const std::map<Id, int> shares = countsOf(homes);
        std::map<Id, int> done;
        for (const Id& home : homes)
            addTo(home, prototype, done[home]++, shares.at(home));
        m_design = withSetNames(std::move(m_design), m_catalog, m_components);
        connect();
        if (m_addition.isConnected)
            m_design = attached(std::move(m_design), m_catalog, m_components, m_selection);
        place(shares);
        const bool isAccessory = m_type.traits.passive && !m_selection.empty();
        return {.design = std::move(m_design),
                .components = m_components,
                .connections = m_connections,
                .next = isAccessory ? m_selection : m_components};
    }

private:
    static std::map<Id, int> countsOf(const std::vector<Id>& homes)
    {
        std::map<Id, int> counts;
        for (const Id& home : homes)
            ++counts[home];
        return counts;
    }

    void addTo(const Id& home, const Component& prototype, int index, int share)
    {
        Component component = newComponent(m_design.architecture, m_type, m_addition.language);
        component.properties = prototype.properties;
        component.parent = home;
        // Of several subnets in one zone the first faces the internet, unless one does already.
        if (m_type.isKind("subnet") && share > 1 && m_type.property("access") &&
            !component.properties.contains("access"))
            component.properties["access"] = index == 0 && !hasPublicSubnet(home) ? "public" : "private";
        component = withDefaults(m_design, m_catalog, std::move(component));
        const std::vector<Id> subnets = subnetsFor(m_design, m_catalog, component, home, m_selection);
        if (!subnets.empty() && !component.properties.contains(m_type.spread)) {
            List list;
            for (const Id& subnet : subnets)
                list.emplace_back(subnet);
            component.properties[m_type.spread] = std::move(list);
        }
        m_components.push_back(component.id);
        m_design = withComponent(std::move(m_design), std::move(component));
    }

    [[nodiscard]] bool hasPublicSubnet(const Id& zone) const
    {
        return std::ranges::any_of(m_design.architecture.components, [&](const auto& row) {
            return row->parent == zone && m_catalog.isKind(*row, "subnet") &&
                   declaredAccess(m_catalog, *row) == SubnetAccess::Public;
        });
    }

    void connect()
    {
        if (!m_addition.isConnected)
            return;
        for (const Id& selected : m_selection) {
            for (const Id& id : m_components) {
                const auto& components = m_design.architecture.components;
                if (components.find(id)->parent == selected)
                    continue;
                RequestDirection direction = directionBetween(m_catalog.typeOf(*components.find(selected)), m_type);
                const bool isReference =
                    referenceTo(m_catalog.typeOf(*components.find(selected)), m_type) && m_type.traits.passive;
                if (direction == RequestDirection::None && m_addition.mustConnect && !isReference)
                    direction = RequestDirection::Forward;
                if (direction == RequestDirection::None)
                    continue;
                const bool isForward = direction == RequestDirection::Forward;
                const Id& from = isForward ? selected : id;
                const Id& to = isForward ? id : selected;
                const Id connection = freeId(m_design.architecture, idFrom(from + "-" + to, "connection"));
                m_design = withConnection(std::move(m_design), {.id = connection, .from = from, .to = to});
                m_connections.push_back(connection);
            }
        }
    }

    [[nodiscard]] Side sideOf() const
    {
        // Whoever asks stands before what answers; a client before everything.
        constexpr int middleTier = 1;
        if (m_addition.side != Side::Right || m_selection.empty() || !m_type.tier)
            return m_addition.side;
        const auto& first = m_catalog.typeOf(*m_design.architecture.components.find(m_selection.front()));
        return *m_type.tier < first.tier.value_or(middleTier) ? Side::Left : Side::Right;
    }

    void place(const std::map<Id, int>& shares)
    {
        std::map<Id, Id> last;
        for (const Id& id : m_components) {
            const Component component = *m_design.architecture.components.find(id);
            const Containment containment {m_design.architecture};
            const auto presences = presenceContainers(m_design.architecture, m_catalog, containment, component);
            for (const Id& container : presences)
                placeIn(container, presenceId(id, container), {m_type.width, m_type.height}, last);
            if (presences.empty())
                placeIn(component.parent, id, sizeFor(m_design, m_catalog, component, shares.at(component.parent)),
                        last);
        }
        m_design = withMissingPlacements(std::move(m_design), m_catalog);
    }

    /// Beside what is selected, the next ones below the first.
    void placeIn(const Id& home, const Id& placement, std::pair<int, int> size, std::map<Id, Id>& last)
    {
        const auto [width, height] = size;
        const bool isFirst = !last.contains(home);
        const BesideOptions options {.container = home,
                                     .anchor = isFirst ? anchorFor(m_design, m_selection, home) : last[home],
                                     .side = isFirst ? sideOf() : Side::Bottom,
                                     .width = width,
                                     .height = height,
                                     .isConnected = isFirst && !m_connections.empty(),
                                     .isLane = m_type.isKind("zone"),
                                     .isFrame = isFrame(m_type)};
        Rect rect = placeBeside(m_design, m_catalog, options);
        const Rect around {m_addition.near.x - width / 2, m_addition.near.y - height / 2, width, height};
        if (m_selection.empty() && home.empty() && isFirst)
            rect = freePlace(m_design, home, around);
        last[home] = Id {componentOf(placement)};
        m_design = placed(std::move(m_design), placement, rect);
        // One after the other: what makes room at the same time does not give way to each other.
        m_design = withRoomFor(std::move(m_design), m_catalog, std::span {&placement, 1});
    }

    Design m_design;
    const Catalog& m_catalog;
    const Addition& m_addition;
    const ComponentType& m_type;
    std::vector<Id> m_selection;
    std::vector<Id> m_components;
    std::vector<Id> m_connections;
};

} // namespace

Added added(Design design, const Catalog& catalog, const Addition& addition)
{
    if (!catalog.find(addition.type) || addition.count < 1)
        return {.design = std::move(design)};
    return Adder {withMissingPlacements(std::move(design), catalog), catalog, addition}.run();
}

std::vector<Id> placesFor(const Design& design, const Catalog& catalog, const Addition& addition)
{
    return placesFor(HomeSearch {design, catalog, addition.selection}, addition);
}

std::vector<Id> placesFor(const HomeSearch& search, const Addition& addition)
{
    const Design& design = search.design();
    const Catalog& catalog = search.catalog();
    if (!catalog.find(addition.type))
        return {};
    const Component prototype = prototypeOf(design, catalog, addition);
    const std::vector<Id> homes = homesOf(search, addition, prototype);
    if (homes.empty())
        return {};
    const std::vector<Id> subnets = subnetsFor(design, catalog, prototype, homes.front(), addition.selection);
    return subnets.empty() ? homes : subnets;
}

bool connectsTo(const Design& design, const Catalog& catalog, const Addition& addition)
{
    const ComponentType* type = catalog.find(addition.type);
    return type && addition.isConnected && std::ranges::any_of(addition.selection, [&](const Id& id) {
               const Component* row = design.architecture.components.find(id);
               return row &&
                      (directionBetween(catalog.typeOf(*row), *type) != RequestDirection::None || addition.mustConnect);
           });
}

} // namespace gudo
