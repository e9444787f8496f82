#include "core/formats/mermaid/mermaid_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/formats/mermaid/mermaid_labels.h"
#include "core/formats/mermaid/mermaid_look.h"
#include "core/formats/mermaid/mermaid_text.h"

namespace gudo {

namespace {

/// Configuration that says nothing in a flowchart: no arrow, nothing inside, and not something that works or explains.
bool isMuteConfiguration(const ComponentType& type)
{
    return type.traits.passive && !type.isContainer && !type.isKind("note") && !type.isKind("monitoring") &&
           !type.isKind("deployment");
}

} // namespace

MermaidChart::MermaidChart(const Design& design, const Catalog& catalog, const WriteOptions& options)
    : m_design {design}
    , m_catalog {catalog}
    , m_options {options}
{
    for (const auto& row : design.architecture.components)
        if (!row->parent.empty())
            m_full.insert(row->parent);
    chooseComponents();
    arrange();
    int nodes = 0;
    int boxes = 0;
    for (const std::string_view id : m_drawn) {
        m_names[id] = isBox(id) ? fmt::format("g{}", ++boxes) : fmt::format("n{}", ++nodes);
        m_labels[id] = isBox(id) ? quotedMermaid({boxTitle(catalog, component(id), options.language)})
                                 : quotedMermaid(nodeLines(design, catalog, component(id), options.language));
    }
}

void MermaidChart::chooseComponents()
{
    std::set<std::string_view> connected;
    for (const auto& connection : m_design.architecture.connections) {
        connected.insert(connection->from);
        connected.insert(connection->to);
    }
    for (const auto& row : m_design.architecture.components) {
        const bool isMute =
            isMuteConfiguration(m_catalog.typeOf(*row)) && !connected.contains(row->id) && !m_full.contains(row->id);
        (isMute ? m_leftOut : m_drawn).push_back(row->id);
    }
    if (m_drawn.empty())
        m_drawn.swap(m_leftOut); // better a chart of configuration than an empty one
}

/// The box a component is drawn in: its parent's, or the one container it is spread over. Only what has nothing inside
/// goes, and only into what itself stays: so the boxes remain a tree.
std::string_view MermaidChart::homeFor(const Component& row) const
{
    const auto containers = spreadOf(m_design, m_catalog, row);
    if (containers.size() != 1 || containers.front() == &row || m_full.contains(row.id))
        return row.parent;
    const ComponentType& target = m_catalog.typeOf(*containers.front());
    return target.isContainer && target.spread.empty() ? containers.front()->id : row.parent;
}

void MermaidChart::arrange()
{
    for (const std::string_view id : m_drawn) {
        const std::string_view home = homeFor(component(id));
        m_home[id] = home;
        m_children[home].push_back(id);
    }
    for (auto& [home, children] : m_children)
        children = inReadingOrder(std::move(children));
    for (const std::string_view id : m_drawn)
        if (m_children.contains(id) || isPlace(m_catalog.typeOf(component(id))))
            m_boxes.insert(id);
    countRanks({});
    turnBoxes();
}

void MermaidChart::countRanks(std::string_view box)
{
    for (const std::string_view id : childrenOf(box)) {
        const std::size_t rank = m_ranks.size();
        m_ranks[id] = rank;
        countRanks(id);
    }
}

/// Mermaid draws boxes side by side from the last to the first, and nodes from the first to the last.
void MermaidChart::turnBoxes()
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

Rect MermaidChart::rectOf(std::string_view id) const
{
    Rect rect = placementOf(m_design, id);
    if (!rect.isEmpty())
        return rect;
    for (const Component* container : spreadOf(m_design, m_catalog, component(id)))
        rect = united(rect, placementOf(m_design, presenceId(id, container->id)));
    return rect;
}

/// Row by row, each from the left; what nobody placed comes last, in id order. A row is what begins above the middle of
/// its first box, since people do not align to the pixel.
MermaidChart::Ids MermaidChart::inReadingOrder(Ids ids) const
{
    std::map<std::string_view, Rect> rects;
    for (const std::string_view id : ids)
        rects[id] = rectOf(id);
    const auto unplaced = std::ranges::stable_partition(ids, [&](std::string_view id) { return !rects[id].isEmpty(); });
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

const MermaidChart::Ids& MermaidChart::childrenOf(std::string_view box) const
{
    static const Ids none;
    const auto found = m_children.find(box);
    return found == m_children.end() ? none : found->second;
}

} // namespace gudo
