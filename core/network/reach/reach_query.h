#pragma once

#include <string>
#include <string_view>

#include "core/network/reach/reach.h"

namespace gudo {

/// A question about reachability as people ask it.
struct ReachQuery {
    std::string from {}; ///< a component's id, "internet" or an address
    std::string to {};
    std::string protocol {"tcp"}; ///< tcp, udp, icmp or any
    int port = -1;                ///< 0 … 65535; -1: those that the target answers on

    friend bool operator==(const ReachQuery&, const ReachQuery&) = default;
};

/// What is wrong with the name of an end.
enum class EndFault {
    None,
    Unknown,  ///< neither a component nor an address
    NoPackets ///< a component that sends and takes none itself, or an address in a network and in none of its subnets
};

[[nodiscard]] EndFault faultOf(const NetworkMap& map, std::string_view name);

/// What is asked for at that target.
[[nodiscard]] AskedFlow flowOf(const NetworkMap& map, const ReachQuery& query, const NetworkEnd& to);

} // namespace gudo
