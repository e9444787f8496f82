#include "core/iac/latin.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/model/ascii.h"

namespace gudo::iac {

namespace {

/// The next character of UTF-8 text, `at` moved behind it; U+FFFD for what is none.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = static_cast<unsigned char>(text[at++]);
    const int more = byte < 0x80 ? 0 : byte < 0xC0 ? -1 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : byte < 0xF8 ? 3 : -1;
    if (more < 0)
        return U'\uFFFD';
    char32_t character = more == 0 ? byte : byte & (0x3FU >> more);
    for (int rest = more; rest > 0; --rest) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80)
            return U'\uFFFD';
        character = character << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return character;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void appendHangul(std::string& out, char32_t syllable)
{
    static constexpr std::array<std::string_view, 19> initials {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                                                "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
    static constexpr std::array<std::string_view, 21> vowels {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
                                                              "ye", "o",  "wa", "wae", "oe", "yo", "u",
                                                              "wo", "we", "wi", "yu",  "eu", "ui", "i"};
    static constexpr std::array<std::string_view, 28> finals {"",  "k",  "k", "k", "n", "n", "n", "t", "l", "k",
                                                              "m", "l",  "l", "l", "p", "l", "m", "p", "p", "t",
                                                              "t", "ng", "t", "t", "k", "t", "p", "t"};
    const auto index = static_cast<std::size_t>(syllable - U'\uAC00');
    out += initials.at(index / (21 * 28));
    out += vowels.at(index / 28 % 21);
    out += finals.at(index % 28);
}

/// Letters of Latin-1 without their accents, from U+00C0 on; '?' for what has no single letter.
constexpr std::string_view plainLetters {"AAAAAAACEEEEIIIIDNOOOOO?OUUUUY?saaaaaaaceeeeiiiidnooooo?ouuuuy?y"};

} // namespace

std::string inLatin(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = nextCharacter(text, at);
        if (character > 0x20 && character < 0x7F)
            out += static_cast<char>(character);
        else if (character == 0x20 || (character >= 0x09 && character <= 0x0D) || character == 0xA0)
            out += ' ';
        else if (character >= U'\uAC00' && character <= U'\uD7A3')
            appendHangul(out, character);
        else if (character >= 0xC0 && character < 0xC0 + plainLetters.size() && plainLetters[character - 0xC0] != '?')
            out += plainLetters[character - 0xC0];
        else if (character == U'\u2013' || character == U'\u2014')
            out += '-';
    }
    return out;
}

bool isPrintableAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

std::string securityDescription(std::string_view text)
{
    static constexpr std::string_view allowed {" ._-:/()#,@[]+=&;{}!$*"};
    std::string out;
    for (const char c : inLatin(text)) {
        const char kept = isLetter(c) || isDigit(c) || allowed.find(c) != std::string_view::npos ? c : ' ';
        if (kept != ' ' || (!out.empty() && out.back() != ' '))
            out += kept;
    }
    out.resize(std::min<std::size_t>(out.size(), 255));
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string tagText(std::string_view text, std::size_t longest)
{
    static constexpr std::string_view allowed {" _.:/=+-@"};
    std::string out;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size() && characters < longest;) {
        const std::size_t start = at;
        const char32_t character = nextCharacter(text, at);
        const bool isAscii = character < 0x80;
        const char c = isAscii ? static_cast<char>(character) : ' ';
        // Beyond ASCII only blocks of letters that people name things with: Latin, Greek, Cyrillic, Kana, Han, Hangul.
        const bool isKept =
            isAscii
                ? isLetter(c) || isDigit(c) || allowed.find(c) != std::string_view::npos
                : (character >= 0xC0 && character <= 0x24F && character != 0xD7 && character != 0xF7) ||
                      (character >= 0x391 && character <= 0x3C9) || (character >= 0x410 && character <= 0x44F) ||
                      (character >= 0x3041 && character <= 0x3096) || (character >= 0x30A1 && character <= 0x30FA) ||
                      (character >= 0x4E00 && character <= 0x9FA5) || (character >= 0xAC00 && character <= 0xD7A3);
        if (isKept && c != ' ')
            out += text.substr(start, at - start);
        else if (isKept && !isAscii)
            out += text.substr(start, at - start);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
        else
            continue;
        ++characters;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string fingerprint(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return fmt::format("{:04x}", (hash ^ hash >> 16U ^ hash >> 32U ^ hash >> 48U) & 0xFFFFU);
}

std::string physicalName(std::string_view id, std::size_t longest)
{
    std::string out;
    for (const char c : inLatin(id)) {
        if (isLetter(c) || isDigit(c)) {
            if (out.empty() && isDigit(c))
                out += 'n';
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    const bool isWhole = out == id;
    if (isWhole && out.size() <= longest)
        return out;
    out.resize(std::min(out.size(), longest - 5));
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return (out.empty() ? "n" : out + "-") + fingerprint(id);
}

} // namespace gudo::iac
