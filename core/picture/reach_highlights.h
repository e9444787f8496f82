#pragma once

#include <vector>

#include "core/model/design.h"
#include "core/network/reach/exposure.h"
#include "core/network/reach/reach_query.h"
#include "core/picture/highlights.h"

namespace gudo {

/// An answer about reachability as a walk from place to place: ends, gateways and devices. Groups, ACLs and route
/// tables are not places: they hold at the one where packets leave or arrive.
struct ReachWalk {
    std::vector<Id> stations {};   ///< in order, each other than the one before; may be empty
    std::vector<int> stationOf {}; ///< for each hop of the answer, into `stations`; -1 where there is none
    bool isBroken = false;         ///< it ends at its last station

    friend bool operator==(const ReachWalk&, const ReachWalk&) = default;
};

/// `query` is what the answer answers.
[[nodiscard]] ReachWalk walkOf(const Architecture& architecture, const Reachability& answer, const ReachQuery& query);

/// The walk over the drawing, with the rules that hold on it; everything else is faint. Of a component that is drawn
/// several times the walk takes the one that is nearest to the station before. Has no notes: those are in a language.
[[nodiscard]] Highlights reachHighlights(const Design& design, const Reachability& answer, const ReachWalk& walk);

/// What is reached, with the ways there; everything else is faint. Delicate entries (one flag for each) stand out, and
/// `subject`, who is asked about, is lit where it is a component. A note tells the ports of each.
[[nodiscard]] Highlights exposureHighlights(const Design& design, const std::vector<Exposed>& exposed,
                                            const std::vector<char>& isDelicate, const Id& subject);

/// "TCP 443, 8000-8080": what an entry is about.
[[nodiscard]] std::string flowText(const Exposed& entry);

} // namespace gudo
