#include <algorithm>
#include <array>

#include "core/model/ascii.h"
#include "core/reliability/label_stem.h"

namespace gudo {

namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isSeparator(char c)
{
    return c == '-' || c == '_' || c == '.' || c == ' ' || c == '#' || c == '(' || c == ')';
}

/// "7", "a" or "2a".
bool isCounter(std::string_view word)
{
    if (word.empty())
        return false;
    const std::string_view digits = isLetter(word.back()) ? word.substr(0, word.size() - 1) : word;
    return std::ranges::all_of(digits, isDigit);
}

/// Words that regions are named with, before the number: "ap-northeast-2a".
bool isCompassWord(std::string_view word)
{
    static constexpr std::array directions {"north", "south", "east", "west", "central", "gov"};
    if (word.empty() || isCounter(word))
        return false;
    while (!word.empty()) {
        const auto found = std::ranges::find_if(directions, [&](const char* d) { return word.starts_with(d); });
        if (found == directions.end())
            return false;
        word.remove_prefix(std::string_view {*found}.size());
    }
    return true;
}

void trimEnd(std::string& text)
{
    while (!text.empty() && isSeparator(text.back()))
        text.pop_back();
}

/// Takes the last word off when it is `wanted`; the word must not be all there is.
bool dropLastWord(std::string& text, auto&& wanted)
{
    const auto at = std::find_if(text.rbegin(), text.rend(), isSeparator);
    const auto start = static_cast<std::size_t>(text.rend() - at);
    if (start == 0 || !wanted(std::string_view {text}.substr(start)))
        return false;
    text.erase(start);
    trimEnd(text);
    return true;
}

} // namespace

std::string labelStem(std::string_view label)
{
    std::string text {label};
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    trimEnd(text);
    const std::string whole = text;
    if (dropLastWord(text, isCounter)) {
        bool isRegion = false;
        while (dropLastWord(text, isCompassWord))
            isRegion = true;
        if (isRegion)
            dropLastWord(text,
                         [](std::string_view word) { return word.size() == 2 && std::ranges::all_of(word, isLetter); });
    } else {
        while (!text.empty() && isDigit(text.back()))
            text.pop_back();
    }
    return text.empty() ? whole : text;
}

} // namespace gudo
