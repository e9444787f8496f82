#pragma once

#include <QString>

#include "core/network/editing/group_access_edits.h"
#include "core/network/editing/group_matrix.h"

namespace gudo {

// Sentences about who may talk to whom, in the user's language.

/// What people call a party: the group's name, "Internet", "10.0.0.0/8" with who has these addresses.
[[nodiscard]] QString partyName(const Design& design, const MatrixParty& party);
/// "443, 8080", "udp 53", "all".
[[nodiscard]] QString openText(const OpenPorts& open);
/// The traffic of one rule or of several.
[[nodiscard]] QString trafficText(const std::vector<AllowedTraffic>& traffic);
/// What the arrow asks for: "443", "udp 53", "all".
[[nodiscard]] QString arrowText(const MatrixArrow& arrow);
/// What to type for what the arrows of a cell ask for.
[[nodiscard]] std::vector<AllowedTraffic> drawnTraffic(const MatrixCell& cell);
/// What a cell says, as a sentence; nullptr for an empty cell.
[[nodiscard]] QString stateSentence(const MatrixCell* cell);
/// What was typed, read; words of the user's language are understood.
[[nodiscard]] PortListResult typedPorts(const QString& text);
/// What is wrong with it; empty when nothing is.
[[nodiscard]] QString problemText(const PortListResult& result);
/// Why a cell cannot be edited; empty when it can.
[[nodiscard]] QString obstacleText(const Design& design, const MatrixParty& from, const MatrixParty& to);

} // namespace gudo
