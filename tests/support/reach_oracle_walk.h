#pragma once

#include <string_view>
#include <vector>

#include "tests/support/reach_oracle_facts.h"

namespace gudo::test {

/// One check on the way of one packet.
struct OracleCheck {
    std::string_view code; ///< of the refusal, if it is one
    const Component* component = nullptr;
    bool isPassed = true;
    static constexpr int noChoice = -2;
    int branch = noChoice; ///< row of the route that was taken; -1: the local one

    /// Groups and ACLs let a walk go on, so that all of them are found.
    [[nodiscard]] bool isFatal() const
    {
        return code != "SG_OUT" && code != "SG_IN" && code != "NACL_OUT" && code != "NACL_IN" && code != "RETURN_NACL";
    }
};

/// A packet from one interface, or somebody outside, to another.
struct OraclePacket {
    IpFamily family = IpFamily::V4;
    OracleAddress source {};
    OracleAddress destination {};
};

/// What is asked of every packet.
struct OracleQuestion {
    std::string protocol;
    int port = 0;
    const OracleInterface* from = nullptr; ///< nullptr: outside or a service
    const OracleInterface* to = nullptr;   ///< nullptr: outside or a service
    const OracleEnd* source = nullptr;
    const OracleEnd* target = nullptr;
};

/// Follows a single packet there and its reply back. The checks are in their order up to the first fatal refusal.
class OracleWalk {
public:
    OracleWalk(const ReachOracleFacts& facts, const OracleQuestion& question, const OraclePacket& packet)
        : m_facts {facts}
        , m_question {question}
        , m_packet {packet}
    {
    }

    /// Pre: the question has both interfaces, in one network. `to` is not the question's for an endpoint.
    void walkWithin(const OracleInterface& from, const OracleInterface& to);
    /// From the question's source to `destination` on the internet.
    void walkOut(OracleAddress destination);
    /// From `source` on the internet to the question's target.
    void walkIn(OracleAddress source);
    /// Between two networks. Pre: the question has both interfaces.
    void walkAcross(bool isJoined);
    /// To a service of the provider, through an endpoint that is in route tables.
    void walkToGatewayEndpoint(const Component& endpoint);
    /// Of somebody outside to a service.
    void walkOutsideToService();

    [[nodiscard]] const std::vector<OracleCheck>& checks() const { return m_checks; }
    /// True when the route from the source's subnet to the destination leads to a gateway between networks.
    [[nodiscard]] bool isRoutedAcross() const;

private:
    struct RouteFound {
        enum class Kind { NoTable, None, Local, Row };
        Kind kind = Kind::None;
        int row = -1;
        const Component* target = nullptr;
        const Component* decider = nullptr; ///< the table, or the subnet without one
    };
    [[nodiscard]] RouteFound routeOf(const Component& subnet, OracleAddress destination) const;

    bool check(std::string_view code, const Component* component, bool isPassed, int branch = OracleCheck::noChoice);
    [[nodiscard]] bool isOver() const { return m_isOver; }

    void checkGroups(const OracleInterface& of, Direction direction, OracleAddress peer, const OracleInterface* other);
    void checkNacl(std::string_view code, const Component* subnet, Direction direction, OracleAddress peer);
    void checkListener(const OracleInterface& to);
    void checkFirewall(const OracleInterface& box, OracleAddress destination);
    [[nodiscard]] bool areReferencesShared(const Component& a, const Component& b) const;
    [[nodiscard]] std::optional<OracleInterface> middlebox(const RouteFound& route, const Component& network,
                                                           const Component* at) const;

    void passBox(const OracleInterface& box, const Component* at, const Component* home, OracleAddress destination);
    void returnWithin(const OracleInterface& from, const OracleInterface& to,
                      const std::vector<OracleInterface>& boxes);
    void leaveByInternetGateway(const RouteFound& route, const std::vector<OracleInterface>& boxes,
                                OracleAddress destination);
    void leaveByNat(const RouteFound& route, const Component& at, const std::vector<OracleInterface>& boxes,
                    OracleAddress destination);
    void returnThrough(const std::vector<OracleInterface>& boxes, const Component* at, OracleAddress destination);
    [[nodiscard]] const Component* internetGatewayOf(const Component& network) const;
    [[nodiscard]] bool transitLeadsTo(const Component& transit, OracleAddress address, const Component& network) const;

    const ReachOracleFacts& m_facts;
    const OracleQuestion& m_question;
    OraclePacket m_packet;
    std::vector<OracleCheck> m_checks;
    bool m_isOver = false;
};

} // namespace gudo::test
