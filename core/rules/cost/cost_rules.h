#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about money (COST), one a file named after the rule. A new one is a line here and a line in registry.cpp.

} // namespace gudo
