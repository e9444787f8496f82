#include "core/formats/mermaid/mermaid_diagram.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "core/formats/markdown_text.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_room.h"
#include "core/formats/mermaid/mermaid_scene.h"
#include "core/formats/mermaid/mermaid_source.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

/// One diagram in the making.
class DiagramWriter {
public:
    DiagramWriter(const MermaidChart& chart, const MermaidProfile& profile, const MermaidParts& parts,
                  std::size_t place)
        : m_chart {chart}
        , m_profile {profile}
        , m_parts {parts}
        , m_place {place}
        , m_scene {chart, parts.parts[place]}
    {
    }

    [[nodiscard]] LocatedText written()
    {
        writeHead();
        for (const std::string_view id : m_scene.childrenOf({}))
            writeComponent(id, 1);
        writeConnections();
        writeClasses();
        writeSource();
        return {.path = {}, .text = std::move(m_text), .spans = std::move(m_spans)};
    }

private:
    /// Says that the text from there on is about that component or connection.
    void locate(std::size_t begin, std::string_view subject)
    {
        m_line += static_cast<int>(std::count(m_text.begin() + at(m_counted), m_text.begin() + at(begin), '\n'));
        const int first = m_line + 1;
        m_line += static_cast<int>(std::count(m_text.begin() + at(begin), m_text.end(), '\n'));
        m_counted = m_text.size();
        m_spans.push_back({.first = first, .last = m_line, .subject = Id {subject}});
    }
    static std::ptrdiff_t at(std::size_t position) { return static_cast<std::ptrdiff_t>(position); }

    [[nodiscard]] bool isOneOfSeveral() const { return m_parts.parts.size() > 1; }

    void writeHead()
    {
        const std::string& whole = m_chart.design().title;
        const std::string title = isOneOfSeveral() ? shortened(whole, longestPartTitle) : whole;
        if (const std::string comment = mermaidComment(title); !comment.empty())
            m_text += fmt::format("%% {}\n", comment);
        m_text += fmt::format("flowchart {}\n", m_chart.options().direction == "LR" ? "LR" : "TB");
        if (const std::string line = onOneLine(title); !line.empty())
            m_text += fmt::format("  accTitle: {}\n", mermaidText(line));
        if (isOneOfSeveral())
            m_text += fmt::format("  accDescr: {}/{} {}\n", m_place + 1, m_parts.parts.size(),
                                  mermaidText(m_parts.parts[m_place].title));
    }

    void writeComponent(std::string_view id, int depth)
    {
        const std::string indent(static_cast<std::size_t>(2 * std::min(depth, deepestMermaidIndent)), ' ');
        if (!m_scene.isBox(id))
            return writeNode(id, indent);
        const std::size_t begin = m_text.size();
        const ComponentType& type = m_chart.typeOf(id);
        m_text += fmt::format("{}subgraph {}[{}]\n", indent, nameOf(id), titleOf(id));
        if (!m_scene.isOwn(id))
            m_classed[elsewhere()].push_back(nameOf(id));
        else if (m_chart.hasClasses())
            m_classed[usedClass(boxClass(type), boxStyle(m_chart.catalog(), type))].push_back(nameOf(id));
        const MermaidChart::Ids children = nodesFirstWhereNeeded(id);
        if (m_scene.isAnchored(id))
            writeInside(id, indent, "((", "))", "anchor");
        else if (needsNode(id, children))
            writeInside(id, indent, "[", "]", "hidden");
        if (m_scene.isOwn(id))
            locate(begin, id);
        for (const std::string_view child : children)
            writeComponent(child, depth + 1);
        m_text += indent + "end\n";
    }

    void writeNode(std::string_view id, std::string_view indent)
    {
        const std::size_t begin = m_text.size();
        const ComponentType& type = m_chart.typeOf(id);
        const NodeShape shape = shapeOf(type);
        if (!m_scene.isOwn(id)) {
            m_text += fmt::format("{}{}{}{}{}:::{}\n", indent, nameOf(id), shape.open,
                                  quotedMermaid({shortName(id), numberOf(id)}), shape.close, elsewhere());
            return;
        }
        m_text +=
            fmt::format("{}{}{}{}{}{}\n", indent, nameOf(id), shape.open, m_chart.labelOf(id), shape.close,
                        m_chart.hasClasses() ? ":::" + usedClass(nodeClass(type), nodeStyle(m_chart.catalog(), type))
                                             : std::string {});
        locate(begin, id);
    }

    /// "n3", "g1"; "s3" and "t1" where something else stands for them, as they are themselves in another diagram.
    [[nodiscard]] std::string nameOf(std::string_view id) const
    {
        const std::string& name = m_chart.nameOf(id);
        if (m_scene.isOwn(id))
            return name;
        return (name.front() == 'n' ? 's' : 't') + name.substr(1);
    }

    [[nodiscard]] std::string shortName(std::string_view id) const
    {
        return shortened(displayName(m_chart.component(id)), longestStandInName);
    }
    /// Where it is drawn.
    [[nodiscard]] std::string numberOf(std::string_view id) const
    {
        return fmt::format("→ {}", m_parts.placeOf.at(id) + 1);
    }

