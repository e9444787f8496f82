#pragma once

#include "core/model/design.h"
#include "core/rules/analysis.h"

namespace gudo {

/// Networks beside each other, about 100 components each, drawn as somebody would have: an internet gateway on the
/// border, two zones with three subnets, servers in rows, a balancer, a group and a database spread over both zones
/// (bands), and the requests between the tiers, every third with a port. Everything has its place. The same on every
/// machine.
[[nodiscard]] Design largeCloud(int components);

/// What a check of it could have found, so that badges are drawn without waiting for one: on every seventh component.
[[nodiscard]] Analysis analysisOf(const Design& design);

} // namespace gudo
