#pragma once

#include <optional>

#include "core/model/id_map.h"
#include "core/reliability/service_graph.h"

namespace gudo {

/// More copies than this of one component are counted in proportion: 1 000 of 5 000 stand for five each.
inline constexpr int mostReplicas = 1'000;

/// What components survive by themselves.
///
/// * Copies: the most of `replicas`, the property that the type counts in and `min`, times those of the boxes around. A
///   type that may keep a standby has `replicas` alone without it, at least two with it.
/// * What is managed, regional, or spread without a number of copies is run by its provider: a copy in each place.
/// * Places: the one machine that it names, those it is spread over, else its container. What is spread over machines
///   and names none runs on those of its cluster; pools of machines stand for their subnets.
class Replicas {
public:
    Replicas(const Architecture& architecture, const Catalog& catalog, const Zones& zones);

    /// Fills in isClient … places, without the service that the component belongs to.
    void describe(ServiceNode& node) const;

private:
    [[nodiscard]] std::vector<const Component*> placesOf(const Component& component) const;
    [[nodiscard]] std::vector<const Component*> withoutPools(std::vector<const Component*> places) const;

    const Architecture& m_architecture;
    const Catalog& m_catalog;
    const Zones& m_zones;
    IdMap<std::vector<const Component*>> m_nodes; ///< machines of each cluster
};

/// A number of the component's properties, or of the catalogue's defaults; nothing when there is none.
[[nodiscard]] std::optional<double> numberIn(const Catalog& catalog, const Component& component, std::string_view key);
/// A truth value of them.
[[nodiscard]] bool isSet(const Catalog& catalog, const Component& component, std::string_view key);

} // namespace gudo
