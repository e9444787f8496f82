#pragma once

#include <span>
#include <vector>

#include "core/layout/routing/line_parts.h"

namespace gudo {

/// The parts of lines already placed, by the container their line lies in. A search asks only for the containers it
/// passes: lines within other containers are hidden from it like everything else in there.
class SegmentIndex {
public:
    /// `groups` is the number of containers; lines on the canvas belong to group -1.
    explicit SegmentIndex(int groups);

    /// Pre: the edge has no parts here.
    void add(const Polyline& line, int edge, int group);
    /// Forgets the parts of one line.
    void remove(int edge);

    /// Calls `visit` for every part in the groups that touches the window, group by group in the order they are kept.
    template<class Visit>
    void visitIn(const Rect& window, std::span<const int> groups, Visit visit) const
    {
        const int windowRight = window.right();
        const int windowBottom = window.bottom();
        for (const int group : groups) {
            for (const Segment& s : m_groups[static_cast<std::size_t>(group + 1)].segments) {
                const int left = s.isVertical ? s.at : s.from;
                const int right = s.isVertical ? s.at : s.to;
                const int top = s.isVertical ? s.from : s.at;
                const int bottom = s.isVertical ? s.to : s.at;
                if (s.edge >= 0 && left <= windowRight && right >= window.x && top <= windowBottom &&
                    bottom >= window.y)
                    visit(s);
            }
        }
    }

private:
    struct Group {
        std::vector<Segment> segments {}; ///< edge is -1 for parts removed
        std::size_t removed = 0;
    };
    struct Place {
        int group = -1;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    void compact(Group& group);

    std::vector<Group> m_groups; ///< group g at g + 1
    std::vector<Place> m_places; ///< by edge
};

} // namespace gudo
