#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// The subnets that a managed database may use: those it names; for one that lives in a single subnet also the
/// subnets like it in other zones (the same words in their names, else the same way out), since a subnet group has to
/// cover two zones. An error is reported when there are none.
[[nodiscard]] std::vector<const Component*> groupedSubnets(Lowering& lowering, const Component& component);

/// The zone that the component was drawn in, when it lives in one subnet; else empty.
[[nodiscard]] Expression drawnZone(Lowering& lowering, const Component& component);

} // namespace gudo::iac
