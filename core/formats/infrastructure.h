#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostics/diagnostic.h"
#include "core/iac/located_text.h"
#include "core/iac/plan.h"

namespace gudo {

// What formats for infrastructure as code share.

/// All files in one text, each under a comment with its path.
[[nodiscard]] std::string inOne(const std::vector<LocatedText>& files, std::string_view commentSign);

/// What is to be said of a plan: its findings, then a note for each kind of component that no resource stands for.
[[nodiscard]] std::vector<Diagnostic> diagnosticsOf(iac::Plan plan);

/// A note for each kind of component that was left out. `text`: takes their names and what they are.
void addLeftOut(std::vector<Diagnostic>& diagnostics, std::vector<iac::LeftOut> left, const char* text);

} // namespace gudo
