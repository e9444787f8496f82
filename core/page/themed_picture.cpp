#include "core/page/themed_picture.h"

#include <map>
#include <tuple>

namespace gudo {

namespace {

using Pair = std::pair<Color, Color>;

auto keyOf(const Pair& pair)
{
    const auto bits = [](Color color) {
        return std::tuple {color.red, color.green, color.blue, color.alpha};
    };
    return std::pair {bits(pair.first), bits(pair.second)};
}

class Numbering {
public:
    explicit Numbering(std::vector<Pair>& colors)
        : m_colors {colors}
    {
    }

    void replace(Color& light, Color dark)
    {
        if (!light.isVisible() && !dark.isVisible())
            return;
        const auto [found, isNew] = m_numbers.try_emplace(keyOf({light, dark}), static_cast<int>(m_colors.size()));
        if (isNew)
            m_colors.emplace_back(light, dark);
        const int number = found->second;
        light = {static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
                 static_cast<std::uint8_t>(number), 255};
    }

private:
    std::vector<Pair>& m_colors;
    std::map<decltype(keyOf(Pair {})), int> m_numbers {};
};

/// Calls `use` with each colour of the shape and of its twin.
template<typename OneShape, typename Use>
void eachColor(OneShape& shape, const OneShape& twin, const Use& use)
{
    if constexpr (requires { shape.fill; })
        use(shape.fill, twin.fill);
    if constexpr (requires { shape.stroke; })
        use(shape.stroke, twin.stroke);
    if constexpr (requires { shape.color; })
        use(shape.color, twin.color);
}

} // namespace

ThemedPicture inBothThemes(DisplayList light, const DisplayList& dark)
{
    ThemedPicture result;
    Numbering numbering {result.colors};
    const auto twinOf = [&](std::size_t item, std::size_t shape) -> const Shape* {
        if (item >= dark.items.size() || dark.items[item].id != light.items[item].id ||
            shape >= dark.items[item].shapes.size())
            return nullptr;
        const Shape& twin = dark.items[item].shapes[shape];
        return twin.index() == light.items[item].shapes[shape].index() ? &twin : nullptr;
    };
    for (std::size_t item = 0; item < light.items.size(); ++item)
        for (std::size_t index = 0; index < light.items[item].shapes.size(); ++index) {
            Shape& shape = light.items[item].shapes[index];
            const Shape same = shape;
            const Shape& twin = twinOf(item, index) ? *twinOf(item, index) : same;
            std::visit(
                [&]<typename OneShape>(OneShape& one) {
                    eachColor(one, std::get<OneShape>(twin), [&](Color& a, Color b) { numbering.replace(a, b); });
                },
                shape);
        }
    numbering.replace(light.background, dark.background);
    result.list = std::move(light);
    return result;
}

} // namespace gudo
