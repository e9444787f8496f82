#pragma once

#include <QString>

#include <string>
#include <unordered_set>
#include <vector>

#include "core/rules/analysis.h"

namespace gudo {

/// What a single point of failure takes away, as the canvas shows it: how requests come to it, and what no longer
/// answers.
struct Story {
    std::vector<WeakSpot::Step> path {};
    std::unordered_set<std::string> cutOff {}; ///< components and presences, without the culprit itself
    QString sentence {};                       ///< says it in the user's language

    friend bool operator==(const Story&, const Story&) = default;
};

/// "Without Orders DB, requests from Customers fail", in the user's language.
[[nodiscard]] QString sentenceOf(const WeakSpot& spot, const Architecture& architecture);
/// O(components).
[[nodiscard]] Story storyOf(const WeakSpot& spot, const Architecture& architecture);

/// The spot that a component or a presence is marked for and that is told of, or -1. O(log marks).
[[nodiscard]] int toldSpotAt(const Analysis& analysis, const Id& placement);

/// True when a component or presence is among what is cut off, or a presence of it.
[[nodiscard]] bool isCutOff(const Story& story, const Id& placement);

} // namespace gudo
