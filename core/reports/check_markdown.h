#pragma once

#include <functional>
#include <span>
#include <string>

#include "core/reports/checked_file.h"

namespace gudo {

/// What the report says beside the findings, in the reader's language.
struct MarkdownWords {
    std::function<std::string(const Message&)> translate {};     ///< English when empty
    std::function<std::string(const FindingCounts&)> summary {}; ///< "2 errors, 1 warning"
    std::function<std::string(int)> leftOut {};                  ///< that so many findings did not fit
    std::string rule {};
    std::string finding {};
    std::string components {};
    std::string incomplete {}; ///< that a file was not understood
};

/// `gudo check --format markdown`: a comment for a pull request, with a table of the open findings for each file that
/// has some, folded when there are several files. At most about 60 000 bytes, because comments are limited; long
/// messages are cut. Ends in a newline.
[[nodiscard]] std::string checkMarkdown(std::span<const CheckedFile> files, const MarkdownWords& words);

} // namespace gudo
