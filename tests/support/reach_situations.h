#pragma once

#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo::test {

/// A network out of a textbook with one question about it, whose answer everybody knows.
struct ReachSituation {
    std::string name; ///< a claim
    Design design;
    std::string from;
    std::string to;
    int port = 443;           ///< of tcp
    std::string code {};      ///< of what is in the way; empty: reachable
    std::string component {}; ///< that is in the way
};

/// A network with a public and a private subnet in two zones: "web" (public), "app" and "db" (private), "balancer",
/// a NAT gateway, groups that let web to app:8080 and app to db:3306, "client" outside, "bucket" and "queue" of the
/// provider.
[[nodiscard]] Design textbookNetwork();
/// Two such networks, "left" and "right", with one machine each and a peering that both route to.
[[nodiscard]] Design peeredNetworks();

[[nodiscard]] std::vector<ReachSituation> reachSituations();

} // namespace gudo::test
