#include "core/formats/mermaid/mermaid_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/model/ascii.h"

namespace gudo {

namespace {

constexpr char32_t noCharacter = 0xFFFFFFFF;

/// The character at `at`, which moves behind it; noCharacter for a byte that starts no well-formed sequence (RFC 3629).
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int following = lead >= 0xF0 && lead <= 0xF4   ? 3
                          : lead >= 0xE0 && lead <= 0xEF ? 2
                          : lead >= 0xC2 && lead <= 0xDF ? 1
                                                         : 0;
    if (following == 0)
        return noCharacter;
    char32_t character = lead & (0x3Fu >> following);
    std::size_t next = at;
    for (int i = 0; i < following; ++i, ++next) {
        if (next >= text.size() || (static_cast<unsigned char>(text[next]) & 0xC0u) != 0x80u)
            return noCharacter;
        character = (character << 6) | (static_cast<unsigned char>(text[next]) & 0x3Fu);
    }
    const bool isOverlong = (following == 2 && character < 0x800) || (following == 3 && character < 0x10000);
    if (isOverlong || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return noCharacter;
    at = next;
    return character;
}

bool isLineBreak(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C;
}

/// Control characters and those that XML, and with it SVG, cannot hold.
bool isUnprintable(char32_t c)
{
    return c == noCharacter || c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
}

/// The lines of `text` with white space made plain spaces, and nothing in them that cannot be drawn.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = nextCharacter(text, at);
        if (isLineBreak(c)) {
            if (c == '\r' && at < text.size() && text[at] == '\n')
                ++at;
            lines.emplace_back();
        } else if (c == '\t' || c == ' ') {
            // One space for a run of them, as a browser draws it; four at the start of a line would be Markdown for
            // code.
            if (!lines.back().empty() && lines.back().back() != ' ')
                lines.back() += ' ';
        } else if (!isUnprintable(c)) {
            lines.back().append(text, from, at - from);
        }
    }
    for (std::string& line : lines)
        if (line.ends_with(' '))
            line.pop_back();
    return lines;
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where the mark of a numbered list ("1." or "1)") or of a bullet stands in `line`; npos when the line starts no list.
std::size_t listMark(std::string_view line)
{
    if (line.starts_with('-'))
        return 0;
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    const bool hasMark = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
    return hasMark && (digits + 1 == line.size() || line[digits + 1] == ' ') ? digits : std::string_view::npos;
}

/// True for the dot that makes "www.example.com" a link in GitHub's Markdown.
bool endsHostPrefix(std::string_view line, std::size_t at)
{
    const auto lower = [&](std::size_t i) {
        return static_cast<char>(line[i] | 0x20);
    };
    return line[at] == '.' && at >= 3 && lower(at - 1) == 'w' && lower(at - 2) == 'w' && lower(at - 3) == 'w';
}

bool isSafe(std::string_view line, std::size_t at)
{
    const char c = line[at];
    if (isAlphanumeric(c) || c == ' ' || c == '/' || c == '-' || c == '(' || c == ')' || c == ',')
        return true;
    if (c == '.')
        return !endsHostPrefix(line, at);
    // Inside a word an underscore marks nothing, and names of tables and hosts stay readable.
    return c == '_' && at > 0 && at + 1 < line.size() && isAlphanumeric(line[at - 1]) && isAlphanumeric(line[at + 1]);
}

std::string entity(char32_t c)
{
    switch (c) {
    case '"':
        return "#quot;";
    case '<':
        return "#lt;";
    case '>':
        return "#gt;";
    case '&':
        return "#amp;";
    default:
        return fmt::format("#{};", static_cast<std::uint32_t>(c));
    }
}

/// True for the "d" of a word that Mermaid takes for its keyword even inside a quoted label: "direction LR".
bool startsDirection(std::string_view line, std::size_t at)
{
    constexpr std::string_view keyword {"direction "};
    const auto isSame = [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b;
    };
    return std::ranges::equal(line.substr(at, keyword.size()), keyword, isSame);
}

/// True between the two characters that start, and those that end, the codes which Mermaid puts in place of entities
/// while it works: it would turn them back even where they are the user's own.
bool splitsPlaceholder(std::string_view line, std::size_t at)
{
    const std::string_view before = line.substr(0, at);
    const std::string_view after = line.substr(at);
    return (before.ends_with("\uFB02") && after.starts_with("\u00B0")) ||
           (before.ends_with("\u00B6") && after.starts_with("\u00DF"));
}

std::string escapedLine(std::string_view line)
{
    std::string result;
    const std::size_t mark = listMark(line);
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t from = at;
        const char32_t c = nextCharacter(line, at);
        if (splitsPlaceholder(line, from))
            result += "\u200C"; // zero width
        if (c >= 0x80 || (isSafe(line, from) && from != mark && !startsDirection(line, from)))
            result.append(line, from, at - from);
        else
            result += entity(c);
    }
    return result;
}

/// Escaped lines as one label. Mermaid cleans a label with a tag in it as HTML, which turns numeric codes back into the
/// characters that they kept from being Markdown; so a line break is <br/> only where no code needs to last, else a
/// real one.
std::string joinedLines(const std::vector<std::string>& lines)
{
    const bool hasCodes = std::ranges::any_of(lines, [](const std::string& line) {
        for (auto at = line.find('#'); at != std::string::npos; at = line.find('#', at + 1))
            if (isDigit(line[at + 1]))
                return true;
        return false;
    });
    return fmt::format("{}", fmt::join(lines, hasCodes ? "\n" : "<br/>"));
}

} // namespace

std::string mermaidText(std::string_view text)
{
    return mermaidText(std::vector<std::string> {std::string {text}});
}

std::string mermaidText(const std::vector<std::string>& texts)
{
    std::vector<std::string> lines;
    for (const std::string& text : texts)
        for (const std::string& line : visibleLines(text))
            lines.push_back(escapedLine(line));
    return lines.empty() ? "#160;" : joinedLines(lines);
}

std::string quotedMermaid(const std::vector<std::string>& texts)
{
    return '"' + mermaidText(texts) + '"';
}

std::string mermaidComment(std::string_view text)
{
    // A directive is found anywhere in the text, also in a comment: no "%%{" must remain.
    std::string result;
    for (const char c : onOneLine(text))
        if (c == '{')
            result += '(';
        else if (c == '}')
            result += ')';
        else if (c != '%' || !result.ends_with('%'))
            result += c;
    return result.starts_with("gudo:") ? ' ' + result : result;
}

std::vector<std::string> visibleLines(std::string_view text)
{
    std::vector<std::string> lines = linesOf(text);
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

std::string onOneLine(std::string_view text)
{
    return fmt::format("{}", fmt::join(visibleLines(text), " "));
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte >= 0xF0 ? 2 : (byte & 0xC0u) == 0x80u ? 0 : 1;
    }
    return length;
}

} // namespace gudo
