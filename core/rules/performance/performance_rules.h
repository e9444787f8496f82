#pragma once

#include "core/rules/rule.h"

namespace gudo {

// Rules about speed (PERF), one a file named after the rule. A new one is a line here and a line in registry.cpp.
extern const Rule cacheOfChangingContent;
extern const Rule cdnBypassed;
extern const Rule farFromUsers;
extern const Rule readsOnPrimaryOnly;
extern const Rule requestsToStandby;
extern const Rule waitOnDistance;

} // namespace gudo