    [[nodiscard]] std::string titleOf(std::string_view id) const
    {
        return m_scene.isOwn(id) ? m_chart.labelOf(id) : quotedMermaid({onOneLine(shortName(id)) + ' ' + numberOf(id)});
    }

    /// How much of the label is the name.
    [[nodiscard]] std::size_t namePartsOf(std::string_view id) const
    {
        const std::string name = m_scene.isOwn(id) ? std::string {displayName(m_chart.component(id))} : shortName(id);
        if (!m_scene.isBox(id))
            return visibleLines(name).size();
        const std::string line = onOneLine(name);
        std::size_t parts = line.empty() ? 0 : 1;
        for (auto at = line.find(labelSeparator); at != std::string::npos; at = line.find(labelSeparator, at + 1))
            ++parts;
        return parts;
    }

    /// Mermaid up to 11 draws a box with nothing in it as a node.
    [[nodiscard]] bool needsNode(std::string_view box, const MermaidChart::Ids& children) const
    {
        if (children.empty())
            return !m_profile.keepsEmptyBoxes;
        return !m_profile.linksNestedBoxes && m_scene.linksNested(box) && m_scene.isBox(children.front());
    }

    /// Mermaid 10 fails on a link to a box and one to something inside it unless the box begins with a node.
    [[nodiscard]] MermaidChart::Ids nodesFirstWhereNeeded(std::string_view box) const
    {
        MermaidChart::Ids children = m_scene.childrenOf(box);
        if (m_profile.linksNestedBoxes || !m_scene.linksNested(box) || m_scene.isAnchored(box))
            return children;
        const auto node = std::ranges::find_if(children, [&](std::string_view id) { return !m_scene.isBox(id); });
        if (node != children.end())
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
    [[nodiscard]] std::string anchorOf(std::string_view box) const { return 'h' + m_chart.nameOf(box).substr(1); }

    /// The end of a link. Mermaid cannot draw one between a box and what is inside it, so that it ends on the box's
    /// anchor.
    [[nodiscard]] std::string endName(std::string_view id, std::string_view other) const
    {
        return m_scene.isBox(id) && m_scene.isWithin(other, id) ? anchorOf(id) : nameOf(id);
    }

    /// Mermaid 11 fails on some links to a box that come before one to a box around it: those of outer boxes first.
    [[nodiscard]] std::vector<const Connection*> inOrder(std::vector<const Connection*> connections) const
    {
        std::ranges::stable_sort(connections, {}, [&](const Connection* row) {
            return m_scene.depthOfBoxes(*row).value_or(std::numeric_limits<int>::max());
        });
        return connections;
    }

    void writeConnections()
    {
        for (const Connection* row : inOrder(m_parts.parts[m_place].connections)) {
            const std::string label = edgeText(*row, m_chart.options().language);
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

    std::string elsewhere()
    {
        m_helpers.insert("elsewhere");
        return "elsewhere";
    }

    void writeClasses()
    {
        if (m_helpers.contains("hidden"))
            m_text += "  classDef hidden fill:none,stroke:none\n";
        if (m_helpers.contains("anchor"))
            m_text += "  classDef anchor fill:#94a3b8,stroke:#64748b\n";
        if (m_helpers.contains("elsewhere"))
            m_text += "  classDef elsewhere fill:none,stroke:#64748b,stroke-dasharray:4 3\n";
        for (const auto& [name, style] : m_classes)
            m_text += fmt::format("  classDef {} {}\n", name, style);
        for (const auto& [name, members] : m_classed)
            m_text += fmt::format("  class {} {}\n", fmt::join(members, ","), name);
    }

    void writeSource()
    {
        if (!m_chart.options().withSource)
            return;
        MermaidSource source;
        for (const std::string_view id : m_scene.all())
            source.addComponent(m_chart.component(id).type, m_chart.nameOf(id), id, namePartsOf(id));
        for (const Connection* row : m_parts.parts[m_place].connections)
            source.addConnection(row->kind, m_chart.nameOf(row->from), m_chart.nameOf(row->to), row->id);
        m_text += source.lines();
    }

    const MermaidChart& m_chart;
    const MermaidProfile& m_profile;
    const MermaidParts& m_parts;
    const std::size_t m_place;
    const MermaidScene m_scene;
    std::map<std::string, std::string> m_classes;              ///< classes in use and what they say
    std::map<std::string, std::vector<std::string>> m_classed; ///< subgraphs by class
    std::set<std::string_view> m_helpers;                      ///< classes of what stands for something else
    std::string m_text;
    std::vector<TextSpan> m_spans;
    int m_line = 0;            ///< lines before m_counted
    std::size_t m_counted = 0; ///< the end of the last span
};

} // namespace

LocatedText mermaidDiagram(const MermaidChart& chart, const MermaidProfile& profile, const MermaidParts& parts,
                           std::size_t place)
{
    return DiagramWriter {chart, profile, parts, place}.written();
}

} // namespace gudo
