#include "core/network/port_set.h"

#include <algorithm>

#include "core/network/intervals.h"

namespace gudo {

namespace {

using Ports = Intervals<PortRange, &PortRange::from, &PortRange::to>;

PortSet setOf(const std::vector<PortRange>& ranges)
{
    return PortSet {std::span {ranges}};
}

} // namespace

PortSet::PortSet(std::span<const PortRange> ranges)
{
    std::vector<PortRange> inside;
    for (const PortRange& range : ranges)
        inside.push_back({std::max(range.from, 0), std::min(range.to, highestPort)});
    m_ranges = Ports::normalized(std::move(inside));
}

bool PortSet::contains(int port) const
{
    return Ports::holds(m_ranges, port);
}

bool PortSet::contains(const PortSet& other) const
{
    return Ports::contains(m_ranges, other.m_ranges);
}

PortSet PortSet::united(const PortSet& other) const
{
    return setOf(Ports::united(m_ranges, other.m_ranges));
}

PortSet PortSet::intersected(const PortSet& other) const
{
    return setOf(Ports::intersected(m_ranges, other.m_ranges));
}

PortSet PortSet::without(const PortSet& other) const
{
    return setOf(Ports::without(m_ranges, other.m_ranges));
}

std::string toText(const PortSet& ports)
{
    std::string text;
    for (const PortRange& range : ports.ranges())
        text += (text.empty() ? "" : ", ") + toText(range);
    return text;
}

} // namespace gudo
