#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about the design itself and its acceptances (ENG, SUP), one a file named after the rule. A new one is a line
// here and a line in registry.cpp.
extern const Rule expiredAcceptance;
extern const Rule typeNotInCatalogue;
extern const Rule unknownRuleInSettings;
extern const Rule unusedAcceptance;
extern const Rule valueNotUnderstood;

} // namespace gudo
