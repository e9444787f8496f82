#include "core/formats/mermaid/mermaid_scene.h"

#include <algorithm>

#include "core/formats/mermaid/mermaid_room.h"

namespace gudo {

MermaidScene::MermaidScene(const MermaidChart& chart, const MermaidPart& part)
    : m_chart {chart}
    , m_part {part}
{
    addOwn();
    for (const std::string_view id : part.outlines)
        addNode(id, chart.homeOf(id));
    for (const Connection* row : part.connections) {
        addNode(row->from, {});
        addNode(row->to, {});
    }
    for (const auto& [id, place] : m_places)
        m_all.push_back(id);
    sortChildren();
    findLinkedBoxes();
}

void MermaidScene::addOwn()
{
    for (const std::string_view id : m_part.components)
        m_places[id] = {.home = m_chart.homeOf(id), .isBox = m_chart.isBox(id)};
    for (const std::string_view id : m_part.components)
        addContext(m_chart.homeOf(id), mermaidContextLevels);
}

void MermaidScene::addContext(std::string_view box, int levels)
{
    if (box.empty() || m_places.contains(box))
        return;
    const std::string_view home = levels > 1 ? m_chart.homeOf(box) : std::string_view {};
    m_places[box] = {.home = home, .isBox = true};
    addContext(home, levels - 1);
}

void MermaidScene::addNode(std::string_view id, std::string_view home)
{
    m_places.try_emplace(id, Place {.home = m_places.contains(home) ? home : std::string_view {}, .isBox = false});
}

/// As in the whole chart; what was put outside of its box follows in id order.
void MermaidScene::sortChildren()
{
    std::set<std::string_view> homes;
    for (const auto& [id, place] : m_places)
        homes.insert(place.home);
    homes.insert({});
    for (const std::string_view home : homes)
        for (const std::string_view id : m_chart.childrenOf(home))
            if (const auto found = m_places.find(id); found != m_places.end() && found->second.home == home)
                m_children[home].push_back(id);
    for (const auto& [id, place] : m_places)
        if (place.home.empty() && !m_chart.homeOf(id).empty())
            m_children[{}].push_back(id);
}

void MermaidScene::findLinkedBoxes()
{
    std::set<std::string_view> linked;
    std::set<std::string_view> ends;
    const auto chooseEnd = [&](std::string_view id, std::string_view other) {
        if (isBox(id))
            (isWithin(other, id) ? m_anchored : linked).insert(id);
        ends.insert(id);
    };
    for (const Connection* row : m_part.connections) {
        chooseEnd(row->from, row->to);
        chooseEnd(row->to, row->from);
    }
    for (const std::string_view end : ends)
        for (std::string_view outer = m_places.at(end).home; !outer.empty(); outer = m_places.at(outer).home)
            if (linked.contains(outer))
                m_linksNested.insert(outer);
}

std::optional<int> MermaidScene::depthOfBoxes(const Connection& link) const
{
    std::optional<int> least;
    for (const std::string_view end : {std::string_view {link.from}, std::string_view {link.to}}) {
        if (!isBox(end))
            continue;
        int depth = 0;
        for (std::string_view box = m_places.at(end).home; !box.empty(); box = m_places.at(box).home)
            ++depth;
        least = std::min(least.value_or(depth), depth);
    }
    return least;
}

const MermaidChart::Ids& MermaidScene::childrenOf(std::string_view box) const
{
    static const MermaidChart::Ids none;
    const auto found = m_children.find(box);
    return found == m_children.end() ? none : found->second;
}

bool MermaidScene::isWithin(std::string_view id, std::string_view box) const
{
    while (!id.empty() && id != box)
        id = m_places.at(id).home;
    return id == box;
}

} // namespace gudo
