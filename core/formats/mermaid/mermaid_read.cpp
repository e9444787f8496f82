#include "core/formats/mermaid/mermaid_read.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "core/formats/mermaid/mermaid_graph.h"
#include "core/formats/mermaid/mermaid_guess.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

/// A flowchart's text and where it starts.
struct Block {
    std::string_view text;
    int line = 1;
};

bool opensFence(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
    return line.starts_with("```mermaid") || line.starts_with("~~~mermaid") || line.starts_with(":::mermaid") ||
           line.starts_with("``` mermaid");
}

/// The fenced blocks of a page, else all of the text.
std::vector<Block> blocksOf(std::string_view text)
{
    std::vector<Block> blocks;
    std::string_view fence;
    std::size_t begin = 0;
    int line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view row = text.substr(at, end - at);
        const std::size_t next = std::min(end + 1, text.size());
        ++line;
        row.remove_prefix(std::min(row.find_first_not_of(" \t"), row.size()));
        if (fence.empty() && opensFence(row)) {
            fence = row.substr(0, 3);
            begin = next;
            blocks.push_back({.text = {}, .line = line + 1});
        } else if (!fence.empty() && row.starts_with(fence)) {
            blocks.back().text = text.substr(begin, at - begin);
            fence = {};
        }
        at = next;
    }
    if (!fence.empty())
        blocks.back().text = text.substr(begin);
    if (blocks.empty())
        blocks.push_back({.text = text});
    return blocks;
}

constexpr std::string_view elsewhereClass {"elsewhere"};
constexpr std::array<std::string_view, 2> helperClasses {"anchor", "hidden"};

/// A node that stands for something in another diagram of the same design.
bool isStandIn(const MermaidNode& node)
{
    return node.classes.contains(std::string {elsewhereClass}) && node.name.size() > 1 &&
           (node.name.front() == 's' || node.name.front() == 't');
}

/// A node that only keeps a box open or stands for it at the end of a link.
bool isHelper(const MermaidNode& node)
{
    return node.name.starts_with('h') && std::ranges::any_of(helperClasses, [&](std::string_view word) {
               return node.classes.contains(std::string {word});
           });
}

