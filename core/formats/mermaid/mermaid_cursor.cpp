#include "core/formats/mermaid/mermaid_cursor.h"

#include <algorithm>

namespace gudo {

namespace {

bool isNameCharacter(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z') || c == '_';
}

/// Stands in a name when something of a name follows.
bool isInnerCharacter(char c)
{
    return c == '-' || c == '.' || c == '/' || c == ':' || c == '+' || c == '*';
}

bool isEndMark(char c)
{
    return c == '>' || c == 'x' || c == 'o';
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The text inside of a link, without the quotes around it.
std::string linkText(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return std::string {text};
}

} // namespace

bool MermaidCursor::isAtLineEnd() const
{
    return isAtEnd() || peek() == '\n' || peek() == '\r' || peek() == ';';
}

bool MermaidCursor::isAtStatementEnd() const
{
    return isAtLineEnd();
}

bool MermaidCursor::startsWithWord(std::string_view word) const
{
    if (!startsWith(word))
        return false;
    const char next = peek(word.size());
    return !isNameCharacter(next) && !(isInnerCharacter(next) && next != ':' && isNameCharacter(peek(word.size() + 1)));
}

std::string_view MermaidCursor::restOfLine() const
{
    return trimmed(m_text.substr(m_at, std::min(m_text.find('\n', m_at), m_text.size()) - m_at));
}

std::string_view MermaidCursor::restOfStatement() const
{
    const std::string_view line = restOfLine();
    return trimmed(line.substr(0, line.find(';')));
}

void MermaidCursor::advance(std::size_t count)
{
    const std::size_t end = std::min(m_at + count, m_text.size());
    for (; m_at < end; ++m_at)
        if (m_text[m_at] == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
}

bool MermaidCursor::skip(std::string_view text)
{
    if (!startsWith(text))
        return false;
    advance(text.size());
    return true;
}

void MermaidCursor::skipSpaces()
{
    while (peek() == ' ' || peek() == '\t')
        advance(1);
}

void MermaidCursor::skipBlank()
{
    while (!isAtEnd() && (peek() == ' ' || peek() == '\t' || isAtLineEnd() || startsWith("\uFEFF")))
        advance(peek() == '\xEF' ? 3 : 1);
}

void MermaidCursor::skipWord()
{
    while (isNameCharacter(peek()) || isInnerCharacter(peek())) {
        if (peek() == ':')
            return;
        advance(1);
    }
}

void MermaidCursor::skipLine()
{
    const auto end = m_text.find('\n', m_at);
    advance(end == std::string_view::npos ? m_text.size() - m_at : end + 1 - m_at);
}

void MermaidCursor::skipStatement()
{
    while (!isAtEnd() && peek() != '\n' && peek() != ';')
        advance(1);
}

bool MermaidCursor::skipPast(std::string_view text)
{
    return textUpTo(text).has_value();
}

std::optional<std::string_view> MermaidCursor::textUpTo(std::string_view end)
{
    const auto found = m_text.find(end, m_at);
    if (found == std::string_view::npos)
        return {};
    const std::string_view text = m_text.substr(m_at, found - m_at);
    advance(text.size() + end.size());
    return trimmed(text);
}

std::optional<std::string_view> MermaidCursor::textBefore(std::string_view end, std::string_view other)
{
    const std::string_view line = m_text.substr(m_at, std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
    auto found = line.find(end);
    if (!other.empty())
        found = std::min(found, line.find(other));
    if (found == std::string_view::npos)
        return {};
    advance(found);
    return trimmed(line.substr(0, found));
}

std::optional<std::string_view> MermaidCursor::quoted()
{
    const auto close = m_text.find('"', m_at + 1);
    if (close == std::string_view::npos)
        return {};
    const std::string_view text = m_text.substr(m_at + 1, close - m_at - 1);
    advance(close + 1 - m_at);
    return text;
}

std::string MermaidCursor::takeName()
{
    const std::size_t from = m_at;
    while (isNameCharacter(peek()) || (m_at > from && isInnerCharacter(peek()) && isNameCharacter(peek(1))))
        advance(1);
    return std::string {m_text.substr(from, m_at - from)};
}

void MermaidCursor::takeHead(bool& hasHead)
{
    if (!isEndMark(peek()))
        return;
    hasHead = true;
    advance(1);
}

bool MermaidCursor::takeLink(char& stroke, bool& hasHead, std::string& label)
{
    const MermaidCursor before = *this;
    if (const std::string name = takeName(); !name.empty() && !skip("@")) // "e1@-->"; else a head may start here
        *this = before;
    if ((peek() == '<' || peek() == 'x' || peek() == 'o') && (peek(1) == '-' || peek(1) == '=')) {
        hasHead = true;
        advance(1);
    }
    if (startsWith("~~~")) {
        stroke = '~';
        while (skip("~")) {
        }
        return true;
    }
    stroke = startsWith("--") ? '-' : startsWith("==") ? '=' : '.';
    const bool isRead = stroke == '.' ? takeDotted(hasHead, label) : takeStroke(stroke, hasHead, label);
    if (!isRead)
        *this = before;
    return isRead;
}

/// "-->", "---", "--x" or "-- text -->"; the same with '='.
bool MermaidCursor::takeStroke(char stroke, bool& hasHead, std::string& label)
{
    std::size_t length = 0;
    for (; peek() == stroke; ++length)
        advance(1);
    if (length >= 3 || isEndMark(peek())) {
        takeHead(hasHead);
        return true;
    }
    const auto text = textBefore(std::string(2, stroke), {});
    if (!text)
        return false;
    label = linkText(*text);
    while (peek() == stroke)
        advance(1);
    takeHead(hasHead);
    return true;
}

/// "-.->", "-.-" or "-. text .->".
bool MermaidCursor::takeDotted(bool& hasHead, std::string& label)
{
    (void)skip("-");
    if (!skip("."))
        return false;
    while (skip(".")) {
    }
    if (!startsWith("-")) {
        const auto text = textBefore(".-", {});
        if (!text)
            return false;
        label = linkText(*text);
        while (skip(".")) {
        }
    }
    (void)skip("-");
    takeHead(hasHead);
    return true;
}

} // namespace gudo
