#include "core/formats/markdown_text.h"

#include <algorithm>

#include <fmt/format.h>

namespace gudo {

namespace {

/// What stands in for the byte when it may not stand as it is: a space for a line break, nothing for other controls.
std::string_view plain(const char& byte)
{
    if (byte == '\n' || byte == '\r' || byte == '\t')
        return " ";
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7F ? std::string_view {} : std::string_view {&byte, 1};
}

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::size_t longestRun(std::string_view text, char wanted)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == wanted ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::string quotedMarkdown(std::string_view text)
{
    constexpr std::string_view wordJoiner = "\u2060"; // people and issues are not called by what a component is named
    std::string out;
    for (const char& c : text) {
        const char next = &c + 1 < text.data() + text.size() ? *(&c + 1) : ' ';
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (std::string_view {"\\`*_{}[]|~$#"}.find(c) != std::string_view::npos)
            out.append("\\").append(1, c);
        else
            out += plain(c);
        if ((c == '@' || c == '#') && isWordCharacter(next))
            out += wordJoiner;
    }
    return out;
}

std::string inlineCode(std::string_view text)
{
    std::string inner;
    for (const char& c : text)
        inner += c == '|' ? std::string_view {"\\|"} : plain(c); // a table takes the backslash away
    if (inner.find_first_not_of(' ') == std::string::npos)
        return "` `";
    const std::string fence(longestRun(inner, '`') + 1, '`');
    const std::string_view space = inner.front() == '`' || inner.back() == '`' ? " " : "";
    return fmt::format("{0}{1}{2}{1}{0}", fence, space, inner);
}

std::string codeBlock(std::string_view text)
{
    const std::string fence(std::max<std::size_t>(longestRun(text, '`'), 2) + 1, '`');
    return fmt::format("{0}text\n{1}\n{0}\n", fence, text);
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string {text};
    std::size_t length = most;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0u) == 0x80u)
        --length;
    return std::string {text.substr(0, length)} + "…";
}

} // namespace gudo
