#pragma once

#include <string>
#include <vector>

#include "core/rules/check.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// What the rules of that id or pattern find.
[[nodiscard]] inline std::vector<Diagnostic> findingsOf(const Design& design, const std::string& rule)
{
    std::vector<Diagnostic> findings;
    for (Finding& finding : check(design, catalog(), {.only = {rule}}))
        findings.push_back(std::move(finding.diagnostic));
    return findings;
}

} // namespace gudo::test
