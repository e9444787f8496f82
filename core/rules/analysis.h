#pragma once

#include <optional>
#include <vector>

#include "core/reliability/service_groups.h"
#include "core/reliability/weak_spots.h"
#include "core/rules/check.h"

namespace gudo {

/// What a program that shows a design wants to know about it, from one run.
struct Analysis {
    std::vector<Finding> findings {};
    WeakSpots weakSpots {};
    std::vector<char> isTold {}; ///< by weak spot: a finding that nobody accepted tells of it
    std::vector<ServiceGroup> groups {};

    /// The weak spot that the finding is about, or -1.
    [[nodiscard]] int weakSpotOf(const Diagnostic& finding) const;
};

/// Checks and explains. Reads architecture and settings only. Nothing when `options.isCancelled` said yes before the
/// end: it is asked between rules and between steps of the analysis.
[[nodiscard]] std::optional<Analysis> analysed(const Design& design, const Catalog& catalog,
                                               const CheckOptions& options = {});

} // namespace gudo
