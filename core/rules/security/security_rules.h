#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about security groups, exposure and encryption (SEC), one a file named after the rule. A new one is a line here
// and a line in registry.cpp.
extern const Rule aclBlocksConnection;
extern const Rule adminPortOpenToWorld;
extern const Rule applicationAcceptsOthers;
extern const Rule connectionNotAllowed;
extern const Rule databaseAcceptsOthers;
extern const Rule databasePortOpenToWorld;
extern const Rule databaseReachedFromInternet;
extern const Rule egressNotAllowed;
extern const Rule groupsDifferFromArrows;
extern const Rule tierAcceptsAddresses;
extern const Rule webTierBypassesBalancer;

} // namespace gudo
