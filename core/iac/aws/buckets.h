#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// Adds a bucket with what belongs to it: encryption and, unless `isPublic`, no way in from outside. Its resource.
Resource& addBucket(Lowering& lowering, const Component& component, std::string_view role, std::string_view tier,
                    bool isPublic = false);
/// The DNS zone that serves the bucket's website under the name of the bucket, or nullptr.
[[nodiscard]] const Component* zoneOfWebsite(const Lowering& lowering, const Component& bucket);

} // namespace gudo::iac
