#include "core/formats/mermaid/mermaid_source.h"

#include <fmt/format.h>

#include <charconv>

namespace gudo {

namespace {

constexpr std::string_view sourceMark {"%% gudo: "};
constexpr std::string_view sameType {"+"};
constexpr std::size_t longestLine = 120;

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '_' || c == '-';
}

/// One word: "~20" is a space, "~" alone nothing at all.
std::string encoded(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (isPlain(c))
            result += c;
        else
            result += fmt::format("~{:02x}", static_cast<unsigned char>(c));
    return result.empty() ? "~" : result;
}

std::string decoded(std::string_view word)
{
    std::string result;
    for (std::size_t at = 0; at < word.size(); ++at) {
        unsigned code = 0;
        const char* digits = word.data() + at + 1;
        const bool isCode =
            word[at] == '~' && at + 2 < word.size() && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2;
        if (isCode) {
            result += static_cast<char>(code);
            at += 2;
        } else if (word[at] != '~') {
            result += word[at];
        }
    }
    return result;
}

/// The words of `text`, without the spaces between them.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(" \t"); at < text.size(); at = text.find_first_not_of(" \t", at)) {
        const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

/// Splits at the first `mark`; the second half is empty when there is none.
std::pair<std::string_view, std::string_view> halves(std::string_view text, char mark)
{
    const auto at = text.find(mark);
    if (at == std::string_view::npos)
        return {text, {}};
    return {text.substr(0, at), text.substr(at + 1)};
}

MermaidSourceItem itemOf(std::string_view word, std::string_view type)
{
    const auto [names, rest] = halves(word, '=');
    const auto [from, to] = halves(names, '>');
    const auto [id, count] = halves(rest, '*');
    MermaidSourceItem item {
        .type = std::string {type}, .name = std::string {from}, .to = std::string {to}, .id = decoded(id)};
    std::from_chars(count.data(), count.data() + count.size(), item.nameParts);
    return item;
}

} // namespace

void MermaidSource::addComponent(std::string_view type, std::string_view name, std::string_view id,
                                 std::size_t nameParts)
{
    m_items[std::string {type}].push_back(
        fmt::format("{}={}{}", name, encoded(id), nameParts == 1 ? std::string {} : fmt::format("*{}", nameParts)));
}

void MermaidSource::addConnection(std::string_view kind, std::string_view from, std::string_view to,
                                  std::string_view id)
{
    m_items[std::string {kind}].push_back(fmt::format("{}>{}={}", from, to, encoded(id)));
}

std::string MermaidSource::lines() const
{
    std::string text;
    for (const auto& [type, items] : m_items) {
        std::string line = fmt::format("  {}{}", sourceMark, encoded(type));
        for (const std::string& item : items) {
            if (line.size() + item.size() > longestLine) {
                text += line + '\n';
                line = fmt::format("  {}{}", sourceMark, sameType);
            }
            line += ' ' + item;
        }
        text += line + '\n';
    }
    return text;
}

std::optional<std::vector<MermaidSourceItem>> mermaidSourceItems(std::string_view line, std::string& type)
{
    if (!line.starts_with(sourceMark))
        return {};
    const auto words = wordsOf(line.substr(sourceMark.size()));
    if (words.empty())
        return {};
    if (words.front() != sameType)
        type = decoded(words.front());
    std::vector<MermaidSourceItem> items;
    for (auto word = words.begin() + 1; word != words.end(); ++word)
        items.push_back(itemOf(*word, type));
    return items;
}

std::size_t mermaidSourceLength(std::size_t bytes)
{
    // The marks between and a share of the start of a line: lines of short words are at least half full, a long word
    // may have a line to itself.
    constexpr std::size_t marks = 7;
    constexpr std::size_t lineStart = 16;
    return bytes + marks + (bytes < 45 ? 2 + bytes / 4 : lineStart);
}

} // namespace gudo
