#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gudo {

/// What a reader sees of a label in HTML: no tags, entities as what they stand for, white space of any length as one
/// space, none at the ends.
[[nodiscard]] std::string shownText(std::string_view markup);
/// The same of the first part in bold letters; nothing when there is none.
[[nodiscard]] std::optional<std::string> boldText(std::string_view markup);
/// A plain text as a label shows it.
[[nodiscard]] std::string asShown(std::string_view text);

} // namespace gudo
