#include "core/picture/item_parts.h"

#include <algorithm>
#include <cmath>

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

Rect badgePlace(const Rect& item)
{
    constexpr int size = 18;
    return {item.right() - size / 2 - 3, item.y - size / 2 + 3, size, size};
}

Rect extentOf(const Shape& shape)
{
    struct Extent {
        Rect operator()(const RectShape& rect) const { return rect.rect; }
        Rect operator()(const TextLine& line) const
        {
            const double left = line.x - (line.align == TextAlign::Center  ? line.width / 2
                                          : line.align == TextAlign::Right ? line.width
                                                                           : 0);
            return {static_cast<int>(std::floor(left)), static_cast<int>(std::floor(line.baseline - line.size)),
                    static_cast<int>(std::ceil(line.width)) + 1, static_cast<int>(std::ceil(line.size * 1.25)) + 1};
        }
        Rect operator()(const IconShape& icon) const { return icon.rect; }
        Rect operator()(const LineShape& line) const { return around(line.points); }
        Rect operator()(const PolygonShape& polygon) const { return around(polygon.points); }
        static Rect around(const Polyline& points)
        {
            Rect rect;
            for (const Point point : points)
                rect = united(rect, {point.x, point.y, 1, 1});
            return rect;
        }
    };
    return std::visit(Extent {}, shape);
}

std::string translated(const Message& message, const PictureOptions& options)
{
    return options.translate ? options.translate(message) : toEnglish(message);
}

int copiesOf(const Catalog& catalog, const Component& component)
{
    constexpr std::int64_t mostShown = 9999;
    const ComponentType& type = catalog.typeOf(component);
    for (const std::string_view key : {std::string_view {type.traits.copies}, std::string_view {"replicas"}}) {
        const Value* value = key.empty() ? nullptr : catalog.valueOf(component, key);
        if (const auto* count = value ? value->asInteger() : nullptr; count && *count > 1)
            return static_cast<int>(std::min<std::int64_t>(*count, mostShown));
    }
    return 1;
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
