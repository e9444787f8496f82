#pragma once

#include <string>
#include <vector>

namespace gudo {

/// A JSON array of strings on one line.
[[nodiscard]] std::string jsonTexts(const std::vector<std::string>& texts);

/// A JSON array of values that are JSON already, one a line, two spaces further in than `indent`; "[]" when there are
/// none.
[[nodiscard]] std::string jsonRows(const std::vector<std::string>& rows, const std::string& indent);

} // namespace gudo
