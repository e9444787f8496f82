#include "core/layout/arrange/layout_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/layout/arrange/attached_chips.h"
#include "core/layout/arrange/kinship.h"
#include "core/layout/arrange/lanes.h"
#include "core/layout/arrange/natural_order.h"
#include "core/layout/arrange/text_sizes.h"
#include "core/layout/placement.h"

namespace gudo {

namespace {

constexpr int chipHeight = 56;    // what is lower has its icon beside its name
constexpr int cardSide = 136;     // a container no larger than this looks like a card while it is empty
constexpr int machineWidth = 120; // of a host or machine with nothing in it
constexpr int machineHeight = 96;
constexpr int emptyWidth = 168; // of a subnet or zone with nothing in it yet
constexpr int emptyHeight = 144;

bool isLarger(const ComponentType& type)
{
    return type.width > cardSide || type.height > cardSide;
}

/// A box that a person may fill but does not have to: a server is a card until something is drawn in it.
bool isMachine(const ComponentType& type)
{
    return type.isKind("compute") || type.isKind("host") || type.isKind("hypervisor") ||
           type.isKind("container-engine");
}

/// A container as large as this was drawn as one.
bool isFrameLike(const Rect& rect)
{
    return rect.width > cardSide || rect.height > cardSide;
}

class Builder {
public:
    Builder(const Design& design, const Catalog& catalog, std::span<const Id> only)
        : m_design {design}
        , m_catalog {catalog}
        , m_containment {design.architecture}
        , m_only {only.begin(), only.end()}
    {
        const auto& rows = design.architecture.components.rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_index.emplace(rows[i]->id, static_cast<int>(i));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<Id> containers = presenceContainers(design.architecture, catalog, m_containment, *rows[i]);
            for (const Id& container : containers)
                m_presences[container].push_back(static_cast<int>(i));
            m_spread.push_back(std::move(containers));
        }
    }

    LayoutGraph run()
    {
        build();
        connect();
        for (const int container : markLanes(m_graph))
            m_gridParents.insert(m_graph.node(container).id);
        if (!m_gridParents.empty()) { // grids become nodes of their own
            build();
            connect();
            markLanes(m_graph);
        }
        attachChips(m_graph, m_design.architecture, m_catalog);
        addTiers();
        return std::move(m_graph);
    }

private:
    const Component& component(int index) const
    {
        return *m_design.architecture.components.rows()[static_cast<std::size_t>(index)];
    }
    const ComponentType& typeOf(int index) const { return m_catalog.typeOf(component(index)); }

    void build()
    {
        m_graph = {};
        m_nodeOf.clear();
        m_graph.nodes.push_back({.role = LayoutRole::Frame});
        if (m_only.empty()) {
            addChildren(0, "");
        } else {
            for (const Id& id : m_only)
                addAny(0, id);
        }
        m_graph.nodes.front().end = static_cast<int>(m_graph.nodes.size());
        orderNodes();
    }

    /// A component with what is in it, or one presence.
    void addAny(int parent, const Id& id)
    {
        const auto found = m_index.find(componentOf(id));
        if (found == m_index.end())
            return;
        const auto container = containerOf(id);
        if (!container.empty())
            add(parent, found->second, container);
        else if (isDrawnAsOne(found->second))
            add(parent, found->second, {});
    }

    [[nodiscard]] bool isDrawnAsOne(int index) const { return m_spread[static_cast<std::size_t>(index)].empty(); }

    void addChildren(int parent, std::string_view container)
    {
        std::vector<int> networks;
        std::vector<int> others;
        const bool hasGrid = m_gridParents.contains(container);
        for (const auto child : m_containment.children(container)) {
            const int index = m_index.at(child);
            if (isDrawnAsOne(index))
                (hasGrid && kinshipOf(index) == networkKinship ? networks : others).push_back(index);
        }
        if (!networks.empty()) {
            const int grid = append({.parent = parent, .role = LayoutRole::Frame, .isGrid = true});
            for (const int index : networks)
                add(grid, index, {});
            m_graph.node(grid).end = static_cast<int>(m_graph.nodes.size());
            Rect seed; // a grid stands where its networks were
            for (const int network : m_graph.node(grid).children)
                seed = united(seed, m_graph.node(network).seed.value_or(Rect {}));
            if (!seed.isEmpty())
                m_graph.node(grid).seed = seed;
        }
        for (const int index : others)
            add(parent, index, {});
        if (const auto presences = m_presences.find(container); presences != m_presences.end()) {
            for (const int index : presences->second)
                add(parent, index, container);
        }
    }

