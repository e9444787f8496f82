#include "core/picture/clusters.h"

#include <algorithm>

#include "core/picture/advance_widths.h"

namespace gudo {

namespace {

constexpr char32_t joiner = 0x200D;

bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isRegionalIndicator(char32_t c)
{
    return isWithin(c, 0x1F1E6, 0x1F1FF);
}

bool isSkinTone(char32_t c)
{
    return isWithin(c, 0x1F3FB, 0x1F3FF);
}

bool isEmoji(char32_t c)
{
    return isWithin(c, 0x1F000, 0x1FAFF) || isWithin(c, 0x2600, 0x27BF) || isWithin(c, 0x2B00, 0x2BFF);
}

/// True for what belongs to the character before it.
bool isExtending(char32_t c)
{
    return isWithin(c, 0x0300, 0x036F) || isWithin(c, 0x1AB0, 0x1AFF) || isWithin(c, 0x1DC0, 0x1DFF) ||
           isWithin(c, 0x20D0, 0x20FF) || isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xFE20, 0xFE2F) ||
           isWithin(c, 0xE0020, 0xE007F) || isWithin(c, 0x302A, 0x302F) || isWithin(c, 0x1160, 0x11FF) ||
           isSkinTone(c) || c == joiner;
}

/// Number of characters of the cluster that begins at `from`.
std::size_t lengthOf(std::u32string_view text, std::size_t from)
{
    std::size_t end = from + 1;
    if (isRegionalIndicator(text[from]) && end < text.size() && isRegionalIndicator(text[end]))
        ++end;
    while (end < text.size() && (isExtending(text[end]) || (text[end - 1] == joiner && isEmoji(text[end]))))
        ++end;
    return end - from;
}

int widthOf(std::u32string_view cluster, FontWeight weight)
{
    const char32_t base = cluster.front();
    if (isEmoji(base))
        return advanceWidth(0x1F600, weight); // joined emoji are one picture, and so are flags
    const bool isAsPicture = std::ranges::find(cluster, char32_t {0xFE0F}) != cluster.end();
    return isAsPicture ? advanceWidth(0x1F600, weight) : advanceWidth(base, weight);
}

} // namespace

std::vector<Cluster> clustersOf(std::u32string_view text, FontWeight weight)
{
    std::vector<Cluster> clusters;
    clusters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto cluster = text.substr(at, lengthOf(text, at));
        clusters.push_back({cluster, widthOf(cluster, weight)});
        at += cluster.size();
    }
    return clusters;
}

std::u32string withSyllables(std::u32string_view text)
{
    constexpr char32_t leads = 0x1100, vowels = 0x1161, tails = 0x11A7, syllables = 0xAC00;
    constexpr char32_t leadCount = 19, vowelCount = 21, tailCount = 28;
    std::u32string result;
    result.reserve(text.size());
    for (const char32_t c : text) {
        const char32_t before = result.empty() ? 0 : result.back();
        const bool isOpen = isWithin(before, syllables, 0xD7A3) && (before - syllables) % tailCount == 0;
        if (isWithin(c, vowels, vowels + vowelCount - 1) && isWithin(before, leads, leads + leadCount - 1))
            result.back() = syllables + ((before - leads) * vowelCount + (c - vowels)) * tailCount;
        else if (isOpen && isWithin(c, tails + 1, tails + tailCount - 1))
            result.back() = before + (c - tails);
        else
            result += c;
    }
    return result;
}

} // namespace gudo
