#pragma once

#include <span>
#include <string>

#include "core/reports/checked_file.h"

namespace gudo {

/// `gudo check --format json`: one object, or with `isList` an array of them. Accepted findings and those in the
/// baseline are counted and, when asked for, listed. Messages are English. Ends in a newline.
[[nodiscard]] std::string checkJson(std::span<const CheckedFile> files, bool isList, bool withAccepted);

} // namespace gudo