    int append(LayoutNode node)
    {
        const int index = static_cast<int>(m_graph.nodes.size());
        m_graph.node(node.parent).children.push_back(index);
        node.end = index + 1;
        m_graph.nodes.push_back(std::move(node));
        return index;
    }

    void add(int parent, int index, std::string_view presenceIn)
    {
        const Component& self = component(index);
        const ComponentType& type = typeOf(index);
        LayoutNode node {.parent = parent, .component = index};
        node.id = presenceIn.empty() ? self.id : presenceId(self.id, presenceIn);
        node.width = type.width;
        node.height = type.height;
        node.tier = type.tier ? std::optional<double> {*type.tier} : std::nullopt;
        if (const Placement* placed = m_design.layout.placements.find(node.id))
            node.seed = placed->rect;
        if (!presenceIn.empty())
            node.band = index;
        node.role = roleOf(index, parent, !presenceIn.empty());
        if (node.role == LayoutRole::Frame) {
            node.titleWidth = titleWidthOf(displayName(self));
            node.kinship = kinshipOf(index);
            node.isSubnet = node.kinship == subnetKinship;
            node.isRow = node.isSubnet;
            node.isSite = node.kinship == siteKinship;
            if (node.kinship == zoneKinship || node.kinship == subnetKinship) {
                node.width = emptyWidth;
                node.height = emptyHeight;
            }
        } else if (node.seed && !node.seed->isEmpty() && (!type.isContainer || !isFrameLike(*node.seed))) {
            node.width = node.seed->width;
            node.height = node.seed->height;
        } else if (type.isContainer && isLarger(type)) {
            node.width = machineWidth;
            node.height = machineHeight;
        } else if (node.role == LayoutRole::Note) {
            const Point size = noteSizeOf(textOf(self.properties, "text"));
            node.width = size.x;
            node.height = size.y;
        }
        const int at = append(std::move(node));
        m_nodeOf[index].push_back(at);
        if (presenceIn.empty())
            addChildren(at, self.id);
        m_graph.node(at).end = static_cast<int>(m_graph.nodes.size());
    }

    [[nodiscard]] bool holdsSomething(std::string_view id) const
    {
        return m_presences.contains(id) || std::ranges::any_of(m_containment.children(id), [&](std::string_view child) {
                   return isDrawnAsOne(m_index.at(child));
               });
    }

    [[nodiscard]] LayoutRole roleOf(int index, int parent, bool isPresence) const
    {
        const ComponentType& type = typeOf(index);
        if (isPresence)
            return LayoutRole::Card;
        const bool isLarge = type.isContainer && isLarger(type) && !isMachine(type);
        if (isLarge || holdsSomething(component(index).id))
            return LayoutRole::Frame;
        if (type.isKind("note"))
            return LayoutRole::Note;
        if (type.traits.passive && type.height < chipHeight)
            return LayoutRole::Chip;
        const LayoutNode& container = m_graph.node(parent);
        if (container.role == LayoutRole::Frame && container.kinship == networkKinship && standsOnBorders(type))
            return type.traits.gateway == "endpoint" ? LayoutRole::ExitGateway : LayoutRole::EntryGateway;
        return LayoutRole::Card;
    }

    [[nodiscard]] int kinshipOf(int index) const
    {
        const ComponentType& type = typeOf(index);
        const auto found = std::ranges::find_if(kinshipKinds, [&](std::string_view kind) { return type.isKind(kind); });
        return found == kinshipKinds.end() ? -1 : static_cast<int>(found - kinshipKinds.begin());
    }

    void orderNodes()
    {
        std::vector<int> sorted(m_graph.nodes.size());
        for (std::size_t i = 0; i < sorted.size(); ++i)
            sorted[i] = static_cast<int>(i);
        std::ranges::stable_sort(sorted,
                                 [&](int a, int b) { return isNaturallyLess(m_graph.node(a).id, m_graph.node(b).id); });
        for (std::size_t i = 0; i < sorted.size(); ++i)
            m_graph.node(sorted[i]).order = static_cast<int>(i);
    }

    [[nodiscard]] int zoneOf(int node) const
    {
        while (node > 0 && m_graph.node(node).kinship != zoneKinship)
            node = m_graph.node(node).parent;
        return node;
    }

