#pragma once

#include <span>

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

// Types of components and what makes resources of them, a file for each family. Resources are written in this order.

[[nodiscard]] std::span<const TypeLowering> networkTypes();
[[nodiscard]] std::span<const TypeLowering> routingTypes();
[[nodiscard]] std::span<const TypeLowering> securityTypes();
[[nodiscard]] std::span<const TypeLowering> identityTypes();
[[nodiscard]] std::span<const TypeLowering> balancingTypes();
[[nodiscard]] std::span<const TypeLowering> computeTypes();
[[nodiscard]] std::span<const TypeLowering> groupTypes();
[[nodiscard]] std::span<const TypeLowering> databaseTypes();
[[nodiscard]] std::span<const TypeLowering> storeTypes();
[[nodiscard]] std::span<const TypeLowering> storageTypes();
[[nodiscard]] std::span<const TypeLowering> targetGroupTypes();
[[nodiscard]] std::span<const TypeLowering> deliveryTypes();
[[nodiscard]] std::span<const TypeLowering> nameTypes();
[[nodiscard]] std::span<const TypeLowering> hybridTypes();
[[nodiscard]] std::span<const TypeLowering> messagingTypes();
[[nodiscard]] std::span<const TypeLowering> firewallTypes();

} // namespace gudo::iac
