#include "core/layout/arrange/layout_graph.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <unordered_map>

#include "core/catalog/references.h"
#include "core/layout/placement.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

constexpr int chipHeight = 56;    // what is lower has its icon beside its name
constexpr int cardSide = 136;     // a container no larger than this looks like a card while it is empty
constexpr int machineWidth = 120; // of a host or machine with nothing in it
constexpr int machineHeight = 96;
constexpr int emptyWidth = 168; // of a subnet or zone with nothing in it yet
constexpr int emptyHeight = 144;

/// Kinds of frames that look alike inside when they stand side by side.
constexpr std::array<std::string_view, 11> kinshipKinds {
    "region", "zone", "rack", "subnet", "site", "host", "network", "vm", "hypervisor", "container-engine", "cluster"};
constexpr int zoneKinship = 1;
constexpr int subnetKinship = 3;
constexpr int siteKinship = 4;
constexpr int networkKinship = 6;

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

bool isAlwaysLane(int kinship)
{
    return kinship >= 0 && kinship < subnetKinship;
}

/// Room for a name in a title, roughly: the text of a picture is measured where it is drawn.
int titleWidthOf(std::string_view name)
{
    constexpr int aroundIt = 56;
    constexpr int latin = 8;
    constexpr int wide = 13;
    constexpr int most = 320;
    int width = aroundIt;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            width += latin;
        else if (byte >= 0xC0) // first byte of a longer sequence
            width += wide;
    }
    return std::min(width, most);
}

/// A note as wide as a paragraph and high enough for its text, roughly.
Point noteSize(std::string_view text)
{
    constexpr int width = 384;
    constexpr int narrow = 208;
    constexpr int margin = 24;
    constexpr int lineHeight = 16;
    int length = 0;
    int breaks = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte < 0x80 ? 7 : byte >= 0xC0 ? 13 : 0;
        breaks += c == '\n' ? 1 : 0;
    }
    const int wide = length <= 3 * (narrow - margin) ? narrow : width;
    const int lines = std::min(24, length / (wide - margin - 20) + breaks + 1);
    return {wide, std::max(56, gridUp(lines * lineHeight + margin))};
}

/// A container as large as this was drawn as one.
bool isFrameLike(const Rect& rect)
{
    return rect.width > cardSide || rect.height > cardSide;
}

