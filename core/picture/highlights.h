#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/model/id.h"

namespace gudo {

/// How a component or a presence ("asg@app-a") stands in a question that is asked of the design: what fails, who is
/// reached, what a stage changed.
enum class Standing {
    Lit,      ///< served, reached, or what is talked of
    Degraded, ///< served with less than there was
    Lost,     ///< no longer served: greyed out
    Failed,   ///< what was made to fail: crossed out
    Dimmed,   ///< not talked of: faint
    Added,    ///< in this stage and not in the one before
    Changed,  ///< other than in the stage before
};

/// One step of a walk through the drawing.
struct HighlightedHop {
    Id component {};  ///< component or presence where it arrives
    Id connection {}; ///< the line that it came along; empty: none is drawn, a straight line shows it

    friend bool operator==(const HighlightedHop&, const HighlightedHop&) = default;
};

/// A walk: drawn over the picture from hop to hop, numbered.
struct HighlightedPath {
    std::vector<HighlightedHop> hops {};
    bool isBroken = false; ///< it stops at its last hop, which is marked as what stops it
    bool isNumbered = true;

    friend bool operator==(const HighlightedPath&, const HighlightedPath&) = default;
};

/// A bar under a component: how much of what it can take it takes.
struct HighlightedLoad {
    double share = 0; ///< of the capacity; above 1 it is too much
    std::string text {};

    friend bool operator==(const HighlightedLoad&, const HighlightedLoad&) = default;
};

/// What is laid over a drawing to answer a question: the same for canvas, pictures and pages. Ids that the design does
/// not have are ignored.
struct Highlights {
    std::map<Id, Standing, std::less<>> standings {}; ///< components, presences and connections
    bool dimsOthers = false;                          ///< what has no standing and is on no path is faint
    std::vector<HighlightedPath> paths {};
    std::map<Id, HighlightedLoad, std::less<>> loads {};
    std::map<Id, std::string, std::less<>> notes {}; ///< a few words beside a component ("tcp 443")

    friend bool operator==(const Highlights&, const Highlights&) = default;
};

} // namespace gudo
