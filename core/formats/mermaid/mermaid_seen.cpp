#include <array>
#include <charconv>

#include "core/formats/mermaid/mermaid_graph.h"
#include "core/picture/utf8.h"

namespace gudo {

namespace {

struct NamedCode {
    std::string_view name;
    std::string_view text;
};
constexpr std::array namedCodes {NamedCode {"quot", "\""}, NamedCode {"amp", "&"},  NamedCode {"lt", "<"},
                                 NamedCode {"gt", ">"},    NamedCode {"apos", "'"}, NamedCode {"nbsp", "\u00a0"}};

/// Adds the character that "#35;" or "&amp;" at the beginning of `text` stands for; its length, 0 for none.
std::size_t appendCode(std::string& result, std::string_view text)
{
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos || end < 2 || end > 9)
        return 0;
    std::string_view name = text.substr(1, end - 1);
    if (text.front() == '&' && name.starts_with('#'))
        name.remove_prefix(1);
    std::uint32_t code = 0;
    if (std::from_chars(name.data(), name.data() + name.size(), code).ptr == name.data() + name.size()) {
        if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return 0;
        append(result, char32_t {code});
        return end + 1;
    }
    for (const NamedCode& named : namedCodes)
        if (named.name == name) {
            result += named.text;
            return end + 1;
        }
    return 0;
}

/// Length of "<br>", "<br/>" or "<br />" at the beginning, or of the "\n" that newer versions take for the same; 0 for
/// anything else.
std::size_t lineBreakLength(std::string_view text)
{
    if (text.starts_with("\\n"))
        return 2;
    if (text.size() < 4 || text[0] != '<' || (text[1] | 0x20) != 'b' || (text[2] | 0x20) != 'r')
        return 0;
    std::size_t at = 3;
    while (at < text.size() && (text[at] == ' ' || text[at] == '/'))
        ++at;
    return at < text.size() && text[at] == '>' ? at + 1 : 0;
}

/// Takes out what the writer put between two characters which Mermaid would misread: see splitsPlaceholder.
void dropJoiners(std::string& text)
{
    constexpr std::string_view joiner {"\u200C"};
    for (const std::string_view pair : {"\uFB02\u200C\u00B0", "\u00B6\u200C\u00DF"})
        for (auto at = text.find(pair); at != std::string::npos; at = text.find(pair, at))
            text.erase(text.find(joiner, at), joiner.size());
}

} // namespace

std::string seenMermaidText(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        std::size_t taken = 0;
        if (text.front() == '#' || text.front() == '&')
            taken = appendCode(result, text);
        else if ((taken = lineBreakLength(text)) > 0)
            result += '\n';
        if (taken == 0) {
            result += text.front();
            taken = 1;
        }
        text.remove_prefix(taken);
    }
    dropJoiners(result);
    return result;
}

} // namespace gudo
