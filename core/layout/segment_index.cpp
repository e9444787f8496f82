#include "core/layout/segment_index.h"

namespace gudo {

SegmentIndex::SegmentIndex(int groups)
    : m_groups(static_cast<std::size_t>(groups) + 1)
{
}

void SegmentIndex::add(const Polyline& line, int edge, int group)
{
    if (m_places.size() <= static_cast<std::size_t>(edge))
        m_places.resize(static_cast<std::size_t>(edge) + 1);
    std::vector<Segment>& segments = m_groups[static_cast<std::size_t>(group + 1)];
    const auto first = static_cast<int>(segments.size());
    appendSegments(line, edge, segments);
    m_places[static_cast<std::size_t>(edge)] = {group, first, static_cast<int>(segments.size()) - first};
}

void SegmentIndex::remove(int edge)
{
    if (m_places.size() <= static_cast<std::size_t>(edge))
        return;
    Place& place = m_places[static_cast<std::size_t>(edge)];
    std::vector<Segment>& segments = m_groups[static_cast<std::size_t>(place.group + 1)];
    for (int i = place.first; i < place.first + place.count; ++i)
        segments[static_cast<std::size_t>(i)].edge = -1;
    place.count = 0;
}

} // namespace gudo
