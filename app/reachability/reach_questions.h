#pragma once

#include <optional>
#include <set>

#include "core/network/reach/reach_query.h"

namespace gudo {

/// What a connection asks the network for: its ends, protocol and port. What is drawn at an internet gateway is asked
/// of the internet.
[[nodiscard]] ReachQuery queryOf(const Architecture& architecture, const Catalog& catalog,
                                 const Connection& connection);

/// What a selection asks for: its only connection (a finding selects it with its ends and its group); two components in
/// the direction of a connection between them, else from left to right; one component as the source of what was asked
/// before. Nothing for anything else.
[[nodiscard]] std::optional<ReachQuery> queryOf(const Design& design, const Catalog& catalog,
                                                const std::set<Id>& selection, const ReachQuery& before);

} // namespace gudo
