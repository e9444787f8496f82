#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/rules/check.h"
#include "tests/support/catalog.h"

namespace gudo::test {

/// What one rule finds in a design.
[[nodiscard]] inline std::vector<Diagnostic> findingsOf(const std::string& rule, const Design& design)
{
    std::vector<Diagnostic> found;
    for (const Finding& finding : check(design, catalog(), {.only = {rule}, .today = "2026-01-01"}))
        found.push_back(finding.diagnostic);
    return found;
}

using Named = std::vector<std::vector<Id>>;

/// The components that each of its findings names.
[[nodiscard]] inline Named namedBy(const std::string& rule, const Design& design)
{
    Named named;
    for (const Diagnostic& found : findingsOf(rule, design))
        named.push_back(found.components);
    return named;
}

/// The design after the fix of the only finding of that rule; fails the test when there is not one with a fix.
[[nodiscard]] inline Design mendedBy(const std::string& rule, const Design& design)
{
    const auto found = findingsOf(rule, design);
    EXPECT_EQ(found.size(), 1u);
    EXPECT_TRUE(!found.empty() && found.front().fix);
    return found.empty() ? design : repaired(design, found.front());
}

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
