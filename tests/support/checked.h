#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/reports/checked_file.h"

namespace gudo::test {

/// 64 hexadecimal digits that depend on every byte: enough of a hash for tests.
[[nodiscard]] inline std::string fingerprintOf(std::string_view bytes)
{
    std::string digits;
    for (std::uint64_t block = 1; block <= 4; ++block) {
        std::uint64_t state = 0xCBF29CE484222325u * block; // FNV-1a
        for (const char c : bytes)
            state = (state ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
        for (int shift = 60; shift >= 0; shift -= 4)
            digits += "0123456789abcdef"[(state >> shift) & 0xFu];
    }
    return digits;
}

/// A file in which these rules were asked and found that.
[[nodiscard]] inline CheckedFile checkedFile(std::string name, std::vector<Finding> findings,
                                             const std::vector<std::string>& ran = {})
{
    CheckedFile file {.file = name, .uri = name, .findings = forReports(std::move(findings), fingerprintOf)};
    for (const std::string& rule : ran)
        file.ran.push_back(ruleNamed(rule));
    return file;
}

/// A finding of a rule, open, at the rule's severity.
[[nodiscard]] inline Finding found(const std::string& rule, std::vector<Id> components,
                                   const char* message = "It is so", std::string key = {})
{
    return {.diagnostic = {.rule = rule,
                           .severity = ruleNamed(rule)->severity,
                           .message = {message},
                           .components = std::move(components),
                           .key = std::move(key)}};
}

} // namespace gudo::test
