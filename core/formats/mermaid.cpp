#include "core/formats/mermaid.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/formats/mermaid_labels.h"
#include "core/formats/mermaid_look.h"
#include "core/formats/mermaid_text.h"
#include "core/model/containment.h"

namespace gudo {

namespace {

using Ids = std::vector<std::string_view>;

/// Configuration that says nothing in a flowchart: no arrow, nothing inside, and not something that works or explains.
bool isMuteConfiguration(const ComponentType& type)
{
    return type.traits.passive && !type.isContainer && !type.isKind("note") && !type.isKind("monitoring") &&
           !type.isKind("deployment");
}

/// One flowchart in the making.
class Flowchart {
public:
    Flowchart(const Design& design, const Catalog& catalog, const WriteOptions& options)
        : m_design {design}
        , m_catalog {catalog}
        , m_options {options}
        , m_inside {design.architecture}
    {
        chooseComponents();
        arrange();
        nameThem();
    }

    [[nodiscard]] LocatedTexts written()
    {
        writeHead();
        for (const std::string_view id : childrenOf({}))
            writeComponent(id, 1);
        writeConnections();
        if (m_helpers.contains("hidden"))
            m_text += "  classDef hidden fill:none,stroke:none\n";
        if (m_helpers.contains("anchor"))
            m_text += "  classDef anchor fill:#94a3b8,stroke:#64748b\n";
        if (hasClasses())
            writeClasses();
        warnAboutLimits();
        return {.files = {{.path = {}, .text = std::move(m_text), .spans = std::move(m_spans)}},
                .diagnostics = std::move(m_diagnostics)};
    }

private:
    /// Says that the text from there on is about that component or connection.
    void locate(std::size_t begin, std::string_view subject)
    {
        m_line += static_cast<int>(std::count(m_text.begin() + m_counted, m_text.begin() + at(begin), '\n'));
        const int first = m_line + 1;
        m_line += static_cast<int>(std::count(m_text.begin() + at(begin), m_text.end(), '\n'));
        m_counted = at(m_text.size());
        m_spans.push_back({.first = first, .last = m_line, .subject = Id {subject}});
    }
    static std::ptrdiff_t at(std::size_t position) { return static_cast<std::ptrdiff_t>(position); }

    [[nodiscard]] const Component& component(std::string_view id) const
    {
        return *m_design.architecture.components.find(id);
    }
    [[nodiscard]] bool hasClasses() const { return m_options.style != "plain"; }
    [[nodiscard]] bool isBox(std::string_view id) const { return m_boxes.contains(id); }

    void chooseComponents()
    {
        std::set<std::string_view> connected;
        for (const auto& connection : m_design.architecture.connections) {
            connected.insert(connection->from);
            connected.insert(connection->to);
        }
        Ids mute;
        for (const auto& row : m_design.architecture.components) {
            const bool isMute = isMuteConfiguration(m_catalog.typeOf(*row)) && !connected.contains(row->id) &&
                                m_inside.children(row->id).empty();
            (isMute ? mute : m_drawn).push_back(row->id);
        }
        if (m_drawn.empty())
            m_drawn.swap(mute); // better a chart of configuration than an empty one
        if (!mute.empty())
            reportLeftOut(mute);
    }

    void reportLeftOut(const Ids& mute)
    {
        std::string names;
        for (const std::string_view id : mute) {
            if (!names.empty())
                names += ", ";
            names += displayName(component(id));
        }
        m_diagnostics.push_back({.severity = Severity::Note,
                                 .message = {GUDO_TR_NOOP("core", "Left out of the flowchart: %1"), {std::move(names)}},
                                 .components = {mute.begin(), mute.end()}});
    }

    /// The box a component is drawn in: its parent's, or the one container it is spread over. Only what has nothing
    /// inside goes, and only into what itself stays: so the boxes remain a tree.
    [[nodiscard]] std::string_view homeOf(const Component& row) const
    {
        const auto containers = spreadOf(m_design, m_catalog, row);
        if (containers.size() != 1 || containers.front() == &row || !m_inside.children(row.id).empty())
            return row.parent;
        const ComponentType& target = m_catalog.typeOf(*containers.front());
        return target.isContainer && target.spread.empty() ? containers.front()->id : row.parent;
    }

    void arrange()
    {
        for (const std::string_view id : m_drawn) {
            const std::string_view home = homeOf(component(id));
            m_home[id] = home;
            m_children[home].push_back(id);
        }
        for (auto& [home, children] : m_children)
            children = inReadingOrder(std::move(children));
        for (const std::string_view id : m_drawn)
            if (m_children.contains(id) || isPlace(m_catalog.typeOf(component(id))))
                m_boxes.insert(id);
        turnBoxes();
    }

