#include "core/layout/routing/segment_index.h"

#include <algorithm>

namespace gudo {

namespace {

constexpr std::size_t fewRemoved = 64; // closing gaps is not worth it for less

} // namespace

SegmentIndex::SegmentIndex(int groups)
    : m_groups(static_cast<std::size_t>(groups) + 1)
{
}

void SegmentIndex::add(const Polyline& line, int edge, int group)
{
    if (m_places.size() <= static_cast<std::size_t>(edge))
        m_places.resize(static_cast<std::size_t>(edge) + 1);
    std::vector<Segment>& segments = m_groups[static_cast<std::size_t>(group + 1)].segments;
    const std::size_t first = segments.size();
    appendSegments(line, edge, segments);
    m_places[static_cast<std::size_t>(edge)] = {group, first, segments.size() - first};
}

void SegmentIndex::remove(int edge)
{
    if (m_places.size() <= static_cast<std::size_t>(edge))
        return;
    Place& place = m_places[static_cast<std::size_t>(edge)];
    Group& group = m_groups[static_cast<std::size_t>(place.group + 1)];
    for (std::size_t i = place.first; i < place.first + place.count; ++i)
        group.segments[i].edge = -1;
    group.removed += place.count;
    place.count = 0;
    if (group.removed > fewRemoved && group.removed * 2 > group.segments.size())
        compact(group);
}

void SegmentIndex::compact(Group& group)
{
    std::size_t kept = 0;
    int last = -1;
    for (const Segment& segment : group.segments) {
        if (segment.edge < 0)
            continue;
        if (segment.edge != last)
            m_places[static_cast<std::size_t>(segment.edge)].first = kept;
        last = segment.edge;
        group.segments[kept++] = segment;
    }
    group.segments.resize(kept);
    group.removed = 0;
}

} // namespace gudo
