#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/network/cidr.h"
#include "core/network/security_groups.h"
#include "core/network/zones.h"

namespace gudo::test {

/// One address, or one that nobody knows: it passes every test of blocks.
using OracleAddress = std::optional<AddressNumber>;

/// Where something is plugged in: one subnet, with every address it may have there.
struct OracleInterface {
    const Component* owner = nullptr;  ///< what was asked about
    const Component* subnet = nullptr; ///< nullptr: in the network, nobody drew where
    const Component* network = nullptr;
    std::vector<const Component*> groups {};
    std::vector<OracleAddress> v4 {}; ///< never empty
    std::vector<OracleAddress> v6 {};
    bool isPublic = false;
    OracleAddress publicAddress {}; ///< IPv4, when it is written down

    /// For answers: the subnet, else the network.
    [[nodiscard]] const Component& place() const { return subnet ? *subnet : *network; }
    [[nodiscard]] const std::vector<OracleAddress>& addresses(IpFamily family) const
    {
        return family == IpFamily::V4 ? v4 : v6;
    }
};

struct OracleEnd {
    enum class Kind { Interfaces, Outside, Service, Premises };
    Kind kind = Kind::Outside;
    const Component* component = nullptr;
    bool isAnybody = false;
    std::vector<OracleInterface> interfaces {};
    std::vector<OracleAddress> v4 {}; ///< of somebody outside, or of a service
    std::vector<OracleAddress> v6 {};
};

struct OracleNaclRow {
    std::int64_t number = 0;
    bool isAllowing = false;
    std::string protocol;
    PortRange ports;
    Cidr block;
};

struct OracleGroupRow {
    SecurityRule rule;
    std::optional<Cidr> block; ///< nothing: the peer is a group or a prefix list
};

struct OracleRoute {
    std::optional<Cidr> v4 {};
    std::optional<Cidr> v6 {};
    const Component* target = nullptr; ///< nullptr: there is none of that id
    bool isLocal = false;              ///< says so
};

struct OracleFirewallRow {
    bool isAllowing = false;
    std::string protocol;
    PortRange ports;
    std::optional<Cidr> source;      ///< nothing: anybody
    std::optional<Cidr> destination; ///< nothing: anybody
};

/// What the slow judge of reachability knows of a design: read once, plainly, without any of the engine's tables.
class ReachOracleFacts {
public:
    ReachOracleFacts(const Architecture& architecture, const Catalog& catalog);
    ReachOracleFacts(const ReachOracleFacts&) = delete;
    ReachOracleFacts& operator=(const ReachOracleFacts&) = delete;
    ~ReachOracleFacts() = default;

    [[nodiscard]] const Architecture& architecture() const { return m_architecture; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Zones& zones() const { return m_zones; }

    /// What a component's id, "internet" or an address means; nothing for what takes part in no conversation.
    [[nodiscard]] std::optional<OracleEnd> endNamed(const std::string& text) const;
    [[nodiscard]] std::vector<OracleInterface> interfacesOf(const Component& component) const;
    /// The lowest address that no block of the design says anything about.
    [[nodiscard]] AddressNumber witness(IpFamily family) const;

    /// The provider's network around a component, or nullptr.
    [[nodiscard]] const Component* networkOf(const Component& component) const;
    [[nodiscard]] bool isGateway(const Component& component, std::string_view trait) const;
    [[nodiscard]] std::vector<const Component*> gateways(std::string_view trait) const;
    [[nodiscard]] bool isInterfaceEndpoint(const Component& component) const;
    /// True when an address component belongs to it.
    [[nodiscard]] bool hasElasticAddress(const Component& component) const;
    /// Ranges of a network or subnet.
    [[nodiscard]] std::optional<Cidr> rangeOf(const Component& component, IpFamily family) const;
    /// Lower and upper ends of every block of the design that lie in `block`, with their neighbours, and its own.
    [[nodiscard]] std::vector<OracleAddress> addressesIn(const Cidr& block) const;

    [[nodiscard]] const std::vector<OracleGroupRow>& groupRows(const Component& group, Direction direction) const;
    [[nodiscard]] const std::vector<OracleRoute>& routes(const Component& table) const;
    [[nodiscard]] const std::vector<OracleNaclRow>& naclRows(const Component& nacl, Direction direction) const;
    [[nodiscard]] std::vector<OracleFirewallRow> firewallRows(const Component& firewall) const;
    /// Ports 1024 – 65535 at which some row of a NACL may begin to say something else.
    [[nodiscard]] const std::vector<int>& ephemeralPorts() const { return m_ephemeralPorts; }

private:
    [[nodiscard]] bool isPublic(const Component& machine, const Component* subnet) const;
    void addInterfaces(const Component& owner, const Component& machine, std::vector<OracleInterface>& interfaces,
                       int depth) const;
    void collectBlocks(const Value& value);
    void collectPorts();

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    Containment m_containment;
    Zones m_zones;
    std::vector<Cidr> m_written; ///< every block and address that is written anywhere
    std::vector<Cidr> m_blocks;  ///< these, and the ranges that networks have without a word
    std::vector<int> m_ephemeralPorts;
    // Only to read each row once: the questions are many.
    mutable std::map<std::pair<const Component*, Direction>, std::vector<OracleNaclRow>> m_naclRows;
    mutable std::map<std::pair<const Component*, Direction>, std::vector<OracleGroupRow>> m_groupRows;
    mutable std::map<const Component*, std::vector<OracleRoute>> m_routes;
    mutable std::map<IpFamily, AddressNumber> m_witnesses;
};

} // namespace gudo::test
