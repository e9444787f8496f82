#pragma once

#include <string>

#include "core/reliability/failure_model.h"

namespace gudo {

/// What people call what fails: a component, a copy of one and where it runs, a box, a zone.
[[nodiscard]] std::string eventName(const ServiceGraph& graph, const FailureEvent& event);

} // namespace gudo
