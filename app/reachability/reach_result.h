#pragma once

#include <optional>
#include <vector>

#include "core/network/reach/exposure.h"
#include "core/network/reach/reach_query.h"
#include "core/picture/highlights.h"
#include "core/picture/reach_highlights.h"
#include "core/rules/way_fix.h"

namespace gudo {

/// What is asked of a design.
enum class ReachMode {
    Way,  ///< does this get there?
    From, ///< what does it reach?
    To,   ///< who reaches it?
};

struct ReachAsk {
    ReachMode mode = ReachMode::Way;
    ReachQuery query {}; ///< of From and To only that end counts

    friend bool operator==(const ReachAsk&, const ReachAsk&) = default;
};

/// What there is to say about it. Ends without a name yet have no fault and give no answer.
struct ReachResult {
    ReachAsk ask {};
    EndFault fromFault = EndFault::None;
    EndFault toFault = EndFault::None;
    bool isAnswered = false;
    AskedFlow flow {};               ///< of Way: what was asked for
    Reachability answer {};          ///< of Way: what `gudo reach` prints
    ReachWalk walk {};               ///< the same as places
    std::vector<Exposed> exposed {}; ///< of From: what `gudo exposure` prints; of To: who reaches it
    std::vector<char> isDelicate {}; ///< for each of them: only few people should reach it
    Highlights highlights {};        ///< without texts
    bool isFixSought = false;        ///< false while nobody looked yet
    std::optional<WayFix> fix {};
};

/// Answers; does not look for a fix. Reads architecture and placements. O(n log n) and the walks that it takes.
[[nodiscard]] ReachResult reachResult(const Design& design, const Catalog& catalog, const ReachAsk& ask);

} // namespace gudo
