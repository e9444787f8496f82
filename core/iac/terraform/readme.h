#pragma once

#include <string>

#include "core/iac/plan.h"

namespace gudo::iac {

/// What somebody who opens the folder has to know, in Markdown: how to apply it, what to fill in, what is not in it,
/// and unless it is flat what addresses are made of.
[[nodiscard]] std::string readmeOf(const Plan& plan, bool isFlat);

} // namespace gudo::iac
