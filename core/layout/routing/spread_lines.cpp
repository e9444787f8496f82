#include "core/layout/routing/spread_lines.h"

#include <algorithm>

#include "core/layout/routing/nudge.h"
#include "core/layout/routing/shared_ports.h"

namespace gudo {

namespace {

bool isBroken(const Polyline& line, const Polyline& before, const Surroundings& around)
{
    return line.size() < 2 || std::ranges::any_of(around.walls, [&](const Rect& wall) {
               return passesThrough(line, wall) && !passesThrough(before, wall);
           });
}

} // namespace

void spreadLines(Channels& channels)
{
    std::vector<int> movable;
    std::ranges::copy_if(channels.considered, std::back_inserter(movable),
                         [&](int edge) { return channels.isMovable[static_cast<std::size_t>(edge)] != 0; });
    std::vector<Polyline> before;
    before.reserve(movable.size());
    for (const int edge : movable)
        before.push_back((*channels.lines)[static_cast<std::size_t>(edge)]);
    sharePorts(channels);
    nudge(channels);
    Surroundings around;
    for (std::size_t k = 0; k < movable.size(); ++k) {
        Polyline& line = (*channels.lines)[static_cast<std::size_t>(movable[k])];
        if (line == before[k])
            continue;
        const RoutingEdge& ends = channels.edges[static_cast<std::size_t>(movable[k])];
        channels.tree->collect(ends.from, ends.to, boundsOf(line), around);
        if (isBroken(line, before[k], around))
            line = before[k];
    }
}

} // namespace gudo
