#include "core/formats/drawio/shown_text.h"

#include <algorithm>

#include "core/formats/drawio/drawio_style.h"
#include "core/formats/embedded.h"

namespace gudo {

std::string shownText(std::string_view markup)
{
    std::string plain;
    for (std::size_t at = 0; at < markup.size();) {
        if (markup[at] == '<') {
            const std::size_t end = markup.find('>', at);
            plain += ' '; // tags end words but those of letters
            at = end == std::string_view::npos ? markup.size() : end + 1;
        } else {
            const std::size_t end = std::min(markup.find('<', at), markup.size());
            plain += unescapedXml(markup.substr(at, end - at));
            at = end;
        }
    }
    for (const std::string_view space : {"&nbsp;", "\xC2\xA0"})
        for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
            plain.replace(at, space.size(), " ");
    std::string out;
    for (const char c : plain) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!isSpace)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::optional<std::string> boldText(std::string_view markup)
{
    const std::size_t begin = markup.find("<b>");
    const std::size_t end = begin == std::string_view::npos ? begin : markup.find("</b>", begin);
    if (end == std::string_view::npos)
        return {};
    return shownText(markup.substr(begin, end - begin));
}

std::string asShown(std::string_view text)
{
    return shownText(drawioHtml(text));
}

} // namespace gudo
