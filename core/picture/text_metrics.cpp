#include "core/picture/text_metrics.h"

#include "core/picture/advance_widths.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

constexpr char32_t ellipsis = U'\u2026';
constexpr std::size_t readable = 4'000; // bytes: a hostile label of megabytes costs no more than a long one

double width(const std::u32string& text, double size, FontWeight weight)
{
    int thousandths = 0;
    for (const char32_t c : text)
        thousandths += advanceWidth(c, weight);
    return thousandths * size / 1000;
}

std::string encoded(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t c : text)
        append(bytes, c);
    return bytes;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\u00A0' || c == U'\n' || c == U'\r';
}

/// True when a line may end after the character at `at`.
bool breaksAfter(const std::u32string& text, std::size_t at)
{
    const char32_t c = text[at];
    if (at + 1 >= text.size())
        return true;
    const char32_t next = text[at + 1];
    if (c == U'-' || c == U'/' || c == U',' || c == U'_' || c == U'.')
        return !isSpace(next) && !(next >= U'0' && next <= U'9');
    return isSpace(c) || ((isWide(c) || isWide(next)) && next != U')' && next != U',' && next != U'.' && c != U'(');
}

void trimRight(std::u32string& line)
{
    while (!line.empty() && isSpace(line.back()))
        line.pop_back();
}

std::u32string cut(std::u32string line, double limit, double size, FontWeight weight)
{
    trimRight(line);
    double used = width(line, size, weight) + advanceWidth(ellipsis, weight) * size / 1000;
    while (!line.empty() && used > limit) {
        used -= advanceWidth(line.back(), weight) * size / 1000;
        line.pop_back();
    }
    trimRight(line);
    return line + ellipsis;
}

/// Length of the longest start of `text` from `from` that fits, at least one character.
std::size_t fitting(const std::u32string& text, std::size_t from, double limit, double size, FontWeight weight)
{
    const double budget = limit * 1000 / size;
    double used = 0;
    std::size_t end = from;
    std::size_t lastBreak = from;
    while (end < text.size() && text[end] != U'\n') {
        used += advanceWidth(text[end], weight);
        if (used > budget && !isSpace(text[end]))
            return std::max(lastBreak > from ? lastBreak : end, from + 1) - from;
        if (breaksAfter(text, end))
            lastBreak = end + 1;
        ++end;
    }
    return end - from;
}

} // namespace

double textWidth(std::string_view text, double size, FontWeight weight)
{
    return width(decoded(text), size, weight);
}

std::string elided(std::string_view text, double limit, double size, FontWeight weight)
{
    // What can be seen is bounded, and it is one line.
    std::u32string characters = decoded(text.substr(0, readable));
    for (char32_t& c : characters)
        c = c == U'\n' || c == U'\r' || c == U'\t' ? U' ' : c;
    if (width(characters, size, weight) <= limit)
        return encoded(characters);
    return encoded(cut(characters, limit, size, weight));
}

std::vector<std::string> wrapped(std::string_view text, double limit, int maxLines, double size, FontWeight weight)
{
    const std::u32string characters = decoded(text.substr(0, readable));
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < characters.size() && static_cast<int>(lines.size()) < maxLines) {
        while (at < characters.size() && characters[at] == U' ')
            ++at;
        const std::size_t length = fitting(characters, at, limit, size, weight);
        std::u32string line = characters.substr(at, length);
        at += length;
        if (at < characters.size() && characters[at] == U'\n')
            ++at;
        trimRight(line);
        const bool isLast = static_cast<int>(lines.size()) + 1 == maxLines;
        std::size_t rest = at;
        while (rest < characters.size() && isSpace(characters[rest]))
            ++rest;
        if (isLast && rest < characters.size())
            line = cut(line + characters.substr(rest, 1), limit, size, weight);
        lines.push_back(encoded(line));
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace gudo
