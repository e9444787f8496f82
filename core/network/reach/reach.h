#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/message.h"
#include "core/network/port_set.h"
#include "core/network/reach/network_map.h"

namespace gudo {

/// What a packet passes, or does not.
enum class HopKind { Component, SecurityGroup, Nacl, Route, Gateway, Endpoint, Firewall, Listener, Link };
/// "component", "security-group", "nacl", "route", …: the words of machine formats.
[[nodiscard]] std::string_view toText(HopKind kind);

/// What a refusal holds back, for whoever wants to let it through.
struct Refused {
    PortSet ports {};
    std::optional<AddressSet> far {}; ///< of the other end, or where a route is missing to; nothing: not known
    std::vector<Id> farGroups {};     ///< of the other end, as far as a row of this group may name them
};

/// One check on the way, with its reason.
struct Hop {
    Id component; ///< what decides: a group, a NACL, a route table, a gateway, an end
    HopKind kind = HopKind::Component;
    bool isAllowed = true;
    bool isAssumed = false;  ///< nobody drew what would decide; taken as open
    bool isReturn = false;   ///< on the way back
    std::string code {};     ///< of a refusal: "SG_IN", "NO_ROUTE"; empty when allowed. docs/network.md lists them
    int row = -1;            ///< the row of the component's property that decides, from 0; -1: none
    std::string property {}; ///< that holds the row: "ingress", "egress", "routes", "rules"
    Message because {};
    std::optional<Refused> refused {}; ///< of groups, ACLs and missing routes
};

/// What is asked: whether packets of a protocol to these ports get from one end to the other.
struct AskedFlow {
    std::string protocol {"tcp"}; ///< tcp, udp, icmp, or any: one of them is enough
    PortSet ports {PortSet::all()};
};

/// The answer, with every hop up to the end or to what is in the way.
struct Reachability {
    bool isReachable = false;
    bool isCertain = true;      ///< false: a refusal that rests on something nobody drew
    std::string protocol {};    ///< the one that the path is about
    PortSet ports {};           ///< those that get through, of the ones asked for
    std::vector<Hop> path {};   ///< with all refusals that the walk went past; the first is the blocker
    std::vector<Id> notFrom {}; ///< places (subnets) of the source that reach no place of the target
    std::vector<Id> notTo {};   ///< places of the target that no place of the source reaches

    /// The first refusal, or nullptr.
    [[nodiscard]] const Hop* blocker() const;
};

/// Follows the packets hop by hop, there and back, as docs/network.md says. O(rows on the way) for each pair of places.
[[nodiscard]] Reachability reach(const NetworkMap& map, const NetworkEnd& from, const NetworkEnd& to,
                                 const AskedFlow& flow);

/// True for a service that answers requests of anybody on the internet, and not only signed ones.
[[nodiscard]] bool answersEverybody(const Catalog& catalog, const Component& service);

/// The ports that a component answers on as far as it says so, else all.
[[nodiscard]] PortSet answeringPorts(const NetworkMap& map, const Component& component);

/// What an arrow asks for: its protocol and port, else the ports that its target answers on, else all.
[[nodiscard]] AskedFlow flowOf(const NetworkMap& map, const Connection& connection);

} // namespace gudo
