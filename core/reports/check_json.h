#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/rules/check.h"

namespace gudo {

/// One design that was checked, under the name its user gave it.
struct CheckedFile {
    std::string file;
    std::vector<Finding> findings {};
};

/// How many findings of each severity are open, and how many are accepted (those count nowhere else).
struct FindingCounts {
    int error = 0;
    int warning = 0;
    int note = 0;
    int accepted = 0;
};
[[nodiscard]] FindingCounts countsOf(std::span<const Finding> findings);

/// `gudo check --format json`: one object, or with `isList` an array of them. Accepted findings are counted and, when
/// asked for, listed. Messages are English. Ends in a newline.
[[nodiscard]] std::string checkJson(std::span<const CheckedFile> files, bool isList, bool withAccepted);

} // namespace gudo
