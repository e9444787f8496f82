#include "core/page/assembled.h"

namespace gudo {

std::string assembled(std::string_view pattern, const std::map<std::string, std::string, std::less<>>& parts)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = pattern.find("{{", at);
        const std::size_t close = open == std::string_view::npos ? open : pattern.find("}}", open);
        if (close == std::string_view::npos)
            return out.append(pattern.substr(at));
        out.append(pattern.substr(at, open - at));
        if (const auto found = parts.find(pattern.substr(open + 2, close - open - 2)); found != parts.end())
            out += found->second;
        at = close + 2;
    }
    return out;
}

} // namespace gudo
