#pragma once

#include <span>
#include <string>

#include "core/reports/checked_file.h"

namespace gudo {

/// `gudo check --format junit`: a suite for each file and family of rules, a case for each finding and for each rule
/// that found nothing. A finding that fails is a failure, an accepted one or one of the baseline is skipped, a milder
/// one passes and prints. A file that was not understood is an error. Messages are English. Ends in a newline.
[[nodiscard]] std::string junit(std::span<const CheckedFile> files);

} // namespace gudo
