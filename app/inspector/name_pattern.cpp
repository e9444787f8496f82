#include "app/inspector/name_pattern.h"

#include <algorithm>
#include <tuple>

namespace gudo {

std::string numbered(std::string_view pattern, int number)
{
    const auto last = pattern.rfind('#');
    if (last == std::string_view::npos)
        return std::string {pattern};
    auto first = last;
    while (first > 0 && pattern[first - 1] == '#')
        --first;
    std::string digits = std::to_string(number);
    if (digits.size() < last - first + 1)
        digits.insert(0, last - first + 1 - digits.size(), '0');
    return std::string {pattern.substr(0, first)} + digits + std::string {pattern.substr(last + 1)};
}

std::vector<Id> inCountingOrder(const Design& design, std::vector<Id> components)
{
    std::ranges::sort(components, {}, [&](const Id& id) {
        const Rect rect = placementOf(design, id);
        return std::tuple {rect.y, rect.x, std::string_view {id}};
    });
    return components;
}

} // namespace gudo
