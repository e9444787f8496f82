#pragma once

#include <vector>

#include "core/iac/located_text.h"
#include "core/iac/plan.h"

namespace gudo::iac {

struct TerraformOptions {
    bool isFlat = false; ///< every resource has a block of its own
};

/// The plan as a folder of Terraform files, laid out as `terraform fmt` has them: versions, providers, variables and
/// locals, a file for each tier, outputs, a README and an example of the variables' values. In the order of their
/// paths. Rows of resources are a block with for_each. For Terraform 1.5 or newer and the AWS provider from 5.30 to
/// 6.x.
[[nodiscard]] std::vector<LocatedText> toTerraform(const Plan& plan, const TerraformOptions& options = {});

} // namespace gudo::iac
