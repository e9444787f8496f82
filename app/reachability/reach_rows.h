#pragma once

#include <QString>

#include <vector>

#include "app/reachability/reach_result.h"

namespace gudo {

/// A line of an answer.
struct ReachRow {
    enum class Kind { Heading, Allowed, Assumed, Refused, Delicate };

    Kind kind = Kind::Allowed;
    int number = 0; ///< of the station on the canvas that begins here; 0: none does
    QString text {};
    QString detail {}; ///< which component and row, or the way
    QString badge {};  ///< protocol and ports
    Id component {};   ///< to centre on; empty: none
};

/// The hops of a way, or the entries of what is reached.
[[nodiscard]] std::vector<ReachRow> reachRows(const Design& design, const ReachResult& result);

/// The answer in one sentence; empty as long as there is none.
[[nodiscard]] QString reachSentence(const Design& design, const ReachResult& result);
/// Why not, and what the answer rests on: sentences, maybe none.
[[nodiscard]] QStringList reachRemarks(const Design& design, const ReachResult& result);

/// What is wrong with the name in a field, in one sentence; empty when nothing is.
[[nodiscard]] QString faultText(EndFault fault, const std::string& name, ReachMode mode);

/// The name of a component, "the internet" for it, and an address as it is.
[[nodiscard]] QString endName(const Design& design, const std::string& name);

/// The highlights with their texts: what gets through, or what is in the way, at the end of the walk.
[[nodiscard]] Highlights withNotes(const Design& design, const ReachResult& result);
/// The first `hops` stations of each walk; broken only at its end.
[[nodiscard]] Highlights upTo(Highlights highlights, int hops);

} // namespace gudo
