#pragma once

#include <QStringView>

#include <string_view>
#include <vector>

namespace gudo {

/// Languages whose texts have colours.
enum class CodeLanguage { Plain, Mermaid, Hcl, Yaml, Json };
/// The language of that name ("hcl"); plain where nobody knows it.
[[nodiscard]] CodeLanguage codeLanguageNamed(std::string_view name);

/// What a piece of a text is. The rest is plain.
enum class CodeToken {
    Keyword,
    Name,      ///< what is defined: a key, an argument, a node
    Type,      ///< a class, a function, a tag
    Text,      ///< in quotes
    Reference, ///< to something defined elsewhere
    Number,
    Comment,
};
inline constexpr int codeTokenCount = 7;

/// A piece of a line.
struct CodeSpan {
    int begin = 0;
    int length = 0;
    CodeToken token = CodeToken::Text;

    friend bool operator==(const CodeSpan&, const CodeSpan&) = default;
};

/// The pieces of a line: in its order, not empty, not overlapping, inside of it, whatever the line holds. `state` is 0
/// before the first line and passed on from line to line: what goes over line ends is in it. O(line).
[[nodiscard]] std::vector<CodeSpan> codeSpans(QStringView line, CodeLanguage language, int& state);

} // namespace gudo
