#pragma once

#include <string>
#include <vector>

#include "core/network/reach/packet_filters.h"
#include "core/network/reach/reach.h"

namespace gudo {

/// Packets on their way, and every check they met. A value: where routes split, each part goes on with a copy.
class Walk {
public:
    Walk(const NetworkMap& map, std::string protocol, PortSet wanted, IpFamily family)
        : m_map {&map}
        , m_family {family}
    {
        m_answer.protocol = std::move(protocol);
        m_answer.ports = std::move(wanted);
    }

    [[nodiscard]] const NetworkMap& map() const { return *m_map; }
    [[nodiscard]] const NetworkTables& tables() const { return m_map->tables(); }
    [[nodiscard]] IpFamily family() const { return m_family; }
    [[nodiscard]] const std::string& protocol() const { return m_answer.protocol; }
    [[nodiscard]] const PortSet& ports() const { return m_answer.ports; }
    /// False after a refusal that nothing can be looked at behind.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    [[nodiscard]] bool isBlocked() const { return m_refusals > 0; }
    /// How much would have to change: refusals, and a thousand for one that ended the walk.
    [[nodiscard]] int cost() const { return m_refusals; }

    void pass(const Component& component, HopKind kind, Message because, bool isAssumed = false);
    /// The walk goes on, to find what else is in the way.
    void refuse(Hop hop);
    /// A check that lets some of the ports through: goes on with those, or refuses. The texts have %1 for the name of
    /// the hop's component and %2 for the protocol and ports; they are marked for translation.
    void narrow(const PortSet& admitted, Hop hop, const char* open, const char* closed);
    /// The end of the walk.
    void stop(const Component& component, HopKind kind, std::string code, Message because, bool isCertain = true);
    /// The same for a table without the route to these addresses.
    void stopWithoutRoute(const Component& table, std::string code, Message because,
                          const std::optional<AddressSet>& addresses, bool isCertain = true);

    // Checks, each with its hop. They do nothing once the walk has ended.

    /// Security groups of an end. No hop where it has none, but the walk is then an assumption.
    void checkGroups(const NetworkInterface& interface, Direction direction, const FarSide& far,
                     const std::string& farName);
    /// The subnet's NACL, for packets whose other end has those addresses.
    void checkAcl(const Component* subnet, Direction direction, const std::optional<AddressSet>& far, bool isReturn);
    /// The listeners of a load balancer, for what arrives at it.
    void checkListeners(const Component& component);

    /// The answer so far, as one.
    [[nodiscard]] Reachability answer() const;
    /// Parts of one question that must all get through: the first that does not, else the first, on the ports of all.
    [[nodiscard]] static Walk joined(const std::vector<Walk>& parts);

private:
    void narrow(const PortSet& admitted, Hop hop);
    void stop(Hop hop, bool isCertain);
    /// Groups of the other side that rows of this one may name.
    [[nodiscard]] std::vector<Id> namableGroups(const NetworkInterface& interface, const FarSide& far) const;

    const NetworkMap* m_map;
    IpFamily m_family;
    Reachability m_answer;
    int m_refusals = 0;
    bool m_goesOn = true;
};

/// Ports that clients of all kinds wait for replies on (Amazon VPC User Guide: ephemeral ports; RFC 6335 has a narrower
/// range).
inline constexpr PortRange ephemeralPorts {1024, highestPort};

} // namespace gudo
