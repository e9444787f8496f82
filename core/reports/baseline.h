#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "core/reports/checked_file.h"

namespace gudo {

/// A finding that was there when somebody began to check.
struct BaselineEntry {
    std::string file; ///< the design, as seen from the folder of the baseline
    std::string rule; ///< with the ids, for people who read the file
    std::vector<Id> components {};
    std::vector<Id> connections {};
    std::string fingerprint {};

    friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
    friend bool operator==(const BaselineEntry&, const BaselineEntry&) = default;
};

struct Baseline {
    std::vector<BaselineEntry> entries {}; ///< sorted, each once
};

struct BaselineResult {
    Baseline baseline {};
    std::vector<Diagnostic>
        diagnostics {}; ///< errors with file, line and column; when there are any nothing is to be used
};

/// Reads what writeBaseline() wrote; sorts it.
[[nodiscard]] BaselineResult readBaseline(std::string_view text, std::string_view fileName);

/// Canonical JSON, one entry a line: equal baselines give equal bytes, and one finding more is one line more.
[[nodiscard]] std::string writeBaseline(const Baseline& baseline);

/// The open findings of a file, as entries under that name, those in an earlier baseline included.
[[nodiscard]] std::vector<BaselineEntry> entriesOf(const CheckedFile& file, std::string_view name);

/// Marks the findings that the baseline knows under that name. Returns its entries of that name that match nothing any
/// more although their rules ran, or have no rule.
[[nodiscard]] std::vector<BaselineEntry> markBaseline(CheckedFile& file, std::string_view name,
                                                      const Baseline& baseline);

} // namespace gudo
