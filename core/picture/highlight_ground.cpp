#include "core/picture/highlight_ground.h"

#include "core/model/layout.h"

namespace gudo {

HighlightedIds::HighlightedIds(const Highlights& highlights)
    : m_highlights {highlights}
{
    if (!highlights.dimsOthers)
        return;
    const auto add = [this](std::string_view id) {
        m_talkedOf.insert(id);
        m_talkedOf.insert(componentOf(id)); // the band around a presence
    };
    for (const auto& [id, standing] : highlights.standings)
        if (standing != Standing::Dimmed)
            add(id);
    for (const HighlightedPath& path : highlights.paths)
        for (const HighlightedHop& hop : path.hops) {
            add(hop.component);
            m_talkedOf.insert(hop.connection);
        }
    for (const auto& [id, load] : highlights.loads)
        add(id);
    for (const auto& [id, note] : highlights.notes)
        add(id);
}

std::optional<Standing> HighlightedIds::standingOf(std::string_view id) const
{
    const auto component = componentOf(id);
    if (const auto own = m_highlights.standings.find(id); own != m_highlights.standings.end())
        return own->second;
    if (const auto all = m_highlights.standings.find(component); all != m_highlights.standings.end()) {
        const bool takesAll =
            all->second == Standing::Lost || all->second == Standing::Failed || all->second == Standing::Dimmed;
        return takesAll ? std::optional {all->second} : std::nullopt;
    }
    if (!m_highlights.dimsOthers || m_talkedOf.contains(id))
        return {};
    // A presence is talked of with its component, unless another presence is meant.
    const bool isPresence = component != id;
    if (isPresence && m_talkedOf.contains(component)) {
        const auto isOf = [component](std::string_view other) {
            return other.size() > component.size() && other.starts_with(component) && other[component.size()] == '@';
        };
        const auto next = m_talkedOf.upper_bound(component);
        if (next == m_talkedOf.end() || !isOf(*next))
            return {};
    }
    return Standing::Dimmed;
}

} // namespace gudo
