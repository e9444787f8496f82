#include "core/rules/findings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

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

std::string amount(double number)
{
    std::array<char, 400> text {}; // as long as the largest double
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::round(number * 10) / 10,
                                   std::chars_format::fixed)
                         .ptr;
    return {text.data(), end};
}

bool hasKind(const RuleContext& context, std::string_view kind)
{
    return std::ranges::any_of(context.architecture().components,
                               [&](const auto& row) { return context.isKind(*row, kind); });
}

Value listValue(std::span<const std::string> texts)
{
    List list;
    for (const std::string& text : texts)
        list.emplace_back(text);
    return list;
}

} // namespace gudo
