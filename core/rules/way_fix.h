#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/network/reach/reach_query.h"
#include "core/rules/rule.h"

namespace gudo {

/// An edit that lets one conversation through.
struct WayFix {
    Fix fix;
    std::vector<Message> steps; ///< every change that it makes, for a preview; never empty
};

/// What lets the packets of a question through where groups, network ACLs or missing routes hold them back: a row for
/// exactly the protocol, the ports and the other end in each of these, and none that could be left out. The other end
/// is named by its group where the row may name it, else by its addresses. Nothing when they get through already, when
/// something else is in the way, and when a row would have to open more than was asked: addresses are not known, the
/// ports are all there are, a route would take others' way. Reads the architecture.
/// O(changes²) times making a NetworkMap.
[[nodiscard]] std::optional<WayFix> wayFix(const Design& design, const Catalog& catalog, const ReachQuery& query,
                                           const std::function<bool()>& isCancelled = {});

} // namespace gudo
