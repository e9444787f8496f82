#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gudo {

/// `text` for the inside of a quoted Mermaid label: what the reader sees is the text, whatever is in it. Every ASCII
/// character that Markdown, HTML, KaTeX or Mermaid itself gives a meaning becomes an entity code, line breaks stay,
/// control characters, empty lines and bytes that are no UTF-8 go. Nothing to see becomes a non-breaking space: Mermaid
/// refuses an empty label.
[[nodiscard]] std::string mermaidText(std::string_view text);
/// The same for several texts, one below the other.
[[nodiscard]] std::string mermaidText(const std::vector<std::string>& texts);

/// A whole label: the texts one below the other, in quotes.
[[nodiscard]] std::string quotedMermaid(const std::vector<std::string>& texts);

/// `text` for a `%%` comment: on one line, and never a directive or what MermaidSource writes.
[[nodiscard]] std::string mermaidComment(std::string_view text);

/// The lines of `text` that a reader sees: white space as single spaces, nothing that cannot be drawn, no empty lines.
[[nodiscard]] std::vector<std::string> visibleLines(std::string_view text);

/// `text` with line breaks turned into spaces, runs of white space into one, and none at the ends.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// Length in UTF-16 units, which is what Mermaid counts. Pre: UTF-8.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

} // namespace gudo
