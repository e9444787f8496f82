#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about how it is run, scaled and put together (OPS), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule danglingReference;
extern const Rule databaseWithoutBackup;
extern const Rule misplacedComponent;
extern const Rule missingDeletionProtection;
extern const Rule networkWithoutFlowLogs;

} // namespace gudo
