#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/iac/plan.h"

namespace gudo::iac {

/// Words in lower case with underscores, for a name in Terraform: "web-alb" becomes "web_alb", "1-웹" "_1_wep".
[[nodiscard]] std::string terraformName(std::string_view words);
/// Words as a logical id of CloudFormation, which takes letters and digits only: "web-alb" becomes "WebAlb".
[[nodiscard]] std::string logicalId(std::string_view words);

/// Gives every resource, row, parameter and output of the plan its names. A name depends on the key of the resource alone,
/// so that it stays when others come and go; where two keys make the same name the later one ends in its fingerprint.
void nameAll(Plan& plan);

} // namespace gudo::iac
