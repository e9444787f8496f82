#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/design.h"

namespace gudo::test {

// Designs for laws over automatic layout: where things live, how large they are and what is connected matters; what
// rules read does not. The same arguments always give the same design.

enum class LayoutShape {
    Cloud,      ///< regions, networks, zones with whatever subnets, and components spread over any of them
    Congruent,  ///< networks whose zones have the same subnets, and components spread over one tier of all zones
    OnPremises, ///< sites, racks, hosts, hypervisors, machines, containers
    Kubernetes, ///< clusters with nodes, namespaces and workloads
    Mixed,      ///< all of those side by side, in areas, with notes; some placed before, some not
    Flat,       ///< cards on the bare canvas: chains, trees, stars, cycles, and graphs without any order
};
inline constexpr LayoutShape allLayoutShapes[] {LayoutShape::Cloud,      LayoutShape::Congruent,
                                                LayoutShape::OnPremises, LayoutShape::Kubernetes,
                                                LayoutShape::Mixed,      LayoutShape::Flat};

/// A design of that shape with about so many components, up to twenty more. Connections join what is near more than
/// what is far, some go in circles, some from a component to itself; some cards have a size of their own.
[[nodiscard]] Design randomLayout(std::uint32_t seed, LayoutShape shape, int components);

/// A design and how to make it again.
struct LayoutSample {
    std::string name; ///< "Cloud, seed 3, 40 components"
    Design design;
};

/// Designs that are odd in one way each: empty containers, a subnet without a zone, seven zones, a hundred cards in a
/// subnet, …
[[nodiscard]] std::vector<LayoutSample> oddLayouts();

/// Designs of one shape, of sizes around `components`; seeds count from 1.
[[nodiscard]] std::vector<LayoutSample> layoutSamples(LayoutShape shape, int count, int components);

/// The odd ones, and `count` of every shape.
[[nodiscard]] std::vector<LayoutSample> layoutSamples(int count, int components);

} // namespace gudo::test
