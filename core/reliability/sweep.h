#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/reliability/failure_study.h"

namespace gudo {

/// One of several things that fail in turn.
struct SweepRow {
    int event = 0; ///< of the model
    Simulation simulation {};

    /// How many requirements fare so.
    [[nodiscard]] int count(RequirementState state) const;
};

/// Everything of one level failing in turn.
struct Sweep {
    FailureLevel level = FailureLevel::Zone;
    std::vector<SweepRow> rows {}; ///< by the names of the events
};

/// Every component, replica, host, rack, zone, site or region in turn: at that very level, as simulated() has it alone.
/// Components are redundant ones as a whole too; replicas are not those of what a provider runs. Asks `isCancelled`
/// between events; nothing when it said yes. O(size of the model * events of the level).
[[nodiscard]] std::optional<Sweep> sweepOf(const FailureStudy& study, FailureLevel level,
                                           const std::function<bool()>& isCancelled = {});

/// The levels that a design has anything of, from little to much.
[[nodiscard]] std::vector<FailureLevel> levelsOf(const FailureStudy& study);

} // namespace gudo