    void connect()
    {
        m_graph.edges.clear();
        for (const auto& connection : m_design.architecture.connections) {
            if (connection->from == connection->to || connection->kind == "note")
                continue;
            const auto from = m_nodeOf.find(m_index.at(connection->from));
            const auto to = m_nodeOf.find(m_index.at(connection->to));
            if (from != m_nodeOf.end() && to != m_nodeOf.end())
                addEdges(from->second, to->second, isFlow(*connection));
        }
        m_graph.edgesOf.assign(m_graph.nodes.size(), {});
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            m_graph.edgesOf[static_cast<std::size_t>(m_graph.edges[i].from)].push_back(static_cast<int>(i));
            m_graph.edgesOf[static_cast<std::size_t>(m_graph.edges[i].to)].push_back(static_cast<int>(i));
        }
    }

    [[nodiscard]] bool isFlow(const Connection& connection) const
    {
        if (!isRequest(connection))
            return false;
        const ComponentType& from = typeOf(m_index.at(connection.from));
        const ComponentType& to = typeOf(m_index.at(connection.to));
        const bool isWayOut = from.traits.gateway == "nat" || to.traits.gateway == "nat" || to.isKind("client");
        return !isWayOut && !from.traits.passive && !to.traits.passive;
    }

    void addEdges(const std::vector<int>& from, const std::vector<int>& to, bool flows)
    {
        for (std::size_t i = 0; i < from.size(); ++i) {
            const int zone = zoneOf(from[i]);
            const bool isSpread = from.size() > 1 && to.size() > 1;
            const bool hasNeighbour =
                isSpread && std::ranges::any_of(to, [&](int node) { return zoneOf(node) == zone; });
            for (std::size_t k = 0; k < to.size(); ++k) {
                const bool isPair = !isSpread || (hasNeighbour ? zoneOf(to[k]) == zone : k == i % to.size());
                if (isPair && from[i] != to[k])
                    m_graph.edges.push_back({from[i], to[k], flows});
            }
        }
    }

    [[nodiscard]] bool isWayOut(const LayoutNode& node) const
    {
        return node.component >= 0 && typeOf(node.component).traits.gateway == "nat";
    }

    void addTiers()
    {
        constexpr double wayOutTier = 2; // a subnet with nothing but that stands in front
        std::vector<std::pair<double, int>> sums(m_graph.nodes.size());
        for (std::size_t i = m_graph.nodes.size(); i-- > 1;) {
            LayoutNode& node = m_graph.nodes[i];
            if (node.role == LayoutRole::Frame && sums[i].second > 0)
                node.tier = sums[i].first / sums[i].second;
            auto& [sum, count] = sums[static_cast<std::size_t>(node.parent)];
            if (node.role == LayoutRole::Frame && sums[i].second > 0) {
                sum += sums[i].first;
                count += sums[i].second;
            } else if (node.tier || isWayOut(node)) {
                sum += node.tier.value_or(wayOutTier);
                ++count;
            }
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    Containment m_containment;
    std::set<Id> m_only;
    std::unordered_map<std::string_view, int> m_index;                  ///< of components
    std::unordered_map<std::string_view, std::vector<int>> m_presences; ///< components drawn in a container
    std::vector<std::vector<Id>> m_spread;                              ///< containers by component
    std::set<Id, std::less<>> m_gridParents;
    std::map<int, std::vector<int>> m_nodeOf; ///< nodes by component
    LayoutGraph m_graph;
};

} // namespace

LayoutGraph layoutGraphOf(const Design& design, const Catalog& catalog, std::span<const Id> only)
{
    return Builder {design, catalog, only}.run();
}

std::vector<Id> presenceContainers(const Architecture& architecture, const Catalog& catalog,
                                   const Containment& containment, const Component& component)
{
    const ComponentType& type = catalog.typeOf(component);
    if (type.spread.empty() || !containment.children(component.id).empty())
        return {};
    std::vector<Id> result;
    for (std::string& id : textsOf(component.properties, type.spread)) {
        const Component* container = architecture.components.find(id);
        if (!container || id == component.id || std::ranges::find(result, id) != result.end())
            continue;
        const ComponentType& holder = catalog.typeOf(*container);
        const bool isSpreadItself = !holder.spread.empty() && containment.children(id).empty() &&
                                    !textsOf(container->properties, holder.spread).empty();
        if (holder.isContainer && !isSpreadItself)
            result.push_back(std::move(id));
    }
    const Value* standby = type.traits.standby.empty() ? nullptr : catalog.valueOf(component, type.traits.standby);
    if (standby && standby->asBool() && !*standby->asBool() && result.size() > 1)
        result.resize(1);
    const bool isWhereItLives = result.size() == 1 && result.front() == component.parent;
    return isWhereItLives ? std::vector<Id> {} : result;
}

} // namespace gudo
