#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "core/rules/check.h"
#include "tests/support/build.h"
#include "tests/support/catalog.h"

namespace gudo::test {

// What tests of rules about routes share: findings of one rule, and a small network to draw on.

/// Findings of that rule.
[[nodiscard]] inline std::vector<Diagnostic> findingsOf(const Design& design, const char* rule)
{
    std::vector<Diagnostic> found;
    for (const Finding& finding : check(design, catalog()))
        if (finding.diagnostic.rule == rule)
            found.push_back(finding.diagnostic);
    return found;
}

/// How many there are.
[[nodiscard]] inline std::size_t countOf(const Design& design, const char* rule)
{
    return findingsOf(design, rule).size();
}

/// The design after the fix of the only finding of that rule.
[[nodiscard]] inline Design mended(const Design& design, const char* rule)
{
    const auto found = findingsOf(design, rule);
    EXPECT_EQ(found.size(), 1u);
    EXPECT_TRUE(!found.empty() && found.front().fix);
    return found.empty() || !found.front().fix ? design : found.front().fix->apply(design);
}

/// The text of a property. Pre: the component exists.
[[nodiscard]] inline std::string_view textIn(const Design& design, const char* id, const char* key)
{
    return textOf(design.architecture.components.find(id)->properties, key);
}

/// A row of a route table.
[[nodiscard]] inline Object row(const char* destination, const char* target)
{
    return {{"destination", destination}, {"target", target}};
}

/// A network with an internet gateway, a public subnet and its table.
[[nodiscard]] inline Build network()
{
    return Build {}
        .add("vpc", "aws.vpc", "", {{"cidr", "10.0.0.0/16"}})
        .add("igw", "aws.internet_gateway", "vpc")
        .add("az", "aws.az", "vpc", {{"zone", "a"}})
        .add("edge-rt", "aws.route_table", "vpc", {{"routes", List {row("0.0.0.0/0", "igw")}}})
        .add("edge", "aws.subnet", "az", {{"cidr", "10.0.0.0/24"}, {"route_table", "edge-rt"}});
}

/// One more route table in "vpc".
[[nodiscard]] inline Build withTable(Build build, const char* id, List routes, bool isMain = false)
{
    return build.add(id, "aws.route_table", "vpc", {{"main", isMain}, {"routes", std::move(routes)}});
}

/// One more subnet in "az" with that table.
[[nodiscard]] inline Build withSubnet(Build build, const char* id, const char* table, Object more = {})
{
    more.emplace("route_table", table);
    return build.add(id, "aws.subnet", "az", std::move(more));
}

} // namespace gudo::test
