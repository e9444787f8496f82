#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/network/address_set.h"
#include "core/network/zones.h"

namespace gudo {

class Premises;
struct NetworkTables;

/// Where questions about reachability begin and end.
struct NetworkEnd {
    enum class Kind {
        Interfaces, ///< in provider networks
        Outside,    ///< somebody on the internet
        Service,    ///< run by the provider, on its own addresses
        Premises,   ///< anywhere else: wired, or drawn without saying how
    };

    Kind kind = Kind::Outside;
    const Component* component = nullptr; ///< nullptr: "internet" or an address
    bool isAnybody = false;               ///< the internet itself: nobody in particular
    std::vector<int> interfaces {};       ///< numbers of NetworkTables::interfaces, in the order of places
    std::optional<Cidr> address {};       ///< the one that was asked for, of somebody outside or in a subnet
};

/// Everything that decides who reaches whom, worked out once: interfaces, groups, ACLs, routes, gateways. Reads the
/// architecture; valid as long as it, the catalogue and the zones are. O(n log n).
class NetworkMap {
public:
    NetworkMap(const Architecture& architecture, const Catalog& catalog, const Zones& zones);
    ~NetworkMap();
    NetworkMap(const NetworkMap&) = delete;
    NetworkMap& operator=(const NetworkMap&) = delete;

    [[nodiscard]] const Architecture& architecture() const { return m_architecture; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Zones& zones() const { return m_zones; }
    /// What providers' networks are made of.
    [[nodiscard]] const NetworkTables& tables() const { return *m_tables; }
    /// What is wired together elsewhere.
    [[nodiscard]] const Premises& premises() const { return *m_premises; }

    /// The end that a component is; nothing for what takes part in no conversation (configuration, containers).
    [[nodiscard]] std::optional<NetworkEnd> endOf(const Component& component) const;
    /// The end that a text names: a component's id, "internet", or an address ("10.0.0.7"; one that a component has is
    /// that component). Nothing when it is none of these, or a container that has no addresses of its own; a subnet
    /// has.
    [[nodiscard]] std::optional<NetworkEnd> endNamed(std::string_view text) const;

private:
    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    std::unique_ptr<NetworkTables> m_tables;
    std::unique_ptr<Premises> m_premises;
};

} // namespace gudo
