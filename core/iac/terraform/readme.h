#pragma once

#include <string>

#include "core/iac/plan.h"

namespace gudo::iac {

/// What somebody who opens the folder has to know, in Markdown: how to apply it, what to fill in, what is not in it.
[[nodiscard]] std::string readmeOf(const Plan& plan);

} // namespace gudo::iac
