#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/reliability/service_graph.h"

namespace gudo {

/// Who takes over from whom and who holds a copy of whose data, between nodes.
struct StandbyLinks {
    struct Failover {
        int from;
        int to;
        bool isManual;
    };
    struct Replication {
        int from;
        int to;
    };
    std::vector<Failover> failovers {};
    std::vector<Replication> replications {};
    std::set<std::pair<int, int>> covered {}; ///< active and standby services, also over several steps

    /// True when everything in service `standby` takes over from something in service `active`.
    [[nodiscard]] bool covers(int active, int standby) const { return covered.contains({active, standby}); }
};

/// Everything reached from `starts` in one step or more. O(steps * log steps).
[[nodiscard]] std::set<int> reachedFrom(const std::vector<int>& starts, const std::map<int, std::vector<int>>& steps);

/// Fills in what stands in for what: isReadReplica of the nodes; writers, readers, standbys, originals and coldStandbys
/// of the services; `covered` of the links.
void addStandbys(ServiceGraph& graph, StandbyLinks& links);

} // namespace gudo