    /// Mermaid draws boxes side by side from the last to the first, and nodes from the first to the last.
    void turnBoxes()
    {
        for (auto& [home, children] : m_children) {
            Ids boxes;
            std::ranges::copy_if(children, std::back_inserter(boxes), [&](std::string_view id) { return isBox(id); });
            for (std::string_view& id : children)
                if (isBox(id)) {
                    id = boxes.back();
                    boxes.pop_back();
                }
        }
    }

    [[nodiscard]] Rect rectOf(std::string_view id) const
    {
        Rect rect = placementOf(m_design, id);
        if (!rect.isEmpty())
            return rect;
        for (const Component* container : spreadOf(m_design, m_catalog, component(id)))
            rect = united(rect, placementOf(m_design, presenceId(id, container->id)));
        return rect;
    }

    /// Row by row, each from the left; what nobody placed comes last, in id order. A row is what begins above the
    /// middle of its first box, since people do not align to the pixel.
    [[nodiscard]] Ids inReadingOrder(Ids ids) const
    {
        std::map<std::string_view, Rect> rects;
        for (const std::string_view id : ids)
            rects[id] = rectOf(id);
        const auto unplaced =
            std::ranges::stable_partition(ids, [&](std::string_view id) { return !rects[id].isEmpty(); });
        const auto last = unplaced.begin();
        std::ranges::stable_sort(ids.begin(), last, {}, [&](std::string_view id) { return rects[id].y; });
        for (auto row = ids.begin(); row != last;) {
            const int middle = rects[*row].center().y;
            const auto next = std::find_if(row, last, [&](std::string_view id) { return rects[id].y >= middle; });
            const auto end = next == row ? row + 1 : next;
            std::ranges::stable_sort(row, end, {}, [&](std::string_view id) { return rects[id].x; });
            row = end;
        }
        return ids;
    }

    [[nodiscard]] const Ids& childrenOf(std::string_view id) const
    {
        static const Ids none;
        const auto found = m_children.find(id);
        return found == m_children.end() ? none : found->second;
    }

    /// True when `id` is drawn inside `box` at any depth, or is it.
    [[nodiscard]] bool isDrawnWithin(std::string_view id, std::string_view box) const
    {
        while (!id.empty() && id != box)
            id = m_home.at(id);
        return id == box;
    }

    void nameThem()
    {
        std::set<std::string_view> linked;
        int nodes = 0;
        int boxes = 0;
        for (const std::string_view id : m_drawn)
            m_names[id] = isBox(id) ? fmt::format("g{}", ++boxes) : fmt::format("n{}", ++nodes);
        for (const auto& row : m_design.architecture.connections) {
            chooseEnd(row->from, row->to, linked);
            chooseEnd(row->to, row->from, linked);
        }
        for (const std::string_view box : linked)
            for (std::string_view outer = m_home.at(box); !outer.empty(); outer = m_home.at(outer))
                if (linked.contains(outer))
                    m_nodeFirst.insert(outer);
    }

    void chooseEnd(std::string_view id, std::string_view other, std::set<std::string_view>& linked)
    {
        if (isBox(id))
            (isDrawnWithin(other, id) ? m_anchored : linked).insert(id);
    }

    void writeHead()
    {
        if (const std::string title = mermaidComment(m_design.title); !title.empty())
            m_text += fmt::format("%% {}\n", title);
        m_text += fmt::format("flowchart {}\n", m_options.direction == "LR" ? "LR" : "TB");
        if (const std::string title = onOneLine(m_design.title); !title.empty())
            m_text += fmt::format("  accTitle: {}\n", mermaidText(title));
    }

    void writeComponent(std::string_view id, int depth)
    {
        const Component& row = component(id);
        const ComponentType& type = m_catalog.typeOf(row);
        const std::string indent(static_cast<std::size_t>(2 * depth), ' ');
        const std::size_t begin = m_text.size();
        if (!isBox(id)) {
            const NodeShape shape = shapeOf(type);
            m_text += fmt::format("{}{}{}{}{}{}\n", indent, m_names[id], shape.open,
                                  quotedMermaid(nodeLines(m_design, m_catalog, row, m_options.language)), shape.close,
                                  hasClasses() ? ":::" + usedClass(nodeClass(type), nodeStyle(m_catalog, type)) : "");
            locate(begin, id);
            return;
        }
        m_text += fmt::format("{}subgraph {}[{}]\n", indent, m_names[id], quotedMermaid({boxTitle(m_catalog, row)}));
        if (hasClasses())
            m_classed[usedClass(boxClass(type), boxStyle(m_catalog, type))].push_back(m_names[id]);
        const Ids children = nodesFirstWhereNeeded(id);
        if (m_anchored.contains(id))
            writeInside(id, indent, "((", "))", "anchor");
        else if (children.empty() || (m_nodeFirst.contains(id) && isBox(children.front())))
            writeInside(id, indent, "[", "]", "hidden"); // Mermaid 10 and 11 draw a box with nothing in it as a node
        locate(begin, id);
        for (const std::string_view child : children)
            writeComponent(child, depth + 1);
        m_text += indent + "end\n";
    }

