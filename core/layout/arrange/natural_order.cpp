#include "core/layout/arrange/natural_order.h"

namespace gudo {

bool isNaturallyLess(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() && k < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[k])) {
            if (a[i] != b[k])
                return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[k]);
            ++i;
            ++k;
            continue;
        }
        const auto digits = [&](std::string_view text, std::size_t& at) {
            while (at < text.size() && text[at] == '0')
                ++at;
            const std::size_t first = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return text.substr(first, at - first);
        };
        const auto x = digits(a, i);
        const auto y = digits(b, k);
        if (x.size() != y.size())
            return x.size() < y.size();
        if (x != y)
            return x < y;
    }
    if (a.size() - i != b.size() - k)
        return a.size() - i < b.size() - k;
    return a < b;
}

} // namespace gudo