/// "web-2" before "web-10": digits compare as numbers.
bool isNaturallyLess(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() && k < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[k])) {
            if (a[i] != b[k])
                return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[k]);
            ++i;
            ++k;
            continue;
        }
        const auto digits = [&](std::string_view text, std::size_t& at) {
            while (at < text.size() && text[at] == '0')
                ++at;
            const std::size_t first = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return text.substr(first, at - first);
        };
        const auto x = digits(a, i);
        const auto y = digits(b, k);
        if (x.size() != y.size())
            return x.size() < y.size();
        if (x != y)
            return x < y;
    }
    if (a.size() - i != b.size() - k)
        return a.size() - i < b.size() - k;
    return a < b;
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
        if (decideLanes()) { // grids became nodes of their own
            build();
            connect();
            decideLanes();
        }
        attachChips();
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
        if (!presenceIn.empty() && m_spread[static_cast<std::size_t>(index)].size() > 1)
            node.band = index;
        node.role = roleOf(index, parent, !presenceIn.empty());
        if (node.role == LayoutRole::Frame) {
            node.titleWidth = titleWidthOf(displayName(self));
            node.kinship = kinshipOf(index);
            node.isSubnet = node.kinship == subnetKinship;
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
            const Point size = noteSize(textOf(self.properties, "text"));
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
        if (container.role == LayoutRole::Frame && container.kinship == networkKinship) {
            if (type.traits.gateway == "internet" || type.traits.gateway == "vpn")
                return LayoutRole::EntryGateway;
            if (type.traits.gateway == "endpoint")
                return LayoutRole::ExitGateway;
        }
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

    /// Stacked or one after the other? Frames between which requests flow stand in the order of that flow, unless each
    /// holds such a flow itself: then they are copies of each other. True when that made new grids.
    bool decideLanes()
    {
        std::vector<bool> hasFlowInside(m_graph.nodes.size(), false);
        std::map<std::pair<int, int>, int> across; // by container and kinship
        for (const LayoutEdge& edge : m_graph.edges) {
            if (!edge.isFlow)
                continue;
            int a = edge.from;
            int b = edge.to;
            while (m_graph.node(a).parent != m_graph.node(b).parent || a == b) {
                if (a == b)
                    break;
                // The later of two nodes is not an ancestor of the earlier one.
                (a > b ? a : b) = m_graph.node(std::max(a, b)).parent;
            }
            const int container = a == b ? a : m_graph.node(a).parent;
            if (a != b && m_graph.node(a).kinship >= 0 && m_graph.node(a).kinship == m_graph.node(b).kinship)
                ++across[{container, m_graph.node(a).kinship}];
            for (int up = container; up >= 0 && !hasFlowInside[static_cast<std::size_t>(up)];
                 up = m_graph.node(up).parent)
                hasFlowInside[static_cast<std::size_t>(up)] = true;
        }
        std::map<std::pair<int, int>, std::vector<int>> groups;
        for (std::size_t i = 1; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes[i].kinship >= 0 && m_graph.nodes[i].kinship != subnetKinship)
                groups[{m_graph.nodes[i].parent, m_graph.nodes[i].kinship}].push_back(static_cast<int>(i));
        }
        const std::size_t grids = m_gridParents.size();
        for (const auto& [key, members] : groups) {
            const auto copies =
                std::ranges::count_if(members, [&](int node) { return hasFlowInside[static_cast<std::size_t>(node)]; });
            const bool isStack = isAlwaysLane(key.second) || !across.contains(key) ||
                                 2 * copies >= static_cast<std::ptrdiff_t>(members.size());
            if (!isStack)
                continue;
            if (key.second == networkKinship && members.size() > 1) {
                const int container = key.first;
                m_gridParents.insert(container == 0 ? std::string {} : m_graph.node(container).id);
            } else if (key.second != networkKinship) {
                for (const int node : members)
                    m_graph.node(node).isLane = true;
            }
        }
        return m_gridParents.size() != grids;
    }

    /// A chip that belongs to one card beside it hangs below that card: it names it, or is named by it alone.
    void attachChips()
    {
        std::map<std::string_view, std::set<int>> mentionedBy;
        const auto& rows = m_design.architecture.components.rows();
        std::vector<std::vector<Id>> mentions(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (Reference& reference : referencesOf(m_catalog, *rows[i])) {
                if (const auto found = m_index.find(reference.target); found != m_index.end())
                    mentionedBy[found->first].insert(static_cast<int>(i));
                mentions[i].push_back(std::move(reference.target));
            }
        }
        for (std::size_t chip = 1; chip < m_graph.nodes.size(); ++chip) {
            LayoutNode& node = m_graph.nodes[chip];
            if (node.role != LayoutRole::Chip || node.component < 0)
                continue;
            std::set<int> owners;
            for (const Id& target : mentions[static_cast<std::size_t>(node.component)])
                if (const auto found = m_index.find(target); found != m_index.end())
                    owners.insert(found->second);
            if (const auto found = mentionedBy.find(node.id); found != mentionedBy.end())
                owners.insert(found->second.begin(), found->second.end());
            if (owners.size() != 1)
                continue;
            const auto cards = m_nodeOf.find(*owners.begin());
            if (cards == m_nodeOf.end() || cards->second.size() != 1)
                continue;
            LayoutNode& card = m_graph.node(cards->second.front());
            if (card.parent == node.parent && card.role == LayoutRole::Card) {
                node.attachedTo = cards->second.front();
                card.attached.push_back(static_cast<int>(chip));
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
