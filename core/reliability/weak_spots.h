#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/faulttree/scenarios.h"
#include "core/reliability/request_paths.h"
#include "core/reliability/single_points.h"

namespace gudo {

/// A single point of failure the way a view shows it: in ids, so that it outlives the model it was found with.
struct WeakSpot {
    /// One component on the way of a request.
    struct Step {
        Id component {};
        Id connection {}; ///< drawn from the step before to this one; empty where none is, and for the first

        friend bool operator==(const Step&, const Step&) = default;
    };

    std::string event {};                ///< "db", "web@app-a", "zone:ap-northeast-2a": as the command line calls it
    FailureEvent::Kind kind = FailureEvent::Kind::Component;
    FailureLevel level = FailureLevel::Component;
    Id subject {};                       ///< the component that findings about it name first
    std::vector<Id> marks {};            ///< where to mark it, sorted: components, presences ("web@app-a"), boxes of a domain
    std::vector<Id> taken {};            ///< components that it takes and that the clients need, sorted
    std::vector<Id> clients {};          ///< that lose something, sorted
    std::vector<std::string> services {};///< that they lose, by name, sorted
    std::vector<Step> path {};           ///< from the first client to what is taken; empty where nobody knows the way
    /// Components and presences that answer no client any more, sorted: they are down, or nobody's request comes to them.
    std::vector<Id> cutOff {};
    std::vector<Id> coldStandbys {};     ///< that could take over if somebody acted, sorted
};

/// All single points of failure of a design, kept small: what is cut off by one takes a bit for each component.
class WeakSpots {
public:
    /// None, and nobody knows whether there are any.
    WeakSpots() = default;
    /// The points given, in their order. Asks `isCancelled` from time to time and then stops early, with fewer spots.
    /// O((n + m) * points / 256) for n components and m connections, and the lengths of the paths.
    WeakSpots(const Architecture& architecture, const ServiceGraph& graph, const FailureModel& model,
              const std::vector<SinglePoint>& points, RequestPaths& paths,
              const std::function<bool()>& isCancelled = {});

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    /// Everything about one of them. O(components).
    [[nodiscard]] WeakSpot spot(int number) const;
    /// The spot of that event, or -1.
    [[nodiscard]] int named(std::string_view event) const;
    /// Places to mark, each with the spot it belongs to; sorted, a place may come with several.
    [[nodiscard]] const std::vector<std::pair<Id, int>>& marks() const { return m_marks; }
    [[nodiscard]] const std::string& eventOf(int number) const { return row(number).event; }
    [[nodiscard]] const Id& subjectOf(int number) const { return thing(row(number).subject); }
    /// True when the spot is more than the subject by itself: a zone, or a host with what is in it.
    [[nodiscard]] bool isPlace(int number) const { return row(number).isPlace; }
    /// Components that it takes and that clients need, sorted.
    [[nodiscard]] std::vector<Id> takenBy(int number) const { return idsOf(row(number).taken); }

    /// True when somebody is drawn that requests come from. Without, nothing can be told.
    [[nodiscard]] bool hasClients() const { return m_hasClients; }
    /// True when a client asks for something that it cannot do without.
    [[nodiscard]] bool hasRequests() const { return m_hasRequests; }

private:
    struct Row {
        std::string event {};
        FailureEvent::Kind kind {};
        FailureLevel level {};
        bool isPlace = false;
        int subject = 0;
        std::vector<int> marks {};
        std::vector<int> taken {};
        std::vector<int> clients {};
        std::vector<std::string> services {};
        int lastStep = -1;
        std::vector<int> coldStandbys {};
    };
    /// Ways share their beginnings.
    struct Step {
        int component = 0;
        Id connection {};
        int previous = -1;
    };
    class Maker;

    [[nodiscard]] const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const Id& thing(int number) const { return m_things[static_cast<std::size_t>(number)]; }
    [[nodiscard]] std::vector<Id> idsOf(const std::vector<int>& things) const;

    std::vector<Row> m_rows;
    std::vector<Id> m_things; ///< components in the order of the graph, then presences
    std::vector<Step> m_steps;
    std::vector<std::uint64_t> m_cutOff; ///< by block of rows, thing, and lane of the block
    std::vector<std::pair<Id, int>> m_marks;
    bool m_hasClients = false;
    bool m_hasRequests = false;
};

} // namespace gudo
