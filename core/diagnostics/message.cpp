#include "core/diagnostics/message.h"

namespace gudo {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    text.reserve(pattern.size() + 32);
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == '%' && at + 1 < pattern.size() && pattern[at + 1] >= '1' && pattern[at + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(pattern[at + 1] - '1') : 0;
        if (isPlace && index < arguments.size()) {
            text += arguments[index];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

std::string toEnglish(const Message& message)
{
    return filled(message.text, message.arguments);
}

} // namespace gudo
