#include "core/picture/text_metrics.h"

#include <algorithm>

#include "core/picture/advance_widths.h"
#include "core/picture/clusters.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

constexpr char32_t ellipsis = U'\u2026';
constexpr std::size_t readable = 4'000; // bytes: a hostile label of megabytes costs no more than a long one

using Clusters = std::vector<Cluster>;

std::string encoded(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t c : text)
        append(bytes, c);
    return bytes;
}

std::string encoded(const Clusters& clusters, std::size_t from, std::size_t to)
{
    std::string bytes;
    for (std::size_t i = from; i < to; ++i)
        bytes += encoded(clusters[i].text);
    return bytes;
}

bool isSpace(const Cluster& cluster)
{
    const char32_t c = cluster.text.front();
    return c == U' ' || c == U'\t' || c == U'\u00A0' || c == U'\u3000' || c == U'\n' || c == U'\r';
}

bool isNewline(const Cluster& cluster)
{
    return cluster.text.front() == U'\n';
}

/// How well a line ends between two characters.
enum class Break { Never, InWord, BetweenWords };

Break breakAfter(const Clusters& text, std::size_t at)
{
    if (at + 1 >= text.size() || isSpace(text[at]))
        return Break::BetweenWords;
    const char32_t c = text[at].text.front();
    const char32_t next = text[at + 1].text.front();
    constexpr std::u32string_view closing = U").,:;!?]}\u2019\u201D\u3001\u3002\uFF09\uFF0C";
    constexpr std::u32string_view opening = U"([{\u2018\u201C\uFF08";
    if (closing.find(next) != std::u32string_view::npos || opening.find(c) != std::u32string_view::npos)
        return Break::Never;
    constexpr std::u32string_view joints = U"-/,_.:\u00B7\u2013\u2014";
    if (joints.find(c) != std::u32string_view::npos)
        return next >= U'0' && next <= U'9' ? Break::Never : Break::BetweenWords;
    if (opening.find(next) != std::u32string_view::npos && isWide(c))
        return Break::BetweenWords; // "데이터베이스(주)"
    return isWide(c) || isWide(next) ? Break::InWord : Break::Never;
}

/// Widths in thousandths of the font size, so that they are integers.
struct Measure {
    int line = 0;
    int dots = 0; ///< of the ellipsis
};

/// One line: what it shows, and where the next one begins.
struct Line {
    std::size_t end = 0;
    std::size_t next = 0;
};

/// The line that begins at `from`. Words of Hangul are broken only where they do not fit into a line of their own, or
/// everywhere for `isTight`. A broken word leaves no single character behind.
Line lineFrom(const Clusters& text, std::size_t from, const Measure& measure, bool isTight)
{
    int used = 0;
    std::size_t end = from;
    std::size_t afterWord = from;
    std::size_t afterSyllable = from;
    while (end < text.size() && !isNewline(text[end])) {
        used += text[end].width;
        if (used > measure.line && !isSpace(text[end]))
            break;
        const Break quality = breakAfter(text, end);
        ++end;
        if (quality == Break::BetweenWords)
            afterWord = end;
        if (quality != Break::Never)
            afterSyllable = end;
    }
    if (end >= text.size() || isNewline(text[end]))
        return {end, end < text.size() ? end + 1 : end};
    if (!isTight && afterWord > from)
        return {afterWord, afterWord};
    std::size_t at = std::max({afterSyllable > from ? afterSyllable : end, from + 1});
    // A syllable alone on the next line reads badly: it takes its neighbour along.
    const bool isInWord = at < text.size() && breakAfter(text, at - 1) != Break::BetweenWords;
    const bool isOrphan = isInWord && (at + 1 >= text.size() || isSpace(text[at + 1])) && at - from > 2;
    if (isOrphan && breakAfter(text, at - 2) != Break::Never)
        --at;
    return {at, at};
}

std::size_t skipSpaces(const Clusters& text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]) && !isNewline(text[at]))
        ++at;
    return at;
}

std::size_t withoutSpaces(const Clusters& text, std::size_t from, std::size_t end)
{
    while (end > from && isSpace(text[end - 1]))
        --end;
    return end;
}

/// `from` on, as much as fits with an ellipsis behind it.
std::string cut(const Clusters& text, std::size_t from, std::size_t end, const Measure& measure)
{
    int used = measure.dots;
    for (std::size_t i = from; i < end; ++i)
        used += text[i].width;
    while (end > from && used > measure.line)
        used -= text[--end].width;
    return encoded(text, from, withoutSpaces(text, from, end)) + encoded(std::u32string_view {&ellipsis, 1});
}

struct Wrapped {
    std::vector<std::string> lines;
    bool isWhole = true;
};

Wrapped wrappedIn(const Clusters& text, int maxLines, const Measure& measure, bool isTight)
{
    Wrapped result;
    std::size_t at = 0;
    while (at < text.size() && static_cast<int>(result.lines.size()) < maxLines) {
        at = skipSpaces(text, at);
        const Line line = lineFrom(text, at, measure, isTight);
        std::size_t rest = line.next;
        while (rest < text.size() && isSpace(text[rest]))
            ++rest;
        const bool isLast = static_cast<int>(result.lines.size()) + 1 == maxLines;
        if (isLast && rest < text.size()) {
            result.isWhole = false;
            std::size_t end = line.end;
            if (line.next == line.end) // as much of the next word as fits, too
                while (end < text.size() && !isNewline(text[end]) && end - at < 400)
                    ++end;
            result.lines.push_back(cut(text, at, end, measure));
            break;
        }
        result.lines.push_back(encoded(text, at, withoutSpaces(text, at, line.end)));
        at = line.next;
    }
    if (result.lines.empty())
        result.lines.emplace_back();
    return result;
}

Measure measureOf(double limit, double size, FontWeight weight)
{
    return {static_cast<int>(std::min(limit * 1000 / size, 1e9)), advanceWidth(ellipsis, weight)};
}

} // namespace

double textWidth(std::string_view text, double size, FontWeight weight)
{
    int thousandths = 0;
    const std::u32string characters = withSyllables(decoded(text));
    for (const Cluster& cluster : clustersOf(characters, weight))
        thousandths += cluster.width;
    return thousandths * size / 1000;
}

std::string elided(std::string_view text, double limit, double size, FontWeight weight)
{
    // What can be seen is bounded, and it is one line.
    std::u32string characters = withSyllables(decoded(text.substr(0, readable)));
    for (char32_t& c : characters)
        c = c == U'\n' || c == U'\r' || c == U'\t' ? U' ' : c;
    const Clusters clusters = clustersOf(characters, weight);
    const Measure measure = measureOf(limit, size, weight);
    int used = 0;
    for (const Cluster& cluster : clusters)
        used += cluster.width;
    return used <= measure.line ? encoded(characters) : cut(clusters, 0, clusters.size(), measure);
}

std::vector<std::string> wrapped(std::string_view text, double limit, int maxLines, double size, FontWeight weight)
{
    const std::u32string characters = withSyllables(decoded(text.substr(0, readable)));
    const Clusters clusters = clustersOf(characters, weight);
    const Measure measure = measureOf(limit, size, weight);
    Wrapped loose = wrappedIn(clusters, maxLines, measure, false);
    if (loose.isWhole)
        return std::move(loose.lines);
    // Whole words need more lines than there are: rather break one than hide the end.
    Wrapped tight = wrappedIn(clusters, maxLines, measure, true);
    return tight.isWhole || loose.lines.size() < tight.lines.size() ? std::move(tight.lines) : std::move(loose.lines);
}

} // namespace gudo
