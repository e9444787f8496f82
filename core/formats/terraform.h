#pragma once

#include "core/formats/format.h"

namespace gudo {

/// A folder of Terraform files for the parts of a design that run on AWS. Faults that stop an apply are errors among
/// the diagnostics, what no resource stands for is a note; files are written all the same.
extern const Format terraform;

} // namespace gudo
