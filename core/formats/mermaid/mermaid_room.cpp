#include "core/formats/mermaid/mermaid_room.h"

#include <algorithm>

#include "core/formats/markdown_text.h"
#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_source.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

// Of a line, without what differs from one to the next. Generous by a few characters.
constexpr std::size_t nodeMarks = 16;      // brackets, ":::", the end of the line
constexpr std::size_t boxMarks = 16 + 8;   // "subgraph", "end"
constexpr std::size_t helperLine = 32;     // the node in a box that keeps it open
constexpr std::size_t linkMarks = 16;      // the arrow, its quotes, the end of the line
constexpr std::size_t standInMarks = 64;   // "→ 12", ":::elsewhere" or its place in the list of that class
constexpr std::size_t helperClasses = 220; // hidden, anchor, elsewhere
constexpr std::size_t headMarks = 60;      // "flowchart TB", "accTitle", "accDescr"
constexpr std::size_t longestName = 8;     // "n123456"

/// Everything in a diagram that is there once, were all of the chart in it.
std::size_t fixedLength(const MermaidChart& chart)
{
    std::map<std::string, std::size_t> classes;
    std::set<std::string> types;
    for (const std::string_view id : chart.drawn()) {
        types.insert(chart.component(id).type);
        const ComponentType& type = chart.typeOf(id);
        const bool isBox = chart.isBox(id);
        std::string name = isBox ? boxClass(type) : nodeClass(type);
        const std::string style = isBox ? boxStyle(chart.catalog(), type) : nodeStyle(chart.catalog(), type);
        classes[std::move(name)] = style.size();
    }
    for (const auto& connection : chart.design().architecture.connections)
        types.insert(connection->kind);
    std::size_t length = headMarks + helperClasses;
    if (chart.hasClasses())
        for (const auto& [name, style] : classes)
            length += 2 * name.size() + style + 32;
    if (chart.options().withSource)
        for (const std::string& type : types)
            length += mermaidSourceLength(3 * type.size());
    const std::string title = shortened(chart.design().title, longestPartTitle);
    return length + 2 * utf16Length(mermaidText(title)) + 6 * longestPartTitle;
}

/// Spaces before the lines of a component; fewer where fewer boxes are around it in its diagram.
std::size_t indentOf(const MermaidChart& chart, std::string_view id)
{
    int depth = 1;
    for (std::string_view box = chart.homeOf(id); !box.empty() && depth < deepestMermaidIndent; box = chart.homeOf(box))
        ++depth;
    return 2 * static_cast<std::size_t>(depth);
}

} // namespace

MermaidRoom::MermaidRoom(const MermaidChart& chart, const MermaidProfile& profile)
    : m_chart {chart}
    , m_edges {profile.maxEdges}
{
    const std::size_t fixed = fixedLength(chart);
    m_text = profile.maxText > fixed ? profile.maxText - fixed : 0;
    std::set<std::string_view> linked;
    for (const auto& row : chart.design().architecture.connections)
        linked.insert({row->from, row->to});
    const auto source = [&](std::size_t bytes) {
        return chart.options().withSource ? mermaidSourceLength(bytes) : 0;
    };
    std::size_t components = 1;
    std::size_t links = 0;
    for (const std::string_view id : chart.drawn()) {
        const Component& component = chart.component(id);
        const ComponentType& type = chart.typeOf(id);
        const std::size_t label = utf16Length(chart.labelOf(id));
        const std::size_t origin = source(longestName + id.size());
        const std::size_t indent = indentOf(chart, id);
        const bool mayHaveHelper = linked.contains(id) || chart.childrenOf(id).empty();
        m_own[id] = chart.isBox(id) ? label + boxMarks + 2 * indent + (mayHaveHelper ? helperLine + indent + 2 : 0) +
                                          2 * longestName + origin
                                    : label + nodeMarks + indent + longestName + nodeClass(type).size() + origin;
        const std::string name = shortened(displayName(component), longestStandInName);
        m_standIns[id] = utf16Length(mermaidText(name)) + standInMarks + boxMarks + 3 * indent + helperLine + origin;
        components += m_own[id];
    }
    for (const auto& row : chart.design().architecture.connections) {
        const std::string text = edgeText(*row, chart.options().language);
        m_connections[row->id] = (text.empty() ? 0 : utf16Length(mermaidText(text))) + linkMarks + 2 * longestName +
                                 source(2 * longestName + row->id.size());
        links += m_connections[row->id];
    }
    // What is drawn elsewhere takes about as much again as the links to it.
    m_textOfComponents = std::max(
        m_text / 2, static_cast<std::size_t>(static_cast<double>(m_text) * 0.9 * static_cast<double>(components) /
                                             static_cast<double>(components + 2 * links)));
}

std::size_t MermaidRoom::ofContext(std::string_view box) const
{
    std::size_t length = 0;
    for (int level = 0; level < mermaidContextLevels && !box.empty(); ++level, box = m_chart.homeOf(box))
        length += ofStandIn(box);
    return length;
}

} // namespace gudo