    /// Mermaid 10 fails on a link to a box and one to a box inside it unless the outer one begins with a node.
    [[nodiscard]] Ids nodesFirstWhereNeeded(std::string_view box) const
    {
        Ids children = childrenOf(box);
        const auto node = std::ranges::find_if(children, [&](std::string_view id) { return !isBox(id); });
        if (m_nodeFirst.contains(box) && !m_anchored.contains(box) && node != children.end())
            std::rotate(children.begin(), node, node + 1);
        return children;
    }

    /// A node without text in a box, that stands for the box or keeps it open.
    void writeInside(std::string_view box, std::string_view indent, std::string_view open, std::string_view close,
                     const char* style)
    {
        m_helpers.insert(style);
        m_text += fmt::format("{}  {}{}{}{}:::{}\n", indent, anchorOf(box), open, quotedMermaid({}), close, style);
    }

    /// The node in a box that stands for the box itself: "h3" in "g3".
    [[nodiscard]] std::string anchorOf(std::string_view box) const { return 'h' + m_names.at(box).substr(1); }

    /// The end of a link. Mermaid cannot draw one between a box and what is inside it, so that it ends on the box's
    /// anchor.
    [[nodiscard]] std::string endName(std::string_view id, std::string_view other) const
    {
        return isBox(id) && isDrawnWithin(other, id) ? anchorOf(id) : m_names.at(id);
    }

    void writeConnections()
    {
        for (const auto& row : m_design.architecture.connections) {
            const std::string label = edgeText(*row, m_options.language);
            const std::size_t begin = m_text.size();
            m_text += fmt::format("  {} {}{} {}\n", endName(row->from, row->to), linkOf(row->kind),
                                  label.empty() ? std::string {} : '|' + quotedMermaid({label}) + '|',
                                  endName(row->to, row->from));
            locate(begin, row->id);
        }
    }

    std::string usedClass(std::string name, std::string style)
    {
        m_classes.emplace(name, std::move(style));
        return name;
    }

    void writeClasses()
    {
        for (const auto& [name, style] : m_classes)
            m_text += fmt::format("  classDef {} {}\n", name, style);
        for (const auto& [name, members] : m_classed)
            m_text += fmt::format("  class {} {}\n", fmt::join(members, ","), name);
    }

    void warnAboutLimits()
    {
        if (const std::size_t edges = m_design.architecture.connections.size(); edges > maxMermaidEdges)
            m_diagnostics.push_back(
                {.severity = Severity::Warning,
                 .message = {
                     GUDO_TR_NOOP("core", "The flowchart has %1 connections, and most pages draw no more than %2"),
                     {fmt::format("{}", edges), fmt::format("{}", maxMermaidEdges)}}});
        if (const std::size_t length = utf16Length(m_text); length > maxMermaidText)
            m_diagnostics.push_back(
                {.severity = Severity::Warning,
                 .message = {
                     GUDO_TR_NOOP("core", "The flowchart has %1 characters, and most pages draw no more than %2"),
                     {fmt::format("{}", length), fmt::format("{}", maxMermaidText)}}});
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const WriteOptions& m_options;
    Containment m_inside;
    Ids m_drawn;                                               ///< in id order
    std::map<std::string_view, std::string_view> m_home;       ///< the box a component is drawn in
    std::map<std::string_view, Ids> m_children;                ///< the other way round, in the order of writing
    std::set<std::string_view> m_boxes;                        ///< drawn as subgraphs
    std::set<std::string_view> m_anchored;                     ///< boxes that links from inside end on
    std::set<std::string_view> m_nodeFirst;                    ///< boxes that must begin with a node
    std::map<std::string_view, std::string> m_names;           ///< ids in the flowchart
    std::map<std::string, std::string> m_classes;              ///< classes in use and what they say
    std::map<std::string, std::vector<std::string>> m_classed; ///< subgraphs by class
    std::set<std::string_view> m_helpers;                      ///< classes of nodes that stand for no component
    std::string m_text;
    std::vector<TextSpan> m_spans;
    int m_line = 0;               ///< lines before m_counted
    std::ptrdiff_t m_counted = 0; ///< the end of the last span
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace

const Format mermaid {
    .id = "mermaid", .title = GUDO_TR_NOOP("core", "Mermaid flowchart"), .extension = "mmd", .write = writeMermaid};

LocatedTexts locatedMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    return Flowchart {design, catalog, options}.written();
}

Written writeMermaid(const Design& design, const Catalog& catalog, const WriteOptions& options)
{
    LocatedTexts located = locatedMermaid(design, catalog, options);
    return {std::move(located.files.front().text), std::move(located.diagnostics)};
}

} // namespace gudo
