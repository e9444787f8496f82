#include "core/rules/findings.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gudo {

Diagnostic finding(Message message, std::vector<Id> components)
{
    return {.message = std::move(message), .components = std::move(components)};
}

std::string called(const Component& component)
{
    return std::string {displayName(component)};
}

std::string listed(std::span<const std::string> names)
{
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t index = 0; index < std::min(names.size(), most); ++index)
        text += (index ? ", " : "") + names[index];
    return names.size() > most ? text + ", …" : text;
}

std::string listed(std::span<const Component* const> components)
{
    std::vector<std::string> names;
    for (const Component* component : components)
        names.push_back(called(*component));
    return listed(names);
}

std::string amount(double number, int digits)
{
    std::array<char, 400> room {}; // as long as the largest double
    const auto end =
        std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed, digits).ptr;
    std::string text {room.data(), end};
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

Value listValue(std::span<const std::string> texts)
{
    List list;
    for (const std::string& text : texts)
        list.emplace_back(text);
    return list;
}

} // namespace gudo
