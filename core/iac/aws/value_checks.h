#pragma once

#include "core/iac/aws/lowering.h"

namespace gudo::iac {

/// Reports values that the catalogue does not allow and AWS would refuse: a word that is none of the choices, a number
/// out of its bounds, the name of a policy or rule group in letters that those do not have.
void checkValues(Lowering& lowering, const Component& component);

} // namespace gudo::iac
