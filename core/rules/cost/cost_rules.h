#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about money (COST), one a file named after the rule. A new one is a line here and a line in registry.cpp.
extern const Rule copiesOfStaticFiles;
extern const Rule idleResource;
extern const Rule moreCopiesThanNeeded;
extern const Rule natForFreeEndpoint;
extern const Rule requestAcrossZones;
extern const Rule serversNearlyIdle;

} // namespace gudo
