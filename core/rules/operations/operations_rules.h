#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about how it is run, scaled and put together (OPS), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule asynchronousCopiesOnly;
extern const Rule danglingReference;
extern const Rule engineNotOffered;
extern const Rule migrationWithoutTool;
extern const Rule misplacedComponent;
extern const Rule regionMismatch;
extern const Rule websiteWithoutDocuments;

} // namespace gudo
