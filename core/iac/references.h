#pragma once

#include <functional>
#include <string>

#include "core/iac/plan.h"

namespace gudo::iac {

/// Calls `visit` with every piece of text in an expression that the language has (all of them: nullptr).
void visitParts(const Expression& expression, std::string Field::*language,
                const std::function<void(const Part&)>& visit);

/// Takes out of the plan what refers to a resource that is not in it, and reports it as an error: an argument, with the
/// elements of a list one by one, or an output. Orders between resources that name none are just dropped.
void dropDangling(Plan& plan);

} // namespace gudo::iac
