#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// Adds a group of log streams that keeps them as long as the monitoring of the design says; its key.
std::string addLogGroup(Lowering& lowering, const Component& component, const std::string& role, std::string_view tier,
                        Expression name);

} // namespace gudo::iac
