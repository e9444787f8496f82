#pragma once

#include <set>
#include <span>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/layout/routing.h"
#include "core/picture/picture.h"

namespace gudo {

/// The lines of all connections while things move: only what a change touches is routed again.
class LiveRoutes {
public:
    explicit LiveRoutes(const Catalog& catalog)
        : m_catalog {catalog}
    {
    }

    /// What a change of the design did to the boxes.
    struct Change {
        std::set<Id, std::less<>> boxes {}; ///< placement ids whose rectangle changed
        std::set<Id, std::less<>> moved {}; ///< those of them that all moved by (dx, dy)
        int dx = 0;
        int dy = 0;
        bool isStructural = false; ///< boxes or connections came, went, or changed ends or parents
        bool isFinal = true;       ///< false while dragging: lines that are only in the way stay as they are
    };

    /// Routes everything anew.
    void reset(const Design& design, const Boxes& boxes);
    /// Follows a change. Returns the connections whose line is another one now; those gone are not among them.
    [[nodiscard]] std::vector<Id> update(const Design& design, const Boxes& boxes, const Change& change);

    /// All lines, for restored().
    [[nodiscard]] std::vector<Polyline> saved() const { return m_lines; }
    /// Takes back lines saved when the connections were the same. Returns those that are another one now.
    [[nodiscard]] std::vector<Id> restored(std::vector<Polyline> lines);

    [[nodiscard]] const Polyline& line(std::string_view connection) const;

private:
    void build(const Design& design, const Boxes& boxes);
    [[nodiscard]] std::vector<int> touched(const Change& change, const std::vector<Rect>& before) const;
    void rebuild(const Design& design, const Boxes& boxes);
    void routeAll(const Design& design, const Boxes& boxes);

    const Catalog& m_catalog;
    std::vector<RoutingBox> m_boxes;
    std::vector<Id> m_boxIds; ///< sorted; index of a box
    std::vector<RoutingEdge> m_edges;
    std::vector<Id> m_edgeIds;     ///< sorted; index of an edge
    std::vector<Polyline> m_lines; ///< by edge
};

} // namespace gudo
