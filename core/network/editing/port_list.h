#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/network/port_range.h"

namespace gudo {

/// What one rule lets through, without whom.
struct AllowedTraffic {
    std::string protocol {"tcp"}; ///< canonical: tcp, udp, icmp, any, or another word
    PortRange ports {};           ///< all where the protocol has none

    friend bool operator==(const AllowedTraffic&, const AllowedTraffic&) = default;
};

/// Why a text is no list of ports.
enum class PortListProblem {
    None,
    UnknownProtocol, ///< "tpc 80"
    BadPort,         ///< "80-", "tcp x"
    PortTooBig,      ///< "70000"
    Backwards,       ///< "90-80"
};

struct PortListResult {
    std::vector<AllowedTraffic> list {}; ///< in the order written, each once; empty when there is a problem
    PortListProblem problem = PortListProblem::None;
    std::string part {}; ///< what the problem is about, as written
};

/// Reads what people type for "on what": "443, 8080-8090", "tcp 5432", "udp 53, 123; icmp", "all". Ports are of TCP
/// until a protocol is named, which holds up to the next semicolon. An empty text is an empty list. Any bytes.
[[nodiscard]] PortListResult parsePortList(std::string_view text);

/// The list as it may be typed: "443, 8080-8090; udp 53; icmp", "all" for everything; by protocol, the ports in their
/// order. Reads back as the same set.
[[nodiscard]] std::string toText(const std::vector<AllowedTraffic>& list);

} // namespace gudo
