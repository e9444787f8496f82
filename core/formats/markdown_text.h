#pragma once

#include <string>
#include <string_view>

namespace gudo {

/// Text for a Markdown paragraph, heading or table cell: nothing in it is markup or mentions anybody, line breaks are
/// spaces, control characters are gone.
[[nodiscard]] std::string quotedMarkdown(std::string_view text);

/// The text as inline code in a table cell; line breaks are spaces, control characters are gone.
[[nodiscard]] std::string inlineCode(std::string_view text);

/// A fenced block whose fence is longer than any run of backticks inside; ends in a newline.
[[nodiscard]] std::string codeBlock(std::string_view text);

/// At most `most` bytes of the text, never half a character, with an ellipsis when something is missing.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

} // namespace gudo
