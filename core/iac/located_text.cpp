#include "core/iac/located_text.h"

#include <algorithm>
#include <string_view>

namespace gudo {

LocatedText quoted(const LocatedText& text, const std::function<bool(const Id&)>& isWanted)
{
    LocatedText quote {.path = text.path};
    std::string_view rest {text.text};
    int line = 1; // that `rest` begins with
    const auto takeLine = [&] {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        const std::string_view taken = rest.substr(0, end);
        rest.remove_prefix(end);
        ++line;
        return taken;
    };
    int written = 0;
    int last = 0; // line of the text that was quoted last
    for (const TextSpan& span : text.spans) {
        if (!isWanted(span.subject))
            continue;
        while (line < span.first && !rest.empty())
            takeLine();
        if (last > 0 && span.first > last + 1) {
            quote.text += '\n';
            ++written;
        }
        const int first = written + 1;
        while (line <= span.last && !rest.empty()) {
            quote.text += takeLine();
            ++written;
        }
        if (!quote.text.ends_with('\n'))
            quote.text += '\n';
        quote.spans.push_back({.first = first, .last = written, .subject = span.subject});
        last = span.last;
    }
    return quote;
}

} // namespace gudo