bool isOneOfSeveral(const MermaidGraph& graph)
{
    const auto slash = graph.description.find('/');
    return slash != std::string::npos && slash > 0 && slash < 7 &&
           std::all_of(graph.description.begin(), graph.description.begin() + static_cast<std::ptrdiff_t>(slash),
                       [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes " → 12" or the line "→ 12" off the end of a label.
std::string withoutNumber(std::string label)
{
    constexpr std::string_view arrow {"→ "};
    const auto at = label.rfind(arrow);
    if (at == std::string::npos)
        return label;
    label.resize(at > 0 ? at - 1 : at);
    return label;
}

std::string firstParts(const std::string& text, std::string_view separator, std::size_t count)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto next = text.find(separator, i == 0 ? 0 : end + separator.size());
        if (next == std::string::npos)
            return text;
        end = next;
    }
    return text.substr(0, end);
}

/// Something that one or several nodes of the flowcharts are.
struct Thing {
    const MermaidNode* node = nullptr; ///< as itself where it is drawn, else what stands for it
    const MermaidSourceItem* source = nullptr;
    std::string home {}; ///< key of the thing around it
    bool isItself = false;
    Id id {};
};

class ChartReader {
public:
    ChartReader(std::string_view text, std::string_view fileName, const Catalog& catalog)
        : m_fileName {fileName}
        , m_catalog {catalog}
    {
        const MermaidComplaint complain = [this](Message message, Severity severity, int line, int column) {
            m_result.diagnostics.push_back({.severity = severity,
                                            .message = std::move(message),
                                            .file = std::string {m_fileName},
                                            .line = line,
                                            .column = column});
        };
        for (const Block& block : blocksOf(text))
            std::ranges::move(mermaidGraphs(block.text, block.line, complain), std::back_inserter(m_graphs));
    }

    ReadResult read()
    {
        for (std::size_t place = 0; place < m_graphs.size(); ++place)
            collect(m_graphs[place], place);
        for (auto& [key, thing] : m_things)
            thing.id = idOf(thing);
        addComponents();
        addConnections();
        for (const MermaidGraph& graph : m_graphs)
            if (m_result.design.title.empty())
                m_result.design.title = onOneLine(graph.title);
        return std::move(m_result);
    }

private:
    /// Place of the diagram, key of the thing that a link starts from, key of the one that it ends on.
    using Ends = std::tuple<std::size_t, std::string, std::string>;

    /// The same in all diagrams of one design; in others, names say nothing beyond their flowchart.
    [[nodiscard]] std::string keyOf(const std::string& name, std::size_t place) const
    {
        if (m_graphs.size() == 1 || isOneOfSeveral(m_graphs[place]))
            return name;
        return fmt::format("{}/{}", place, name);
    }

    /// "n3" for "s3": the name of the thing itself.
    static std::string properName(const MermaidNode& node)
    {
        return isStandIn(node) ? (node.name.front() == 's' ? 'n' : 'g') + node.name.substr(1) : node.name;
    }

    /// The key of what a name in the flowchart is: the box for a node that only stands for it.
    [[nodiscard]] std::string keyAt(const MermaidGraph& graph, const std::string& name, std::size_t place) const
    {
        const MermaidNode* node = &graph.nodes[graph.places.at(name)];
        if (isHelper(*node) && !node->home.empty())
            node = &graph.nodes[graph.places.at(node->home)];
        return keyOf(properName(*node), place);
    }

    void collect(const MermaidGraph& graph, std::size_t place)
    {
        for (const MermaidNode& node : graph.nodes) {
            if (isHelper(node) && !node.home.empty())
                continue;
            Thing& thing = thingAt(keyOf(properName(node), place));
            const bool isItself = !isStandIn(node);
            if (!thing.node || (isItself && !thing.isItself) || (!thing.isItself && !isItself && thing.home.empty())) {
                thing.node = &node;
                thing.isItself = isItself;
                thing.source = nullptr;
                thing.home = node.home.empty() ? std::string {} : keyAt(graph, node.home, place);
            }
        }
        for (const MermaidSourceItem& item : graph.source) {
            if (!item.to.empty()) {
                m_linkSources[{place, keyOf(item.name, place), keyOf(item.to, place)}].push_back(&item);
                continue;
            }
            const auto found = m_places.find(keyOf(item.name, place));
            if (found == m_places.end())
                continue;
            Thing& thing = m_things[found->second].second;
            if (!thing.source && isOf(*thing.node, graph))
                thing.source = &item;
        }
    }

    static bool isOf(const MermaidNode& node, const MermaidGraph& graph)
    {
        return &node >= graph.nodes.data() && &node < graph.nodes.data() + graph.nodes.size();
    }

    Thing& thingAt(const std::string& key)
    {
        const auto [found, isNew] = m_places.try_emplace(key, m_things.size());
        if (isNew)
            m_things.emplace_back(key, Thing {});
        return m_things[found->second].second;
    }

    [[nodiscard]] static std::string nameOf(const Thing& thing)
    {
        const MermaidNode& node = *thing.node;
        std::string label = isStandIn(node) ? withoutNumber(node.label) : node.label;
        const std::size_t parts = thing.source ? thing.source->nameParts : 1;
        if (node.isBox)
            return thing.source ? firstParts(onOneLine(label), labelSeparator, parts) : onOneLine(label);
        return firstParts(fmt::format("{}", fmt::join(visibleLines(label), "\n")), "\n", parts);
    }

    Id idOf(const Thing& thing)
    {
        Id stem = thing.source ? thing.source->id : Id {};
        if (!isValidId(stem))
            stem = idFrom(nameOf(thing), "component");
        return freshId(stem, "component");
    }

    /// `stem`, or it with a number, or a plain word with one where that would be too long.
    Id freshId(Id stem, const char* plain)
    {
        if (stem.size() > maxIdLength)
            stem = plain;
        Id id = stem;
        for (int next = 2; !m_ids.insert(id).second; ++next) {
            if (stem.size() + 8 > maxIdLength)
                stem = plain;
            id = fmt::format("{}-{}", stem, next);
        }
        return id;
    }

    /// True when the thing at `key` has itself around it; then it goes outside.
    [[nodiscard]] bool isInItself(const std::string& key) const
    {
        std::size_t steps = 0;
        for (std::string home = thing(key).home; !home.empty(); home = thing(home).home)
            if (home == key || ++steps > m_things.size())
                return true;
        return false;
    }
    [[nodiscard]] const Thing& thing(const std::string& key) const { return m_things[m_places.at(key)].second; }

    void addComponents()
    {
        std::vector<Component> components;
        for (auto& [key, thing] : m_things)
            if (isInItself(key))
                thing.home.clear();
        for (const auto& [key, thing] : m_things) {
            std::string name = nameOf(thing);
            components.push_back({.id = thing.id,
                                  .type = thing.source ? thing.source->type : std::string {},
                                  .name = name == thing.id ? std::string {} : std::move(name),
                                  .parent = thing.home.empty() ? Id {} : this->thing(thing.home).id});
        }
        guessTypes(components);
        m_result.design.architecture.components = Table<Component> {std::move(components)};
    }

    /// Boxes are in `m_things` before what is in them only by chance: containers count where they are known already.
    void guessTypes(std::vector<Component>& components) const
    {
        std::map<std::string_view, const Component*> known;
        for (const Component& component : components)
            known[component.id] = &component;
        for (std::size_t at = 0; at < components.size(); ++at) {
            const Thing& thing = m_things[at].second;
            Component& component = components[at];
            if (thing.source)
                continue;
            const Component* container = component.parent.empty() ? nullptr : known.at(component.parent);
            const bool isKnown = !container || !container->type.empty();
            component.type = guessedType(m_catalog, thing.node->label, thing.node->shape, thing.node->isBox,
                                         isKnown ? container : nullptr)
                                 .id;
        }
    }

    void addConnections()
    {
        std::vector<Connection> connections;
        for (auto& [ends, items] : m_linkSources)
            std::ranges::sort(items, {}, [](const MermaidSourceItem* item) { return std::string_view {item->id}; });
        for (std::size_t place = 0; place < m_graphs.size(); ++place)
            for (const MermaidLink& link : m_graphs[place].links)
                connections.push_back(connectionOf(link, place));
        m_result.design.architecture.connections = Table<Connection> {std::move(connections)};
    }

    Connection connectionOf(const MermaidLink& link, std::size_t place)
    {
        const std::string from = keyAt(m_graphs[place], link.from, place);
        const std::string to = keyAt(m_graphs[place], link.to, place);
        Connection connection {.id = {}, .from = thing(from).id, .to = thing(to).id};
        const std::string label = fmt::format("{}", fmt::join(visibleLines(link.label), "\n"));
        if (const MermaidSourceItem* item = takeSource({place, from, to}, link)) {
            connection.kind = item->type;
            connection.id = item->id;
        } else {
            connection.kind = kindOfLink(link.stroke, link.hasHead, label);
        }
        if (!isValidId(connection.id) || m_ids.contains(connection.id))
            connection.id = fmt::format("{}-to-{}", connection.from, connection.to);
        connection.id = freshId(connection.id, "connection");
        connection.properties = propertiesOfEdge(label, connection.kind);
        return connection;
    }

    /// What a comment says of the link: the first one left with these ends that is drawn so.
    const MermaidSourceItem* takeSource(const Ends& ends, const MermaidLink& link)
    {
        const auto found = m_linkSources.find(ends);
        if (found == m_linkSources.end())
            return nullptr;
        auto& items = found->second;
        const auto item = std::ranges::find_if(items, [&](const MermaidSourceItem* candidate) {
            const std::string_view drawn = linkOf(candidate->type);
            return (drawn.find('.') != std::string_view::npos) == (link.stroke == '.') &&
                   drawn.ends_with('>') == link.hasHead;
        });
        if (item == items.end())
            return nullptr;
        const MermaidSourceItem* result = *item;
        items.erase(item);
        return result;
    }

    std::string_view m_fileName;
    const Catalog& m_catalog;
    ReadResult m_result;
    std::vector<MermaidGraph> m_graphs;
    std::vector<std::pair<std::string, Thing>> m_things;
    std::map<std::string, std::size_t, std::less<>> m_places; ///< of things, by key
    std::map<Ends, std::vector<const MermaidSourceItem*>> m_linkSources;
    std::set<Id> m_ids;
};

} // namespace

bool isMermaid(std::string_view bytes)
{
    constexpr std::size_t most = 1u << 16;
    const std::string_view start = bytes.substr(0, most);
    for (const std::string_view fence : {"```mermaid", "~~~mermaid", ":::mermaid"})
        if (start.find(fence) != std::string_view::npos)
            return true;
    for (std::size_t at = start.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < start.size();) {
        const std::size_t end = std::min(start.find('\n', at), start.size());
        std::string_view row = start.substr(at, end - at);
        row.remove_prefix(std::min(row.find_first_not_of(" \t\r"), row.size()));
        if (!row.empty() && !row.starts_with("%%"))
            return row.starts_with("flowchart ") || row.starts_with("graph ") || row.starts_with("flowchart-elk ");
        at = end + 1;
    }
    return false;
}

ReadResult readMermaid(std::string_view text, std::string_view fileName, const Catalog& catalog)
{
    return ChartReader {text, fileName, catalog}.read();
}

} // namespace gudo
