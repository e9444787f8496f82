#include "core/picture/item_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/picture/text_metrics.h"

namespace gudo {

TextLine centered(std::string text, double x, double baseline, double size, FontWeight weight, Color color)
{
    const double width = textWidth(text, size, weight);
    return {std::move(text), x, baseline, size, weight, color, TextAlign::Center, width};
}

TextLine leftAligned(std::string text, double x, double baseline, double size, FontWeight weight, Color color)
{
    const double width = textWidth(text, size, weight);
    return {std::move(text), x, baseline, size, weight, color, TextAlign::Left, width};
}

std::string shownValue(const Value& value)
{
    if (const auto* text = value.asString())
        return *text;
    if (const auto* integer = value.asInteger())
        return std::to_string(*integer);
    if (const auto* number = value.asDouble())
        return fmt::format("{}", *number);
    if (const auto* list = value.asList()) {
        std::string all;
        for (const Value& element : *list) {
            const std::string one = shownValue(element);
            if (!one.empty())
                all += all.empty() ? one : ", " + one;
        }
        return all;
    }
    return {};
}

} // namespace gudo
