#pragma once

#include <string>
#include <vector>

#include "core/rules/check.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// What one rule, by its id, finds in a design.
[[nodiscard]] inline std::vector<Diagnostic> found(const Design& design, const std::string& rule)
{
    std::vector<Diagnostic> diagnostics;
    for (const Finding& finding : check(design, catalog(), {.only = {rule}}))
        if (finding.diagnostic.rule == rule)
            diagnostics.push_back(finding.diagnostic);
    return diagnostics;
}

} // namespace gudo::test
