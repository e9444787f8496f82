#pragma once

#include "core/model/id_map.h"
#include "core/reliability/service_graph.h"

namespace gudo {

/// Adds the gateways on the way out to the places of `from`, for a request to `to`: where a place lies in a subnet of a
/// network that `to` is not in, what the subnet's route table names for it (the longest prefix that holds the address
/// of `to` if that is known, else the default route), or an endpoint of the network for that very service. What cannot
/// be told is added to `unknowns`.
class EgressFinder {
public:
    EgressFinder(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

    void addTo(ServiceNode& from, const Component& to, bool isRequired, std::vector<Unknown>& unknowns) const;

private:
    [[nodiscard]] int nodeOf(const Component& component) const;
    [[nodiscard]] const Component* endpointFor(const Component& network, const Component& table,
                                               const Component& to) const;
    [[nodiscard]] const Component* gatewayFor(const Component& table, const Component& to) const;
    [[nodiscard]] std::string addressOf(const Component& component) const;

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    IdMap<std::vector<const Component*>> m_endpoints; ///< by network
};

} // namespace gudo
