#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo::test {

struct ReachQuestion {
    std::string from;
    std::string to;
    std::string protocol {"tcp"};
    int port = 443;
};

/// Provider networks with questions about who reaches whom.
struct RandomNetwork {
    Design design;
    std::vector<ReachQuestion> questions;
};

/// One to three networks that make sense (subnets of /28, tables, gateways, ACLs, groups, balancers, databases, joined
/// by a peering or a transit gateway, services, people outside), then broken in nought to four places, so that about
/// half of the questions get a yes and most others fail at one thing. The same seed always gives the same networks.
[[nodiscard]] RandomNetwork randomNetwork(std::uint32_t seed);

} // namespace gudo::test
