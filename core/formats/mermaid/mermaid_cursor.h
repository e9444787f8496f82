#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gudo {

/// A place in the text of a flowchart, with the few things that can be read there. Copying it marks a place.
class MermaidCursor {
public:
    /// `line` is that of the first character in the file.
    MermaidCursor(std::string_view text, int line)
        : m_text {text}
        , m_line {line}
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAtLineEnd() const;      ///< or at its '\r' or a ';'
    [[nodiscard]] bool isAtStatementEnd() const; ///< the same
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return static_cast<int>(m_at - m_lineStart) + 1; }

    [[nodiscard]] bool startsWith(std::string_view text) const { return m_text.substr(m_at).starts_with(text); }
    /// The word stands here, and not as the beginning of a longer name.
    [[nodiscard]] bool startsWithWord(std::string_view word) const;
    /// To the end of the line, without white space at the ends.
    [[nodiscard]] std::string_view restOfLine() const;
    /// The same, but a ';' ends it, too.
    [[nodiscard]] std::string_view restOfStatement() const;

    bool skip(std::string_view text); ///< true when it stood here
    void skipSpaces();                ///< not line ends
    void skipBlank();                 ///< white space, line ends, ';' and what marks UTF-8
    void skipWord();
    void skipLine();
    void skipStatement();
    bool skipPast(std::string_view text);

    /// The text up to `end`, past which the cursor goes; nothing when it does not come.
    std::optional<std::string_view> textUpTo(std::string_view end);
    /// The text up to `end` or `other` on this line, before which the cursor stops, without spaces at its end.
    std::optional<std::string_view> textBefore(std::string_view end, std::string_view other);
    /// The text between the quotes, the first of which stands here; it may have several lines.
    std::optional<std::string_view> quoted();
    /// The name of a node; empty when there is none. "a-b" is one, "a--b" is not.
    std::string takeName();
    /// An arrow or line with the text in it. `stroke` is '-', '.', '=' or '~'.
    bool takeLink(char& stroke, bool& hasHead, std::string& label);

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    void advance(std::size_t count);
    bool takeStroke(char stroke, bool& hasHead, std::string& label);
    bool takeDotted(bool& hasHead, std::string& label);
    void takeHead(bool& hasHead);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line;
};

} // namespace gudo
