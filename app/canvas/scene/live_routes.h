#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/layout/routing/live_router.h"
#include "core/picture/picture.h"
#include "core/picture/routing_plan.h"

namespace gudo {

/// The lines of all connections while things move: only what a change touches is routed again.
class LiveRoutes {
public:
    explicit LiveRoutes(const Catalog& catalog)
        : m_catalog {catalog}
        , m_router {std::make_unique<LiveRouter>(std::vector<RoutingBox> {}, std::vector<RoutingEdge> {},
                                                 std::vector<Polyline> {})}
    {
    }

    /// What a change of the design did to the boxes.
    struct Change {
        std::set<Id, std::less<>> boxes {}; ///< placement ids whose rectangle changed
        std::set<Id, std::less<>> moved {}; ///< those of them that all moved by (dx, dy)
        int dx = 0;
        int dy = 0;
        bool isStructural = false; ///< boxes or connections came, went, or changed ends or parents
        bool isFinal = true;       ///< false while dragging: long lines only stretch
    };

    /// A connection whose line is another one now, and the line it had; empty: none.
    struct Rerouted {
        Id id {};
        Polyline before {};
    };

    /// Routes everything anew.
    void reset(const Design& design, const Boxes& boxes);
    /// Follows a change. Returns the connections whose line is another one now, or none at all.
    [[nodiscard]] std::vector<Rerouted> update(const Design& design, const Boxes& boxes, const Change& change);

    /// Puts lines back that update() replaced, by connection; those that are gone are passed over. Returns those that
    /// are another one now.
    [[nodiscard]] std::vector<Rerouted> restored(std::map<Id, Polyline> lines);

    /// Of connections that have a line or had one, sorted; their numbers are the places here, until connections or
    /// boxes come or go.
    [[nodiscard]] const std::vector<Id>& connections() const { return m_plan.connections; }
    /// The connections before the last update(), when that gave others, or the same at another place in memory; else
    /// empty.
    [[nodiscard]] std::optional<std::vector<Id>> takeEarlier() { return std::exchange(m_earlier, {}); }
    [[nodiscard]] const Polyline& line(std::string_view connection) const { return lineAt(numberOf(connection)); }
    /// The number of a connection's line; -1: it has none.
    [[nodiscard]] int numberOf(std::string_view connection) const;
    [[nodiscard]] const Polyline& lineAt(int number) const;

private:
    void adopt(RoutingPlan plan, std::vector<Polyline> lines);
    /// Index of a placement's box; -1 for what is not drawn.
    [[nodiscard]] int boxOf(std::string_view id) const;
    [[nodiscard]] bool changesSides(const Design& design, const Boxes& boxes, const Change& change) const;
    [[nodiscard]] std::vector<Polyline> allLines(const Design& design, const Boxes& boxes) const;
    [[nodiscard]] std::vector<int> touched(const Change& change, const std::vector<int>& left) const;
    /// The lines a box pushes away, or pushed away where it stood; none while it is a container: those grow and shrink
    /// around lines all the time.
    [[nodiscard]] std::vector<int> linesInTheWay(int box) const;
    /// Returns the lines that ended elsewhere and are gone.
    std::vector<Rerouted> rebuild(const Design& design, const Boxes& boxes);
    [[nodiscard]] std::vector<Rerouted> replaceAll(std::vector<Polyline> lines);

    const Catalog& m_catalog;
    std::unique_ptr<LiveRouter> m_router; ///< never null
    RoutingPlan m_plan;                   ///< without boxes and edges, which the router has, and boxOf
    std::vector<int> m_boxes;             ///< all that have an id, sorted by that
    std::optional<std::vector<Id>> m_earlier;
};

} // namespace gudo
