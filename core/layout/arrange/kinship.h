#pragma once

#include <array>
#include <string_view>

namespace gudo {

/// Kinds of frames that look alike inside when they stand side by side; by the first of these a type has.
inline constexpr std::array<std::string_view, 11> kinshipKinds {
    "region", "zone", "rack", "subnet", "site", "host", "network", "vm", "hypervisor", "container-engine", "cluster"};

// Places in kinshipKinds that an arrangement treats in a way of their own.
inline constexpr int regionKinship = 0;
inline constexpr int zoneKinship = 1;
inline constexpr int subnetKinship = 3;
inline constexpr int siteKinship = 4;
inline constexpr int networkKinship = 6;
inline constexpr int clusterKinship = 10;

} // namespace gudo
